// SPDX-License-Identifier: Apache-2.0
#include "processes/telling.hpp"

#include "modules/handover/state.hpp"
#include "modules/organisation/state.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ztc::processes {

namespace {

std::optional<matters::MatterRaised> raising(matters::MatterId const& matter, Work& work)
{
    std::optional<matters::MatterRaised> found;
    for (auto const& recorded : work.stream(matters::stream_of(matter)))
        dispatch<matters::MatterRaised>(recorded, [&](auto const& event) { found = event; });
    return found;
}

bool is_there(PersonId const& person, Work& work)
{
    auto const record = people::fold(work.stream(people::stream_of(person)));
    return record.known() && !record.erased;
}

/// The unit stands in the referral before; reopening leaves the matter where it is.
std::optional<NodeId> unit_at(Telling const& telling, Work& work)
{
    std::optional<NodeId> unit;
    for (auto const& recorded : work.stream(matters::stream_of(telling.matter)))
        if (recorded.position <= telling.position)
            dispatch<matters::MatterReferred>(recorded,
                                              [&](auto const& event) { unit = event.to_unit; });
    return unit;
}

void tell(Telling const& telling, std::string const& number, PersonId const& to, Work& work)
{
    if (!is_there(to, work)) return;
    std::map<std::string, std::string> values{{"number", number}};
    if (telling.due_on) values.emplace("due_on", format_date(*telling.due_on));
    work.send({.key = fmt::format("{}/{}/{}", telling.words, telling.position, to.text),
               .to = to,
               .words = std::string(telling.words),
               .values = std::move(values)});
}

bool is_named(std::string const& id, matters::MatterRaised const& raised)
{
    return raised.about && std::ranges::find(*raised.about, id) != raised.about->end();
}

std::vector<NodeId> bodies_of(Role role, matters::MatterRaised const& raised,
                              Telling const& telling, Work& work)
{
    if (role == Role::unit_clerk || role == Role::unit_head) {
        auto const unit = unit_at(telling, work);
        return unit ? std::vector{*unit} : std::vector<NodeId>{};
    }
    bool const complaint = raised.about && !raised.about->empty();
    if (complaint && !rights_of(role).has(Right::hear_accusations)) return {};
    return raised.within;
}

/// Whoever holds the office at that body, and who stands in for him today: of a complaint none
/// does.
std::set<PersonId> at_office(Role role, NodeId const& body, matters::MatterRaised const& raised,
                             Work& work)
{
    std::set<PersonId> persons;
    bool const complaint = raised.about && !raised.about->empty();
    auto const node = organisation::fold(work.stream(organisation::stream_of(body)));
    for (auto const& holding : node.held) {
        if (holding.role != role) continue;
        persons.insert(holding.person);
        auto const absences =
            handover::absences_in(work.stream(handover::absences_of(holding.person)));
        auto const substitute = absences.substitute(role, body, work.today());
        bool const his_own = substitute == raised.raised_by;
        if (substitute && !complaint && !his_own) persons.insert(*substitute);
    }
    return persons;
}

/// Each once, and none whom it complains of.
std::set<PersonId> holders_of(Role role, matters::MatterRaised const& raised,
                              Telling const& telling, Work& work)
{
    std::set<PersonId> persons;
    for (auto const& body : bodies_of(role, raised, telling, work)) {
        if (is_named(body.text, raised)) continue;
        for (auto const& person : at_office(role, body, raised, work))
            if (!is_named(person.text, raised)) persons.insert(people::resolved(person, work));
    }
    return persons;
}

/// Who holds `right` through an office at that body, and who stands in for him today.
std::vector<Doer> doers_at(Right right, NodeId const& body, matters::MatterRaised const& raised,
                           Work& work)
{
    std::vector<Doer> doers;
    bool const complaint = raised.about && !raised.about->empty();
    auto const node = organisation::fold(work.stream(organisation::stream_of(body)));
    for (auto const& [person, role] : node.held) {
        auto const rights = rights_of(role);
        if (!rights.has(right) || (complaint && !rights.has(Right::hear_accusations))) continue;
        doers.push_back({person});
        auto const absences = handover::absences_in(work.stream(handover::absences_of(person)));
        auto const substitute = absences.substitute(role, body, work.today());
        if (substitute && !complaint && lent_rights_of(role).has(right))
            doers.push_back({*substitute, person});
    }
    return doers;
}

} // namespace

Reaction tell_second_at_desk(Telling telling, Doer first, Right right)
{
    return [telling = std::move(telling), first = std::move(first), right](Work& work) -> Result<> {
        auto const raised = raising(telling.matter, work);
        if (!raised) return {};
        std::set<PersonId> persons;
        for (auto const& body : raised->within)
            for (auto const& doer : doers_at(right, body, *raised, work)) {
                bool const his_own =
                    doer.person == raised->raised_by || doer.in_place_of == raised->raised_by;
                bool const named =
                    is_named(doer.person.text, *raised) || is_named(body.text, *raised);
                if (are_two(first, doer) && !his_own && !named)
                    persons.insert(people::resolved(doer.person, work));
            }
        for (auto const& person : persons) tell(telling, raised->number, person, work);
        return {};
    };
}

Reaction tell_office(Telling telling, Role role)
{
    return [telling = std::move(telling), role](Work& work) -> Result<> {
        auto const raised = raising(telling.matter, work);
        if (!raised) return {};
        for (auto const& person : holders_of(role, *raised, telling, work))
            tell(telling, raised->number, person, work);
        return {};
    };
}

Reaction tell_raiser(Telling telling)
{
    return [telling = std::move(telling)](Work& work) -> Result<> {
        auto const raised = raising(telling.matter, work);
        if (!raised || raised->origin == matters::Origin::imported) return {};
        tell(telling, raised->number, people::resolved(raised->raised_by, work), work);
        return {};
    };
}

Reaction tell_its_unit(Telling telling)
{
    return [telling = std::move(telling)](Work& work) -> Result<> {
        auto const raised = raising(telling.matter, work);
        auto const unit = unit_at(telling, work);
        if (!raised || !unit || raised->origin == matters::Origin::imported) return {};
        for (auto const& person : at_office(Role::unit_clerk, *unit, *raised, work))
            tell(telling, raised->number, people::resolved(person, work), work);
        return {};
    };
}

Reaction tell_its_desk(Telling telling)
{
    return [telling = std::move(telling)](Work& work) -> Result<> {
        auto const raised = raising(telling.matter, work);
        if (!raised || raised->origin == matters::Origin::imported) return {};
        bool const complaint = raised->about && !raised->about->empty();
        auto const role = complaint ? Role::committee_director : Role::liaison_officer;
        for (auto const& person : holders_of(role, *raised, telling, work))
            tell(telling, raised->number, person, work);
        return {};
    };
}

} // namespace ztc::processes
