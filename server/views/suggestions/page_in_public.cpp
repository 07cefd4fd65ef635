// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/page_in_public.hpp"

#include "kernel/enum_of.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

constexpr std::int64_t all_at_most = 20'000;

PublicLine public_line(Stored const& stored, Pages& pages)
{
    PublicLine out;
    out.suggestion = stored.id;
    out.number = stored.number.value_or("");
    out.published_on = stored.published_on;
    if (stored.hidden) {
        out.hidden = enum_of<HidingReason>(*stored.hidden);
        return out;
    }
    out.title = pages.opened(stored.public_title_ref);
    if (stored.public_text_ref) out.text = pages.opened(stored.public_text_ref);
    if (stored.public_reply_ref) out.reply = pages.opened(stored.public_reply_ref);
    for (auto const& unit : pages.units_of(stored)) out.units.push_back(unit.unit.name);
    out.submitted_on = stored.submitted_on;
    out.answered_on = stored.answered_on;
    return out;
}

std::vector<Stored> all_public(std::string const& before, std::int64_t most, Reading& reading)
{
    return reading.tables().rows(list_public, read_stored, reading.congress(), before, most);
}

PublicEntry entry_of(Stored const& stored, Pages& pages, SuggestionPolicy const& policy)
{
    PublicEntry out;
    out.line = public_line(stored, pages);
    if (stored.hidden) return out;
    out.kind = stored.kind;
    out.state = stored.state;
    out.year = stored.year;
    out.referred_on = stored.referred_on;
    for (auto const& unit : pages.units_of(stored)) {
        out.units.push_back(unit.unit);
        if (unit.reply_due_on && (!out.due_on || *out.due_on < *unit.reply_due_on))
            out.due_on = unit.reply_due_on;
    }
    if (stored.published_as != "full" || !stored.outcome) return out;
    if (auto const* outcome = outcome_of(policy, *stored.outcome)) {
        out.outcome_zh = outcome->zh;
        out.outcome_en = outcome->en;
    }
    return out;
}

bool says(PublicLine const& line, std::string const& words)
{
    auto const in = [&](std::string const& text) { return text.find(words) != text.npos; };
    return in(line.number) || in(line.title) || (line.text && in(*line.text)) ||
           (line.reply && in(*line.reply));
}

/// What can be told without opening a word. One taken down is found by its year alone.
bool may_match(Stored const& stored, PublicSearch const& search)
{
    if (search.year && stored.year != search.year) return false;
    if (stored.hidden) return !search.looks_inside();
    return (!search.kind || stored.kind == *search.kind) &&
           (!search.state || stored.state == *search.state);
}

bool matches(PublicEntry const& entry, PublicSearch const& search)
{
    bool const of_unit =
        search.unit.empty() ||
        std::ranges::any_of(entry.units, [&](auto const& one) { return one.id == search.unit; });
    return of_unit && (search.words.empty() || says(entry.line, search.words));
}

void keep_years_and_units(std::vector<Stored> const& rows, Pages& pages, PublicFound& out)
{
    std::map<std::string, std::string> units;
    for (auto const& stored : rows) {
        if (stored.year && std::ranges::find(out.years, *stored.year) == out.years.end())
            out.years.push_back(*stored.year);
        if (stored.hidden) continue;
        for (auto const& unit : pages.units_of(stored)) units[unit.unit.id] = unit.unit.name;
    }
    std::ranges::sort(out.years, std::greater<>());
    for (auto const& [id, name] : units) out.units.push_back({id, name});
    std::ranges::sort(out.units, {}, &Named::name);
}

} // namespace

Result<PublicList> public_list(PublicQuery const& query, Reading& reading)
{
    constexpr std::int64_t on_a_page = 50;
    PublicList out;
    Pages pages(reading);
    auto const before = query.before ? format_date(*query.before) : std::string("9999-12-31");
    for (auto const& stored : all_public(before, on_a_page, reading))
        out.suggestions.push_back(public_line(stored, pages));
    if (out.suggestions.size() == on_a_page) out.before = out.suggestions.back().published_on;
    return out;
}

PublicFound search_public(PublicSearch const& search, Reading& reading)
{
    PublicFound out;
    Pages pages(reading);
    auto const policy = policy_of<SuggestionPolicy>(reading);
    auto const rows = all_public("9999-12-31", all_at_most, reading);
    keep_years_and_units(rows, pages, out);
    bool const must_open = !search.words.empty() || !search.unit.empty();
    for (auto const& stored : rows) {
        if (!may_match(stored, search)) continue;
        bool const on_page = out.total >= search.from && out.total < search.from + search.most;
        if (must_open || on_page) {
            auto entry = entry_of(stored, pages, policy);
            if (!stored.hidden && !matches(entry, search)) continue;
            if (on_page) out.entries.push_back(std::move(entry));
        }
        ++out.total;
    }
    return out;
}

std::optional<PublicEntry> public_one(std::string const& id_or_number, Reading& reading)
{
    Pages pages(reading);
    auto const policy = policy_of<SuggestionPolicy>(reading);
    if (is_well_formed_id(id_or_number)) {
        auto const stored = found(SuggestionId{id_or_number}, reading);
        if (!stored || !stored->published_on) return std::nullopt;
        return entry_of(*stored, pages, policy);
    }
    for (auto const& stored : all_public("9999-12-31", all_at_most, reading))
        if (stored.number == id_or_number) return entry_of(stored, pages, policy);
    return std::nullopt;
}

PublicCounts count_public(std::int64_t year, Reading& reading)
{
    PublicCounts out;
    for (auto const& stored :
         reading.tables().rows(list_of_year, read_stored, reading.congress(), year)) {
        bool const answered = stored.state == State::answered || stored.state == State::assessed ||
                              stored.state == State::closed;
        if (!answered || stored.imported()) continue;
        ++out.answered;
        if (stored.hidden)
            ++out.hidden[enum_of<HidingReason>(*stored.hidden)];
        else if (stored.published_as)
            ++(*stored.published_as == "full" ? out.full : out.title_only);
        else
            ++(stored.visibility == Visibility::none ? out.none : out.not_yet);
    }
    return out;
}

} // namespace ztc::views::suggestions
