// SPDX-License-Identifier: Apache-2.0
//
// Who the deputies are and what they did (代表法 58): name, congress, electoral district, stations,
// receptions, how many matters and what came of them. No matter is named, and nobody is ranked.
#include "app/open_look.hpp"
#include "views/record/view.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

namespace ztc::app {

namespace {

using boost::describe::enum_to_string;
using views::record::Figure;
using views::record::FigureKind;
using views::record::Profile;

constexpr std::int64_t ratings_enough = 5; // fewer would tell whose they were

Figure const& figure(std::vector<Figure> const& figures, FigureKind kind)
{
    return figures.at(static_cast<std::size_t>(kind));
}

std::string amount(Look const& look, Figure const& figure)
{
    auto const key = std::string("duty_") + enum_to_string(figure.kind, "");
    if (!figure.of) return look.word(key + "_n", {{"n", std::to_string(figure.n)}});
    if (figure.kind == FigureKind::satisfied && *figure.of < ratings_enough)
        return look.word("duty_too_few");
    if (*figure.of == 0) return look.word("duty_none");
    return look.word(key + "_n",
                     {{"of", std::to_string(*figure.of)}, {"n", std::to_string(figure.n)}});
}

json::array rows_of(Look const& look, Profile const& profile)
{
    json::array out;
    for (auto const& one : profile.figures) {
        auto const key = std::string("duty_") + enum_to_string(one.kind, "");
        out.push_back(json::object{{"name", look.word(key)},
                                   {"year", amount(look, one)},
                                   {"since", amount(look, figure(profile.figures_since, one.kind))},
                                   {"part", one.of.has_value()}});
    }
    return out;
}

std::string congress_words(Look const& look, Profile const& profile)
{
    auto const& basics = profile.basics;
    auto out = look.word(std::string("level_") + enum_to_string(*basics.congress_level, ""));
    if (basics.term_no) out += look.word("term_no", {{"n", std::to_string(*basics.term_no)}});
    return out;
}

json::object who(Look const& look, Profile const& profile)
{
    auto const& basics = profile.basics;
    json::object out{{"id", basics.deputy.text},
                     {"href", look.link("/open/deputies/" + basics.deputy.text)},
                     {"name", basics.name},
                     {"congress", congress_words(look, profile)},
                     {"stations", joined(basics.stations)},
                     {"district", false}};
    if (basics.electoral_district) out["district"] = *basics.electoral_district;
    return out;
}

json::array receptions_of(Look const& look, Profile const& profile)
{
    json::array out;
    for (auto const& one : profile.receptions)
        out.push_back(json::object{
            {"day", look.day(one.held_on)},
            {"iso", format_date(one.held_on)},
            {"hours", fmt::format("{}–{}", clock_words(one.reception.from_minute),
                                  clock_words(one.reception.until_minute))},
            {"station", one.reception.station_name},
            {"visitors", look.word("duty_visitors_n",
                                   {{"n", std::to_string(one.reception.visitors.value_or(0))}})}});
    return out;
}

} // namespace

OpenPage open_deputies(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("deputies"));
    json::array deputies;
    for (auto const& profile : views::record::profiles(reading)) {
        auto one = who(look, profile);
        auto const& answered = figure(profile.figures, FigureKind::answered);
        one["duties"] = look.word(
            "duties_line",
            {{"received", std::to_string(figure(profile.figures, FigureKind::received).n)},
             {"followed", std::to_string(figure(profile.figures, FigureKind::followed).n)},
             {"of", std::to_string(answered.of.value_or(0))},
             {"answered", std::to_string(answered.n)}});
        deputies.push_back(std::move(one));
    }
    values["any"] = !deputies.empty();
    values["deputies"] = std::move(deputies);
    return {"deputies", std::move(values)};
}

OpenPage open_deputy(Look const& look, std::string const& id, Reading& reading)
{
    if (!is_well_formed_id(id)) return open_nothing(look);
    auto const profile = views::record::profile({id}, reading);
    if (!profile) return open_nothing(look);
    auto values = look.values(profile->basics.name);
    for (auto const& member : who(look, *profile)) values[member.key()] = member.value();
    values["rows"] = rows_of(look, *profile);
    values["year"] = look.word("duty_year");
    values["since"] = look.word("duty_since", {{"day", look.day(*profile->basics.since)}});
    values["received"] = !profile->receptions.empty();
    values["receptions"] = receptions_of(look, *profile);
    auto reports = reports_of(look, PersonId{id}, reading);
    values["reported"] = !reports.empty();
    values["reports"] = std::move(reports);
    return {"deputy", std::move(values)};
}

} // namespace ztc::app
