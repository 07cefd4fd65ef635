-- What was stored, and who may ask for it: its owner while it is unused, then whoever may see its holder.
CREATE TABLE view_files_file (
    congress   TEXT   NOT NULL,
    file       TEXT   NOT NULL,
    owner      TEXT   NOT NULL, -- under whose key its bytes lie
    kind       TEXT   NOT NULL,
    media      TEXT   NOT NULL,
    size       BIGINT NOT NULL,
    stored_at  BIGINT NOT NULL,
    state      TEXT   NOT NULL, -- 'unused', 'taken', 'gone'
    holder     TEXT,            -- a stream, 'matters/<id>'
    for_person TEXT,            -- whose it is, when staff stored it for somebody
    PRIMARY KEY (congress, file)
);
CREATE INDEX view_files_file_unused ON view_files_file (stored_at) WHERE state = 'unused';
CREATE INDEX view_files_file_id ON view_files_file (file);
CREATE INDEX view_files_file_owner ON view_files_file (congress, owner);
CREATE INDEX view_files_file_for_person ON view_files_file (congress, for_person);
