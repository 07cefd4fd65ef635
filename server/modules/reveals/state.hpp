// SPDX-License-Identifier: Apache-2.0
//
// What the requests about one matter add up to.
#pragma once

#include "modules/reveals/events.hpp"

#include <map>

namespace ztc::reveals {

struct Request {
    PersonId asker;
    std::optional<PersonId> asked_in_place_of = {};
    RevealState state = RevealState::asked;
    Instant shown_until;
    std::int64_t looks = 0;
};

struct Requests {
    std::uint64_t version = 0;
    std::map<RevealId, Request> all;

    void apply(Asked const& e) { all[e.reveal] = Request{.asker = e.asker, .shown_until = {}}; }
    void apply(Approved const& e)
    {
        all[e.reveal].state = RevealState::approved;
        all[e.reveal].shown_until = e.shown_until;
    }
    void apply(Refused const& e) { all[e.reveal].state = RevealState::refused; }
    void apply(Looked const& e) { all[e.reveal].looks = e.times; }

    Request const* find(RevealId const& reveal) const
    {
        auto const found = all.find(reveal);
        return found == all.end() ? nullptr : &found->second;
    }
};

inline Requests fold(std::span<Recorded const> stream)
{
    auto requests = folded<Requests, Asked, Approved, Refused, Looked>(stream);
    for (auto const& recorded : stream)
        dispatch<Asked>(recorded, [&](auto const& event) {
            requests.all[event.reveal].asked_in_place_of = recorded.on_behalf_of;
        });
    return requests;
}

} // namespace ztc::reveals
