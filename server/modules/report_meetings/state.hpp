// SPDX-License-Identifier: Apache-2.0
//
// A report meeting as its events add up.
#pragma once

#include "kernel/actor.hpp"
#include "modules/report_meetings/events.hpp"

#include <algorithm>
#include <map>

namespace ztc::report_meetings {

/// What one person has found last.
struct Entry {
    Doer by;
    TextRef tally;
};

struct Meeting {
    MeetingId id; // empty: there is none
    PersonId deputy;
    NodeId node;
    MeetingState state{};
    Date held_on{};
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<Aspect> aspects;
    std::int64_t file_within_minutes = 0;
    std::optional<TextRef> report, names;
    std::int64_t invited = 0, present = 0, cards = 0;
    std::map<QuestionId, bool> questions; // and whether it was answered
    Instant file_due_at{};
    std::map<Series, std::vector<Entry>> entries;
    std::map<Series, TextRef> agreed;
    bool fed_back = false, published = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    Instant begins_at() const { return moment_of(held_on, from_minute); }
    bool over() const { return state == MeetingState::cancelled || state == MeetingState::filed; }

    void apply(Planned const& event)
    {
        id = event.meeting;
        deputy = event.deputy;
        node = event.node;
        held_on = event.held_on;
        from_minute = event.from_minute;
        until_minute = event.until_minute;
        aspects = event.aspects;
        file_within_minutes = event.file_within_minutes;
    }
    void apply(Cancelled const&) { state = MeetingState::cancelled; }
    void apply(ReportWritten const& event) { report = event.report; }
    void apply(Invited const& event)
    {
        names = event.names;
        invited = event.invited;
    }
    void apply(CardsMade const& event) { cards += event.cards; }
    void apply(QuestionAsked const& event) { questions[event.question] = false; }
    void apply(QuestionAnswered const& event) { questions[event.question] = true; }
    void apply(VotingEnded const& event)
    {
        state = MeetingState::ended;
        present = event.present;
        file_due_at = event.file_due_at;
    }
    void apply(TallyEntered const& event)
    {
        Doer const by{event.entered_by, event.in_place_of};
        auto& all = entries[event.series];
        std::erase_if(all, [&](Entry const& one) { return one.by.person == by.person; });
        all.push_back({by, event.tally});
        if (event.agrees) agreed[event.series] = event.tally;
    }
    void apply(Filed const&) { state = MeetingState::filed; }
    void apply(FedBack const&) { fed_back = true; }
    void apply(Published const&) { published = true; }
};

inline Meeting fold(std::span<Recorded const> stream)
{
    return folded<Meeting, Planned, Cancelled, ReportWritten, Invited, CardsMade, QuestionAsked,
                  QuestionAnswered, VotingEnded, TallyEntered, Filed, FedBack, Published>(stream);
}

} // namespace ztc::report_meetings
