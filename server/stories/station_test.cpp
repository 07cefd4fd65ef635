// SPDX-License-Identifier: Apache-2.0
//
// A station lives by what was useful to somebody; one that is silent is told to the director once.
// It meets with units and deputies, and what is open is carried over until it is done; deputies
// send ideas for enterprises; delegations come and are written down.
#include "app/duties.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/around_stations.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class StationStory : public Town {
protected:
    AroundStations around()
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        return {chen, gao, zhou, station, bureau, zhou_person, clock().today()};
    }
    json::value body(Answer const& answer)
    {
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body();
    }
    json::value gauge_line(Caller& caller)
    {
        auto const gauge = body(caller.get("/station_gauge"));
        for (auto const& one : gauge.at("stations").as_array())
            if (one.at("station").as_string() == station.text) return one;
        return {};
    }
    /// What went out with these words, oldest first.
    std::vector<std::string> told(std::string const& words)
    {
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        std::vector<std::string> lines;
        house().store->read(app::system_actor(house().congress()), [&](Reading& reading) {
            reading.tables().query(
                "SELECT words FROM outbox WHERE words = $1 ORDER BY queued_at, key",
                [&](Row const& message) { lines.emplace_back(message.text(0)); }, words);
        });
        return lines;
    }
};
ZTC_ON_BOTH_ENGINES(StationStory);

TEST_P(StationStory, lives_by_what_was_useful_and_is_told_when_it_does_not)
{
    auto const young = gauge_line(chen);
    EXPECT_EQ(young.at("quiet_days").as_int64(), 0);
    EXPECT_FALSE(young.as_object().contains("last_on"));
    answered();
    auto const lives = gauge_line(chen);
    EXPECT_EQ(lives.at("in_30").at("answered").as_int64(), 1);
    EXPECT_EQ(lives.at("last_on").as_string(), "2026-03-02");
    auto const acts = body(chen.get("/station_acts?days=30&station=" + station.text)).at("acts");
    ASSERT_EQ(acts.as_array().size(), 1u) << "the list behind the figure";
    EXPECT_EQ(acts.at(0).at("kind").as_string(), "answered");
    EXPECT_FALSE(acts.at(0).at("number").as_string().empty());
    EXPECT_EQ(sun.get("/station_acts?station=" + station.text).code(), "stations.unknown");
    EXPECT_EQ(chen.get("/station_acts?days=0&station=" + station.text).code(),
              "stations.wrong_days");
    auto const areas = body(chen.get("/station_gauge")).at("communities");
    ASSERT_EQ(areas.as_array().size(), 1u) << "her own alone";
    EXPECT_EQ(areas.at(0).at("station").as_string(), station.text);

    on("2026-03-31");
    EXPECT_THAT(told("station_silent"), IsEmpty());
    on("2026-04-01");
    EXPECT_EQ(told("station_silent").size(), 2u) << "this one and the other, to the director";
    EXPECT_EQ(told("station_silent").size(), 2u) << "once";
    EXPECT_TRUE(gauge_line(gao).at("silent").as_bool());
    on("2026-05-20");
    EXPECT_EQ(told("station_silent").size(), 2u) << "once for each silence";
    answered();
    EXPECT_FALSE(gauge_line(gao).at("silent").as_bool());
    on("2026-06-19");
    EXPECT_EQ(told("station_silent").size(), 3u) << "another silence";
}

TEST_P(StationStory, waits_as_long_as_the_policy_says)
{
    auto const set = [&](int days) {
        clock().advance(std::chrono::minutes{1});
        return gao.post("/policy/set", {{"name", "stations"},
                                        {"valid_from", "2026-03-02"},
                                        {"body", {{"basis", "示例"}, {"silent_days", days}}}});
    };
    EXPECT_EQ(set(3).code(), "policy.body_does_not_fit");
    EXPECT_EQ(set(60).status, 201);
    on("2026-04-30");
    EXPECT_THAT(told("station_silent"), IsEmpty());
    on("2026-05-01");
    EXPECT_EQ(told("station_silent").size(), 2u);
}

TEST_P(StationStory, carries_over_what_is_open_and_makes_minutes_public_by_two)
{
    auto const series = around().series();
    auto const first = around().called(series);
    EXPECT_THAT(told("talk_called"), ElementsAre("talk_called", "talk_called")) << "Zhou and Li";
    EXPECT_EQ(chen.post("/talks/call", around().call_body(series)).code(), "talks.one_is_called");
    auto const matter = raised_by(lin);
    auto topic = around().topic(first);
    topic["matter"] = std::string(26, 'a');
    EXPECT_EQ(chen.post("/talks/add_topic", topic).code(), "talks.unknown_matter");
    topic["matter"] = matter;
    topic["words"] = "示例：林示例金丝雀家门口，电话13800000001";
    auto const added = AroundStations::done(chen.post("/talks/add_topic", topic));
    AroundStations::done(chen.post(
        "/talks/conclude_topic",
        AroundStations::with(first, {{"topic", added.at("topic")}, {"outcome", "示例：先划线"}})));
    auto const agreed = AroundStations::done(
        chen.post("/talks/agree_action", around().action(first, clock().today())));
    EXPECT_EQ(chen.post("/talks/close", AroundStations::with(around().attendance(first),
                                                             {{"units", json::array{}}}))
                  .code(),
              "talks.attendance_incomplete");
    auto const closed = AroundStations::done(chen.post("/talks/close", around().attendance(first)));
    EXPECT_EQ(closed.at("carried_over").as_int64(), 1);

    on("2026-03-16");
    auto const list = body(chen.get("/talks")).at("series").at(0);
    EXPECT_EQ(list.at("next_on").as_string(), "2026-03-16") << "a fortnight on";
    EXPECT_EQ(list.at("open_actions").at(0).at("times").as_int64(), 1);
    EXPECT_TRUE(list.at("open_actions").at(0).at("late").as_bool());
    auto const second = around().called(series);
    auto const page = body(li.get("/talks/" + std::string(second.at("talk").as_string())));
    EXPECT_EQ(page.at("brought").as_array().size(), 1u) << "it is on the list by itself";
    around().held(second);
    EXPECT_EQ(body(chen.get("/talks")).at("series").at(0).at("open_actions").at(0).at("times"), 2);
    AroundStations::done(chen.post("/talks/finish_action", {{"series", series.at("series")},
                                                            {"action", agreed.at("action")},
                                                            {"outcome", "示例：已划好"}}));
    EXPECT_THAT(body(chen.get("/talks")).at("series").at(0).at("open_actions").as_array(),
                IsEmpty());

    AroundStations::done(chen.post("/talks/propose_minutes", first));
    EXPECT_EQ(chen.post("/talks/approve_minutes", first).status, 403);
    EXPECT_THAT(body(stranger().get("/public_talks")).at("talks").as_array(), IsEmpty());
    AroundStations::done(gao.post("/talks/approve_minutes", first));
    auto const minutes = stranger().get("/public_talks");
    EXPECT_EQ(minutes.body().at("talks").at(0).at("units_absent").as_array().size(), 1u);
    auto anybody = stranger();
    auto const html = anybody.raw("GET", "/open/talks", "", {});
    EXPECT_EQ(html.status, 200);
    for (auto const& text : {minutes.text, html.text}) {
        EXPECT_THAT(text, HasSubstr("示例：先划线"));
        EXPECT_THAT(text, HasSubstr("138****0001"));
        EXPECT_THAT(text, Not(HasSubstr("林示例金丝雀")));
        EXPECT_THAT(text, Not(HasSubstr(matter)));
    }
    AroundStations::done(
        gao.post("/talks/take_down_minutes", AroundStations::with(first, {{"reason", "示例"}})));
    EXPECT_THAT(body(stranger().get("/public_talks")).at("talks").as_array(), IsEmpty());

    auto const record = zhou.get("/records/" + zhou_person.text).body();
    std::size_t talked = 0;
    for (auto const& line : record.at("lines").as_array())
        talked += line.at("kind").as_string() == "talked";
    EXPECT_EQ(talked, 2u) << "the record writes itself";
}

TEST_P(StationStory, takes_a_deputys_idea_to_an_answer_and_shows_everybody_a_count)
{
    auto silent = AroundStations::idea_body();
    silent.erase("interest");
    EXPECT_EQ(zhou.post("/ideas/send", silent).code(), "ideas.interest_incomplete");
    silent.erase("has_interest");
    EXPECT_EQ(zhou.post("/ideas/send", silent).status, 422) << "it has to be said";
    auto const idea = around().passed_on();
    EXPECT_EQ(zhou.post("/ideas/withdraw", idea).code(), "ideas.wrong_state");
    auto const for_unit = li.get("/ideas");
    EXPECT_EQ(for_unit.body().at("ideas").as_array().size(), 1u);
    EXPECT_THAT(for_unit.text, Not(HasSubstr("本人公司"))) << "of the committee and himself";
    EXPECT_THAT(gao.get("/ideas").text, HasSubstr("本人公司"));
    EXPECT_THAT(he.get("/ideas").body().at("ideas").as_array(), IsEmpty());
    EXPECT_THAT(chen.get("/ideas").body().at("ideas").as_array(), IsEmpty());
    AroundStations::done(li.post("/ideas/answer", AroundStations::answer_body(idea)));
    AroundStations::done(gao.post("/ideas/become_suggestion",
                                  AroundStations::with(idea, {{"number", "示例第1号"}})));
    auto const mine = zhou.get("/ideas").body().at("ideas").at(0);
    EXPECT_EQ(mine.at("state").as_string(), "suggestion");
    EXPECT_EQ(mine.at("answer").as_string(), "示例：下月起试开两班");
    auto const seen = stranger().get("/idea_figures");
    EXPECT_EQ(seen.body().at("sent").as_int64(), 1);
    EXPECT_EQ(seen.body().at("answered").as_int64(), 1);
    EXPECT_THAT(seen.text, Not(HasSubstr("示例")));
}

TEST_P(StationStory, lists_the_delegations_of_a_year)
{
    AroundStations::done(chen.post("/delegations/record", around().visit_body()));
    AroundStations::done(chen.post("/delegations/strike", around().of_delegation("strike")));
    auto const list = body(gao.get("/delegations?year=2026"));
    EXPECT_EQ(list.at("visits").as_array().size(), 2u);
    EXPECT_EQ(list.at("times").as_int64(), 1) << "what was struck stands, and counts no more";
    EXPECT_EQ(list.at("people").as_int64(), 12);
    EXPECT_THAT(body(sun.get("/delegations")).at("visits").as_array(), IsEmpty());
    EXPECT_EQ(gao.get("/delegations?year=1").code(), "delegations.wrong_year");
}

} // namespace
} // namespace ztc::stories
