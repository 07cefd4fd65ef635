// SPDX-License-Identifier: Apache-2.0
//
// What one person holds of a matter goes to another: within the handover that both have signed.
#include "modules/matters/service_find.hpp"

#include "modules/organisation/events.hpp"

namespace ztc::matters {

namespace {

bool at_unit(NodeId const& unit, PersonId const& person, Work& work)
{
    int offices = 0;
    auto const counts = [&](auto const& event) {
        return event.person == person && rights_of(event.role).has(Right::answer_matters);
    };
    for (auto const& recorded : work.stream(organisation::stream_of(unit))) {
        dispatch<organisation::RoleGranted>(recorded,
                                            [&](auto const& event) { offices += counts(event); });
        dispatch<organisation::RoleEnded>(recorded,
                                          [&](auto const& event) { offices -= counts(event); });
    }
    return offices > 0;
}

} // namespace

Result<> may_take_over(MatterId const& id, PersonId const& from, PersonId const& to, Work& work)
{
    auto const matter = find(id, work);
    if (matter.deputy == from) {
        CHECK(is_deputy(to, work));
        CHECK(rules::may_follow(matter, to));
    }
    bool const from_unit = matter.taken_on_by == from && matter.unit;
    if (from_unit && !at_unit(*matter.unit, to, work)) return refuse("matters.not_of_the_unit");
    return {};
}

Result<bool> pass_on(MatterId const& id, PersonId const& from, PersonId const& to,
                     TextRef const& reason, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists() || matter.stage == Stage::closed) return false;
    Appending appending(matter, work);
    bool const as_deputy = matter.deputy == from, by_name = matter.taken_on_by == from;
    if (as_deputy) CHECK(appending.then(MatterDeputyNamed{matter.id, to, reason, work.today()}));
    if (by_name) CHECK(appending.then(MatterPassedOn{matter.id, from, to, reason, work.today()}));
    return as_deputy || by_name;
}

} // namespace ztc::matters
