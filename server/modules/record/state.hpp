// SPDX-License-Identifier: Apache-2.0
//
// What was said to a record, as its events add up.
#pragma once

#include "kernel/actor.hpp"
#include "modules/record/events.hpp"

#include <map>
#include <optional>

namespace ztc::record {

struct Correction {
    Source source;
    Doer asked_by;
    std::vector<NodeId> seats;
    std::optional<Ruling> ruling = {}; // none: to be decided
};

struct SaidOfRecord {
    std::map<CorrectionId, Correction> corrections;
    std::map<Source, std::size_t> photos;
    std::uint64_t version = 0;

    bool waits(Source const& source) const
    {
        for (auto const& [id, one] : corrections)
            if (one.source == source && !one.ruling) return true;
        return false;
    }
    void apply(CorrectionAsked const& event)
    {
        corrections[event.correction] = {event.source, {event.deputy}, event.seats};
    }
    void apply(CorrectionDecided const& event)
    {
        corrections[event.correction].ruling = event.ruling;
    }
    void apply(EvidenceAdded const& event) { photos[event.source] += event.photos.size(); }
};

inline SaidOfRecord fold(std::span<Recorded const> stream)
{
    return folded<SaidOfRecord, CorrectionAsked, CorrectionDecided, EvidenceAdded>(stream);
}

} // namespace ztc::record
