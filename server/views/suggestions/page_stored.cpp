// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/suggestions/page.hpp"
#include "views/suggestions/sql.hpp"

namespace ztc::views::suggestions {

namespace {

std::optional<Date> stored_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}
std::optional<std::int64_t> stored_number(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.integer(column);
}

} // namespace

Stored read_stored(Row const& row)
{
    Stored out;
    out.id = {std::string(row.text(0))};
    out.position = static_cast<std::uint64_t>(row.integer(1));
    out.kind = enum_of<SuggestionKind>(row.text(2));
    out.lead = {std::string(row.text(3))};
    out.cosigners = text::lines(row.text(4));
    out.seats = text::lines(row.text(5));
    out.matters = text::lines(row.text(6));
    out.wished = text::lines(row.text(7));
    out.consulted = text::lines(row.text(8));
    out.formed_by = text::lines(row.text(9));
    out.title_ref = row.text(10);
    out.situation_ref = row.optional_text(11);
    out.asks_ref = row.optional_text(12);
    out.feasibility_ref = row.optional_text(13);
    out.visibility = enum_of<Visibility>(row.text(14));
    out.wish = enum_of<Wish>(row.text(15));
    out.raised_before = enum_of<RaisedBefore>(row.text(16));
    out.signed_by = enum_of<SignedBy>(row.text(17));
    out.term_no = stored_number(row, 18);
    out.session_no = stored_number(row, 19);
    out.year = stored_number(row, 20);
    out.submitted_on = stored_date(row, 21);
    out.state = enum_of<State>(row.text(22));
    out.number = row.optional_text(23);
    out.refer_due_on = stored_date(row, 24);
    out.referred_on = stored_date(row, 25);
    out.internal_due_on = stored_date(row, 26);
    out.feedback_due_on = stored_date(row, 27);
    out.publish_due_on = stored_date(row, 28);
    out.answered_on = stored_date(row, 29);
    out.round = row.integer(30);
    out.merged_into = row.optional_text(31);
    out.closed_on = stored_date(row, 32);
    out.silent = stored_number(row, 33);
    out.published_as = row.optional_text(34);
    out.published_on = stored_date(row, 35);
    out.hidden = row.optional_text(36);
    out.public_title_ref = row.optional_text(37);
    out.public_text_ref = row.optional_text(38);
    out.public_reply_ref = row.optional_text(39);
    out.number_ref = row.optional_text(40);
    out.proposer_ref = row.optional_text(41);
    out.units_ref = row.optional_text(42);
    out.reply_ref = row.optional_text(43);
    out.source_ref = row.optional_text(44);
    out.outcome = row.optional_text(45);
    return out;
}

Result<Stored> found(SuggestionId const& id, Reading& reading)
{
    auto stored = reading.tables().one(find_suggestion, read_stored, reading.congress(), id);
    if (!stored) return refuse("suggestions.unknown", "/suggestion");
    return *std::move(stored);
}

} // namespace ztc::views::suggestions
