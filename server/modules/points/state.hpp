// SPDX-License-Identifier: Apache-2.0
//
// Which rules were adopted and which days were shown; and where an appeal stands.
#pragma once

#include "modules/points/events.hpp"

#include <algorithm>
#include <vector>

namespace ztc::points {

struct Rules {
    std::vector<RuleAdopted> adopted; // those withdrawn are left out
    std::vector<Shown> shown;
    std::int64_t last = 0;     // number given
    std::uint64_t version = 0; // of the stream

    void apply(RuleAdopted const& event)
    {
        adopted.push_back(event);
        last = event.version;
    }
    void apply(RuleWithdrawn const& event)
    {
        std::erase_if(adopted, [&](auto const& one) { return one.version == event.version; });
    }
    void apply(Shown const& event) { shown.push_back(event); }

    /// What counts a span that begins on that day; null: no points.
    RuleAdopted const* on(Date day) const
    {
        RuleAdopted const* found = nullptr;
        for (auto const& one : adopted)
            if (one.valid_from <= day && (!found || found->valid_from <= one.valid_from))
                found = &one;
        return found;
    }
    RuleAdopted const* find(std::int64_t number) const
    {
        auto const found = std::ranges::find(adopted, number, &RuleAdopted::version);
        return found == adopted.end() ? nullptr : &*found;
    }
};

inline Rules fold_rules(std::span<Recorded const> stream)
{
    return folded<Rules, RuleAdopted, RuleWithdrawn, Shown>(stream);
}

struct Appeal {
    Appealed made; // empty id: there is none
    std::optional<Verdict> verdict;
    std::uint64_t version = 0;

    bool known() const { return !made.appeal.empty(); }
    void apply(Appealed const& event) { made = event; }
    void apply(AppealDecided const& event) { verdict = event.verdict; }
};

inline Appeal fold_appeal(std::span<Recorded const> stream)
{
    return folded<Appeal, Appealed, AppealDecided>(stream);
}

} // namespace ztc::points
