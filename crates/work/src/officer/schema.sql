CREATE TABLE IF NOT EXISTS officer (
  id         TEXT PRIMARY KEY,
  version    BIGINT NOT NULL,
  key_id     TEXT NOT NULL,
  name       TEXT NOT NULL,
  email      TEXT NOT NULL UNIQUE,
  person     TEXT NOT NULL,
  body       TEXT,
  team       TEXT,
  roles      TEXT NOT NULL,
  languages  TEXT NOT NULL,
  password   BYTEA,
  totp       BYTEA,
  totp_step  BIGINT NOT NULL,
  recovery   BYTEA,
  wrong      BIGINT NOT NULL,
  locked_to  TEXT,
  ended_at   TEXT
);
CREATE TABLE IF NOT EXISTS officer_token (
  id       TEXT PRIMARY KEY,
  version  BIGINT NOT NULL,
  officer  TEXT NOT NULL,
  name     TEXT NOT NULL,
  hash     TEXT NOT NULL UNIQUE,
  made_at  TEXT NOT NULL,
  ends_at  TEXT NOT NULL
);
