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
