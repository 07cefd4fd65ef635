// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a report meeting; one running stream for each,
// "report_meetings/<id>". This file only grows. Ids, days and totals only. A vote is never an
// event: ballots lie in the box (platform/ballots), which nobody reads before the set is filed, and
// what two persons counted on paper lies sealed until then.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/result.hpp"
#include "modules/report_meetings/types.hpp"

#include <boost/describe/class.hpp>

#include <string>

namespace ztc::report_meetings {

inline std::string stream_of(MeetingId const& meeting)
{
    return "report_meetings/" + meeting.text;
}

/// The moment of a minute of that day.
constexpr Instant moment_of(Date day, std::int64_t minute)
{
    return {start_of(day).ms + minute * 60'000};
}

/// Whether a ballot may be cast now. Refuses report_meetings.is_cancelled, has_ended, not_yet.
Result<> voting_is_open(MeetingState state, Instant begins_at, Instant now);

struct Planned {
    static constexpr auto type = "report_meetings.planned";
    static constexpr std::string_view on_notice_board[] = {"deputy", "held_on", "from_minute",
                                                           "until_minute"};
    MeetingId meeting;
    PersonId deputy;
    NodeId node; // the body that the deputy sits at
    TextRef place;
    Date held_on;
    std::int64_t from_minute; // after midnight
    std::int64_t until_minute;
    std::vector<Aspect> aspects;
    std::int64_t file_within_minutes;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Planned, (),
                      (meeting, deputy, node, place, held_on, from_minute, until_minute, aspects,
                       file_within_minutes, policy_version))

struct Cancelled {
    static constexpr auto type = "report_meetings.cancelled";
    static constexpr std::string_view on_notice_board[] = {"held_on", "cancelled_on"};
    MeetingId meeting;
    PersonId deputy;
    Date held_on;
    TextRef reason;
    Date cancelled_on;
};
BOOST_DESCRIBE_STRUCT(Cancelled, (), (meeting, deputy, held_on, reason, cancelled_on))

/// The text of the report; the last one stays.
struct ReportWritten {
    static constexpr auto type = "report_meetings.report_written";
    static constexpr std::string_view on_notice_board[] = {"written_on"};
    MeetingId meeting;
    TextRef report;
    Date written_on;
};
BOOST_DESCRIBE_STRUCT(ReportWritten, (), (meeting, report, written_on))

/// The roster of voters; the last one stays. Without names: they were struck out.
struct Invited {
    static constexpr auto type = "report_meetings.invited";
    static constexpr std::string_view on_notice_board[] = {"invited", "invited_on"};
    MeetingId meeting;
    std::optional<TextRef> names; // one a line
    std::int64_t invited;
    Date invited_on;
};
BOOST_DESCRIBE_STRUCT(Invited, (), (meeting, names, invited, invited_on))

/// Sealed cards were printed. Which codes, and who gets which, nobody knows.
struct CardsMade {
    static constexpr auto type = "report_meetings.cards_made";
    static constexpr std::string_view on_notice_board[] = {"cards", "made_on"};
    MeetingId meeting;
    std::int64_t cards;
    Date made_on;
};
BOOST_DESCRIBE_STRUCT(CardsMade, (), (meeting, cards, made_on))

struct QuestionAsked {
    static constexpr auto type = "report_meetings.question_asked";
    static constexpr std::string_view on_notice_board[] = {"asked_on"};
    MeetingId meeting;
    QuestionId question;
    TextRef words;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(QuestionAsked, (), (meeting, question, words, asked_on))

struct QuestionAnswered {
    static constexpr auto type = "report_meetings.question_answered";
    static constexpr std::string_view on_notice_board[] = {"answered_on"};
    MeetingId meeting;
    QuestionId question;
    TextRef answer;
    Date answered_on;
};
BOOST_DESCRIBE_STRUCT(QuestionAnswered, (), (meeting, question, answer, answered_on))

/// Voting is over; said again, only the number of those present is put right.
struct VotingEnded {
    static constexpr auto type = "report_meetings.voting_ended";
    static constexpr std::string_view on_notice_board[] = {"present", "ended_on"};
    MeetingId meeting;
    std::int64_t present;
    Date ended_on;
    Instant file_due_at; // the clock of the set
};
BOOST_DESCRIBE_STRUCT(VotingEnded, (), (meeting, present, ended_on, file_due_at))

/// One person has counted paper ballots and keyed in what he found; `tally` is sealed.
struct TallyEntered {
    static constexpr auto type = "report_meetings.tally_entered";
    static constexpr std::string_view on_notice_board[] = {"entered_on"};
    MeetingId meeting;
    Series series;
    PersonId entered_by;
    std::optional<PersonId> in_place_of;
    TextRef tally;
    bool agrees = false; // with what somebody else had found
    Date entered_on;
};
BOOST_DESCRIBE_STRUCT(TallyEntered, (),
                      (meeting, series, entered_by, in_place_of, tally, agrees, entered_on))

/// The set is complete. The only place where the totals stand.
struct Filed {
    static constexpr auto type = "report_meetings.filed";
    static constexpr std::string_view on_notice_board[] = {"deputy", "held_on", "filed_on"};
    MeetingId meeting;
    PersonId deputy;
    NodeId node;
    Date held_on;
    std::int64_t invited;
    std::int64_t present;
    Tally paper;
    std::optional<Tally> phones;    // by the codes of sealed cards
    std::optional<Tally> committee; // another series, with a denominator of its own
    Date filed_on;
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(Filed, (),
                      (meeting, deputy, node, held_on, invited, present, paper, phones, committee,
                       filed_on, late))

/// In writing, to the deputy.
struct FedBack {
    static constexpr auto type = "report_meetings.fed_back";
    static constexpr std::string_view on_notice_board[] = {"given_on"};
    MeetingId meeting;
    PersonId deputy;
    TextRef feedback;
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(FedBack, (), (meeting, deputy, feedback, given_on))

struct Published {
    static constexpr auto type = "report_meetings.published";
    static constexpr std::string_view on_notice_board[] = {"deputy", "published_on"};
    MeetingId meeting;
    PersonId deputy;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(Published, (), (meeting, deputy, published_on))

} // namespace ztc::report_meetings
