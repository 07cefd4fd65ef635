// SPDX-License-Identifier: Apache-2.0
//
// A bulletin as its events add up.
#pragma once

#include "kernel/actor.hpp"
#include "modules/bulletins/events.hpp"

#include <span>

namespace ztc::bulletins {

struct Bulletin {
    BulletinId id; // empty: there is none
    NodeId node;
    PeriodKind kind{};
    Date from_on{}, until_on{};
    BulletinState state{};
    std::vector<Doer> written_by; // everybody who did
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(Drafted const& event)
    {
        id = event.bulletin;
        node = event.node;
        kind = event.kind;
        from_on = event.from_on;
        until_on = event.until_on;
    }
    void apply(Revised const&) {}
    void apply(Approved const&) { state = BulletinState::approved; }
    void apply(Published const&) { state = BulletinState::published; }
    void apply(Withdrawn const&) { state = BulletinState::withdrawn; }
};

inline Bulletin fold(std::span<Recorded const> stream)
{
    auto bulletin = folded<Bulletin, Drafted, Revised, Approved, Published, Withdrawn>(stream);
    for (auto const& recorded : stream)
        dispatch<Drafted, Revised>(recorded, [&](auto const&) {
            bulletin.written_by.push_back({recorded.actor, recorded.on_behalf_of});
        });
    return bulletin;
}

} // namespace ztc::bulletins
