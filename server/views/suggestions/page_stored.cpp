// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/suggestions/page.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

/// What was taken in from others is written after what was there; nobody is told twice.
std::vector<std::string> each_once(std::string_view lines, std::string_view but = {})
{
    std::vector<std::string> out;
    for (auto& line : text::lines(lines))
        if (line != but && std::ranges::find(out, line) == out.end())
            out.push_back(std::move(line));
    return out;
}

} // namespace

Stored read_stored(Row const& row)
{
    Stored out;
    out.id = {std::string(row.text(0))};
    out.position = static_cast<std::uint64_t>(row.integer(1));
    out.kind = enum_of<SuggestionKind>(row.text(2));
    out.lead = {std::string(row.text(3))};
    out.cosigners = each_once(row.text(4), out.lead.text);
    out.seats = text::lines(row.text(5));
    out.matters = each_once(row.text(6));
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
    out.term_no = row.optional_integer(18);
    out.session_no = row.optional_integer(19);
    out.year = row.optional_integer(20);
    out.submitted_on = row.optional_date(21);
    out.state = enum_of<State>(row.text(22));
    out.number = row.optional_text(23);
    out.refer_due_on = row.optional_date(24);
    out.referred_on = row.optional_date(25);
    out.internal_due_on = row.optional_date(26);
    out.feedback_due_on = row.optional_date(27);
    out.publish_due_on = row.optional_date(28);
    out.answered_on = row.optional_date(29);
    out.round = row.integer(30);
    out.merged_into = row.optional_text(31);
    out.closed_on = row.optional_date(32);
    out.silent = row.optional_integer(33);
    out.published_as = row.optional_text(34);
    out.published_on = row.optional_date(35);
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
