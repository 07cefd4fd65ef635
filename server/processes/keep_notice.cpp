// SPDX-License-Identifier: Apache-2.0
//
// A matter was raised under a version of the notice -> the raiser's record says that he accepted
// it, when and how (个保法 14, 17).
#include "modules/people/service.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterRaised;
using matters::Origin;
using people::NoticeWay;

std::optional<NoticeWay> way_of(Origin origin)
{
    switch (origin) {
    case Origin::web: return NoticeWay::web;
    case Origin::mini_program: return NoticeWay::mini_program;
    case Origin::place_code: return NoticeWay::place_code;
    case Origin::station:
    case Origin::reception: return NoticeWay::station;
    case Origin::phone: return NoticeWay::phone;
    case Origin::paper: return NoticeWay::paper;
    case Origin::chat: return NoticeWay::chat;
    case Origin::imported: return std::nullopt; // nobody here was shown anything
    }
    return std::nullopt;
}

/// What was accepted before it was withdrawn is not accepted anew.
bool has_withdrawn_since(std::uint64_t position, PersonId const& person, Work& work)
{
    bool since = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::NoticeWithdrawn>(
            recorded, [&](auto const&) { since = since || recorded.position > position; });
    return since;
}

Reaction keeping_notice(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterRaised>(recorded, [&](MatterRaised const& event) {
        auto const way = way_of(event.origin);
        if (!way || !event.notice_version) return;
        reaction = [by = event.raised_by, version = *event.notice_version, way = *way,
                    position = recorded.position](Work& work) -> Result<> {
            auto const person = people::resolved(by, work);
            if (has_withdrawn_since(position, person, work)) return {};
            return people::accept_notice(person, version, way, work);
        };
    });
    return reaction;
}

} // namespace

Process keep_notice()
{
    return {"keep_notice", &keeping_notice};
}

} // namespace ztc::processes
