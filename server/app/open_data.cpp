// SPDX-License-Identifier: Apache-2.0
//
// Open data below /open/data: what the pages say of published suggestions, for machines, with a
// dictionary and a licence. The same words, no more: one taken down is a number and a reason.
#include "app/open_data.hpp"

#include "app/open_look.hpp"
#include "platform/documents/csv_write.hpp"
#include "views/suggestions/page_in_public.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::app {

namespace {

namespace registered = views::suggestions;

/// In the order of the columns, with the words that explain them.
constexpr std::string_view data_columns[] = {
    "suggestion",  "number",       "year",    "kind",         "state",       "title",
    "text",        "reply",        "units",   "submitted_on", "referred_on", "due_on",
    "answered_on", "published_on", "outcome", "hidden"};

std::string day_if(std::optional<Date> const& day)
{
    return day ? format_date(*day) : "";
}

std::vector<std::string> data_row(registered::PublicEntry const& entry)
{
    auto const& line = entry.line;
    std::vector<std::string> row(std::size(data_columns));
    row[0] = line.suggestion.text;
    row[1] = line.number;
    row[13] = day_if(line.published_on);
    if (line.hidden) {
        row[15] = boost::describe::enum_to_string(*line.hidden, "");
        return row;
    }
    row[2] = entry.year ? std::to_string(*entry.year) : "";
    row[3] = boost::describe::enum_to_string(entry.kind, "");
    row[4] = boost::describe::enum_to_string(entry.state, "");
    row[5] = line.title;
    row[6] = line.text.value_or("");
    row[7] = line.reply.value_or("");
    row[8] = joined(line.units);
    row[9] = day_if(line.submitted_on);
    row[10] = day_if(entry.referred_on);
    row[11] = day_if(entry.due_on);
    row[12] = day_if(line.answered_on);
    row[14] = entry.outcome_zh;
    return row;
}

std::vector<registered::PublicEntry> all_entries(Reading& reading)
{
    registered::PublicSearch search;
    search.most = 20'000;
    return registered::search_public(search, reading).entries;
}

std::string csv_of(Reading& reading)
{
    std::vector<std::string> const head(std::begin(data_columns), std::end(data_columns));
    auto out = std::string(documents::csv_file_start) + documents::csv_row(head);
    for (auto const& entry : all_entries(reading)) out += documents::csv_row(data_row(entry));
    return out;
}

std::string json_of(SiteConfig const& site, Reading& reading)
{
    json::array all;
    for (auto const& entry : all_entries(reading)) {
        auto const row = data_row(entry);
        json::object one;
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].empty()) one[data_columns[i]] = row[i];
        all.push_back(std::move(one));
    }
    return json::serialize(json::object{
        {"site", site.name}, {"license", "CC-BY-4.0"}, {"suggestions", std::move(all)}});
}

} // namespace

std::optional<DownloadableFile> open_data_file(SiteConfig const& site, std::string const& which,
                                               Reading& reading)
{
    if (which == "suggestions.csv")
        return DownloadableFile{"text/csv; charset=utf-8", csv_of(reading)};
    if (which == "suggestions.json")
        return DownloadableFile{"application/json; charset=utf-8", json_of(site, reading)};
    return std::nullopt;
}

OpenPage open_data(Look const& look)
{
    auto values = look.values(look.word("data"));
    json::array columns;
    for (auto const column : data_columns)
        columns.push_back(
            json::object{{"name", column}, {"words", look.word("data_" + std::string(column))}});
    values["columns"] = std::move(columns);
    return {"data", std::move(values)};
}

} // namespace ztc::app
