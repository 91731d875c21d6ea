CREATE TABLE IF NOT EXISTS schema_version (
  version BIGINT PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS audit (
  id      TEXT PRIMARY KEY,
  place   BIGINT,
  at      TEXT NOT NULL,
  actor   TEXT NOT NULL,
  person  TEXT,
  act     TEXT NOT NULL,
  on_kind TEXT NOT NULL,
  on_id   TEXT NOT NULL,
  file    TEXT NOT NULL,
  touched TEXT NOT NULL,
  under   TEXT,
  outcome TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS audit_place ON audit (place);
CREATE INDEX IF NOT EXISTS audit_file ON audit (file, at);
CREATE INDEX IF NOT EXISTS audit_unsealed ON audit (at, id) WHERE place IS NULL;

CREATE TABLE IF NOT EXISTS checkpoint (
  size BIGINT PRIMARY KEY,
  at   TEXT NOT NULL,
  note TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS frontier (
  name  TEXT PRIMARY KEY,
  state BYTEA NOT NULL
);

CREATE TABLE IF NOT EXISTS event (
  id     TEXT PRIMARY KEY,
  at     TEXT NOT NULL,
  act    TEXT NOT NULL,
  kind   TEXT NOT NULL,
  record TEXT NOT NULL,
  file   TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS job (
  id     TEXT PRIMARY KEY,
  name   TEXT NOT NULL,
  event  TEXT NOT NULL,
  act    TEXT NOT NULL,
  kind   TEXT NOT NULL,
  record TEXT NOT NULL,
  file   TEXT NOT NULL,
  due    TEXT NOT NULL,
  tries  BIGINT NOT NULL,
  done   TEXT,
  fault  TEXT
);
CREATE INDEX IF NOT EXISTS job_waiting ON job (due, id) WHERE done IS NULL;

CREATE TABLE IF NOT EXISTS idempotency (
  id      TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  answer  BYTEA NOT NULL,
  at      TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS idempotency_at ON idempotency (at);

CREATE TABLE IF NOT EXISTS grant_row (
  id          TEXT PRIMARY KEY,
  version     BIGINT NOT NULL,
  role        TEXT NOT NULL,
  act         TEXT NOT NULL,
  reach       TEXT NOT NULL,
  valid_from  TEXT NOT NULL,
  valid_to    TEXT,
  set_by      TEXT,
  approved_by TEXT
);

CREATE TABLE IF NOT EXISTS approval (
  id           TEXT PRIMARY KEY,
  version      BIGINT NOT NULL,
  key_id       TEXT NOT NULL,
  file         TEXT NOT NULL,
  stage        TEXT NOT NULL,
  act          TEXT NOT NULL,
  grant_name   TEXT NOT NULL,
  on_kind      TEXT NOT NULL,
  on_id        TEXT NOT NULL,
  content      BYTEA NOT NULL,
  proposed_by  TEXT NOT NULL,
  proposed_at  TEXT NOT NULL,
  expires_at   TEXT NOT NULL,
  wake         TEXT,
  decided_by   TEXT,
  decided_at   TEXT,
  reasons      BYTEA
);
CREATE INDEX IF NOT EXISTS approval_waiting ON approval (stage, proposed_at);
CREATE INDEX IF NOT EXISTS approval_wake ON approval (wake) WHERE wake IS NOT NULL;
CREATE INDEX IF NOT EXISTS approval_on ON approval (on_id);

CREATE TABLE IF NOT EXISTS bar (
  file   TEXT NOT NULL,
  person TEXT NOT NULL,
  PRIMARY KEY (file, person)
);

CREATE TABLE IF NOT EXISTS clock_rule (
  id          TEXT PRIMARY KEY,
  version     BIGINT NOT NULL,
  clock       TEXT NOT NULL,
  rule        TEXT NOT NULL,
  valid_from  TEXT NOT NULL,
  valid_to    TEXT
);
CREATE TABLE IF NOT EXISTS holiday (
  id      TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  day     TEXT NOT NULL UNIQUE,
  name    TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS clock (
  id      TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  file    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  record  TEXT NOT NULL,
  clock   TEXT NOT NULL,
  running TEXT NOT NULL,
  due     TEXT,
  wake    TEXT,
  ended   BOOLEAN NOT NULL
);
CREATE INDEX IF NOT EXISTS clock_file ON clock (file);
CREATE INDEX IF NOT EXISTS clock_wake ON clock (wake) WHERE wake IS NOT NULL;

CREATE TABLE IF NOT EXISTS setting (
  id      TEXT PRIMARY KEY,
  version BIGINT NOT NULL,
  name    TEXT NOT NULL UNIQUE,
  value   TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS session (
  id      TEXT PRIMARY KEY,
  account TEXT NOT NULL,
  began   TEXT NOT NULL,
  seen    TEXT NOT NULL,
  proven  TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS session_account ON session (account);
