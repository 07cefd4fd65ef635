// SPDX-License-Identifier: Apache-2.0
#include "modules/record/rules.hpp"

#include <algorithm>

namespace ztc::record::rules {

namespace {

/// The office of his own, or lent to him, by which he reaches one of those bodies.
std::optional<Doer> decider(std::vector<NodeId> const& seats, Actor const& by)
{
    for (auto const& seat : seats)
        if (by.may_at(Right::keep_records, seat))
            return Doer{by.person, by.in_place_of(Right::keep_records, seat)};
    return std::nullopt;
}

} // namespace

Result<> has_line(std::vector<Act> const& acts, PersonId const& deputy)
{
    if (std::ranges::find(acts, deputy, &Act::person) == acts.end())
        return refuse("record.unknown_line", "/source");
    return {};
}

std::vector<NodeId> seats_of(Actor const& actor)
{
    std::vector<NodeId> seats;
    for (auto const& office : actor.offices)
        if (office.role == Role::deputy && !office.in_place_of) seats.push_back(office.node);
    return seats;
}

Result<> ask(SaidOfRecord const& said, Source const& source)
{
    if (said.waits(source)) return refuse("record.already_asked", "/source");
    return {};
}

Result<Doer> decide(SaidOfRecord const& said, CorrectionId const& correction, Actor const& by)
{
    auto const found = said.corrections.find(correction);
    if (found == said.corrections.end()) return refuse("record.unknown_correction", "/correction");
    auto const who = decider(found->second.seats, by);
    if (!who) return refuse("record.unknown_correction", "/correction");
    if (!are_two(*who, found->second.asked_by)) return refuse("record.own_correction");
    if (found->second.ruling) return refuse("record.already_decided", "/correction");
    return *who;
}

Result<> add_evidence(SaidOfRecord const& said, AddEvidence const& command)
{
    if (command.photos.empty()) return refuse("record.no_photos", "/photos");
    auto const found = said.photos.find(command.source);
    auto const there = found == said.photos.end() ? 0 : found->second;
    if (there + command.photos.size() > photos_max)
        return refuse("record.too_many_photos", "/photos");
    return {};
}

} // namespace ztc::record::rules
