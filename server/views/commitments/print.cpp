// SPDX-License-Identifier: Apache-2.0
#include "views/commitments/sql.hpp"
#include "views/commitments/view.hpp"

namespace ztc::views::commitments {

namespace {

struct LetterEntry {
    std::string commitment;
    LetterRow row;
};

/// Promised for that year or the one before; what is open stays however old it is.
bool belongs(LetterRow const& row, std::int64_t year)
{
    auto const promised = static_cast<int>(row.first_due_on.year());
    return !row.delivered_on || promised == year || promised == year - 1;
}

void open_words(LetterEntry& entry, Reading& reading)
{
    auto const opened = [&](std::string const& ref) { return reading.open(ref).value_or(""); };
    entry.row.words = opened(entry.row.words);
    entry.row.owner = opened(entry.row.owner);
    reading.tables().query(
        steps_of,
        [&](Row const& row) {
            if (row.text(0) == "slip") entry.row.reason = row.optional_text(7).value_or("");
        },
        reading.congress(), entry.commitment);
    if (!entry.row.reason.empty()) entry.row.reason = opened(entry.row.reason);
}

} // namespace

Result<DeliveryLetter> delivery_letter(NodeId const& unit, std::int64_t year, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (!viewer.may_at(Right::handle_suggestions, unit) && !viewer.may(Right::examine_suggestions))
        return refuse("commitments.unknown", "/unit");
    DeliveryLetter out{.unit = "", .year = year, .told_on = reading.today(), .rows = {}};
    auto const name = reading.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(),
        unit.text);
    if (name) out.unit = reading.open(*name).value_or("");
    auto entries = reading.tables().rows(
        list_of_unit,
        [](Row const& row) {
            LetterEntry entry;
            entry.commitment = row.text(0);
            entry.row.first_due_on = row.date(1);
            entry.row.due_on = row.date(2);
            if (!row.null(3)) entry.row.delivered_on = row.date(3);
            entry.row.words = row.text(4);
            entry.row.owner = row.text(5);
            entry.row.number = row.optional_text(6).value_or("");
            return entry;
        },
        reading.congress(), unit);
    for (auto& entry : entries) {
        if (!belongs(entry.row, year)) continue;
        open_words(entry, reading);
        out.rows.push_back(std::move(entry.row));
    }
    return out;
}

} // namespace ztc::views::commitments
