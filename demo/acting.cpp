// SPDX-License-Identifier: Apache-2.0
#include "demo/acting.hpp"

#include "views/organisation/view.hpp"

namespace ztc::demo {

std::string_view nth_resident(std::size_t n)
{
    for (auto const& member : members)
        if (member.kind == people::PersonKind::resident && n-- == 0) return member.key;
    throw std::logic_error("the town has too few residents");
}

Actor Acting::actor(std::string_view who) const
{
    auto const& person = cast_.people.at(who);
    Actor actor{house_.congress(), person, {}, std::nullopt};
    auto lease = house_.store->reads().lease();
    actor.offices = views::organisation::offices_of(*lease, house_.congress(), person);
    if (actor.offices.empty()) actor.offices.push_back({Role::resident, {}, {}});
    return actor;
}

json::value Acting::asked(Actor const& by, std::string_view path, Query const& query) const
{
    for (auto const& route : routes_.all()) {
        if (route.path != path || !route.answer) continue;
        auto const find = [&](std::string_view name) -> std::optional<std::string> {
            auto const found = query.find(name);
            if (found == query.end()) return std::nullopt;
            return found->second;
        };
        return json::parse(
            house_.store->read(by, [&](Reading& reading) { return route.answer(find, reading); })
                .value()
                .body);
    }
    throw std::logic_error("no such route: " + std::string(path));
}

} // namespace ztc::demo
