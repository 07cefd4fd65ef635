// SPDX-License-Identifier: Apache-2.0
#include "modules/supervision/rules.hpp"

namespace ztc::supervision::rules {

namespace {

using suggestions::State;

bool is_running(Standing const& suggestion)
{
    return suggestion.state == State::referred || suggestion.state == State::answered ||
           suggestion.state == State::assessed;
}

bool may_supervise(Standing const& suggestion, Actor const& actor)
{
    if (actor.may(Right::examine_suggestions)) return true;
    return std::ranges::any_of(suggestion.seats, [&](auto const& seat) {
        return actor.may_at(Right::supervise_suggestions, seat);
    });
}

Result<Visit const*> visit_in(Supervision const& supervision, VisitId const& id)
{
    auto const found = supervision.visits.find(id);
    if (found == supervision.visits.end()) return refuse("supervision.unknown_visit", "/visit");
    return &found->second;
}

Result<Visit const*> called_visit(Supervision const& supervision, VisitId const& id)
{
    auto const* visit = TRY(visit_in(supervision, id));
    if (visit->state == VisitState::cancelled) return refuse("supervision.visit_is_over");
    return visit;
}

/// A source is looked at today or before, and not before the item was there.
Result<> is_past(Date confirmed_on, std::optional<Date> const& replied_on, Date today)
{
    if (confirmed_on > today) return refuse("supervision.not_yet", "/confirmed_on");
    if (replied_on && *replied_on > confirmed_on)
        return refuse("supervision.not_yet", "/replied_on");
    return {};
}

} // namespace

Result<> supervises(Standing const& suggestion, Actor const& actor)
{
    if (!suggestion.exists || !may_supervise(suggestion, actor))
        return refuse("supervision.unknown", "/suggestion");
    return {};
}

Result<> follows(Standing const& suggestion, Supervision const& supervision, Actor const& actor)
{
    bool const concerned =
        may_supervise(suggestion, actor) || actor.holds(Role::auditor) ||
        std::ranges::find(suggestion.signatories, actor.person) != suggestion.signatories.end() ||
        std::ranges::any_of(
            suggestion.units,
            [&](auto const& unit) { return actor.may_at(Right::handle_suggestions, unit); }) ||
        std::ranges::any_of(supervision.visits,
                            [&](auto const& one) { return one.second.invites(actor.person); });
    if (!suggestion.exists || !concerned) return refuse("supervision.unknown", "/suggestion");
    return {};
}

Result<> choose(Standing const& suggestion, Supervision const& supervision, Choose const& command,
                Date today)
{
    if (!is_running(suggestion)) return refuse("supervision.not_running");
    if (supervision.key) return refuse("supervision.is_key_item");
    if (command.report_due_on) {
        auto const ahead = days_between(today, *command.report_due_on);
        if (ahead < 1 || ahead > days_ahead_at_most)
            return refuse("supervision.wrong_day", "/report_due_on");
    }
    return {};
}

Result<> report(Supervision const& supervision)
{
    if (!supervision.key) return refuse("supervision.no_key_item");
    if (*supervision.key == KeyState::reported) return refuse("supervision.is_reported");
    return {};
}

Result<> ask(Standing const& suggestion, Supervision const& supervision, NodeId const& unit)
{
    if (!is_running(suggestion)) return refuse("supervision.not_running");
    if (std::ranges::find(suggestion.units, unit) == suggestion.units.end())
        return refuse("supervision.unknown_unit", "/unit");
    if (supervision.queries.size() >= queries_at_most) return refuse("supervision.too_many");
    return {};
}

Result<> ask_by(Date due_on, Date today)
{
    auto const ahead = days_between(today, due_on);
    if (ahead < 1 || ahead > days_ahead_at_most) return refuse("supervision.wrong_day", "/due_on");
    return {};
}

Result<> answer(Supervision const& supervision, Answer const& command, Actor const& actor)
{
    auto const found = supervision.queries.find(command.query);
    if (found == supervision.queries.end() ||
        !actor.may_at(Right::handle_suggestions, found->second.unit))
        return refuse("supervision.unknown_query", "/query");
    if (found->second.answered) return refuse("supervision.is_answered");
    if (command.photos && command.photos->size() > photos_at_most)
        return refuse("supervision.too_many_photos", "/photos");
    return {};
}

Result<> call_visit(Supervision const& supervision, Date held_on,
                    std::vector<PersonId> const& deputies, Date today)
{
    auto const ahead = days_between(today, held_on);
    if (ahead < 0 || ahead > days_ahead_at_most) return refuse("supervision.wrong_day", "/held_on");
    if (deputies.empty() || deputies.size() > invited_at_most)
        return refuse("supervision.invite_somebody", "/deputies");
    if (supervision.visits.size() >= visits_at_most) return refuse("supervision.too_many");
    return {};
}

Result<> cancel_visit(Supervision const& supervision, VisitId const& id)
{
    auto const* visit = TRY(visit_in(supervision, id));
    if (visit->state != VisitState::called) return refuse("supervision.visit_is_over");
    return {};
}

Result<> reply_to_visit(Supervision const& supervision, VisitId const& id, PersonId const& by,
                        Date today)
{
    auto const* visit = TRY(visit_in(supervision, id));
    if (!visit->invites(by)) return refuse("supervision.unknown_visit", "/visit");
    if (visit->state != VisitState::called || today > visit->held_on)
        return refuse("supervision.visit_is_over");
    return {};
}

Result<> sign_in(Supervision const& supervision, VisitId const& id, PersonId const& deputy,
                 Date today)
{
    auto const* visit = TRY(called_visit(supervision, id));
    if (!visit->invites(deputy)) return refuse("supervision.not_invited", "/deputy");
    if (visit->held_on != today) return refuse("supervision.not_today");
    if (visit->came.contains(deputy)) return refuse("supervision.signed_in_already");
    return {};
}

Result<> note_visit(Supervision const& supervision, NoteVisit const& command, Date today)
{
    auto const* visit = TRY(visit_in(supervision, command.visit));
    if (visit->state != VisitState::called) return refuse("supervision.visit_is_over");
    if (visit->held_on > today) return refuse("supervision.not_yet", "/visit");
    if (command.photos && command.photos->size() > photos_at_most)
        return refuse("supervision.too_many_photos", "/photos");
    return {};
}

Result<> look(Supervision const& supervision, PersonId const& by, std::int64_t up_to,
              std::int64_t last)
{
    auto const seen = supervision.looked.find(by);
    bool const is_new = seen == supervision.looked.end() || up_to > seen->second;
    if (up_to < 1 || up_to > last || !is_new) return refuse("supervision.nothing_new", "/up_to");
    return {};
}

Result<> remind(Supervision const& supervision, Promise const& promise,
                std::optional<Date> const& runs, SupervisionPolicy const& policy, Date today)
{
    auto const left = days_between(today, promise.due_on);
    bool const soon = policy.remind_days > 0 && left >= 0 && left <= policy.remind_days;
    if (runs != promise.due_on || !soon || supervision.reminded.contains(promise))
        return refuse("supervision.nothing_to_remind");
    return {};
}

std::vector<Rung> to_escalate(Supervision const& supervision, Promise const& promise,
                              SupervisionPolicy const& policy, std::int64_t working_days_late)
{
    auto const told = supervision.told.find(promise);
    std::vector<Rung> out;
    for (auto const& rung : policy.ladder) {
        bool const was = (told != supervision.told.end() && told->second.contains(rung.tells)) ||
                         std::ranges::find(out, rung.tells, &Rung::tells) != out.end();
        if (rung.working_days_late <= working_days_late && !was) out.push_back(rung);
    }
    return out;
}

Result<> follow_outside(FollowOutside const& command, Level own_level, Date today)
{
    if (command.level == own_level) return refuse("supervision.of_this_level", "/level");
    CHECK(is_past(command.confirmed_on, command.replied_on, today));
    if (command.submitted_on && *command.submitted_on > command.confirmed_on)
        return refuse("supervision.not_yet", "/submitted_on");
    auto const linked = (command.suggestions ? command.suggestions->size() : 0) +
                        (command.matters ? command.matters->size() : 0);
    if (linked > linked_at_most) return refuse("supervision.too_many", "/matters");
    return {};
}

Result<> confirm_outside(Outside const& outside, ConfirmOutside const& command, Date today)
{
    CHECK(end_outside(outside));
    if (command.confirmed_on < outside.confirmed_on)
        return refuse("supervision.confirmed_later", "/confirmed_on");
    return is_past(command.confirmed_on, command.replied_on, today);
}

Result<> end_outside(Outside const& outside)
{
    if (!outside.known()) return refuse("supervision.unknown_item", "/item");
    if (outside.ended) return refuse("supervision.item_is_over");
    return {};
}

} // namespace ztc::supervision::rules
