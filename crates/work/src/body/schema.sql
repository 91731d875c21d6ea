CREATE TABLE IF NOT EXISTS body (
  id       TEXT PRIMARY KEY,
  version  BIGINT NOT NULL,
  code     TEXT NOT NULL UNIQUE,
  names    TEXT NOT NULL,
  body_kind TEXT NOT NULL,
  parent   TEXT,
  within   BOOLEAN NOT NULL,
  email    TEXT,
  ended_at TEXT
);
