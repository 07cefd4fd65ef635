// SPDX-License-Identifier: Apache-2.0
//
// What a matter's events add up to: as much as the rules need, and no words.
#pragma once

#include "modules/matters/events.hpp"

namespace ztc::matters {

struct Matter {
    std::uint64_t version = 0;
    MatterId id;
    PersonId raised_by;
    std::vector<NodeId> within;
    Origin origin = Origin::web;
    Stage stage = Stage::raised;
    std::optional<Closing> closing;
    std::optional<PersonId> deputy;
    std::optional<NodeId> unit;
    std::optional<Date> raised_on; // here or, imported, elsewhere
    std::optional<Date> rate_due_on;
    std::int64_t rounds = 0; // how often it was reopened

    bool exists() const { return version > 0; }
    Held held() const
    {
        return {raised_by, within.empty() ? NodeId{} : within.back(), deputy, unit};
    }

    void apply(MatterRaised const& e)
    {
        id = e.matter;
        raised_by = e.raised_by;
        within = e.within;
        origin = e.origin;
        if (e.said_at) raised_on = date_of(*e.said_at);
        stage = Stage::raised;
    }
    void apply(MatterAccepted const& e)
    {
        stage = Stage::accepted;
        deputy = e.deputy;
    }
    void apply(MatterLookedInto const&)
    {
        if (stage == Stage::accepted) stage = Stage::looked_into;
    }
    void apply(MatterReferred const& e)
    {
        stage = Stage::referred;
        unit = e.to_unit;
    }
    void apply(MatterAnswered const& e)
    {
        stage = Stage::answered;
        rate_due_on = e.rate_due_on;
    }
    void apply(MatterRated const&) {}
    void apply(MatterReopened const& e)
    {
        stage = Stage::referred;
        rounds = e.round;
    }
    void apply(MatterRedirected const&) {}
    void apply(MatterWithdrawn const&) {}
    void apply(MatterClosed const& e)
    {
        stage = Stage::closed;
        closing = e.closing;
    }
};

} // namespace ztc::matters
