// SPDX-License-Identifier: Apache-2.0
//
// A handover, and the absences of a person, as their events add up.
#pragma once

#include "modules/handover/events.hpp"

namespace ztc::handover {

struct Handover {
    std::uint64_t version = 0;
    HandoverId id; // empty: there is none
    PersonId from, to, proposed_by;
    std::vector<matters::MatterId> matters;
    std::optional<TextRef> reason;
    std::vector<PassedOffice> offices = {};
    HandoverState state{};

    bool open() const
    {
        return state == HandoverState::proposed || state == HandoverState::signed_by_both;
    }

    void apply(HandoverProposed const& event)
    {
        id = event.handover;
        from = event.from;
        to = event.to;
        matters = event.matters;
        reason = event.reason;
        offices = event.offices.value_or(std::vector<PassedOffice>{});
        state = HandoverState::proposed;
    }
    void apply(HandoverSigned const&) { state = HandoverState::signed_by_both; }
    void apply(HandoverCarriedOut const&) { state = HandoverState::carried_out; }
    void apply(HandoverWithdrawn const&) { state = HandoverState::withdrawn; }
};

inline Handover fold(std::span<Recorded const> stream)
{
    auto out =
        folded<Handover, HandoverProposed, HandoverSigned, HandoverCarriedOut, HandoverWithdrawn>(
            stream);
    if (!stream.empty()) out.proposed_by = stream.front().actor;
    return out;
}

struct Absence {
    AbsenceId id;
    PersonId substitute;
    Date from_on;
    Date until_on; // earlier once it was ended
    std::optional<Role> role = {};
    std::optional<NodeId> node = {};

    bool covers(Date on) const { return from_on <= on && on <= until_on; }
    bool meets(Date from, Date until) const { return from_on <= until && from <= until_on; }
};

struct Absences {
    std::uint64_t version = 0;
    std::vector<Absence> all;

    void apply(AbsenceDeclared const& event)
    {
        all.push_back({event.absence, event.substitute, event.from_on, event.until_on, event.role,
                       event.node});
    }
    void apply(AbsenceEnded const& event)
    {
        for (auto& absence : all)
            if (absence.id == event.absence)
                absence.until_on = std::min(absence.until_on, add_days(event.ended_on, -1));
    }
    bool away(Date on) const
    {
        return std::any_of(all.begin(), all.end(),
                           [&](auto const& absence) { return absence.covers(on); });
    }
    /// On any of these days.
    bool away(Date from, Date until) const
    {
        return std::any_of(all.begin(), all.end(),
                           [&](auto const& absence) { return absence.meets(from, until); });
    }
    /// Who stands in for him at that office.
    std::optional<PersonId> substitute(Role role, NodeId const& node, Date on) const
    {
        for (auto const& absence : all)
            if (absence.role == role && absence.node == node && absence.covers(on))
                return absence.substitute;
        return std::nullopt;
    }
};

inline Absences absences_in(std::span<Recorded const> stream)
{
    return folded<Absences, AbsenceDeclared, AbsenceEnded>(stream);
}

} // namespace ztc::handover
