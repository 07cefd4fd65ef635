// SPDX-License-Identifier: Apache-2.0
//
// A commitment as its events add up.
#pragma once

#include "modules/commitments/events.hpp"

#include <algorithm>
#include <map>

namespace ztc::commitments {

struct Commitment {
    CommitmentId id; // empty: there is none
    SuggestionId suggestion;
    NodeId unit;
    std::vector<PersonId> signatories;
    Date made_on{}, first_due_on{}, due_on{};
    std::optional<Period> rate_within;
    CommitmentState state{};
    std::map<MilestoneId, MilestoneState> milestones;
    std::map<PersonId, Satisfaction> rated; // of this delivery
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    bool is_signatory(PersonId const& person) const
    {
        return std::ranges::find(signatories, person) != signatories.end();
    }

    void apply(Made const& event)
    {
        id = event.commitment;
        suggestion = event.suggestion;
        unit = event.unit;
        signatories = event.signatories;
        made_on = event.made_on;
        first_due_on = due_on = event.due_on;
        rate_within = event.rate_within;
    }
    void apply(MilestoneSet const& event) { milestones[event.milestone] = MilestoneState::ahead; }
    void apply(MilestoneReached const& event)
    {
        milestones[event.milestone] = MilestoneState::reached;
    }
    void apply(Slipped const& event) { due_on = event.due_on; }
    void apply(Delivered const&) { state = CommitmentState::delivered; }
    void apply(DeliveryRated const& event) { rated[event.deputy] = event.satisfaction; }
    void apply(Reopened const& event)
    {
        state = CommitmentState::open;
        due_on = event.due_on;
        rated.clear();
    }
};

inline std::string stream_of(Commitment const& commitment)
{
    return stream_of(commitment.id);
}

inline Commitment fold(std::span<Recorded const> stream)
{
    return folded<Commitment, Made, MilestoneSet, MilestoneReached, Slipped, Delivered,
                  DeliveryRated, Reopened>(stream);
}

} // namespace ztc::commitments
