// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a report meeting, and what is answered. Who asks is the actor and never
// stands in here. A vote is no command.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "modules/report_meetings/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::report_meetings {

struct Plan {
    PersonId deputy;
    NodeId node; // the body that he sits at
    Text<1, 100> place;
    Date held_on;
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<Aspect> aspects; // asked beside the whole; may be none
};
BOOST_DESCRIBE_STRUCT(Plan, (), (deputy, node, place, held_on, from_minute, until_minute, aspects))

struct PlannedReply {
    std::uint64_t position;
    MeetingId meeting;
};
BOOST_DESCRIBE_STRUCT(PlannedReply, (), (position, meeting))

struct Cancel {
    MeetingId meeting;
    Text<1, 200> reason; // everybody reads it
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (meeting, reason))

struct Write {
    MeetingId meeting;
    ReportWords text;
};
BOOST_DESCRIBE_STRUCT(Write, (), (meeting, text))

/// Instead of the roster before; none: the names are struck out and the number stays.
struct Invite {
    MeetingId meeting;
    std::vector<Name> names;
};
BOOST_DESCRIBE_STRUCT(Invite, (), (meeting, names))

struct MakeCards {
    MeetingId meeting;
    std::int64_t cards;
};
BOOST_DESCRIBE_STRUCT(MakeCards, (), (meeting, cards))

struct Ask {
    MeetingId meeting;
    Words words;
    std::optional<Words> answer = {}; // given there and then
};
BOOST_DESCRIBE_STRUCT(Ask, (), (meeting, words, answer))

struct AskedReply {
    std::uint64_t position;
    QuestionId question;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, question))

struct AnswerQuestion {
    MeetingId meeting;
    QuestionId question;
    Words answer;
};
BOOST_DESCRIBE_STRUCT(AnswerQuestion, (), (meeting, question, answer))

struct EndVoting {
    MeetingId meeting;
    std::int64_t present;
};
BOOST_DESCRIBE_STRUCT(EndVoting, (), (meeting, present))

struct EnterTally {
    MeetingId meeting;
    Series series;
    Tally tally;
};
BOOST_DESCRIBE_STRUCT(EnterTally, (), (meeting, series, tally))

struct EnteredReply {
    std::uint64_t position;
    bool agrees; // with what somebody else has found
};
BOOST_DESCRIBE_STRUCT(EnteredReply, (), (position, agrees))

struct FileSet {
    MeetingId meeting;
};
BOOST_DESCRIBE_STRUCT(FileSet, (), (meeting))

struct FeedBack {
    MeetingId meeting;
    Text<1, 4000> text;
};
BOOST_DESCRIBE_STRUCT(FeedBack, (), (meeting, text))

struct Publish {
    MeetingId meeting;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (meeting))

} // namespace ztc::report_meetings
