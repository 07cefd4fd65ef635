// SPDX-License-Identifier: Apache-2.0
//
// What is public: the list, one of it, and the feed.
#include "app/open_look.hpp"
#include "app/sheets.hpp"
#include "modules/matters/policy.hpp"
#include "views/files/view.hpp"
#include "views/organisation/view.hpp"
#include "views/publication/view.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace ztc::app {

namespace {

using namespace views::publication;
using boost::describe::enum_to_string;
using Categories = std::vector<matters::Category>;

constexpr std::int64_t items_on_a_page = 20, items_in_the_feed = 50;
constexpr auto newest = std::numeric_limits<std::int64_t>::max();

std::string category_name(std::string const& code, Look const& look, Categories const& categories)
{
    for (auto const& one : categories)
        if (one.code == code) return look.language == Language::en ? one.en : one.zh;
    return code;
}

std::string stop_word(Look const& look, matters::Stop stop)
{
    return look.word(std::string("stop_") + enum_to_string(stop, ""));
}

/// What was answered and what became of it, in one sentence.
std::string outcome_words(Look const& look, PublicMatter const& matter, Date today)
{
    if (!matter.outcome) return {};
    std::string out = look.word(std::string("outcome_") + enum_to_string(*matter.outcome, ""));
    auto const add = [&](std::string const& more) {
        out += (look.language == Language::en ? "; " : "，") + more;
    };
    bool const planned = matter.outcome == matters::AnswerOutcome::planned;
    if (planned && matter.planned_on)
        add(look.word("planned_on", {{"day", look.day(*matter.planned_on)}}));
    if (matter.slips > 0) add(look.word("slips", {{"n", std::to_string(matter.slips)}}));
    if (matter.done_on)
        add(look.word(planned ? "kept" : "done_on", {{"day", look.day(*matter.done_on)}}));
    else if (planned && matter.planned_on && *matter.planned_on < today)
        add(look.word("late_promise"));
    return out;
}

std::string due_words(Look const& look, PublicMatter const& matter, Date today)
{
    if (!matter.answer_due_on || matter.answered_on) return {};
    auto const key = *matter.answer_due_on < today ? "overdue" : "due";
    return look.word(key, {{"day", look.day(*matter.answer_due_on)}});
}

std::string standing(Look const& look, PublicMatter const& matter, Date today)
{
    if (auto words = outcome_words(look, matter, today); !words.empty()) return words;
    if (auto words = due_words(look, matter, today); !words.empty()) return words;
    auto const reached =
        std::find_if(matter.stops.rbegin(), matter.stops.rend(),
                     [](auto const& s) { return s.state == PublicStopState::done; });
    return stop_word(look, reached == matter.stops.rend() ? matters::Stop::raise : reached->stop);
}

json::value people_words(Look const& look, PublicMatter const& matter)
{
    if (!matter.people) return false;
    return json::string(look.word("people", {{"n", std::to_string(*matter.people)}}));
}

json::array states_of(PublicMatter const& matter)
{
    json::array states;
    for (auto const& stop : matter.stops)
        states.push_back(json::object{{"state", enum_to_string(stop.state, "")}});
    return states;
}

json::array items_of(Look const& look, PublicList const& list, Reading& reading)
{
    auto const categories = policy_of<matters::MatterPolicy>(reading).categories;
    json::array items;
    for (auto const& matter : list.items)
        items.push_back(json::object{{"id", matter.matter.text},
                                     {"title", matter.title},
                                     {"community", matter.community_name},
                                     {"category", category_name(matter.category, look, categories)},
                                     {"category_code", matter.category},
                                     {"people", people_words(look, matter)},
                                     {"standing", standing(look, matter, reading.today())},
                                     {"stops", states_of(matter)},
                                     {"summary", matter.answered.value_or(matter.said)},
                                     {"updated", format_instant(matter.changed_at)}});
    return items;
}

std::int64_t number_in(std::optional<std::string> const& text)
{
    std::int64_t number = 0;
    if (!text) return newest;
    auto const* const end = text->data() + text->size();
    auto const [stopped, error] = std::from_chars(text->data(), end, number);
    return error == std::errc{} && stopped == end ? number : newest;
}

json::array communities(std::string const& chosen, Reading& reading)
{
    json::array out;
    for (auto const& node : views::organisation::open_nodes(reading.tables(), reading.congress()))
        if (node.kind == organisation::NodeKind::community)
            out.push_back(json::object{{"id", node.node.text},
                                       {"name", reading.open(node.name_ref).value_or("")},
                                       {"here", node.node.text == chosen}});
    return out;
}

json::array categories_to_choose(std::string const& chosen, Look const& look, Reading& reading)
{
    json::array out;
    for (auto const& one : policy_of<matters::MatterPolicy>(reading).categories)
        out.push_back(json::object{
            {"code", one.code},
            {"name", (one.parent ? "　" : "") + (look.language == Language::en ? one.en : one.zh)},
            {"here", one.code == chosen}});
    return out;
}

std::string late_words(Look const& look, std::int64_t late_by)
{
    return late_by > 0 ? look.word("answered_late", {{"n", std::to_string(late_by)}})
                       : look.word("answered_late_rest");
}

json::object stop_values(Look const& look, PublicStop const& stop)
{
    json::object out{{"name", stop_word(look, stop.stop)},
                     {"state", enum_to_string(stop.state, "")},
                     {"by", stop.by.value_or("")}};
    if (stop.by && stop.by->empty()) out["by"] = false;
    if (!stop.by) out["by"] = false;
    out["late"] = stop.late_by ? json::value(late_words(look, *stop.late_by)) : json::value(false);
    out["on"] = false;
    out["standing"] = false;
    if (stop.on) {
        out["on"] = look.day(*stop.on);
        out["iso"] = format_date(*stop.on);
    } else {
        out["standing"] = look.word(enum_to_string(stop.state, ""));
    }
    return out;
}

json::value said_if(std::string words)
{
    if (words.empty()) return false;
    return json::string(std::move(words));
}

json::value rating_of(Look const& look, PublicMatter const& matter)
{
    if (!matter.attitude || !matter.result) return false;
    return json::object{{"attitude", look.word(enum_to_string(*matter.attitude, ""))},
                        {"result", look.word(enum_to_string(*matter.result, ""))}};
}

/// Those whose bytes are still there: a photograph may end before the words do.
json::array photos_of(PublicMatter const& matter, Reading& reading)
{
    json::array out;
    for (auto const& photo : matter.photos) {
        if (!views::files::find(reading.tables(), reading.congress(), photo.file)) continue;
        out.push_back(json::object{
            {"src", "/open/matters/" + matter.matter.text + "/photos/" + photo.file.text},
            {"alt", photo.words}});
    }
    return out;
}

json::object matter_values(Look const& look, PublicMatter const& matter, Reading& reading)
{
    auto const categories = policy_of<matters::MatterPolicy>(reading).categories;
    auto values = look.values(matter.title);
    values["matter_title"] = matter.title;
    values["number"] = matter.number;
    values["community"] = matter.community_name;
    values["category"] = category_name(matter.category, look, categories);
    values["people"] = people_words(look, matter);
    values["said"] = lines_in(matter.said);
    values["answer_of"] = matter.unit_name ? look.word("answer_of", {{"unit", *matter.unit_name}})
                                           : look.word("stop_answer");
    values["answered"] = lines_in(matter.answered.value_or(""));
    values["is_answered"] = matter.answered_on || matter.answered;
    values["outcome"] = said_if(outcome_words(look, matter, reading.today()));
    values["due"] = said_if(due_words(look, matter, reading.today()));
    values["reopened"] =
        said_if(matter.reopened_on && !matter.answered_on
                    ? look.word("reopened", {{"day", look.day(*matter.reopened_on)}})
                    : "");
    values["newer"] = matter.newer_answer;
    values["rating"] = rating_of(look, matter);
    json::array stops;
    for (auto const& stop : matter.stops) stops.push_back(stop_values(look, stop));
    values["stops"] = std::move(stops);
    values["photos"] = photos_of(matter, reading);
    values["any_photos"] = !values["photos"].as_array().empty();
    values["reviewed"] = look.word("reviewed", {{"day", look.day(matter.published_on)}});
    return values;
}

OpenPage gone(Look const& look, Stub const& stub)
{
    auto const reason = look.word(std::string("reason_") + enum_to_string(stub.reason, ""));
    auto values = look.values(look.word("taken_down"));
    values["heading"] = look.word("taken_down");
    values["words"] =
        look.word("taken_down_on", {{"day", look.day(stub.taken_down_on)}, {"reason", reason}});
    return {"gone", std::move(values), 410};
}

} // namespace

json::array newest_items(Look const& look, std::int64_t limit, Reading& reading)
{
    return items_of(look, public_list({.before = newest, .limit = limit}, reading), reading);
}

OpenPage open_matters(Look const& look, http::Request const& request, Reading& reading)
{
    auto const community = request.query("community").value_or("");
    auto const category = request.query("category").value_or("");
    auto const before = number_in(request.query("before"));
    auto const list = public_list(
        {.community = community, .category = category, .before = before, .limit = items_on_a_page},
        reading);
    auto values = look.values(look.word("matters"));
    auto const chosen = std::vector<std::pair<std::string, std::string>>{{"community", community},
                                                                         {"category", category}};
    values["communities"] = communities(community, reading);
    values["categories"] = categories_to_choose(category, look, reading);
    values["items"] = items_of(look, list, reading);
    values["any"] = !list.items.empty();
    values["chosen"] = !community.empty() || !category.empty();
    values["newest"] = said_if(before == newest ? "" : look.link("/open/matters", chosen));
    auto later = chosen;
    later.emplace_back("before", list.next.value_or(""));
    values["next"] = said_if(list.next ? look.link("/open/matters", later) : "");
    json::array kept;
    if (look.language == Language::en) kept.push_back({{"name", "lang"}, {"value", "en"}});
    if (look.size == TypeSize::large) kept.push_back({{"name", "size"}, {"value", "large"}});
    values["kept"] = std::move(kept);
    return {"matters", std::move(values)};
}

OpenPage open_matter(Look const& look, std::string const& id, Reading& reading)
{
    if (!is_well_formed_id(id)) return open_nothing(look);
    auto const page = public_page({id}, reading);
    if (!page) return open_nothing(look);
    if (page->taken_down) return gone(look, *page->taken_down);
    return {"matter", matter_values(look, *page->matter, reading)};
}

OpenPage open_feed(Look const& look, Reading& reading)
{
    auto const list = public_list({.before = newest, .limit = items_in_the_feed}, reading);
    auto values = look.values(look.word("feed_title"));
    Instant updated{0};
    for (auto const& matter : list.items)
        if (updated.ms < matter.changed_at.ms) updated = matter.changed_at;
    values["updated"] = format_instant(updated);
    values["base"] = web_address(look.site);
    values["items"] = items_of(look, list, reading);
    return {"feed", std::move(values)};
}

OpenPage open_nothing(Look const& look)
{
    auto values = look.values(look.word("unknown"));
    values["heading"] = look.word("unknown");
    values["words"] = look.word("unknown_more");
    return {"gone", std::move(values), 404};
}

} // namespace ztc::app
