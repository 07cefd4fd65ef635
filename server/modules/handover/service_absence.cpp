// SPDX-License-Identifier: Apache-2.0
//
// Who is away says so, and who stands in: a deputy for a deputy, an officer for an officer who may
// carry what he is charged with.
#include "modules/handover/rules.hpp"
#include "modules/handover/service.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

#include <set>

namespace ztc::handover {
namespace {

bool is_deputy(PersonId const& person, Work& work)
{
    bool deputy = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
    return deputy;
}

/// The way to a body and the offices that a person holds there.
struct AtBody {
    PersonId person;
    std::vector<NodeId> within = {};
    std::set<Role> roles = {};

    void operator()(organisation::NodeAdded const& event) { within = event.within; }
    void operator()(organisation::NodeClosed const&) { within.clear(); }
    void operator()(organisation::RoleGranted const& event)
    {
        if (event.person == person) roles.insert(event.role);
    }
    void operator()(organisation::RoleEnded const& event)
    {
        if (event.person == person) roles.erase(event.role);
    }
};

AtBody at_body(NodeId const& node, PersonId const& person, Work& work)
{
    using namespace organisation;
    AtBody out{person};
    for (auto const& recorded : work.stream(organisation::stream_of(node)))
        dispatch<NodeAdded, NodeClosed, RoleGranted, RoleEnded>(recorded, out);
    return out;
}

Result<> stands_in_at_office(DeclareAbsence const& command, Work& work)
{
    CHECK(rules::lend(work.by(), command));
    auto const away = at_body(*command.node, work.by().person, work);
    auto const own = at_body(*command.substitute_node, command.substitute, work);
    std::vector<Post> posts;
    for (auto const role : own.roles) posts.push_back({role, own.within});
    return rules::carry({*command.role, away.within}, posts);
}

Result<> stands_in_as_deputy(DeclareAbsence const& command, Work& work)
{
    if (!work.by().holds(Role::deputy)) return refuse("handover.no_such_office", "/role");
    if (!is_deputy(command.substitute, work)) return refuse("handover.not_a_deputy", "/substitute");
    return {};
}

} // namespace

Result<DeclaredAbsence> declare_absence(DeclareAbsence const& command, Work& work)
{
    auto const& person = work.by().person;
    auto const absences = absences_in(work.stream(absences_of(person)));
    CHECK(command.role ? stands_in_at_office(command, work) : stands_in_as_deputy(command, work));
    CHECK(rules::declare(absences, command, person, work.today()));
    auto const others = absences_in(work.stream(absences_of(command.substitute)));
    if (others.away(command.from_on, command.until_on))
        return refuse("handover.substitute_away", "/substitute");
    AbsenceDeclared const event{.absence = work.new_id<AbsenceId>(),
                                .person = person,
                                .substitute = command.substitute,
                                .from_on = command.from_on,
                                .until_on = command.until_on,
                                .role = command.role,
                                .node = command.role ? command.node : std::nullopt,
                                .substitute_node =
                                    command.role ? command.substitute_node : std::nullopt};
    auto const position = TRY(work.append(absences_of(person), absences.version, event));
    return DeclaredAbsence{position, event.absence};
}

Result<Done> end_absence(EndAbsence const& command, Work& work)
{
    auto const& person = work.by().person;
    auto const absences = absences_in(work.stream(absences_of(person)));
    CHECK(rules::end(absences, command.absence, work.today()));
    AbsenceEnded const event{command.absence, person, work.today()};
    return Done{TRY(work.append(absences_of(person), absences.version, event))};
}

} // namespace ztc::handover
