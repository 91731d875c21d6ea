CREATE TABLE IF NOT EXISTS message (
  id        TEXT PRIMARY KEY,
  version   BIGINT NOT NULL,
  key_id    TEXT NOT NULL,
  file      TEXT NOT NULL,
  contact   TEXT NOT NULL,
  direction TEXT NOT NULL,
  language  TEXT NOT NULL,
  body      BYTEA NOT NULL,
  at        TEXT NOT NULL,
  written_by TEXT,
  read_at   TEXT
);
CREATE INDEX IF NOT EXISTS message_file ON message (file, at);
CREATE INDEX IF NOT EXISTS message_contact ON message (contact, at);
