// SPDX-License-Identifier: Apache-2.0
//
// The commitment ledger as it can be read.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "kernel/result.hpp"
#include "modules/commitments/types.hpp"

namespace ztc::views::commitments {

View view();

// ---- for app -----------------------------------------------------------------------------------

/// Whether the viewer may read it, and with it its photographs.
bool shows_file(ztc::commitments::CommitmentId const& commitment, Reading& reading);

/// Of the promises of a year, in total: delivered by the day that was said first, of those due by
/// today. No word of any of them; for everybody.
struct PromisesKept {
    std::int64_t on_time = 0, due = 0;
};
PromisesKept delivered_in(std::int64_t year, Reading& reading);

/// A line of the ledger of a year, of those that the viewer may read.
struct LedgerLine {
    std::string number, promise, unit, reason; // why it slipped last
    Date first_due_on, due_on;
    std::optional<Date> delivered_on;
};
std::vector<LedgerLine> ledger_of_year(std::int64_t year, Reading& reading);

/// What a unit promised in a year and the one before, and what became of it: the letter that it
/// owes at the end of a year (重庆条例 24).
struct LetterRow {
    std::string number, words, owner, reason; // why it was put off last
    Date first_due_on, due_on;
    std::optional<Date> delivered_on;
};
struct DeliveryLetter {
    std::string unit;
    std::int64_t year = 0;
    Date told_on;
    std::vector<LetterRow> rows; // the nearest day first
};
/// Refuses commitments.unknown to whoever is neither of the unit nor of the office.
Result<DeliveryLetter> delivery_letter(NodeId const& unit, std::int64_t year, Reading& reading);

} // namespace ztc::views::commitments
