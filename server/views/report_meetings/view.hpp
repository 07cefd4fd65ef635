// SPDX-License-Identifier: Apache-2.0
//
// Report meetings as they can be read: for everybody those planned and those published, for the
// deputy his own, for the committee all of its deputies and who has not reported yet. No option of
// any ballot stands here before the set is filed; of few valid ballots none is shown at all.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/report_meetings/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::report_meetings {

View view();

using ztc::report_meetings::Aspect;
using ztc::report_meetings::Counts;
using ztc::report_meetings::MeetingId;
using ztc::report_meetings::MeetingState;
using ztc::report_meetings::Tally;

/// A deputy by name (代表法 58).
struct Who {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Who, (), (person, name))

struct AspectLine {
    Aspect aspect{};
    Counts counts;
};
BOOST_DESCRIBE_STRUCT(AspectLine, (), (aspect, counts))

/// One series with its own denominator. `counts` is absent, and `aspects` empty, where the valid
/// ballots are too few to be shown.
struct SeriesLine {
    std::int64_t handed_out = 0, collected = 0, invalid = 0, valid = 0;
    std::optional<Counts> counts;
    std::vector<AspectLine> aspects;
};
BOOST_DESCRIBE_STRUCT(SeriesLine, (), (handed_out, collected, invalid, valid, counts, aspects))

struct ResultLine {
    std::int64_t invited = 0, present = 0;
    SeriesLine voters;                   // on paper and by phone together
    std::optional<SeriesLine> paper;     // where there were both
    std::optional<SeriesLine> phones;    //
    std::optional<SeriesLine> committee; // never added to the voters'
    std::int64_t shown_from = 0;         // valid ballots, below which no option is shown
    Date filed_on{};
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(ResultLine, (),
                      (invited, present, voters, paper, phones, committee, shown_from, filed_on,
                       late))

struct Line {
    MeetingId meeting;
    Who deputy;
    std::string place;
    Date held_on{};
    std::int64_t from_minute = 0, until_minute = 0; // after midnight
    MeetingState state{};
    std::vector<Aspect> aspects;
    std::optional<std::string> reason; // why it was cancelled
    std::optional<ResultLine> result;  // once filed; for everybody once published
    std::optional<Date> published_on;
    bool may_run = false;    // the committee
    bool may_report = false; // the deputy himself
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (meeting, deputy, place, held_on, from_minute, until_minute, state, aspects,
                       reason, result, published_on, may_run, may_report))

/// For a page that everybody reads: a meeting that was published, with the report.
struct PublicReport {
    Line line;
    std::optional<std::string> report;
};
std::optional<PublicReport> published(MeetingId const& meeting, Reading& reading);
/// Those planned and those published, of one deputy or of all, the latest first.
std::vector<Line> open_lines(std::optional<PersonId> const& deputy, Reading& reading);

/// What a ballot asks, for whoever holds a card.
struct BallotSheet {
    MeetingId meeting;
    std::string deputy, place;
    Date held_on{};
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<Aspect> aspects;
};
std::optional<BallotSheet> ballot_sheet(MeetingId const& meeting, Reading& reading);
/// The same for the committee's printer. Refuses report_meetings.unknown, not_yours.
Result<BallotSheet> ballot_print(MeetingId const& meeting, Reading& reading);

/// Asked within the transaction of a ballot.
Result<> voting_is_open(Tables& from, std::string const& congress, std::string const& meeting,
                        Instant now);
/// Whether the voting is over and the set is not filed: only then is a box opened.
bool waits_for_filing(MeetingId const& meeting, Reading& reading);

/// What two persons do not agree on.
struct Difference {
    std::string what; // "collected", "overall/satisfied", "contact/abstained"
    std::int64_t mine = 0, other = 0;
};
BOOST_DESCRIBE_STRUCT(Difference, (), (what, mine, other))

struct CountingLine {
    ztc::report_meetings::Series series{};
    std::int64_t entered = 0; // by so many persons
    bool agreed = false;
    std::optional<Tally> mine;           // what the viewer has found
    std::vector<Difference> differences; // once he and another have entered
};
BOOST_DESCRIBE_STRUCT(CountingLine, (), (series, entered, agreed, mine, differences))

struct QuestionLine {
    ztc::report_meetings::QuestionId question;
    std::string words;
    std::optional<std::string> answer;
};
BOOST_DESCRIBE_STRUCT(QuestionLine, (), (question, words, answer))

struct MeetingPage {
    Line line;
    std::optional<std::string> report;
    std::vector<QuestionLine> questions;
    std::int64_t invited = 0;
    std::vector<std::string> names; // the committee's alone
    std::int64_t cards = 0;
    std::optional<std::int64_t> present;
    std::optional<Instant> file_due_at;
    std::int64_t voters_wanted = 0, file_within_minutes = 0;
    std::vector<CountingLine> counting;
    std::optional<std::string> feedback;
};
BOOST_DESCRIBE_STRUCT(MeetingPage, (),
                      (line, report, questions, invited, names, cards, present, file_due_at,
                       voters_wanted, file_within_minutes, counting, feedback))

/// For the committee and the deputy. Refuses report_meetings.unknown, not_yours.
Result<MeetingPage> meeting_page(MeetingId const& meeting, Reading& reading);

} // namespace ztc::views::report_meetings
