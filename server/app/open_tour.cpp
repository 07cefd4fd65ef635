// SPDX-License-Identifier: Apache-2.0
//
// The article's tour, of a demo town alone: for each mechanism that the article names, what of it
// is built, with figures counted anew from the events of the town, and where their records are.
// What is counted stands in open/tour.json; nothing there is a number.
#include "app/open_look.hpp"
#include "app/open_render.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::app {

namespace {

/// One figure: how many events of its types hold what it asks for, or how many values one field
/// has.
class Counted {
public:
    explicit Counted(json::object const& figure) : figure_(figure)
    {
        if (auto const* field = figure.if_contains("distinct")) distinct_ = field->as_string();
        if (auto const* when = figure.if_contains("when")) when_ = &when->as_object();
    }

    void take(json::object const& body)
    {
        if (!holds(body)) return;
        ++events_;
        if (distinct_.empty()) return;
        if (auto const* value = body.if_contains(distinct_))
            values_.insert(json::serialize(*value));
    }

    json::object shown(Look const& look) const
    {
        auto const href = std::string(figure_.at("href").as_string());
        bool const here = href.starts_with("/open/");
        return {{"name", figure_.at(look.word("tour_language"))},
                {"n", distinct_.empty() ? events_ : std::ssize(values_)},
                {"href", here ? look.link(href) : href},
                {"desk", href.starts_with("/console/")}};
    }

private:
    bool holds(json::object const& body) const
    {
        if (!when_) return true;
        return std::ranges::all_of(*when_, [&](auto const& condition) {
            auto const* value = body.if_contains(condition.key());
            auto const& wanted = condition.value().as_array();
            return value && std::ranges::find(wanted, *value) != wanted.end();
        });
    }

    json::object const& figure_;
    std::string distinct_;
    json::object const* when_ = nullptr;
    std::int64_t events_ = 0;
    std::set<std::string> values_;
};

/// The figures of one thing, in the order of the page.
using Figures = std::map<std::int64_t, std::vector<Counted>>;

template <class F>
void for_each_thing(json::array const& tour, F&& visit)
{
    for (auto const& part : tour)
        for (auto const& sentence : part.at("sentences").as_array())
            for (auto const& thing : sentence.at("things").as_array()) visit(thing.as_object());
}

Figures counted(json::array const& tour, Reading& reading)
{
    constexpr std::int64_t whole_log = 1'000'000; // of a demo town
    Figures figures;
    std::multimap<std::string, std::pair<std::int64_t, std::size_t>, std::less<>> asking;
    for_each_thing(tour, [&](json::object const& thing) {
        auto const no = thing.at("no").as_int64();
        auto& of_thing = figures[no];
        for (auto const& figure : thing.at("figures").as_array()) {
            for (auto const& type : figure.at("of").as_array())
                asking.emplace(type.as_string(), std::pair(no, of_thing.size()));
            of_thing.emplace_back(figure.as_object());
        }
    });
    for (auto const& recorded : reading.tables().rows(log::sql_text::select_events_after,
                                                      log::recorded_of, 0, whole_log)) {
        auto const [first, last] = asking.equal_range(recorded.type);
        if (first == last || recorded.congress != reading.congress()) continue;
        auto const body = json::parse(recorded.body);
        for (auto one = first; one != last; ++one)
            figures[one->second.first][one->second.second].take(body.as_object());
    }
    return figures;
}

enum class Standing { works, partly, not_yet };

Standing standing_of(json::object const& thing)
{
    if (!thing.contains("not_yet")) return Standing::works;
    return thing.at("figures").as_array().empty() ? Standing::not_yet : Standing::partly;
}

json::object thing_shown(Look const& look, json::object const& thing, Figures const& figures)
{
    auto const language = look.word("tour_language");
    auto const standing = standing_of(thing);
    json::array shown;
    for (auto const& one : figures.at(thing.at("no").as_int64())) shown.push_back(one.shown(look));
    json::object out{{"no", thing.at("no")},
                     {"name", thing.at(language)},
                     {"works", standing == Standing::works},
                     {"partly", standing == Standing::partly},
                     {"not_yet", false},
                     {"figures", std::move(shown)}};
    if (auto const* words = thing.if_contains("not_yet")) out["not_yet"] = words->at(language);
    return out;
}

} // namespace

OpenPage open_tour(Look const& look, Reading& reading)
{
    if (!look.site.demo) return open_nothing(look);
    auto const tour = json::parse(open_file("tour.json")).as_array();
    auto const figures = counted(tour, reading);
    auto const language = look.word("tour_language");
    json::array parts;
    for (auto const& part : tour) {
        json::array sentences;
        for (auto const& sentence : part.at("sentences").as_array()) {
            json::array things;
            for (auto const& thing : sentence.at("things").as_array())
                things.push_back(thing_shown(look, thing.as_object(), figures));
            sentences.push_back(
                json::object{{"says", sentence.at(language)}, {"things", std::move(things)}});
        }
        parts.push_back(json::object{{"name", part.at("part").at(language)},
                                     {"sentences", std::move(sentences)}});
    }
    std::map<Standing, int> sums;
    int all = 0;
    for_each_thing(tour, [&](json::object const& thing) {
        ++sums[standing_of(thing)];
        ++all;
    });
    auto values = look.values(look.word("tour"));
    values["parts"] = std::move(parts);
    values["sums"] = look.word("tour_sums", {{"all", std::to_string(all)},
                                             {"works", std::to_string(sums[Standing::works])},
                                             {"partly", std::to_string(sums[Standing::partly])},
                                             {"not_yet", std::to_string(sums[Standing::not_yet])}});
    return {"tour", std::move(values)};
}

} // namespace ztc::app
