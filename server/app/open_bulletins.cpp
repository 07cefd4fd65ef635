// SPDX-License-Identifier: Apache-2.0
//
// Performance bulletins that were published: figures with their denominators, the introduction, and
// the articles of those days. One that was withdrawn says so and shows nothing of itself.
#include "app/open_look.hpp"
#include "views/bulletins/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::app {

namespace {

using boost::describe::enum_to_string;
namespace press = views::bulletins;

std::string bulletin_period(Look const& look, press::BulletinLine const& line)
{
    auto const month = static_cast<unsigned>(line.from_on.month());
    auto const year = std::to_string(static_cast<int>(line.from_on.year()));
    switch (line.kind) {
    case press::PeriodKind::quarter:
        return look.word("period_quarter_" + std::to_string((month - 1) / 3 + 1), {{"year", year}});
    case press::PeriodKind::half_year:
        return look.word(month == 1 ? "period_half_1" : "period_half_2", {{"year", year}});
    case press::PeriodKind::year: return look.word("period_year", {{"year", year}});
    }
    return {};
}

json::object bulletin_figure(Look const& look, press::Figure const& figure)
{
    auto const key = std::string("bulletin_") + enum_to_string(figure.kind, "");
    auto const amount = figure.of ? look.word("bulletin_n_of", {{"of", std::to_string(*figure.of)},
                                                                {"n", std::to_string(figure.n)}})
                                  : std::to_string(figure.n);
    return {{"name", look.word(key)}, {"amount", amount}, {"part", figure.of.has_value()}};
}

json::object article_of(Look const& look, press::Fact const& fact)
{
    bool const reprint =
        std::ranges::find(fact.figures, press::FigureKind::reprints) != fact.figures.end();
    json::object out{{"words", fact.words},
                     {"outlet", fact.outlet.value_or("")},
                     {"level", look.word(std::string("outlet_") + enum_to_string(*fact.level, ""))},
                     {"day", look.day(fact.on)},
                     {"iso", format_date(fact.on)},
                     {"link", false},
                     {"reprint", false}};
    if (fact.link) out["link"] = *fact.link;
    if (reprint) out["reprint"] = look.word("reprint");
    return out;
}

json::object bulletin_line(Look const& look, press::BulletinLine const& line)
{
    return {
        {"href", look.link("/open/bulletins/" + line.bulletin.text)},
        {"title", line.title},
        {"node", line.node_name},
        {"period", bulletin_period(look, line)},
        {"published", look.word("bulletin_published", {{"day", look.day(*line.published_on)}})}};
}

} // namespace

OpenPage open_bulletins(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("bulletins"));
    json::array all;
    for (auto const& line : press::published(reading)) all.push_back(bulletin_line(look, line));
    values["any"] = !all.empty();
    values["bulletins"] = std::move(all);
    return {"bulletins", std::move(values)};
}

OpenPage open_bulletin(Look const& look, std::string const& id, Reading& reading)
{
    if (!is_well_formed_id(id)) return open_nothing(look);
    auto const page = press::published_one({id}, reading);
    if (!page) return open_nothing(look);
    auto const& line = page->line;
    auto values = look.values(line.title);
    values["heading"] = line.title;
    values["node"] = line.node_name;
    values["period"] = bulletin_period(look, line);
    values["days"] = look.day(line.from_on) + " – " + look.day(line.until_on);
    values["gone"] = false;
    if (line.state == press::BulletinState::withdrawn) {
        values["gone"] = look.word("bulletin_withdrawn", {{"day", look.day(*line.withdrawn_on)}});
        return {"bulletin", std::move(values), 410};
    }
    json::array figures, articles;
    for (auto const& one : page->figures) figures.push_back(bulletin_figure(look, one));
    for (auto const& fact : page->facts)
        if (fact.kind == press::FactKind::article) articles.push_back(article_of(look, fact));
    values["figures"] = std::move(figures);
    values["introduction"] = lines_in(page->introduction);
    values["has_articles"] = !articles.empty();
    values["articles"] = std::move(articles);
    values["approved"] = look.word("bulletin_approved", {{"day", look.day(*line.approved_on)}});
    return {"bulletin", std::move(values)};
}

} // namespace ztc::app
