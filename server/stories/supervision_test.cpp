// SPDX-License-Identifier: Apache-2.0
//
// A suggestion is supervised: who may choose, ask, call and look; who is told; and what the
// calendar does when nobody does anything.
#include "app/duties.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/town_of_suggestions.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

class Supervised : public TownOfSuggestions {
protected:
    json::value watched(Caller& who, json::object const& it)
    {
        clock().advance(std::chrono::minutes{1});
        auto const answer = who.get("/suggestions/" + std::string(it.at("suggestion").as_string()) +
                                    "/supervision");
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body();
    }
    std::string owed(Caller& who)
    {
        clock().advance(std::chrono::minutes{1});
        std::string all;
        auto const lines = who.get("/suggestions?which=todo").body().at("lines");
        for (auto const& line : lines.as_array())
            for (auto const& todo : line.at("todo").as_array())
                all += std::string(todo.at("what").as_string()) + " ";
        return all;
    }
    void a_day_begins(std::string_view day)
    {
        on(day);
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }
    /// How many messages with these words, as soon as there are so many.
    std::size_t told(std::string_view words, std::size_t so_many)
    {
        std::size_t found = 0;
        for (int tries = 0; tries < 400; ++tries) {
            found = house()
                        .store->reads()
                        .lease()
                        ->rows(
                            "SELECT person FROM outbox WHERE words = $1",
                            [](Row const& row) { return std::string(row.text(0)); }, words)
                        .size();
            if (found >= so_many) break;
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
        }
        return found;
    }
    std::string state(json::object const& it)
    {
        clock().advance(std::chrono::minutes{1});
        auto const page =
            zhou.get("/suggestions/" + std::string(it.at("suggestion").as_string())).body();
        return std::string(page.at("line").at("state").as_string());
    }
};
ZTC_ON_BOTH_ENGINES(Supervised);

TEST_P(Supervised, is_a_key_item_by_the_office_alone)
{
    auto town = scenes();
    auto const it = town.referred();
    for (auto* other : {&gao, &zhou, &li})
        EXPECT_EQ(other->post("/supervision/choose", town.to_choose(it)).status, 403);
    town.did(office, "/supervision/choose", town.to_choose(it));
    EXPECT_EQ(office.post("/supervision/choose", town.to_choose(it)).code(),
              "supervision.is_key_item");
    EXPECT_EQ(watched(li, it).at("key").at("supervisor").at("id").as_string(),
              std::string_view(zhou_person.text));
    auto const keys = gao.get("/key_items").body();
    EXPECT_EQ(keys.at("total"), 1);
    EXPECT_EQ(keys.at("items").at(0).at("report_due_on"), "2026-06-30");
    EXPECT_EQ(owed(office), "report_key ");
    town.did(office, "/supervision/report", town.joined(it, town.words()));
    EXPECT_EQ(owed(office), "");
}

TEST_P(Supervised, is_asked_about_and_only_the_unit_that_was_asked_answers)
{
    auto town = scenes();
    auto const it = town.referred();
    EXPECT_EQ(zhou.post("/supervision/ask", town.joined(town.of_unit(it), town.words())).status,
              403);
    EXPECT_EQ(
        gao.post("/supervision/ask", town.joined(it, {{"unit", water.text}, {"words", "示例"}}))
            .code(),
        "supervision.unknown_unit");
    auto const query =
        town.did(gao, "/supervision/ask", town.joined(town.of_unit(it), town.words()));
    EXPECT_EQ(query.at("due_on"), "2026-03-09") << "five working days, softly";
    auto const answer =
        town.joined(it, {{"query", query.at("query")}, {"words", "示例：泵已经到了。"}});
    EXPECT_EQ(he.post("/supervision/answer", answer).code(), "supervision.unknown_query");
    EXPECT_THAT(owed(li), ::testing::HasSubstr("answer_query "));
    town.did(li, "/supervision/answer", answer);
    for (auto* reader : {&zhou, &gao, &office, &li})
        EXPECT_EQ(watched(*reader, it).at("queries").at(0).at("answer"), "示例：泵已经到了。");
    EXPECT_EQ(told("suggestion_query", 1), 1u);
}

TEST_P(Supervised, invites_its_deputy_who_signs_in_by_the_code_of_the_place)
{
    auto town = scenes();
    auto visit = town.called();
    auto const code = visit.at("code");
    visit.erase("code");
    json::object const it{{"suggestion", visit.at("suggestion")}};
    EXPECT_EQ(owed(zhou), "reply_to_visit ");
    EXPECT_FALSE(watched(zhou, it).at("visits").at(0).as_object().contains("code"));
    EXPECT_EQ(watched(gao, it).at("visits").at(0).at("code"), code);
    town.did(zhou, "/supervision/reply_to_visit", town.joined(visit, {{"reply", "comes"}}));
    EXPECT_EQ(zhou.post("/supervision/sign_in", town.joined(visit, {{"code", "wrong"}})).code(),
              "supervision.wrong_code");
    town.did(zhou, "/supervision/sign_in", town.joined(visit, {{"code", code}}));
    town.did(gao, "/supervision/note_visit", town.joined(visit, town.words()));
    auto const seen = watched(zhou, it).at("visits").at(0);
    EXPECT_EQ(seen.at("state"), "noted");
    EXPECT_EQ(seen.at("guests").at(0).at("reply"), "comes");
}

TEST_P(Supervised, tells_each_account_what_is_new_to_it_alone)
{
    auto town = scenes();
    auto const it = town.referred();
    EXPECT_EQ(watched(zhou, it).at("looked_to"), 0);
    town.did(zhou, "/supervision/look", town.last_step(it));
    EXPECT_EQ(zhou.post("/supervision/look", town.last_step(it)).code(), "supervision.nothing_new");
    EXPECT_EQ(watched(zhou, it).at("looked_to"), watched(zhou, it).at("last"));
    EXPECT_EQ(watched(gao, it).at("looked_to"), 0) << "what Zhou saw is Zhou's";
    EXPECT_EQ(he.post("/supervision/look", town.last_step(it)).code(), "supervision.unknown");
}

TEST_P(Supervised, reminds_its_unit_once_and_climbs_when_the_day_is_over)
{
    auto town = scenes();
    auto const it = town.referred(); // due on 2026-06-02
    a_day_begins("2026-05-28");
    a_day_begins("2026-05-29");
    EXPECT_EQ(told("suggestion_due_soon", 1), 1u);
    a_day_begins("2026-06-03");
    EXPECT_EQ(told("suggestion_overdue", 1), 1u);
    EXPECT_EQ(told("suggestion_overdue_at_unit", 0), 0u) << "the office only later";
    a_day_begins("2026-06-30");
    EXPECT_EQ(told("suggestion_overdue_at_unit", 1), 1u);
    EXPECT_EQ(told("suggestion_overdue", 2), 2u) << "the clerk and the head, each once";
    EXPECT_EQ(state(it), "referred");
}

TEST_P(Supervised, ends_by_the_calendar_when_its_deputy_was_silent)
{
    auto town = scenes();
    auto const it = town.replied(); // to be rated by 2026-03-23
    EXPECT_EQ(told("suggestion_replied", 1), 1u);
    EXPECT_EQ(told("suggestion_replied_to_raiser", 1), 1u);
    a_day_begins("2026-03-20");
    EXPECT_EQ(told("suggestion_rate_by", 1), 1u);
    a_day_begins("2026-03-23");
    EXPECT_EQ(state(it), "answered") << "the last day is his";
    a_day_begins("2026-03-24");
    EXPECT_EQ(state(it), "closed");
    auto const figures = office.get("/suggestion_figures?year=2026").body().at("together");
    EXPECT_EQ(figures.at("result").at("n"), 0);
    EXPECT_EQ(figures.at("result").at("silent"), 1);
}

TEST_P(Supervised, waits_for_the_office_when_its_deputy_is_dissatisfied)
{
    auto town = scenes();
    auto const it = town.rated("dissatisfied");
    a_day_begins("2026-03-24");
    EXPECT_EQ(state(it), "answered");
}

TEST_P(Supervised, follows_another_congress_and_says_when_nobody_looked_for_long)
{
    auto town = scenes();
    auto const item = town.followed_outside();
    auto const line = [&] {
        clock().advance(std::chrono::minutes{1});
        return zhou.get("/outside_items").body().at("items").at(0);
    };
    EXPECT_EQ(line().at("stale"), false);
    on("2026-04-02");
    EXPECT_EQ(line().at("stale"), true) << "more than thirty days";
    town.did(gao, "/supervision/confirm_outside",
             {{"item", item.at("item")},
              {"words", "示例：还在办。"},
              {"source", "示例市人大公开栏"},
              {"confirmed_on", "2026-04-02"}});
    EXPECT_EQ(line().at("stale"), false);
    EXPECT_EQ(chen.post("/supervision/end_outside", {{"item", item.at("item")}, {"words", "示例"}})
                  .status,
              403);
}

} // namespace
} // namespace ztc::stories
