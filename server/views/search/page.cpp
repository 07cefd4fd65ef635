// SPDX-License-Identifier: Apache-2.0
#include "views/search/page.hpp"

#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "kernel/search_words.hpp"
#include "views/search/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>

namespace ztc::views::search {

using namespace ztc::matters;

namespace {

constexpr std::size_t around = 16;

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

} // namespace

Proposed read_proposed(Row const& row)
{
    Identity identity{};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(12)).c_str(), identity));
    return {.position = row.integer(0),
            .matter = {std::string(row.text(1))},
            .number = std::string(row.text(2)),
            .title_ref = std::string(row.text(3)),
            .text_ref = std::string(row.text(4)),
            .place_ref = row.optional_text(5),
            .hotline_ref = row.optional_text(6),
            .hidden_names_ref = row.optional_text(7),
            .category = std::string(row.text(8)),
            .held = {.raised_by = {std::string(row.text(10))},
                     .community = {std::string(row.text(9))},
                     .deputy = optional_id<PersonId>(row, 16),
                     .unit = optional_id<NodeId>(row, 17),
                     .about = text::lines(row.optional_text(15).value_or(""))},
            .raised_at = row.integer(11),
            .identity = identity,
            .stage = std::string(row.text(13)),
            .imported = row.yes(14)};
}

Shown::Shown(Proposed const& proposed, Reading& reading)
    : proposed_(proposed), reading_(reading), how_(relation(proposed.held, reading.viewer()))
{}

bool Shown::knows_phone() const
{
    return how_.desk || how_.raiser || (how_.unit && proposed_.identity == Identity::to_unit);
}

std::string Shown::title() const
{
    return raisers_words(proposed_.title_ref).value_or("");
}

std::optional<std::string> Shown::raisers_words(std::optional<std::string> const& ref) const
{
    if (!ref) return std::nullopt;
    auto words = reading_.open(*ref);
    bool const whole =
        how_.raiser || how_.desk || (how_.unit && proposed_.identity == Identity::to_unit);
    if (!words || whole) return words;
    std::vector<std::string> hidden;
    if (proposed_.hidden_names_ref)
        hidden = text::lines(reading_.open(*proposed_.hidden_names_ref).value_or(""));
    return masked(*words, hidden);
}

std::vector<Hit> Shown::texts() const
{
    std::vector<Hit> out;
    auto const add = [&](FoundIn in, std::optional<std::string> words) {
        if (words) out.push_back({in, *std::move(words)});
    };
    add(FoundIn::title, raisers_words(proposed_.title_ref));
    add(FoundIn::text, raisers_words(proposed_.text_ref));
    add(FoundIn::place, raisers_words(proposed_.place_ref));
    add(FoundIn::hotline_number, raisers_words(proposed_.hotline_ref));
    reading_.tables().query(
        list_texts,
        [&](Row const& row) {
            bool const raisers = row.text(0) == "raiser";
            std::string const ref(row.text(1));
            add(raisers ? FoundIn::supplied : FoundIn::told,
                raisers ? raisers_words(ref) : reading_.open(ref));
        },
        reading_.congress(), proposed_.matter);
    return out;
}

std::optional<Hit> Shown::says_all(std::vector<std::string> const& runs) const
{
    auto const all = texts();
    auto const holds = [](std::string const& run) {
        return [&run](Hit const& text) { return ztc::search::says(text.words, run); };
    };
    for (auto const& run : runs)
        if (std::none_of(all.begin(), all.end(), holds(run))) return std::nullopt;
    auto const first = std::find_if(all.begin(), all.end(), holds(runs.front()));
    if (first->in == FoundIn::title) return Hit{FoundIn::title, {}};
    return Hit{first->in, ztc::search::excerpt(first->words, {runs.front()}, around)};
}

} // namespace ztc::views::search
