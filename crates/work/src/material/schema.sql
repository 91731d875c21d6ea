CREATE TABLE IF NOT EXISTS material (
  id        TEXT PRIMARY KEY,
  version   BIGINT NOT NULL,
  stage     TEXT NOT NULL,
  audience  TEXT NOT NULL,
  texts     TEXT NOT NULL,
  review_on TEXT NOT NULL,
  editions  BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS edition (
  id           TEXT PRIMARY KEY,
  version      BIGINT NOT NULL,
  material     TEXT NOT NULL,
  number       BIGINT NOT NULL,
  audience     TEXT NOT NULL,
  language     TEXT NOT NULL,
  title        TEXT NOT NULL,
  words        TEXT NOT NULL,
  published_at TEXT NOT NULL,
  withdrawn_at TEXT,
  UNIQUE (material, number, language)
);
