// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and day in, an answer or a refusal out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/activities/commands.hpp"
#include "modules/activities/state.hpp"

namespace ztc::activities::rules {

inline constexpr std::size_t deputies_at_most = 200, bodies_at_most = 20, lines_at_most = 30,
                             photos_at_most = 9, notes_at_most = 200, plan_lines_at_most = 100;

/// How somebody stands to an activity. The desk of any of its organisers is its desk.
struct Relation {
    bool desk = false, director = false, deputy = false;
    std::optional<PersonId> in_place_of = {}; // as its desk or director
};
Relation relation(Activity const& activity, Actor const& actor);

// ---- planning ----------------------------------------------------------------------------------

struct When {
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute, until_minute;
};
/// Refuses activities.too_late, too_far, wrong_hours, wrong_days.
Result<> check_when(When const& when, Date today);
/// Morning and afternoon of each day: four hours and less are one.
std::int64_t half_days(When const& when);

/// Each once. Refuses activities.no_deputies, no_organisers, too_many_bodies.
Result<> check_roster(std::vector<PersonId> const& deputies);
Result<> check_bodies(std::vector<NodeId> const& organisers, std::vector<NodeId> const& hosts);
/// What the kind has must be there, and nothing else. Refuses activities.unknown_kind,
/// budget_missing, not_of_this_kind, not_one_line.
Result<Kind> check_plan(Plan const& command);
Result<> check_lines(std::vector<Title> const& lines);

/// Until it is held or cancelled.
Result<> is_open(Activity const& activity);
Result<> approve(Activity const& activity);
Result<> announce(Activity const& activity);

// ---- the roster --------------------------------------------------------------------------------

Result<> reply(Activity const& activity, PersonId const& by, Date today);
/// On its days, announced or not.
Result<> sign_in(Activity const& activity, PersonId const& deputy, Date today);

// ---- what was seen and said --------------------------------------------------------------------

/// The day has come, and it was neither cancelled nor sent back.
Result<> may_write(Activity const& activity, Date today);
Result<> check(Activity const& activity, Check const& command);
Result<> record_item(Activity const& activity, RecordItem const& command, Date today);
/// Settling or raising it: once.
Result<> settle(Activity const& activity, ItemId const& item);
Result<> close(Activity const& activity, Close const& command, Date today);

// ---- what follows ------------------------------------------------------------------------------

Result<> report(Activity const& activity);
Result<> transmit(Activity const& activity, std::vector<NodeId> const& to);
Result<> record_feedback(Activity const& activity, NodeId const& from);
Result<> appraise(Activity const& activity, Appraise const& command);
Result<> publish(Activity const& activity);

/// Refuses activities.wrong_year, no_lines, wrong_month, unknown_kind.
Result<> publish_plan(PublishPlan const& command, Date today);
Result<> check_year(std::int64_t year, Date today);

} // namespace ztc::activities::rules
