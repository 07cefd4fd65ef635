// SPDX-License-Identifier: Apache-2.0
//
// Suggestions and their replies as they were published: the list that is searched and filtered, one
// of them with its public clock, the feed, and how many are public as what.
#include "app/open_look.hpp"
#include "app/sheets.hpp"
#include "views/commitments/view.hpp"
#include "views/suggestions/page_figures.hpp"
#include "views/suggestions/page_in_public.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include <algorithm>
#include <charconv>

namespace ztc::app {

namespace {

namespace registered = views::suggestions;
using registered::PublicEntry;
using registered::PublicSearch;

constexpr std::int64_t suggestions_on_a_page = 20, suggestions_in_the_feed = 50,
                       pages_at_most = 1000;
constexpr std::size_t search_at_most = 200; // bytes
constexpr suggestions::State shown_states[] = {
    suggestions::State::answered, suggestions::State::assessed, suggestions::State::closed};

std::string described_word(auto value)
{
    return boost::describe::enum_to_string(value, "");
}

std::optional<std::int64_t> whole_number(std::optional<std::string> const& text)
{
    std::int64_t number = 0;
    if (!text || text->empty()) return std::nullopt;
    auto const* const end = text->data() + text->size();
    auto const [stopped, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

template <class Enum>
std::optional<Enum> chosen_word(std::optional<std::string> const& text)
{
    Enum value{};
    if (!text || !boost::describe::enum_from_string(text->c_str(), value)) return std::nullopt;
    return value;
}

/// What nobody could have chosen is as if nothing was.
PublicSearch search_in(http::Request const& request, std::int64_t page)
{
    PublicSearch search;
    search.words = request.query("q").value_or("");
    if (search.words.size() > search_at_most) search.words.clear();
    search.unit = request.query("unit").value_or("");
    if (!is_well_formed_id(search.unit)) search.unit.clear();
    search.kind = chosen_word<suggestions::SuggestionKind>(request.query("kind"));
    search.state = chosen_word<suggestions::State>(request.query("state"));
    search.year = whole_number(request.query("year"));
    search.from = (page - 1) * suggestions_on_a_page;
    search.most = suggestions_on_a_page;
    return search;
}

json::value text_if(std::string const& words)
{
    return words.empty() ? json::value(false) : json::value(words);
}

std::string hidden_words(Look const& look, registered::PublicLine const& line)
{
    return look.word("sg_hidden",
                     {{"reason", look.word("sg_because_" + described_word(*line.hidden))}});
}

/// 交办 to 答复, against the day that was promised.
std::string clock_words_of(Look const& look, PublicEntry const& entry)
{
    auto const& answered = entry.line.answered_on;
    if (!answered) return "";
    if (!entry.due_on) return look.word("sg_answered", {{"day", look.day(*answered)}});
    return look.word(*answered <= *entry.due_on ? "sg_in_time" : "sg_late",
                     {{"day", look.day(*answered)}, {"due", look.day(*entry.due_on)}});
}

json::object line_values(Look const& look, PublicEntry const& entry)
{
    auto const& line = entry.line;
    json::object out{{"href", look.link("/open/suggestions/" + line.suggestion.text)},
                     {"number", line.number},
                     {"hidden", false},
                     {"id", line.suggestion.text}};
    if (line.hidden) {
        out["hidden"] = hidden_words(look, line);
        return out;
    }
    out["title"] = line.title;
    out["kind"] = look.word("sg_kind_" + described_word(entry.kind));
    out["state"] = look.word("sg_state_" + described_word(entry.state));
    out["units"] = text_if(joined(line.units));
    out["clock"] = text_if(clock_words_of(look, entry));
    out["updated"] = format_instant(start_of(line.published_on.value_or(Date{})));
    out["summary"] = line.reply ? *line.reply : look.word("sg_title_only");
    return out;
}

template <class All, class Name>
json::array choices(All const& all, std::string const& chosen, Name const& name_of)
{
    json::array out;
    for (auto const& one : all) {
        auto const [value, name] = name_of(one);
        out.push_back(json::object{{"value", value}, {"name", name}, {"here", value == chosen}});
    }
    return out;
}

void add_choices(Look const& look, PublicSearch const& search, registered::PublicFound const& found,
                 json::object& values)
{
    values["q"] = text_if(search.words);
    values["units"] = choices(found.units, search.unit,
                              [](auto const& unit) { return std::pair(unit.id, unit.name); });
    values["years"] =
        choices(found.years, search.year ? std::to_string(*search.year) : "",
                [](auto year) { return std::pair(std::to_string(year), std::to_string(year)); });
    values["states"] =
        choices(shown_states, search.state ? described_word(*search.state) : "", [&](auto state) {
            return std::pair(described_word(state), look.word("sg_state_" + described_word(state)));
        });
    constexpr suggestions::SuggestionKind kinds[] = {suggestions::SuggestionKind::suggestion,
                                                     suggestions::SuggestionKind::motion};
    values["kinds"] =
        choices(kinds, search.kind ? described_word(*search.kind) : "", [&](auto kind) {
            return std::pair(described_word(kind), look.word("sg_kind_" + described_word(kind)));
        });
}

std::vector<std::pair<std::string, std::string>> chosen_of(PublicSearch const& search)
{
    return {{"q", search.words},
            {"unit", search.unit},
            {"kind", search.kind ? described_word(*search.kind) : ""},
            {"state", search.state ? described_word(*search.state) : ""},
            {"year", search.year ? std::to_string(*search.year) : ""}};
}

json::object figure_of(Look const& look, std::string_view name, registered::Share const& share)
{
    json::object out{{"name", look.word(name)},
                     {"of_words", look.word("of", {{"of", std::to_string(share.of)},
                                                   {"n", std::to_string(share.n)}})},
                     {"silent_words", false},
                     {"percent", false},
                     {"n_width", share.of > 0 ? share.n * 100 / share.of : 0},
                     {"of_width", share.of > 0 ? 100 : 0}};
    if (share.silent > 0)
        out["silent_words"] = look.word("sg_silent", {{"n", std::to_string(share.silent)}});
    constexpr std::int64_t enough = 5; // below, how many of how many says more
    if (share.of >= enough) out["percent"] = std::to_string(share.n * 100 / share.of);
    return out;
}

/// The four numbers of a year, where the site publishes figures.
json::value four_of_year(Look const& look, std::int64_t year, Reading& reading)
{
    if (!look.figures_are_public) return false;
    auto const all = registered::figures({year}, reading).value().together;
    auto const kept = views::commitments::delivered_in(year, reading);
    return json::array{figure_of(look, "answered_on_time", all.on_time),
                       figure_of(look, "satisfied_with_attitude", all.attitude),
                       figure_of(look, "satisfied_with_result", all.result),
                       figure_of(look, "delivered_when_promised", {kept.on_time, kept.due, 0})};
}

json::array transparency(Look const& look, std::int64_t year, Reading& reading)
{
    auto const counts = registered::count_public(year, reading);
    json::array out;
    auto const add = [&](std::string const& name, std::int64_t n) {
        out.push_back(json::object{{"name", name}, {"n", n}, {"of", counts.answered}});
    };
    add(look.word("sg_full"), counts.full);
    add(look.word("sg_only_title"), counts.title_only);
    add(look.word("sg_none_wished"), counts.none);
    add(look.word("sg_not_yet"), counts.not_yet);
    for (auto const& [reason, n] : counts.hidden)
        add(look.word("sg_hidden", {{"reason", look.word("sg_because_" + described_word(reason))}}),
            n);
    return out;
}

json::array kept_wish(Look const& look)
{
    json::array kept;
    if (look.language == Language::en) kept.push_back({{"name", "lang"}, {"value", "en"}});
    if (look.size == TypeSize::large) kept.push_back({{"name", "size"}, {"value", "large"}});
    return kept;
}

json::array stops_of_entry(Look const& look, PublicEntry const& entry)
{
    json::array out;
    auto const add = [&](std::string_view name, std::optional<Date> const& on) {
        if (!on) return;
        out.push_back(json::object{
            {"name", look.word(name)}, {"on", look.day(*on)}, {"iso", format_date(*on)}});
    };
    add("sg_submitted_on", entry.line.submitted_on);
    add("sg_referred_on", entry.referred_on);
    add("sg_due_on", entry.due_on);
    add("sg_answered_on", entry.line.answered_on);
    add("sg_published_on", entry.line.published_on);
    return out;
}

} // namespace

OpenPage open_suggestions(Look const& look, http::Request const& request, Reading& reading)
{
    auto const page =
        std::clamp<std::int64_t>(whole_number(request.query("page")).value_or(1), 1, pages_at_most);
    auto const search = search_in(request, page);
    auto const found = registered::search_public(search, reading);
    auto values = look.values(look.word("suggestions"));
    add_choices(look, search, found, values);
    json::array items;
    for (auto const& entry : found.entries) items.push_back(line_values(look, entry));
    auto const last = search.from + static_cast<std::int64_t>(items.size());
    values["any"] = !items.empty();
    values["some_of"] = look.word("sg_some_of", {{"from", std::to_string(search.from + 1)},
                                                 {"to", std::to_string(last)},
                                                 {"n", std::to_string(found.total)}});
    values["items"] = std::move(items);
    values["chosen"] = search.looks_inside() || search.year.has_value();
    auto const turned = [&](std::int64_t to) {
        auto query = chosen_of(search);
        query.emplace_back("page", std::to_string(to));
        return look.link("/open/suggestions", query);
    };
    values["previous"] = page > 1 ? json::value(turned(page - 1)) : json::value(false);
    values["next"] = last < found.total ? json::value(turned(page + 1)) : json::value(false);
    values["kept"] = kept_wish(look);
    auto const this_year = static_cast<std::int64_t>(static_cast<int>(reading.today().year()));
    auto const year =
        search.year && *search.year >= 2000 && *search.year <= 2999 ? *search.year : this_year;
    values["year_words"] = look.word("sg_of_year", {{"year", std::to_string(year)}});
    values["four"] = four_of_year(look, year, reading);
    values["any_four"] = look.figures_are_public;
    values["transparency"] = transparency(look, year, reading);
    return {"suggestions", std::move(values)};
}

OpenPage open_suggestion(Look const& look, std::string const& id_or_number, Reading& reading)
{
    auto const entry = registered::public_one(id_or_number, reading);
    if (!entry) return open_nothing(look);
    auto const& line = entry->line;
    if (line.hidden) {
        auto values = look.values(look.word("taken_down"));
        values["heading"] = line.number;
        values["words"] = hidden_words(look, line);
        return {"gone", std::move(values), 410};
    }
    auto values = look.values(line.title);
    values["suggestion"] = line_values(look, *entry);
    values["whole"] = line.text.has_value();
    values["asked"] = lines_in(line.text.value_or(""));
    values["replied"] = lines_in(line.reply.value_or(""));
    auto const& outcome = look.language == Language::en ? entry->outcome_en : entry->outcome_zh;
    values["outcome"] = text_if(outcome);
    values["stops"] = stops_of_entry(look, *entry);
    return {"suggestion", std::move(values)};
}

OpenPage open_suggestion_feed(Look const& look, Reading& reading)
{
    PublicSearch search;
    search.most = suggestions_in_the_feed;
    auto const found = registered::search_public(search, reading);
    auto values = look.values(look.word("suggestions"));
    json::array items;
    Date newest_day{std::chrono::year{2000} / 1 / 1};
    for (auto const& entry : found.entries) {
        if (entry.line.hidden) continue; // a feed says nothing of what is gone
        newest_day = std::max(newest_day, entry.line.published_on.value_or(newest_day));
        items.push_back(line_values(look, entry));
    }
    values["updated"] = format_instant(start_of(newest_day));
    values["base"] = web_address(look.site);
    values["items"] = std::move(items);
    return {"suggestions_feed", std::move(values)};
}

} // namespace ztc::app
