// SPDX-License-Identifier: Apache-2.0
//
// A rule of points as data (docs/adr/0016): what counts, for how much, and how it is limited. Local
// rules differ by this data, never by code. A member that a scheme does not speak of is left out;
// each item has exactly one of `each`, `target`, `from_full`, which is how it gives points.
//
// Also what a congress decides beside the rule: whether there is a ranking (there is none unless a
// committee turns it on), and what is shown to a person as odd.
#pragma once

#include "kernel/result.hpp"
#include "kernel/text.hpp"
#include "kernel/working_day.hpp"
#include "modules/people/types.hpp"
#include "modules/points/types.hpp"

#include <string_view>

namespace ztc::points {

BOOST_DEFINE_ENUM_CLASS(Unit, piece, half_day, day, person, household, time)
BOOST_DEFINE_ENUM_CLASS(CountedFor, deputy, deputy_group)
BOOST_DEFINE_ENUM_CLASS(Span, half_year, year)
BOOST_DEFINE_ENUM_CLASS(Picked, earliest, best)    // which units are "the first n"
BOOST_DEFINE_ENUM_CLASS(AwardsCount, all, highest) // of several awards for one thing
BOOST_DEFINE_ENUM_CLASS(Asked, in_any_case, as_far_as_offered)
BOOST_DEFINE_ENUM_CLASS(Ranking, off, on)

struct RoleRate {
    ActRole role{};
    Centi centi = 0; // each unit
};
BOOST_DESCRIBE_STRUCT(RoleRate, (), (role, centi))

/// Each unit with that presence; below zero it takes points away.
struct PresenceRate {
    Presence presence{};
    Centi centi = 0;
    std::optional<std::int64_t> times_max = {};
};
BOOST_DESCRIBE_STRUCT(PresenceRate, (), (presence, centi, times_max))

struct OutcomeShare {
    ActOutcome outcome{};
    std::int64_t percent = 100;
};
BOOST_DESCRIBE_STRUCT(OutcomeShare, (), (outcome, percent))

struct AwardRate {
    Award award{};
    std::optional<ActRole> role = {}; // left out: whatever he was
    Centi centi = 0;
};
BOOST_DESCRIBE_STRUCT(AwardRate, (), (award, role, centi))

/// From that unit on each gives this part, until the next step.
struct FadeStep {
    std::int64_t from_unit = 1;
    std::int64_t percent = 100;
};
BOOST_DESCRIBE_STRUCT(FadeStep, (), (from_unit, percent))

/// So much for each unit.
struct Each {
    Centi centi = 0;
    std::optional<std::vector<RoleRate>> roles = {};        // instead, for that role
    std::optional<std::vector<OutcomeShare>> outcomes = {}; // others in full
    std::optional<std::vector<AwardRate>> awards = {};
    std::optional<AwardsCount> awards_count = {}; // left out: all
    std::optional<std::int64_t> first_only = {};
    std::optional<Picked> picked = {}; // left out: the earliest
    std::optional<std::vector<FadeStep>> fade = {};
};
BOOST_DESCRIBE_STRUCT(Each, (),
                      (centi, roles, outcomes, awards, awards_count, first_only, picked, fade))

struct Also {
    ActKind kind{};
    std::int64_t at_least = 1;
};
BOOST_DESCRIBE_STRUCT(Also, (), (kind, at_least))

/// So much for `count` units together; more for each beyond, less for each missing.
struct Target {
    std::int64_t count = 1;
    Centi whole_centi = 0;
    std::optional<Centi> extra_centi = {};   // left out: nothing for more
    std::optional<Centi> missing_centi = {}; // left out: nothing at all for fewer
    std::optional<std::vector<Also>> also = {};
    std::optional<Asked> asked = {}; // left out: in any case
};
BOOST_DESCRIBE_STRUCT(Target, (), (count, whole_centi, extra_centi, missing_centi, also, asked))

struct Lack {
    ActKind kind{};
    Centi centi = 0; // below zero
};
BOOST_DESCRIBE_STRUCT(Lack, (), (kind, centi))

/// Full marks, less what the presences take; never below nothing.
struct FromFull {
    Centi whole_centi = 0;
    std::optional<std::vector<ActKind>> nothing_without = {};
    std::optional<std::vector<Lack>> lacks = {};
    std::optional<Asked> asked = {}; // left out: in any case
};
BOOST_DESCRIBE_STRUCT(FromFull, (), (whole_centi, nothing_without, lacks, asked))

struct Item {
    std::string code; // [a-z0-9_]
    Text<1, 120> zh, en;
    std::vector<ActKind> counts;
    std::optional<std::vector<ActRole>> only_roles = {}; // left out: all
    std::optional<Unit> unit = {};
    std::optional<Each> each = {};
    std::optional<Target> target = {};
    std::optional<FromFull> from_full = {};
    std::optional<std::vector<PresenceRate>> presences = {};
    std::optional<Centi> cap_centi = {};                    // most that it gives in one span
    std::optional<Centi> floor_centi = {};                  // most that it takes, below zero
    std::optional<std::vector<EvidenceKind>> evidence = {}; // any of them
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (code, zh, en, counts, only_roles, unit, each, target, from_full, presences,
                       cap_centi, floor_centi, evidence))

/// Of these items one and the same thing counts in one only: where it is worth most, and of equals
/// in the one that stands first in the rule.
struct Exclusion {
    std::vector<std::string> items; // codes
};
BOOST_DESCRIBE_STRUCT(Exclusion, (), (items))

/// A name for totals from so many points on. Nothing follows from it.
struct Band {
    std::string code;
    Text<1, 60> zh, en;
    Centi from_centi = 0;
};
BOOST_DESCRIBE_STRUCT(Band, (), (code, zh, en, from_centi))

struct AssessorWeight {
    Assessor assessor{};
    std::int64_t percent = 0;
    std::optional<std::int64_t> ballots_min = {};
};
BOOST_DESCRIBE_STRUCT(AssessorWeight, (), (assessor, percent, ballots_min))

/// What assessors say is worth `whole_centi` altogether, each by its weight, in a line of its own.
struct Assessed {
    Centi whole_centi = 0;
    std::vector<AssessorWeight> weights;
};
BOOST_DESCRIBE_STRUCT(Assessed, (), (whole_centi, weights))

struct RuleSet {
    std::string code; // [a-z0-9_]
    Text<1, 60> zh, en;
    Text<1, 300> source;
    std::optional<Text<1, 2000>> notes_zh = {}, notes_en = {};
    CountedFor counted_for = CountedFor::deputy;
    Span span = Span::year;
    std::optional<Centi> base_centi = {};
    std::vector<Item> items;
    std::optional<std::vector<Exclusion>> exclusions = {};
    std::optional<Assessed> assessed = {};
    std::optional<Centi> cap_centi = {};
    std::optional<Centi> floor_centi = {};
    std::optional<std::vector<Band>> bands = {}; // the highest first
    Period appeal_within;                        // from the day on which points were shown
};
BOOST_DESCRIBE_STRUCT(RuleSet, (),
                      (code, zh, en, source, notes_zh, notes_en, counted_for, span, base_centi,
                       items, exclusions, assessed, cap_centi, floor_centi, bands, appeal_within))

/// A rule set as it was adopted; version 0 is one that nobody adopted, for trying out.
struct RuleVersion {
    std::int64_t version = 0;
    Date valid_from{};
    RuleSet rules = {};
};
BOOST_DESCRIBE_STRUCT(RuleVersion, (), (version, valid_from, rules))

/// Every fault of a rule set, each with its JSON pointer; refuses points.rule_does_not_fit.
Result<> check_rule_set(RuleSet const& rules);

/// What is known of a scheme that is not known whole. Cannot be loaded: it is no rule set.
struct Fragment {
    std::string code;
    std::string zh, en;
    std::string known_zh, known_en;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(Fragment, (), (code, zh, en, known_zh, known_en, source))

/// Schemes that are known whole, as they ship with the program: samples to begin from.
std::vector<RuleSet> const& shipped_rule_sets();
std::vector<Fragment> const& shipped_fragments();
RuleSet rule_set_from(std::string_view json);
std::string rule_set_json(RuleSet const& rules);

struct OddityLimits {
    std::int64_t burst_acts = 5; // of one kind
    std::int64_t burst_days = 3; // within so many days
};
BOOST_DESCRIBE_STRUCT(OddityLimits, (), (burst_acts, burst_days))

struct PointsPolicy {
    static constexpr std::string_view policy_name = "points";
    std::string basis = "履职积分公布办法（样例）";
    people::CongressLevel own_level = people::CongressLevel::district; // whose deputies have points
    Ranking ranking = Ranking::off;
    OddityLimits oddities = {};
};
BOOST_DESCRIBE_STRUCT(PointsPolicy, (), (basis, own_level, ranking, oddities))

Result<> check_policy(PointsPolicy const& policy);

} // namespace ztc::points
