-- A save in fewer places: what a save has in common stands in its records, and the log's indexes are written beside
-- the saves.

CREATE TABLE record_of_its_save (
    seq INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES stream,
    number INTEGER NOT NULL,
    save BLOB NOT NULL,
    author BLOB NOT NULL,
    stamp INTEGER NOT NULL,
    recorded INTEGER NOT NULL,
    happened INTEGER,
    parked INTEGER NOT NULL DEFAULT 0,
    previous BLOB NOT NULL,
    salt BLOB NOT NULL,
    payload_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    rolling BLOB NOT NULL,
    payload BLOB
) STRICT;
-- A record whose save is missing, in a damaged store, is not lost without a word: the upgrade fails, and nothing changes.
INSERT INTO record_of_its_save
    SELECT record.seq, record.stream, record.number, save.id, save.author, save.stamp, save.recorded, record.happened,
           record.parked, record.previous, record.salt, record.payload_hash, record.hash, record.rolling, record.payload
    FROM record LEFT JOIN save ON save.row = record.save ORDER BY record.seq;
DROP TABLE record;
DROP TABLE save;
ALTER TABLE record_of_its_save RENAME TO record;

-- Where records are, by stream and by save (RecordPlaces). Only the records up to placed.seq are in them.
CREATE TABLE stream_place (
    stream INTEGER NOT NULL,
    number INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (stream, number, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE save_place (
    save BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (save, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE placed (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    seq INTEGER NOT NULL
) STRICT;
INSERT INTO stream_place SELECT stream, number, seq FROM record ORDER BY stream, number, seq;
INSERT INTO save_place SELECT save, seq FROM record ORDER BY save, seq;
INSERT INTO placed SELECT 1, coalesce(max(seq), 0) FROM record;

-- Leaves of the full-text indexes fit the pages of an encrypted database, which are 80 bytes shorter than others. They
-- are merged beside the saves alone (StoreUpkeep), unless nobody has come to it for a long while.
INSERT INTO note_text (note_text, rank) VALUES ('pgsz', 3970), ('automerge', 0), ('crisismerge', 500), ('usermerge', 4);
INSERT INTO person_text (person_text, rank)
    VALUES ('pgsz', 3970), ('automerge', 0), ('crisismerge', 500), ('usermerge', 4);
