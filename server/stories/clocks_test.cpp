// SPDX-License-Identifier: Apache-2.0
//
// Clocks that run, stand and are late: who is told and when, what is held until the morning, and
// each day explained, whichever clock promised it.
#include "app/duties.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using Lines = std::vector<std::string>;

class Clocks : public Town {
protected:
    /// What the calendar asks for today is done.
    void a_day_begins(std::string_view day)
    {
        on(day);
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }
    /// "person words", of messages with these words, as soon as there are so many.
    Lines told(std::string_view words, std::size_t so_many)
    {
        Lines lines;
        for (int tries = 0; tries < 400; ++tries) {
            lines = house().store->reads().lease()->rows(
                "SELECT person FROM outbox WHERE words = $1 ORDER BY person",
                [](Row const& row) { return std::string(row.text(0)); }, words);
            if (lines.size() >= so_many) break;
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
        }
        return lines;
    }
    std::string chen_person()
    {
        return std::string(chen.get("/me").body().at("viewer").at("person").as_string());
    }
    json::value page(std::string const& matter) { return gao.get("/matters/" + matter).body(); }
    std::string due_of(std::string const& matter)
    {
        return std::string(page(matter).at("due").at("on").as_string());
    }
    /// "unit_clerk 2026-03-23", of each step of the ladder.
    Lines ladder(std::string const& matter)
    {
        Lines lines;
        auto const shown = page(matter);
        for (auto const& step : shown.at("history").as_array())
            if (step.at("type").as_string() == "matters.escalated")
                lines.push_back(std::string(step.at("detail").as_string()) + " " +
                                std::string(step.at("due_on").as_string()));
        return lines;
    }
    json::value why(std::string const& matter, std::string const& of)
    {
        auto const answer = lin.get("/matters/" + matter + "/why?of=" + of);
        EXPECT_EQ(answer.status, 200) << of << " " << answer.text;
        return answer.body();
    }
    void done(Answer const& answer) { EXPECT_EQ(answer.status, 201) << answer.text; }
    void set_policy(std::string_view name, json::value const& body)
    {
        done(gao.post("/policy/set", {{"name", name},
                                      {"valid_from", format_date(clock().today())},
                                      {"body", body},
                                      {"approved_by", "示例主任会议"}}));
    }
    json::object policy() { return gao.get("/policies/matters").body().at("policy").as_object(); }
};

TEST_P(Clocks, a_late_answer_is_told_to_one_office_after_the_other_each_once)
{
    Caller head(port()), clerk(port());
    auto const head_person = staff(head, "示例许负责", Role::unit_head, bureau);
    auto const clerk_person = staff(clerk, "示例丁办事", Role::committee_clerk, committee);
    auto const matter = referred(); // Monday 2 March: due on 23 March
    ASSERT_EQ(due_of(matter), "2026-03-23");
    a_day_begins("2026-03-23");
    EXPECT_THAT(ladder(matter), IsEmpty());
    a_day_begins("2026-03-24");
    a_day_begins("2026-03-24");
    EXPECT_THAT(ladder(matter), ElementsAre("unit_clerk 2026-03-23"));
    EXPECT_EQ(told("unit_overdue", 1).size(), 1U);
    a_day_begins("2026-03-25");
    EXPECT_EQ(ladder(matter).size(), 1U);
    a_day_begins("2026-03-26"); // three working days late
    EXPECT_THAT(ladder(matter), ElementsAre("unit_clerk 2026-03-23", "unit_head 2026-03-23"));
    EXPECT_THAT(told("unit_overdue", 2), Contains(head_person.text));
    a_day_begins("2026-04-15"); // the machine was off: everybody whose turn came meanwhile
    EXPECT_THAT(ladder(matter),
                ElementsAre("unit_clerk 2026-03-23", "unit_head 2026-03-23",
                            "committee_clerk 2026-03-23", "committee_director 2026-03-23"));
    auto const desk = told("desk_overdue", 2);
    EXPECT_EQ(desk.size(), 2U);
    EXPECT_THAT(desk, Contains(clerk_person.text));
    a_day_begins("2026-05-15");
    EXPECT_EQ(ladder(matter).size(), 4U);

    done(chen.post(
        "/matters/extend",
        {{"matter", matter}, {"answer_due_on", "2026-04-07"}, {"basis", "示例：再给几天"}}));
    a_day_begins("2026-05-18"); // a day promised anew begins the ladder anew
    EXPECT_THAT(ladder(matter), Contains("unit_clerk 2026-04-07"));
}

TEST_P(Clocks, a_desk_that_is_late_is_told_too_and_a_complaint_only_to_the_director)
{
    auto const plain = raised_by(lin); // accepted by 4 March
    auto body = raise_body("示例：反映联络员", "示例：态度不好。", community);
    body["about"] = json::array{chen_person()};
    auto const answer = wang.post("/matters/raise", body);
    ASSERT_EQ(answer.status, 201) << answer.text;
    auto const complaint = std::string(answer.body().at("matter").as_string());
    a_day_begins("2026-03-05");
    EXPECT_THAT(ladder(plain), ElementsAre("liaison_officer 2026-03-04"));
    EXPECT_THAT(told("desk_overdue", 1), ElementsAre(chen_person()));
    a_day_begins("2026-03-11");
    EXPECT_THAT(ladder(complaint),
                ElementsAre("liaison_officer 2026-03-04", "committee_clerk 2026-03-04",
                            "committee_director 2026-03-04"));
    // The director of both; the officer of the first alone, whom the second is about.
    auto const told_now = told("desk_overdue", 3);
    EXPECT_EQ(told_now.size(), 3U);
    EXPECT_EQ(std::ranges::count(told_now, chen_person()), 1);
}

TEST_P(Clocks, the_desks_clock_stands_while_more_is_asked_and_while_it_is_merged)
{
    auto const asked = raised_by(lin);
    auto const merged = raised_by(wang);
    auto const into = raised_by(wang, "示例：同一盏灯");
    done(chen.post("/matters/ask_more", {{"matter", asked}, {"question", "示例：哪一盏？"}}));
    done(chen.post("/matters/merge",
                   {{"matter", merged}, {"into", into}, {"reason", "示例：同一盏灯"}}));
    a_day_begins("2026-03-10");
    EXPECT_THAT(ladder(asked), IsEmpty());
    EXPECT_THAT(ladder(merged), IsEmpty());
    EXPECT_THAT(ladder(into), Not(IsEmpty()));
    done(lin.post("/matters/supply_more", {{"matter", asked}, {"text", "示例：三号楼前"}}));
    EXPECT_EQ(due_of(asked), "2026-03-12"); // two working days were left
    a_day_begins("2026-03-13");
    EXPECT_THAT(ladder(asked), ElementsAre("liaison_officer 2026-03-12"));
}

TEST_P(Clocks, a_unit_is_reminded_as_early_as_the_policy_says)
{
    auto rules = policy();
    rules["due_soon_days"] = 6;
    set_policy("matters", rules);
    auto const matter = referred();
    a_day_begins("2026-03-16");
    EXPECT_THAT(told("unit_reminder", 0), IsEmpty());
    a_day_begins("2026-03-17");
    EXPECT_EQ(told("unit_reminder", 1).size(), 1U);
    a_day_begins("2026-03-18");
    EXPECT_EQ(told("unit_reminder", 1).size(), 1U);
}

TEST_P(Clocks, what_is_not_urgent_waits_for_the_hours_of_whom_it_is_for)
{
    auto const state = [&](std::string_view words) {
        auto const found = house().store->reads().lease()->one(
            "SELECT state, next_try_at FROM outbox WHERE words = $1",
            [](Row const& row) {
                std::string const said(row.text(0)); // only what waits has a next try
                return said == "waiting" ? said + " " + format_instant(row.instant(1)) : said;
            },
            words);
        return found.value_or("");
    };
    auto const becomes = [&](std::string_view words, std::string const& expected) {
        std::string now;
        for (int tries = 0; tries < 400; ++tries) {
            now = state(words);
            if (now.starts_with(expected)) return std::string("as expected");
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
        }
        return now;
    };
    auto const matter = raised_by(lin);
    on("2026-03-06");                                                   // a Friday
    clock().advance(std::chrono::hours{11} + std::chrono::minutes{30}); // half past eight
    chen = Caller(port()); // with a session of this hour
    EXPECT_EQ(chen.post("/login/staff", {{"name", "示例陈联络"}, {"password", "a sample password"}})
                  .status,
              200);
    done(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    done(chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}}));
    EXPECT_EQ(becomes("matter_accepted", "waiting 2026-03-07T08:00"), "as expected");
    EXPECT_EQ(becomes("matter_referred_to_unit", "waiting 2026-03-09T08:30"), "as expected");
    on("2026-03-07");
    EXPECT_EQ(becomes("matter_accepted", "delivered"), "as expected");
    EXPECT_THAT(state("matter_referred_to_unit"), HasSubstr("waiting"));
    on("2026-03-09");
    EXPECT_EQ(becomes("matter_referred_to_unit", "failed"), "as expected") << "no phone is known";
}

TEST_P(Clocks, each_promised_day_is_explained_day_by_day)
{
    auto const matter = referred();
    EXPECT_EQ(why(matter, "accept").at("due_on").as_string(), "2026-03-04");
    EXPECT_EQ(why(matter, "refer").at("due_on").as_string(), "2026-03-09");
    auto const take_on = why(matter, "take_on");
    EXPECT_EQ(take_on.at("due_on").as_string(), "2026-03-04");
    EXPECT_THAT(std::string(take_on.at("rule").as_string()), HasSubstr("2 个工作日"));
    EXPECT_EQ(why(matter, "answer").at("kind").as_string(), "period");

    on("2026-03-16"); // five working days left
    done(chen.post("/matters/pause", {{"matter", matter}, {"reason", "示例：等配件"}}));
    on("2026-03-30");
    done(chen.post("/matters/resume", {{"matter", matter}}));
    auto const resumed = why(matter, "answer");
    EXPECT_EQ(resumed.at("kind").as_string(), "left");
    EXPECT_EQ(resumed.at("due_on").as_string(), due_of(matter));
    auto const& days = resumed.at("days").as_array();
    EXPECT_EQ(days.front().at("on").as_string(), "2026-03-30");
    EXPECT_EQ(days.back().at("on").as_string(), due_of(matter));
    EXPECT_EQ(days.back().at("n").as_int64(), 5);
    EXPECT_THAT(json::serialize(days), HasSubstr("清明节"));

    done(chen.post("/matters/extend",
                   {{"matter", matter}, {"answer_due_on", "2026-04-15"}, {"basis", "示例：雨天"}}));
    auto const extended = why(matter, "answer");
    EXPECT_EQ(extended.at("kind").as_string(), "extended");
    EXPECT_EQ(extended.at("days").as_array().back().at("on").as_string(), "2026-04-15");
    EXPECT_EQ(extended.at("promised").as_array().size(), 6U); // accept refer take_on answer ×3

    done(li.post("/matters/answer", {{"matter", matter},
                                     {"outcome", "done"},
                                     {"text", "示例：修好了"},
                                     {"done_on", "2026-03-30"}}));
    EXPECT_EQ(why(matter, "rate").at("days").as_array().back().at("on").as_string(),
              due_of(matter));
    done(lin.post("/matters/rate",
                  {{"matter", matter}, {"attitude", "satisfied"}, {"result", "dissatisfied"}}));
    auto const reopened = why(matter, "answer");
    EXPECT_EQ(reopened.at("kind").as_string(), "period");
    EXPECT_EQ(reopened.at("from").as_string(), "2026-03-30");
    EXPECT_EQ(reopened.at("days").as_array().back().at("on").as_string(), due_of(matter));
    EXPECT_EQ(lin.get("/matters/" + matter + "/why?of=nonsense").status, 422);
    auto const fresh = raised_by(lin);
    EXPECT_EQ(lin.get("/matters/" + fresh + "/why?of=answer").code(), "matter_page.nothing_due");
}

TEST_P(Clocks, another_policy_is_seen_beside_that_of_now_and_moves_no_promise)
{
    auto const promised = referred();
    auto const fresh = raised_by(wang);
    auto const was = due_of(promised);
    auto rules = policy();
    rules["answer_within"] = {{"amount", 10}, {"unit", "working_days"}};
    rules["refer_within"] = {{"amount", 3}, {"unit", "working_days"}};
    rules["basis"] = "示例：新办法";
    auto const preview =
        gao.post("/policies/preview_matters", {{"valid_from", "2026-03-02"}, {"body", rules}});
    ASSERT_EQ(preview.status, 200) << preview.text;
    auto const clocks = preview.body().at("clocks").as_array();
    auto const is = [&](std::string_view clock, std::string_view category) {
        return std::ranges::count_if(clocks, [&](json::value const& change) {
            auto const* of = change.as_object().if_contains("category");
            return change.at("clock").as_string() == clock &&
                   (of && of->is_string() ? std::string_view(of->as_string()) : "") == category;
        });
    };
    EXPECT_EQ(is("refer", ""), 1);
    EXPECT_EQ(is("accept", ""), 0);
    EXPECT_EQ(is("answer", "roads"), 1);
    auto const matters = preview.body().at("matters").as_array();
    ASSERT_EQ(matters.size(), 1U);
    EXPECT_EQ(matters[0].at("matter").as_string(), fresh);
    EXPECT_EQ(matters[0].at("next").as_string(), "refer");
    EXPECT_EQ(matters[0].at("new_on").as_string(), "2026-03-05");
    EXPECT_EQ(preview.body().at("promised").as_int64(), 2);

    set_policy("matters", rules);
    EXPECT_EQ(due_of(promised), was);
    EXPECT_EQ(why(promised, "answer").at("days").as_array().back().at("on").as_string(), was);
    auto const versions = gao.get("/policies/matters").body();
    EXPECT_EQ(versions.at("in_force").as_int64(), 1);
    EXPECT_EQ(versions.at("policy").at("basis").as_string(), "示例：新办法");
    EXPECT_EQ(versions.at("versions").at(0).at("approved_by").as_string(), "示例主任会议");
    EXPECT_EQ(versions.at("versions").at(0).at("set_by").as_string(), "示例高主任");

    rules["answer_ladder"] = json::array{{{"working_days_late", 3}, {"tells", "unit_clerk"}},
                                         {{"working_days_late", 1}, {"tells", "unit_head"}}};
    auto const wrong =
        gao.post("/policies/preview_matters", {{"valid_from", "2026-03-02"}, {"body", rules}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_THAT(wrong.text, HasSubstr("/body/answer_ladder/1/working_days_late"));
    EXPECT_EQ(gao.post("/policy/set",
                       {{"name", "matters"}, {"valid_from", "2026-03-02"}, {"body", rules}})
                  .code(),
              "policy.body_does_not_fit");
}

TEST_P(Clocks, a_table_of_holidays_confirms_the_days_that_waited_for_it)
{
    on("2026-12-25");
    auto const matter = referred(); // into the year of which nothing is known
    ASSERT_TRUE(page(matter).at("due").at("provisional").as_bool());
    auto const was = due_of(matter);
    EXPECT_FALSE(gao.get("/calendar?year=2027").body().at("announced").as_bool());

    std::string const csv = "日期,类型,名称\n2027/1/1,放假,元旦\n2027-1-4,休,元旦\n"
                            "2027-10-01,off,国庆节\n2027-01-09,补班,元旦\n";
    auto const preview = gao.post("/policies/preview_calendar", {{"csv", csv}});
    ASSERT_EQ(preview.status, 200) << preview.text;
    auto const confirmed = preview.body().at("confirmed").as_array();
    ASSERT_EQ(confirmed.size(), 1U) << preview.text;
    EXPECT_EQ(confirmed[0].at("was_on").as_string(), was);
    auto const will_be = std::string(confirmed[0].at("due_on").as_string());
    EXPECT_EQ(preview.body().at("days").as_array().size(), 4U);
    EXPECT_TRUE(page(matter).at("due").at("provisional").as_bool()) << "nothing was written";

    set_policy("calendar", {{"basis", "示例：国办通知"}, {"days", preview.body().at("days")}});
    EXPECT_TRUE(gao.get("/calendar?year=2027").body().at("announced").as_bool());
    a_day_begins("2026-12-26");
    EXPECT_EQ(due_of(matter), will_be);
    EXPECT_FALSE(page(matter).at("due").at("provisional").as_bool());
    auto const explained = why(matter, "answer");
    EXPECT_EQ(explained.at("kind").as_string(), "confirmed");
    EXPECT_EQ(explained.at("days").as_array().back().at("on").as_string(), will_be);
    EXPECT_THAT(json::serialize(explained.at("days")), HasSubstr("元旦"));
    restart();
    EXPECT_TRUE(gao.get("/calendar?year=2027").body().at("announced").as_bool());

    auto const malformed = gao.post("/policies/preview_calendar", {{"csv", "date,kind,name\nx,y"}});
    EXPECT_EQ(malformed.code(), "calendar.malformed");
    EXPECT_THAT(malformed.text, HasSubstr("/csv/2"));
    auto const no_month = gao.post("/policies/preview_calendar", {{"csv", "2027-13-01,off,x"}});
    EXPECT_EQ(no_month.code(), "calendar.malformed") << "not taken for a heading";
    EXPECT_THAT(no_month.text, HasSubstr("/csv/1"));
    EXPECT_EQ(chen.get("/policies/calendar").status, 403);
}

ZTC_ON_BOTH_ENGINES(Clocks);

} // namespace
} // namespace ztc::stories
