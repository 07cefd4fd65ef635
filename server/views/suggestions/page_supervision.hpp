// SPDX-License-Identifier: Apache-2.0
//
// What is told of the supervision of a suggestion: to everybody who may read the suggestion, and of
// a visit to whoever was invited. The code of a visit tells the desk alone; what somebody has read
// is told to himself.
#pragma once

#include "modules/supervision/types.hpp"
#include "views/suggestions/page.hpp"

namespace ztc::views::suggestions {

using ztc::supervision::OutsideId;
using ztc::supervision::VisitReply;
using ztc::supervision::VisitSignIn;
using ztc::supervision::VisitState;

struct KeyPage {
    Named supervisor;
    std::string plan;
    Date chosen_on;
    std::optional<Date> report_due_on, reported_on;
    std::optional<std::string> report;
};
BOOST_DESCRIBE_STRUCT(KeyPage, (),
                      (supervisor, plan, chosen_on, report_due_on, reported_on, report))

struct QueryPage {
    QueryId query;
    Named unit;
    std::string asked_by, words;
    Date due_on, asked_on;
    std::optional<Date> answered_on;
    std::optional<std::string> answer;
    std::vector<FileId> photos;
    bool may_answer = false;
};
BOOST_DESCRIBE_STRUCT(QueryPage, (),
                      (query, unit, asked_by, words, due_on, asked_on, answered_on, answer, photos,
                       may_answer))

struct GuestPage {
    Named deputy;
    std::optional<VisitReply> reply;
    std::optional<std::string> words;
    std::optional<Date> signed_on;
    std::optional<VisitSignIn> way;
};
BOOST_DESCRIBE_STRUCT(GuestPage, (), (deputy, reply, words, signed_on, way))

struct VisitPage {
    VisitId visit;
    Date held_on;
    std::string place, words;
    VisitState state{};
    std::optional<std::string> note; // what it found, or why it was cancelled
    std::optional<std::string> code; // for the desk
    std::optional<Date> noted_on;
    std::vector<FileId> photos;
    std::vector<GuestPage> guests;
    bool may_reply = false, may_sign_in = false;
};
BOOST_DESCRIBE_STRUCT(VisitPage, (),
                      (visit, held_on, place, words, state, note, code, noted_on, photos, guests,
                       may_reply, may_sign_in))

/// Of another congress. Stale: nobody looked for longer than the policy says.
struct OutsidePage {
    OutsideId item;
    Level level{};
    std::string number, title, source;
    std::optional<std::string> units, words;
    std::optional<Date> submitted_on, replied_on, ended_on;
    Date confirmed_on;
    std::vector<SuggestionId> suggestions;
    std::vector<MatterId> matters;
    bool stale = false;
    std::uint64_t position = 0;
};
BOOST_DESCRIBE_STRUCT(OutsidePage, (),
                      (item, level, number, title, source, units, words, submitted_on, replied_on,
                       ended_on, confirmed_on, suggestions, matters, stale, position))

struct SupervisionPage {
    std::optional<KeyPage> key;
    std::vector<QueryPage> queries; // the oldest first
    std::vector<VisitPage> visits;
    std::vector<OutsidePage> outside;
    std::uint64_t last = 0;      // the last step of the timeline
    std::uint64_t looked_to = 0; // the viewer has read so far; 0: never
    bool may_choose = false, may_supervise = false;
};
BOOST_DESCRIBE_STRUCT(SupervisionPage, (),
                      (key, queries, visits, outside, last, looked_to, may_choose, may_supervise))

class Watching {
public:
    Watching(Reading& reading, Pages& pages) : reading_(reading), pages_(pages) {}

    SupervisionPage page(Stored const& stored, std::vector<UnitPage> const& units);
    std::optional<KeyPage> key(SuggestionId const& suggestion);
    OutsidePage outside(Row const& row);
    /// Words are opened after paging.
    void open(OutsidePage& page);
    bool supervises(Stored const& stored) const;

private:
    std::vector<QueryPage> queries(Stored const& stored, std::vector<UnitPage> const& units);
    std::vector<VisitPage> visits(Stored const& stored);
    void add_guests(std::vector<VisitPage>& visits, Stored const& stored);

    Reading& reading_;
    Pages& pages_;
};

/// What the viewer owes in supervision.
void add_supervision_todo(std::vector<Todo>& all, Stored const& stored,
                          std::vector<UnitPage> const& units, Reading& reading);
bool is_guest(Stored const& stored, Reading& reading);

} // namespace ztc::views::suggestions
