// SPDX-License-Identifier: Apache-2.0
//
// The numbers of a year, each with its denominator, and the silent beside it.
#pragma once

#include "views/suggestions/page.hpp"

namespace ztc::views::suggestions {

struct YearQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

/// Each with its denominator, and the silent beside it: never in the numerator.
struct Share {
    std::int64_t n = 0, of = 0, silent = 0;
};
BOOST_DESCRIBE_STRUCT(Share, (), (n, of, silent))

struct UnitFigures {
    std::optional<NodeId> unit; // nothing: all together
    std::string name;
    std::int64_t replies = 0; // first replies in the year
    Share on_time;
    Share attitude; // satisfied or basically satisfied; where the congress rates it
    Share result;   // the same; where it rates the whole, that
    std::int64_t redone = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(UnitFigures, (),
                      (unit, name, replies, on_time, attitude, result, redone, overdue))

struct Figures {
    std::int64_t year = 0;
    UnitFigures together;
    std::vector<UnitFigures> units; // by name; in no order of merit
    std::int64_t ranked_from = 0;   // no unit with fewer replies may be compared
};
BOOST_DESCRIBE_STRUCT(Figures, (), (year, together, units, ranked_from))

Result<Figures> figures(YearQuery const& query, Reading& reading);

} // namespace ztc::views::suggestions
