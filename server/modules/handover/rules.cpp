// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/rules.hpp"

#include <set>

namespace ztc::handover::rules {

namespace {

constexpr int longest_absence = 183;

bool is_open(matters::Standing const& matter)
{
    return matter.exists && matter.stage != matters::Stage::closed;
}

} // namespace

Result<> give(matters::Standing const& matter, PersonId const& from, Actor const& actor,
              std::string const& pointer)
{
    auto const how = matters::relation(matter.held, actor);
    bool const giver = actor.person == from;
    if (!matter.exists || !how.any()) return refuse("matters.unknown", pointer);
    bool const as_deputy = is_open(matter) && matter.held.deputy == from;
    bool const at_unit = is_open(matter) && matter.taken_on_by == from;
    if (!as_deputy && !at_unit) return refuse("handover.not_held", pointer);
    bool const as_desk =
        how.desk && matters::may_on(matter.held, actor, Right::hand_over, matter.held.community);
    bool const may = giver || as_desk || (at_unit && !as_deputy && how.unit);
    if (!may) return refuse("access.denied");
    return {};
}

Result<> two_sign(PersonId const& to, Doer const& by)
{
    if (!are_two({to}, by)) return refuse("handover.second_person", "/to");
    return {};
}

Result<> lend(Actor const& actor, DeclareAbsence const& command)
{
    bool const whole = command.role && command.node && command.substitute_node;
    bool const holds =
        whole && can_be_lent(*command.role) &&
        std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& office) {
            return !office.in_place_of && office.role == *command.role &&
                   office.node == *command.node;
        });
    if (!holds) return refuse("handover.no_such_office", "/node");
    return {};
}

Result<> carry(Post const& away, std::vector<Post> const& posts)
{
    bool const fits = std::any_of(posts.begin(), posts.end(),
                                  [&](auto const& own) { return may_carry(away, own); });
    if (!fits) return refuse("handover.not_of_the_same_kind", "/substitute");
    return {};
}

Result<> propose(Propose const& command)
{
    if (command.from == command.to) return refuse("handover.to_himself", "/to");
    auto const offices = command.offices.value_or(std::vector<PassedOffice>{});
    if (command.matters.empty() && offices.empty())
        return refuse("handover.nothing_listed", "/matters");
    std::set<PassedOffice> const each(offices.begin(), offices.end());
    if (each.size() != offices.size()) return refuse("handover.listed_twice", "/offices");
    if (command.matters.size() > matters_at_most) return refuse("request.too_many", "/matters");
    std::set<matters::MatterId> const once(command.matters.begin(), command.matters.end());
    if (once.size() != command.matters.size()) return refuse("handover.listed_twice", "/matters");
    return {};
}

Result<> sign(Handover const& handover, PersonId const& by)
{
    if (handover.id.empty()) return refuse("handover.unknown");
    bool const concerned = by == handover.to || by == handover.from || by == handover.proposed_by;
    if (!concerned) return refuse("handover.unknown");
    if (by != handover.to) return refuse("access.denied");
    if (handover.state != HandoverState::proposed) return refuse("handover.already_settled");
    return {};
}

Result<> withdraw(Handover const& handover, PersonId const& by)
{
    bool const concerned = by == handover.to || by == handover.from || by == handover.proposed_by;
    if (handover.id.empty() || !concerned) return refuse("handover.unknown");
    if (!handover.open()) return refuse("handover.already_settled");
    return {};
}

Result<> give_office(PassedOffice const& office, PersonId const& from, Actor const& actor)
{
    bool const his =
        actor.person == from && can_be_lent(office.role) &&
        std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& one) {
            return !one.in_place_of && one.role == office.role && one.node == office.node;
        });
    if (!his) return refuse("handover.no_such_office", "/offices");
    return {};
}

Result<> countersign(Handover const& handover, PersonId const& by)
{
    if (handover.id.empty()) return refuse("handover.unknown", "/handover");
    if (handover.state != HandoverState::signed_by_both) return refuse("handover.not_signed");
    if (by == handover.from || by == handover.to) return refuse("handover.second_person");
    return {};
}

Result<> declare(Absences const& absences, DeclareAbsence const& command, PersonId const& person,
                 Date today)
{
    if (command.substitute == person) return refuse("handover.to_himself", "/substitute");
    if (command.from_on < today) return refuse("handover.absence_in_past", "/from_on");
    if (command.until_on < command.from_on) return refuse("handover.ends_before", "/until_on");
    if (days_between(command.from_on, command.until_on) > longest_absence)
        return refuse("handover.absence_too_long", "/until_on");
    for (auto const& one : absences.all) {
        bool const same_office = one.role == command.role && one.node == command.node;
        if (same_office && one.meets(command.from_on, command.until_on))
            return refuse("handover.away_already", "/from_on");
    }
    return {};
}

Result<> end(Absences const& absences, AbsenceId const& absence, Date today)
{
    for (auto const& one : absences.all)
        if (one.id == absence && one.until_on >= std::max(today, one.from_on)) return {};
    return refuse("handover.no_such_absence", "/absence");
}

} // namespace ztc::handover::rules
