// SPDX-License-Identifier: Apache-2.0
#include "modules/report_meetings/types.hpp"

#include <sstream>

namespace ztc::report_meetings {

namespace {

void write(std::string& out, Counts const& counts)
{
    for (auto const number :
         {counts.satisfied, counts.basically_satisfied, counts.dissatisfied, counts.abstained})
        out += ' ' + std::to_string(number);
}

Counts counts_at(std::vector<std::int64_t> const& all, std::size_t at)
{
    return {all[at], all[at + 1], all[at + 2], all[at + 3]};
}

Counts sum_of(Counts const& one, Counts const& other)
{
    return {one.satisfied + other.satisfied, one.basically_satisfied + other.basically_satisfied,
            one.dissatisfied + other.dissatisfied, one.abstained + other.abstained};
}

constexpr std::size_t before_aspects = 7;

} // namespace

std::string written(Tally const& tally)
{
    auto out = std::to_string(tally.handed_out) + ' ' + std::to_string(tally.collected) + ' ' +
               std::to_string(tally.invalid);
    write(out, tally.overall);
    for (auto const& aspect : tally.aspects) write(out, aspect);
    return out;
}

std::optional<Tally> read_tally(std::string_view line)
{
    std::istringstream in{std::string(line)};
    std::vector<std::int64_t> all;
    for (std::int64_t number = 0; in >> number;) all.push_back(number);
    if (!in.eof() || all.size() < before_aspects || (all.size() - before_aspects) % 4 != 0)
        return std::nullopt;
    Tally out{all[0], all[1], all[2], counts_at(all, 3), {}};
    for (auto at = before_aspects; at < all.size(); at += 4)
        out.aspects.push_back(counts_at(all, at));
    return out;
}

Tally sum_of(Tally const& one, Tally const& other)
{
    Tally out{one.handed_out + other.handed_out,
              one.collected + other.collected,
              one.invalid + other.invalid,
              sum_of(one.overall, other.overall),
              {}};
    for (std::size_t i = 0; i < one.aspects.size() && i < other.aspects.size(); ++i)
        out.aspects.push_back(sum_of(one.aspects[i], other.aspects[i]));
    return out;
}

} // namespace ztc::report_meetings
