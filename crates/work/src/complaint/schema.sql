CREATE TABLE IF NOT EXISTS complaint (
  id            TEXT PRIMARY KEY,
  version       BIGINT NOT NULL,
  key_id        TEXT NOT NULL,
  number        TEXT NOT NULL UNIQUE,
  stage         TEXT NOT NULL,
  waiting_for   TEXT NOT NULL,
  origin        TEXT NOT NULL,
  contact       TEXT,
  heading       BYTEA NOT NULL,
  language      TEXT NOT NULL,
  urgency       TEXT NOT NULL,
  danger_type   TEXT,
  removal_at    TEXT,
  owner         TEXT NOT NULL,
  team          TEXT,
  received_at   TEXT NOT NULL,
  opened_at     TEXT NOT NULL,
  admitted_at   TEXT,
  concluded_at  TEXT,
  concluded_by  TEXT,
  told_at       TEXT,
  closed_at     TEXT,
  withdrawal_asked_at TEXT,
  withdrawn     BOOLEAN NOT NULL,
  outcome       TEXT,
  reasons       BYTEA,
  next_due      TEXT
);
CREATE INDEX IF NOT EXISTS complaint_due ON complaint (stage, next_due, id);
CREATE INDEX IF NOT EXISTS complaint_owner ON complaint (owner, next_due, id);
CREATE INDEX IF NOT EXISTS complaint_team ON complaint (team, next_due, id);
CREATE INDEX IF NOT EXISTS complaint_received ON complaint (received_at, id);

CREATE TABLE IF NOT EXISTS allegation (
  id              TEXT PRIMARY KEY,
  version         BIGINT NOT NULL,
  key_id          TEXT NOT NULL,
  complaint       TEXT NOT NULL,
  issue           TEXT NOT NULL,
  body            TEXT,
  body_named      BYTEA,
  period          BYTEA,
  place           BYTEA,
  remedy_wanted   BYTEA,
  admissibility   TEXT NOT NULL,
  ground          TEXT,
  waived          TEXT NOT NULL,
  finding         TEXT,
  finding_by      TEXT,
  finding_reasons BYTEA,
  remedy          TEXT
);
CREATE INDEX IF NOT EXISTS allegation_complaint ON allegation (complaint);

CREATE TABLE IF NOT EXISTS party (
  id        TEXT PRIMARY KEY,
  version   BIGINT NOT NULL,
  key_id    TEXT NOT NULL,
  complaint TEXT NOT NULL,
  role      TEXT NOT NULL,
  name      BYTEA,
  since     TEXT NOT NULL,
  until     TEXT
);
CREATE INDEX IF NOT EXISTS party_complaint ON party (complaint);

CREATE TABLE IF NOT EXISTS closing (
  id          TEXT PRIMARY KEY,
  version     BIGINT NOT NULL,
  complaint   TEXT NOT NULL,
  outcome     TEXT NOT NULL,
  closed_at   TEXT NOT NULL,
  reopened_at TEXT
);
CREATE INDEX IF NOT EXISTS closing_complaint ON closing (complaint, closed_at);
