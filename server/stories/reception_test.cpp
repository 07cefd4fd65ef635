// SPDX-License-Identifier: Apache-2.0
//
// A deputy receives residents: the officer plans the month from what is proposed, residents book or
// walk in, what they say is answered there or becomes a matter, and nothing stays unanswered
// unseen.
#include "app/duties.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ReceptionStory : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        chen.post("/organisation/describe_station",
                  {{"node", station.text}, {"hours", "周二 9:00–12:00"}});
    }
    json::object row(std::string const& on, PersonId const& deputy)
    {
        return {{"station", station.text},
                {"held_on", on},
                {"from_minute", 540},
                {"until_minute", 660},
                {"deputies", json::array{deputy.text}}};
    }
    std::string planned(std::string const& on)
    {
        auto const done =
            chen.post("/receptions/plan", {{"rows", json::array{row(on, zhou_person)}}});
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("rows").at(0).at("reception").as_string());
    }
    json::object of(std::string const& reception, json::object more = {})
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        more["reception"] = reception;
        return more;
    }
    std::string booked(Caller& caller, std::string const& reception, int slot)
    {
        auto const done = caller.post("/receptions/book",
                                      of(reception, {{"slot", slot}, {"wish", "示例：想说停车"}}));
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("booking").as_string());
    }
    json::value record(Caller& caller, std::string const& reception)
    {
        auto const page = caller.get("/receptions/" + reception);
        EXPECT_EQ(page.status, 200) << page.text;
        return page.body();
    }
    json::value line(Caller caller, std::string const& reception)
    {
        auto const all = caller.get("/receptions").body().at("receptions");
        for (auto const& one : all.as_array())
            if (one.at("reception").as_string() == reception) return one;
        return {};
    }
    void do_duties()
    {
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }
    /// Every message that went out for receptions, oldest first.
    std::vector<std::string> told()
    {
        do_duties();
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        std::vector<std::string> lines;
        house().store->read(app::system_actor(house().congress()), [&](Reading& reading) {
            reading.tables().query(
                "SELECT words FROM outbox WHERE words LIKE 'reception%' ORDER BY queued_at, key",
                [&](Row const& message) { lines.emplace_back(message.text(0)); });
        });
        return lines;
    }
    std::string said(Caller& caller, std::string const& reception, json::object more = {})
    {
        more["words"] = "示例：路灯不亮";
        auto const done = caller.post("/receptions/record_point", of(reception, more));
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("point").as_string());
    }
    std::size_t unanswered(Caller& caller, std::string const& query = "")
    {
        return caller.get("/unanswered_points" + query).body().at("items").as_array().size();
    }
};
ZTC_ON_BOTH_ENGINES(ReceptionStory);

TEST_P(ReceptionStory, plans_what_is_proposed)
{
    auto const asked = chen.get("/reception_proposal?from=2026-03-01&until=2026-03-31");
    ASSERT_EQ(asked.status, 200) << asked.text;
    auto const proposal = asked.body();
    EXPECT_EQ(proposal.at("wanted_each").as_int64(), 1) << "a quarter of two, rounded up";
    ASSERT_EQ(proposal.at("proposed").as_array().size(), 2u);
    EXPECT_THAT(proposal.at("lacking").as_array(), IsEmpty());
    EXPECT_EQ(proposal.at("stations").as_array().size(), 1u) << "her own alone";
    json::array rows;
    for (auto const& one : proposal.at("proposed").as_array())
        rows.push_back({{"station", one.at("station")},
                        {"held_on", one.at("held_on")},
                        {"from_minute", one.at("from_minute")},
                        {"until_minute", one.at("until_minute")},
                        {"deputies", json::array{one.at("deputy").at("person")}}});
    EXPECT_EQ(chen.post("/receptions/plan", {{"rows", rows}}).status, 201);
    auto const again = chen.get("/reception_proposal?from=2026-03-01&until=2026-03-31").body();
    EXPECT_THAT(again.at("proposed").as_array(), IsEmpty()) << "the station has its two";
    EXPECT_EQ(again.at("load").at(0).at("so_far").as_int64(), 2);

    auto const refused = chen.post(
        "/receptions/plan",
        {{"rows", json::array{row("2026-04-07", zhou_person), row("2026-04-05", zhou_person)}}});
    EXPECT_EQ(refused.code(), "receptions.plan_has_faults");
    auto const errors = refused.body().at("errors");
    EXPECT_EQ(errors.at(0).at("pointer").as_string(), "/rows/1/held_on");
    EXPECT_EQ(errors.at(0).at("code").as_string(), "receptions.on_a_holiday") << "Qingming";
    EXPECT_EQ(lin.post("/receptions/plan", {{"rows", json::array{}}}).status, 403);
    EXPECT_EQ(zhou.get("/reception_proposal?from=2026-03-01&until=2026-03-31").status, 403);
}

TEST_P(ReceptionStory, hangs_on_the_wall_with_a_code)
{
    using documents::words_of;
    auto const poster = "/places/" + station.text + "/roster.pdf?month=2026-03-15";
    EXPECT_EQ(chen.get(poster).code(), "receptions.nothing_to_post");
    auto const reception = planned("2026-03-10");
    auto const paper = chen.get(poster);
    EXPECT_EQ(paper.content_type, "application/pdf");
    EXPECT_THAT(words_of(paper.text), ::testing::AllOf(::testing::HasSubstr("3月10日周二"),
                                                       ::testing::HasSubstr("9:00–11:00"),
                                                       ::testing::HasSubstr("示例联络站")));
    EXPECT_EQ(sun.get(poster).code(), "receptions.unknown_station");
    EXPECT_EQ(chen.get("/receptions/" + reception + "/check_in.pdf").content_type,
              "application/pdf");
    EXPECT_EQ(sun.get("/receptions/" + reception + "/check_in.pdf").code(), "receptions.not_yours");
    auto anybody = stranger();
    auto const led = anybody.raw("GET", "/when/" + station.text, "", {});
    EXPECT_EQ(led.status, 302);
    EXPECT_EQ(led.headers.at("location"), "/m/pages/receptions/index?station=" + station.text);
    EXPECT_EQ(anybody.raw("GET", "/when/rubbish", "", {}).status, 404);
    EXPECT_NE(anybody.raw("GET", "/open/stations", "", {}).text.find("代表接待居民"),
              std::string::npos);
    for (auto const* wrong : {"from=2026-05-02&until=2026-05-01", "from=2001-01-01"})
        EXPECT_EQ(anybody.get(std::string("/receptions?") + wrong).code(), "receptions.wrong_days")
            << wrong;
}

TEST_P(ReceptionStory, shows_everybody_when_and_nobody_who_booked)
{
    auto const reception = planned("2026-03-10");
    auto const booking = booked(lin, reception, 2);
    EXPECT_EQ(wang.post("/receptions/book", of(reception, {{"slot", 2}})).code(),
              "receptions.slot_taken");
    auto const seen = line(stranger(), reception);
    EXPECT_EQ(seen.at("free_slots").as_array().size(), 5u);
    EXPECT_FALSE(seen.as_object().contains("mine"));
    auto const public_text = stranger().get("/receptions").text;
    EXPECT_EQ(public_text.find(booking), std::string::npos);
    EXPECT_EQ(public_text.find("想说停车"), std::string::npos);
    EXPECT_EQ(line(lin, reception).at("mine").at("at_minute").as_int64(), 560);
    EXPECT_EQ(lin.get("/my_receptions").body().at("booked").as_array().size(), 1u);

    auto const next = stranger().get("/next_receptions").body();
    EXPECT_EQ(next.at("deputies").at(0).at("deputy").as_string(), zhou_person.text);
    EXPECT_EQ(next.at("stations").at(0).at("station").as_string(), station.text);

    auto const page = record(chen, reception);
    EXPECT_EQ(page.at("bookings").at(0).at("wish").as_string(), "示例：想说停车");
    EXPECT_EQ(chen.get("/receptions/" + reception).text.find("林示例金丝雀"), std::string::npos)
        << "masked";
    for (auto* other : {&lin, &wang, &sun, &li})
        EXPECT_EQ(other->get("/receptions/" + reception).code(), "receptions.not_yours");
    EXPECT_EQ(lin.post("/receptions/cancel_booking", of(reception, {{"booking", booking}})).status,
              201);
    EXPECT_EQ(line(lin, reception).at("free_slots").as_array().size(), 6u);
}

TEST_P(ReceptionStory, tells_the_deputy_days_before_and_whoever_booked_of_every_change)
{
    auto const reception = planned("2026-03-10");
    booked(lin, reception, 1);
    EXPECT_THAT(told(), IsEmpty());
    on("2026-03-07");
    EXPECT_THAT(told(), ElementsAre("reception_notice"));
    EXPECT_THAT(told(), ElementsAre("reception_notice")) << "once";
    auto const moved =
        chen.post("/receptions/move", of(reception, {{"held_on", "2026-03-10"},
                                                     {"from_minute", 600},
                                                     {"until_minute", 720},
                                                     {"deputies", json::array{zhou_person.text}},
                                                     {"reason", "示例：晚一小时"}}));
    EXPECT_EQ(moved.status, 201) << moved.text;
    EXPECT_EQ(told().size(), 3u) << "the deputy and the booker";
    EXPECT_EQ(line(lin, reception).at("mine").at("at_minute").as_int64(), 600);
    EXPECT_EQ(sun.post("/receptions/cancel", of(reception, {{"reason", "示例"}})).code(),
              "receptions.not_yours");
    EXPECT_EQ(chen.post("/receptions/cancel", of(reception, {{"reason", "示例：停电"}})).status,
              201);
    EXPECT_EQ(told().size(), 5u);
    EXPECT_EQ(line(lin, reception).at("reason").as_string(), "示例：停电");
    EXPECT_EQ(wang.post("/receptions/book", of(reception, {{"slot", 2}})).code(),
              "receptions.is_cancelled");
}

TEST_P(ReceptionStory, is_asked_for_its_notice_once_when_the_site_was_down_until_it_began)
{
    planned("2026-03-10");
    on("2026-03-10"); // nine, when it begins
    EXPECT_THAT(told(), IsEmpty()) << "too late, and nobody waits for it";
}

TEST_P(ReceptionStory, writes_down_who_came_and_what_became_of_what_he_said)
{
    auto const reception = planned("2026-03-10");
    booked(lin, reception, 1);
    auto const code = record(chen, reception).at("check_in_code").as_string();
    on("2026-03-10");
    auto nobody = stranger();
    EXPECT_EQ(nobody.post("/receptions/check_in", of(reception, {{"code", "aaaaaaaaaa"}})).code(),
              "receptions.wrong_code");
    auto const came = nobody.post("/receptions/check_in",
                                  of(reception, {{"code", code}, {"wish", "示例：问医保"}}));
    ASSERT_EQ(came.status, 201) << came.text;
    lin = resident(lin_phone);
    EXPECT_EQ(lin.post("/receptions/check_in", of(reception, {{"code", code}})).status, 201);
    auto const page = record(zhou, reception);
    EXPECT_EQ(page.at("visits").as_array().size(), 2u);
    EXPECT_EQ(page.at("visits").at(1).at("arrival").as_string(), "booked");
    EXPECT_TRUE(page.at("bookings").at(0).at("came").as_bool());

    said(zhou, reception, {{"visit", came.body().at("visit")}, {"answer", "示例：去社区窗口"}});
    auto const open = said(zhou, reception);
    auto const raised = said(chen, reception, {{"visit", page.at("visits").at(1).at("visit")}});
    auto body = raise_body("示例：路灯", "示例：东门路灯不亮", community);
    body["point"] = raised;
    body["raised_by"] = chen.post("/people/meet", {{"phone", lin_phone}}).body().at("person");
    EXPECT_EQ(zhou.post("/receptions/raise_point", of(reception, body)).status, 403)
        << "a deputy does not enter matters";
    auto const matter = chen.post("/receptions/raise_point", of(reception, body));
    ASSERT_EQ(matter.status, 201) << matter.text;
    EXPECT_EQ(chen.post("/receptions/raise_point", of(reception, body)).code(),
              "receptions.already_settled");
    auto const id = std::string(matter.body().at("matter").as_string());
    EXPECT_EQ(chen.get("/matters/" + id).body().at("origin").as_string(), "reception");
    EXPECT_EQ(lin.get("/matters/" + id).status, 200) << "it is his";

    auto const visits = lin.get("/my_data").body().at("visits").as_array();
    ASSERT_EQ(visits.size(), 1u);
    std::vector<std::string> done;
    for (auto const& one : visits.at(0).at("lines").as_array())
        done.emplace_back(one.at("deed").as_string());
    EXPECT_THAT(done, ElementsAre("booked", "came", "said"));
    EXPECT_EQ(visits.at(0).at("lines").at(0).at("words").as_string(), "示例：想说停车");
    EXPECT_THAT(lin.get("/my_data/print").text, ::testing::HasSubstr("示例：想说停车"));
    EXPECT_THAT(wang.get("/my_data").body().at("visits").as_array(), IsEmpty());

    json::array const there{json::object{{"deputy", zhou_person.text}, {"presence", "present"}}};
    EXPECT_EQ(
        zhou.post("/receptions/close", of(reception, {{"attendance", there}, {"visitors", 1}}))
            .code(),
        "receptions.wrong_count");
    EXPECT_EQ(
        zhou.post("/receptions/close", of(reception, {{"attendance", there}, {"visitors", 3}}))
            .status,
        201);
    auto const kept = record(chen, reception);
    EXPECT_EQ(kept.at("points").at(2).at("number"), matter.body().at("number"));
    EXPECT_EQ(kept.at("visitors").as_int64(), 3);
    EXPECT_EQ(zhou.get("/my_receptions").body().at("so_far").as_int64(), 1);

    EXPECT_EQ(unanswered(chen), 0u);
    EXPECT_EQ(unanswered(chen, "?days=0"), 1u);
    on("2026-03-20");
    EXPECT_EQ(unanswered(chen), 1u);
    EXPECT_EQ(unanswered(zhou), 1u);
    EXPECT_EQ(unanswered(sun), 0u);
    EXPECT_EQ(lin.get("/unanswered_points").code(), "access.denied");
    EXPECT_EQ(zhou.post("/receptions/answer_point",
                        of(reception, {{"point", open}, {"answer", "示例：已修"}}))
                  .status,
              201);
    EXPECT_EQ(unanswered(chen), 0u);
}

TEST_P(ReceptionStory, forgets_what_visitors_said_after_five_years_and_keeps_the_record)
{
    auto const reception = planned("2026-03-10");
    booked(lin, reception, 1);
    on("2026-03-10");
    said(chen, reception, {{"answer", "示例：去社区窗口"}});
    on("2031-03-09");
    do_duties();
    EXPECT_NE(chen.get("/receptions/" + reception).text.find("想说停车"), std::string::npos);
    on("2031-03-10");
    do_duties();
    do_duties();
    auto const kept = record(chen, reception);
    EXPECT_EQ(json::serialize(kept).find("想说停车"), std::string::npos);
    EXPECT_EQ(kept.at("points").at(0).at("words").as_string(), "");
    EXPECT_EQ(kept.at("points").at(0).at("answer").as_string(), "示例：去社区窗口");
    lin = resident(lin_phone);
    auto const lines = lin.get("/my_data").body().at("visits").at(0).at("lines").as_array();
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_FALSE(lines.at(0).as_object().contains("words"));
}

TEST_P(ReceptionStory, books_at_the_desk_for_whoever_has_no_phone_of_his_own)
{
    auto const reception = planned("2026-03-10");
    auto const person = chen.post("/people/meet", {{"name", "示例·来人"}}).body().at("person");
    auto const asked = of(reception, {{"slot", 3}, {"person", person}});
    EXPECT_EQ(sun.post("/receptions/book_for", asked).code(), "receptions.not_yours");
    EXPECT_EQ(chen.post("/receptions/book_for", asked).status, 201);
    EXPECT_EQ(chen.post("/receptions/book_for",
                        of(reception, {{"slot", 4}, {"person", std::string(26, 'a')}}))
                  .code(),
              "receptions.unknown_person");
    on("2026-03-10");
    auto const booking = record(chen, reception).at("bookings").at(0).at("booking");
    EXPECT_EQ(chen.post("/receptions/receive", of(reception, {{"booking", booking}})).status, 201);
    EXPECT_EQ(chen.post("/receptions/receive", of(reception, {{"booking", booking}})).code(),
              "receptions.already_came");
    EXPECT_EQ(chen.post("/receptions/receive", of(reception)).status, 201) << "walked in";
    EXPECT_EQ(record(chen, reception).at("visits").as_array().size(), 2u);
}

} // namespace
} // namespace ztc::stories
