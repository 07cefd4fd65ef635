// SPDX-License-Identifier: Apache-2.0
//
// The four figures of the whole, where the site's policy makes them public: each with its
// denominator and those who said nothing. No unit and no person is named, and nobody is ranked.
#include "app/open_look.hpp"
#include "views/figures/view.hpp"

#include <algorithm>

namespace ztc::app {

namespace {

using views::figures::Line;
using views::figures::Share;

Date first_of_january(Date today)
{
    return {today.year() / std::chrono::January / 1};
}

constexpr std::int64_t enough = 5; // below, how many of how many says more; as on the console

/// To a tenth; a hundred is only what is whole.
std::string percent(Share const& share)
{
    auto tenths = (share.n * 1000 + share.of / 2) / share.of;
    if (share.n < share.of) tenths = std::min<std::int64_t>(tenths, 999);
    auto const whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(tenths % 10);
}

json::object figure(Look const& look, std::string_view name, std::string_view silent,
                    Share const& share)
{
    auto const all = share.of + share.silent;
    json::object out{{"name", look.word(name)},
                     {"n", share.n},
                     {"of", share.of},
                     {"silent", share.silent},
                     {"of_words", look.word("of", {{"of", std::to_string(share.of)},
                                                   {"n", std::to_string(share.n)}})},
                     {"silent_words", false},
                     {"percent", false},
                     {"n_width", all > 0 ? share.n * 100 / all : 0},
                     {"of_width", all > 0 ? share.of * 100 / all : 0}};
    if (share.silent > 0)
        out["silent_words"] = look.word(silent, {{"n", std::to_string(share.silent)}});
    if (share.of >= enough) out["percent"] = percent(share);
    return out;
}

json::array four_of(Look const& look, Line const& line)
{
    return {
        figure(look, "answered_on_time", "silent_time", line.answered_on_time),
        figure(look, "satisfied_with_attitude", "silent_word", line.satisfied_with_attitude),
        figure(look, "satisfied_with_result", "silent_word", line.satisfied_with_result),
        figure(look, "delivered_when_promised", "silent_promise", line.delivered_when_promised)};
}

} // namespace

json::array four_figures(Look const& look, Reading& reading)
{
    auto const today = reading.today();
    return four_of(look, views::figures::whole(first_of_january(today), today, reading));
}

OpenPage open_figures(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("figures_title"));
    values["figures"] = look.figures_are_public;
    if (!look.figures_are_public) return {"figures", std::move(values), 404};
    auto const today = reading.today();
    auto const from = first_of_january(today);
    auto const line = views::figures::whole(from, today, reading);
    values["four"] = four_of(look, line);
    values["from_words"] =
        look.word("figures_from", {{"from", look.day(from)}, {"to", look.day(today)}});
    auto const& days = line.first_named_answer;
    values["first_words"] = false;
    if (days.median && days.p90)
        values["first_words"] =
            look.word("first_answer_words", {{"median", std::to_string(*days.median)},
                                             {"p90", std::to_string(*days.p90)},
                                             {"of", std::to_string(days.of)}});
    return {"figures", std::move(values)};
}

} // namespace ztc::app
