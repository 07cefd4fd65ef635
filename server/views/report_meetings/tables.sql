-- Report meetings, what was asked at them and what two persons counted. Ids, dates, numbers and
-- references; the numbers of a count stand here only once the set is filed.
CREATE TABLE view_report_meetings_meeting (
    congress     TEXT   NOT NULL,
    meeting      TEXT   NOT NULL,
    deputy       TEXT   NOT NULL,
    node         TEXT   NOT NULL,
    place_ref    TEXT   NOT NULL,
    held_on      TEXT   NOT NULL,
    from_minute  BIGINT NOT NULL, -- after midnight
    until_minute BIGINT NOT NULL,
    aspects      TEXT   NOT NULL, -- one a line
    state        TEXT   NOT NULL,
    reason_ref   TEXT,            -- why it was cancelled
    report_ref   TEXT,
    names_ref    TEXT,
    invited      BIGINT NOT NULL,
    cards        BIGINT NOT NULL,
    present      BIGINT,          -- when the voting has ended
    file_due_at  BIGINT,
    paper        TEXT,            -- when it was filed: a tally in one line
    phones       TEXT,
    committee    TEXT,
    filed_on     TEXT,
    late         BIGINT NOT NULL,
    feedback_ref TEXT,
    published_on TEXT,
    PRIMARY KEY (congress, meeting)
);
CREATE INDEX view_report_meetings_by_day ON view_report_meetings_meeting (congress, held_on, meeting);
CREATE INDEX view_report_meetings_by_deputy ON view_report_meetings_meeting (congress, deputy, held_on, meeting);

CREATE TABLE view_report_meetings_question (
    congress   TEXT   NOT NULL,
    meeting    TEXT   NOT NULL,
    position   BIGINT NOT NULL,
    question   TEXT   NOT NULL,
    words_ref  TEXT   NOT NULL,
    answer_ref TEXT,
    PRIMARY KEY (congress, meeting, position)
);

-- What each person has found last; sealed.
CREATE TABLE view_report_meetings_entry (
    congress TEXT   NOT NULL,
    meeting  TEXT   NOT NULL,
    series   TEXT   NOT NULL,
    person   TEXT   NOT NULL,
    position BIGINT NOT NULL,
    tally_ref TEXT  NOT NULL,
    agrees   BIGINT NOT NULL,
    PRIMARY KEY (congress, meeting, series, person)
);

-- Who sits where, since when.
CREATE TABLE view_report_meetings_seat (
    congress   TEXT NOT NULL,
    person     TEXT NOT NULL,
    node       TEXT NOT NULL,
    granted_on TEXT NOT NULL,
    PRIMARY KEY (congress, person, node)
);

-- Whom voters elect.
CREATE TABLE view_report_meetings_deputy (
    congress TEXT NOT NULL,
    person   TEXT NOT NULL,
    level    TEXT NOT NULL,
    PRIMARY KEY (congress, person)
);

CREATE TABLE view_report_meetings_name (
    congress TEXT NOT NULL,
    id       TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (congress, id)
);
