CREATE TABLE IF NOT EXISTS note (
  id         TEXT PRIMARY KEY,
  version    BIGINT NOT NULL,
  key_id     TEXT NOT NULL,
  file       TEXT NOT NULL,
  file_kind  TEXT NOT NULL,
  body       BYTEA NOT NULL,
  at         TEXT NOT NULL,
  written_by TEXT
);
CREATE INDEX IF NOT EXISTS note_file ON note (file, at);
