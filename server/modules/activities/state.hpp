// SPDX-License-Identifier: Apache-2.0
//
// An activity as its events add up.
#pragma once

#include "modules/activities/events.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::activities {

struct Activity {
    ActivityId id; // empty: there is none
    std::string kind;
    Feeds feeds{};
    RecordPart part{};
    std::vector<Step> steps;
    std::vector<ItemKind> item_kinds;
    std::vector<std::string> checklist;
    std::vector<NodeId> organisers, within;
    std::vector<PersonId> deputies;
    ActivityState state{};
    Date held_on{};
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0;
    std::optional<TextRef> place, programme;
    std::string code;
    bool told = false, published = false, appraised = false;
    std::map<PersonId, Reply> replies;
    std::set<PersonId> signed_in;
    std::map<ItemId, ItemState> items;
    std::map<NodeId, bool> feedback; // of whom the report went to: whether it came
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    bool has(Step step) const { return std::ranges::find(steps, step) != steps.end(); }
    bool has_deputy(PersonId const& person) const
    {
        return std::ranges::find(deputies, person) != deputies.end();
    }
    bool is_over() const
    {
        return state == ActivityState::held || state == ActivityState::reported;
    }
    Date last_day() const { return until_on.value_or(held_on); }

    void apply(Planned const& event)
    {
        id = event.activity;
        kind = event.kind;
        feeds = event.feeds;
        part = event.part;
        steps = event.steps;
        item_kinds = event.items;
        checklist = event.checklist;
        organisers = event.organisers;
        within = event.within;
        deputies = event.deputies;
        held_on = event.held_on;
        until_on = event.until_on;
        from_minute = event.from_minute;
        until_minute = event.until_minute;
        place = event.place;
        programme = event.programme;
        code = event.code;
        state = has(Step::approval) ? ActivityState::planned : ActivityState::approved;
    }
    void apply(Changed const& event)
    {
        held_on = event.held_on;
        until_on = event.until_on;
        from_minute = event.from_minute;
        until_minute = event.until_minute;
        deputies = event.deputies;
        place = event.place;
        programme = event.programme;
        std::erase_if(replies, [&](auto const& one) { return !has_deputy(one.first); });
        if (has(Step::approval)) {
            state = ActivityState::planned;
            told = false;
        }
    }
    void apply(Approved const&) { state = ActivityState::approved; }
    void apply(SentBack const&) { state = ActivityState::returned; }
    void apply(Announced const&) { told = true; }
    void apply(Replied const& event) { replies[event.deputy] = event.reply; }
    void apply(SignedIn const& event) { signed_in.insert(event.deputy); }
    void apply(ItemRecorded const& event) { items[event.item] = ItemState::open; }
    void apply(ItemSettled const& event)
    {
        items[event.item] = event.outcome == Outcome::answered  ? ItemState::answered
                            : event.outcome == Outcome::adopted ? ItemState::adopted
                                                                : ItemState::not_adopted;
    }
    void apply(ItemRaised const& event) { items[event.item] = ItemState::raised; }
    void apply(Held const&) { state = ActivityState::held; }
    void apply(Reported const&) { state = ActivityState::reported; }
    void apply(Transmitted const& event)
    {
        for (auto const& node : event.to) feedback[node] = false;
    }
    void apply(FeedbackRecorded const& event) { feedback[event.from] = true; }
    void apply(Appraised const&) { appraised = true; }
    void apply(Published const&) { published = true; }
    void apply(Cancelled const&) { state = ActivityState::cancelled; }
};

inline Activity fold(std::span<Recorded const> stream)
{
    return folded<Activity, Planned, Changed, Approved, SentBack, Announced, Replied, SignedIn,
                  ItemRecorded, ItemSettled, ItemRaised, Held, Reported, Transmitted,
                  FeedbackRecorded, Appraised, Published, Cancelled>(stream);
}

} // namespace ztc::activities
