-- What the log says of the record of reads.
CREATE TABLE view_audit_anchor (
    congress    TEXT   NOT NULL,
    lines       BIGINT NOT NULL,
    hash        TEXT   NOT NULL,
    anchored_on TEXT   NOT NULL,
    PRIMARY KEY (congress, lines)
);

CREATE TABLE view_audit_cut (
    congress   TEXT   NOT NULL,
    until_line BIGINT NOT NULL,
    hash       TEXT   NOT NULL,
    PRIMARY KEY (congress, until_line)
);
