// SPDX-License-Identifier: Apache-2.0
//
// How a score is counted, item by item; `score` in types.hpp is the door. What a rate says of one
// act stands in rules_rate.cpp, what the acts come to together in rules_score.cpp. A Tally lives
// for one score and points into what it was given.
#pragma once

#include "modules/points/policy.hpp"

#include <tuple>

namespace ztc::points {

/// Being late or leaving early is being there; a rule that thinks otherwise lists it.
constexpr bool is_there(Presence presence)
{
    return presence == Presence::present || presence == Presence::partial ||
           presence == Presence::late || presence == Presence::left_early;
}

bool is_kind_of(Item const& item, ActKind kind);
bool is_counted_by(Item const& item, Act const& act);
/// Null where the item does not speak of it.
PresenceRate const* presence_rate(Item const& item, Presence presence);
/// What one unit of the act gives before anything limits it.
Reason rate_of(Item const& item, Act const& act);
std::int64_t outcome_percent(Each const& each, Act const& act);
std::int64_t fade_percent(std::vector<FadeStep> const& steps, std::int64_t unit);
Centi award_worth(Each const& each, Award award, ActRole role);
/// All units and awards of the act, nothing else being counted.
Centi plain_worth(Item const& item, Act const& act);

using Presences = std::array<std::int64_t, 7>; // units so far, by presence
/// The units that still count of those with this presence.
std::int64_t within_times(Item const& item, Presence presence, std::int64_t units,
                          Presences& so_far);

class Tally {
public:
    Tally(RuleVersion const& rule, std::span<Act const> acts, Eligibility const& eligibility,
          DayRange days, std::span<Assessment const> assessments);
    Score run();

private:
    struct Taken {
        std::int32_t act;
        std::int64_t units;
    };

    static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }
    RuleSet const& rules() const { return rule_.rules; }

    void put_in_order();
    std::int32_t offer_to(Act const& act) const;
    std::optional<Why> general_refusal(Act const& act, std::size_t index);
    std::int32_t first_item_of(Act const& act) const;
    std::optional<Why> refusal(Item const& item, std::int32_t act) const;
    void exclude();
    void exclude_by(Exclusion const& exclusion);

    void count_item(std::int32_t index);
    std::vector<Taken> admit(std::int32_t index);
    void count_each(std::int32_t index, Each const& each, std::vector<Taken> const& taken);
    PointLine line_of_each(std::int32_t index, Each const& each, Taken const& taken,
                           std::int64_t& counted, Presences& times) const;
    void put_awards(std::int32_t index, Each const& each, std::int32_t act);
    std::vector<Taken> put_absences(std::int32_t index, std::vector<Taken> const& taken);
    void count_target(std::int32_t index, Target const& target, std::vector<Taken> const& taken);
    void put_towards(std::int32_t index, Target const& target, Taken const& taken,
                     std::int64_t before, std::int64_t needed);
    std::int64_t also_missing(Item const& item, Target const& target) const;
    std::int64_t units_there(Item const& item, ActKind kind) const;
    void count_from_full(std::int32_t index, FromFull const& full, std::vector<Taken> const& taken);
    void count_unrecorded(std::int32_t index);
    void count_assessments();
    void limit_year();

    void put(PointLine line);
    void put_item(std::int32_t index, Centi centi, Why why, std::int64_t number);
    void say_nothing(std::int32_t index, std::int32_t act, Why why, std::int64_t number = 0);

    RuleVersion const& rule_;
    std::span<Act const> acts_;
    Eligibility const& eligibility_;
    DayRange days_;
    std::span<Assessment const> assessments_;
    bool is_deputy_ = false; // on some day

    std::vector<std::int32_t> order_;    // acts within the days, by day and id
    std::vector<std::int32_t> offered_;  // opportunities within the days, by id and deputy
    std::vector<std::int32_t> offer_of_; // by act
    std::vector<std::optional<Why>> general_;
    std::vector<std::int32_t> elsewhere_; // by act and item; empty: the rule excludes nothing
    std::vector<std::int64_t> left_;      // of each opportunity, for the item being counted
    Centi gives_ = 0, takes_ = 0;         // of the item being counted

    Score score_;
};

} // namespace ztc::points
