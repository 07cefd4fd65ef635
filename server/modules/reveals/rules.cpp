// SPDX-License-Identifier: Apache-2.0
#include "modules/reveals/rules.hpp"

namespace ztc::reveals::rules {

Result<> is_at_the_desk(matters::Held const& held, Actor const& actor)
{
    bool const desk = matters::relation(held, actor).desk;
    if (!desk || !matters::may_on(held, actor, Right::reveal_raiser, held.community))
        return refuse("matters.unknown");
    return {};
}

Result<> ask(Requests const& requests, PersonId const& asker, Instant now)
{
    for (auto const& [id, request] : requests.all) {
        if (request.asker != asker) continue;
        if (request.state == RevealState::asked) return refuse("reveals.already_asked");
        if (request.state == RevealState::approved && now < request.shown_until)
            return refuse("reveals.already_shown");
    }
    return {};
}

Result<> decide(Requests const& requests, RevealId const& reveal, matters::Held const& held,
                Doer const& decider)
{
    auto const* request = requests.find(reveal);
    if (!request) return refuse("reveals.unknown");
    bool const two = are_two({request->asker, request->asked_in_place_of}, decider);
    if (!two || held.raised_by == decider.person || held.raised_by == decider.in_place_of)
        return refuse("reveals.second_person");
    if (request->state != RevealState::asked) return refuse("reveals.already_decided");
    return {};
}

Result<> look(Requests const& requests, RevealId const& reveal, PersonId const& person, Instant now)
{
    auto const* request = requests.find(reveal);
    if (!request || request->asker != person) return refuse("reveals.unknown");
    if (request->state != RevealState::approved) return refuse("reveals.not_approved");
    if (now >= request->shown_until) return refuse("reveals.over");
    return {};
}

} // namespace ztc::reveals::rules
