// SPDX-License-Identifier: Apache-2.0
//
// Dates as people and spreadsheets write them: "2019-04-25 09:32:09", "2019/4/25 9:32",
// "2019年4月25日 9时32分", "20190425", RFC 3339, and serial numbers of workbooks ("43580.3973").
// For tables that come from outside; requests of our own are read strictly (kernel/date.hpp). The
// order is always year, month, day: "4/5/2019" is refused, since nobody can know which it is.
#pragma once

#include "kernel/date.hpp"

#include <string_view>

namespace ztc::documents {

/// Whether the time of day was told; with `day` the instant is the day's first moment in the town.
enum class Precision { day, time };

struct LooseInstant {
    Instant at;
    Precision precision = Precision::day;
    bool operator==(LooseInstant const&) const = default;
};

/// Town time, years 1900..2100; else `documents.not_a_date`. A bare number counts as a serial (of
/// the 1900 system) only from 1950 on, so that a running number in the wrong column is not taken
/// for one.
Result<LooseInstant> parse_loose_instant(std::string_view text);

} // namespace ztc::documents
