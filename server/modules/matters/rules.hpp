// SPDX-License-Identifier: Apache-2.0
//
// What may happen to a matter, when, and by whose hand. Pure: no clock, no database, no log. The
// table of moves stands in README.md, and rules_test.cpp walks it whole.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/matters/commands.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/state.hpp"

namespace ztc::matters::rules {

/// How somebody stands to a matter; one may stand in several ways at once.
struct Relation {
    bool raiser = false;
    bool desk = false;   // an office of its station, committee or congress
    bool deputy = false; // the deputy who follows it
    bool unit = false;   // an office of its handling unit
    bool any() const { return raiser || desk || deputy || unit; }
};

Relation relation(Matter const& matter, Actor const& actor);

/// Whoever stands in no relation learns nothing, not even that it exists: matters.unknown.
Result<> may_know(Matter const& matter, Actor const& actor);

/// The hand that each move needs; `access.denied` for the others who may see the matter.
Result<> may_accept(Matter const& matter, Actor const& actor);
Result<> may_redirect(Matter const& matter, Actor const& actor);
Result<> may_look_into(Matter const& matter, Actor const& actor);
Result<> may_refer(Matter const& matter, Actor const& actor);
Result<> may_answer(Matter const& matter, Actor const& actor);
Result<> may_follow(Matter const& matter, Actor const& actor);

/// The moves themselves, by stage.
Result<> accept(Matter const& matter);
Result<> redirect(Matter const& matter);
Result<> look_into(Matter const& matter);
Result<> refer(Matter const& matter, NodeId const& to_unit);
/// One of done with its date, planned with date and owner, cannot with its reason.
Result<> answer(Matter const& matter, Answer const& command, Date today);
Result<> rate(Matter const& matter, Date today);
Result<> withdraw(Matter const& matter);
Result<> close_unrated(Matter const& matter, Date today);

/// What a rating leads to: the result alone decides, the attitude is counted but reopens nothing.
enum class AfterRating { closed_satisfied, reopened, closed_dissatisfied };
AfterRating after_rating(Matter const& matter, Satisfaction result, std::int64_t reopen_limit);

bool knows_category(MatterPolicy const& policy, std::string_view code);

} // namespace ztc::matters::rules
