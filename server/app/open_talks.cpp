// SPDX-License-Identifier: Apache-2.0
//
// The minutes of talks (半月谈) that were approved: who was invited and came, what was said, who
// does what until when, and what was carried over.
#include "app/open_look.hpp"
#include "views/talks/view.hpp"

namespace ztc::app {

namespace {

using views::talks::Minutes;
using views::talks::PublicAction;

json::value unless_empty(std::string words)
{
    if (words.empty()) return false;
    return json::string(std::move(words));
}

std::string standing(Look const& look, PublicAction const& action)
{
    if (action.done_on) return look.word("talk_done", {{"day", look.day(*action.done_on)}});
    return look.word("talk_due", {{"day", look.day(action.due_on)}});
}

json::array actions_of(Look const& look, std::vector<PublicAction> const& actions)
{
    json::array out;
    for (auto const& one : actions)
        out.push_back(json::object{
            {"unit", one.unit},
            {"words", one.words},
            {"standing", standing(look, one)},
            {"outcome", unless_empty(one.outcome.value_or(""))},
            {"carried", one.times > 0 ? json::value(json::string(look.word(
                                            "talk_carried", {{"n", std::to_string(one.times)}})))
                                      : json::value(false)}});
    return out;
}

json::object values_of(Look const& look, Minutes const& one)
{
    json::array topics;
    for (auto const& topic : one.topics)
        topics.push_back(json::object{{"words", topic.words},
                                      {"outcome", unless_empty(topic.outcome.value_or(""))}});
    return {{"id", one.talk.text},
            {"title", one.series_name},
            {"which", look.word("talk_which", {{"n", std::to_string(one.number)},
                                               {"day", look.day(one.held_on)}})},
            {"station", one.station_name},
            {"theme", one.theme},
            {"units", unless_empty(joined(one.units_there))},
            {"units_absent", unless_empty(joined(one.units_absent))},
            {"deputies", unless_empty(joined(one.deputies_there))},
            {"deputies_absent", unless_empty(joined(one.deputies_absent))},
            {"has_topics", !topics.empty()},
            {"topics", std::move(topics)},
            {"has_actions", !one.actions.empty()},
            {"actions", actions_of(look, one.actions)},
            {"has_brought", !one.brought.empty()},
            {"brought", actions_of(look, one.brought)},
            {"summary", unless_empty(one.summary.value_or(""))}};
}

} // namespace

OpenPage open_talks(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("talks"));
    json::array talks;
    for (auto const& one : views::talks::public_talks(reading))
        talks.push_back(values_of(look, one));
    values["any"] = !talks.empty();
    values["talks"] = std::move(talks);
    return {"talks", std::move(values)};
}

} // namespace ztc::app
