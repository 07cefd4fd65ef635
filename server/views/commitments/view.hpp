// SPDX-License-Identifier: Apache-2.0
//
// The commitment ledger as it can be read.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/commitments/types.hpp"

namespace ztc::views::commitments {

View view();

// ---- for app -----------------------------------------------------------------------------------

/// Whether the viewer may read it, and with it its photographs.
bool shows_file(ztc::commitments::CommitmentId const& commitment, Reading& reading);

/// Of the promises of a year, in total: delivered by the day that was said first, of those due by
/// today. No word of any of them; for everybody.
struct Delivered {
    std::int64_t on_time = 0, due = 0;
};
Delivered delivered_in(std::int64_t year, Reading& reading);

/// A line of the ledger of a year, of those that the viewer may read.
struct LedgerLine {
    std::string number, promise, unit, reason; // why it slipped last
    Date first_due_on, due_on;
    std::optional<Date> delivered_on;
};
std::vector<LedgerLine> ledger_of_year(std::int64_t year, Reading& reading);

} // namespace ztc::views::commitments
