// SPDX-License-Identifier: Apache-2.0
//
// What may be asked for in supervision, and what is answered.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/supervision/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::supervision {

struct Choose {
    SuggestionId suggestion;
    PersonId supervisor;
    Words plan;
    std::optional<Date> report_due_on = {};
};
BOOST_DESCRIBE_STRUCT(Choose, (), (suggestion, supervisor, plan, report_due_on))

struct Report {
    SuggestionId suggestion;
    Words words;
};
BOOST_DESCRIBE_STRUCT(Report, (), (suggestion, words))

struct Ask {
    SuggestionId suggestion;
    NodeId unit;
    Words words;
    std::optional<Date> due_on = {}; // left out: as the rule of suggestions says
};
BOOST_DESCRIBE_STRUCT(Ask, (), (suggestion, unit, words, due_on))

struct AskedReply {
    std::uint64_t position;
    QueryId query;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, query, due_on))

struct Answer {
    SuggestionId suggestion;
    QueryId query;
    Words words;
    std::optional<std::vector<FileId>> photos = {};
};
BOOST_DESCRIBE_STRUCT(Answer, (), (suggestion, query, words, photos))

struct CallVisit {
    SuggestionId suggestion;
    Date held_on;
    Short place;
    Words words;
    std::optional<std::vector<PersonId>> deputies = {}; // left out: all signatories
};
BOOST_DESCRIBE_STRUCT(CallVisit, (), (suggestion, held_on, place, words, deputies))

struct CalledReply {
    std::uint64_t position;
    VisitId visit;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(CalledReply, (), (position, visit, code))

struct CancelVisit {
    SuggestionId suggestion;
    VisitId visit;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(CancelVisit, (), (suggestion, visit, reason))

struct ReplyToVisit {
    SuggestionId suggestion;
    VisitId visit;
    VisitReply reply;
    std::optional<Short> words = {};
};
BOOST_DESCRIBE_STRUCT(ReplyToVisit, (), (suggestion, visit, reply, words))

struct SignIn {
    SuggestionId suggestion;
    VisitId visit;
    Text<1, 20> code;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (suggestion, visit, code))

struct SignInFor {
    SuggestionId suggestion;
    VisitId visit;
    PersonId deputy;
};
BOOST_DESCRIBE_STRUCT(SignInFor, (), (suggestion, visit, deputy))

struct NoteVisit {
    SuggestionId suggestion;
    VisitId visit;
    Words words;
    std::optional<std::vector<FileId>> photos = {};
};
BOOST_DESCRIBE_STRUCT(NoteVisit, (), (suggestion, visit, words, photos))

struct LookAt {
    SuggestionId suggestion;
    std::int64_t up_to; // the position of the last step that was shown
};
BOOST_DESCRIBE_STRUCT(LookAt, (), (suggestion, up_to))

// ---- of another congress
// -------------------------------------------------------------------------

struct FollowOutside {
    Level level;
    Text<1, 60> number;
    Short title;
    Short source;
    Date confirmed_on;
    std::optional<Short> units = {};
    std::optional<Date> submitted_on = {}, replied_on = {};
    std::optional<std::vector<SuggestionId>> suggestions = {};
    std::optional<std::vector<MatterId>> matters = {};
};
BOOST_DESCRIBE_STRUCT(FollowOutside, (),
                      (level, number, title, source, confirmed_on, units, submitted_on, replied_on,
                       suggestions, matters))

struct OutsideReply {
    std::uint64_t position;
    OutsideId item;
};
BOOST_DESCRIBE_STRUCT(OutsideReply, (), (position, item))

struct ConfirmOutside {
    OutsideId item;
    Words words;
    Short source;
    Date confirmed_on;
    std::optional<Date> replied_on = {};
};
BOOST_DESCRIBE_STRUCT(ConfirmOutside, (), (item, words, source, confirmed_on, replied_on))

struct EndOutside {
    OutsideId item;
    Words words;
};
BOOST_DESCRIBE_STRUCT(EndOutside, (), (item, words))

} // namespace ztc::supervision
