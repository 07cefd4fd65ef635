// SPDX-License-Identifier: Apache-2.0
//
// What deputies do together, from the plan to what came of it: told once, it stands in the
// calendars, in the points, in the record and on the page that everybody may read.
#include "app/duties.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/given_activities.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class ActivityStory : public Town {
protected:
    json::object of(json::object const& activity, json::object const& more = {})
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        return ActivityScenes::joined(activity, more);
    }
    Answer does(Caller& who, std::string const& move, json::object const& body)
    {
        return who.post("/activities/" + move, body);
    }
    json::object done(Caller& who, std::string const& move, json::object const& body)
    {
        auto const answer = does(who, move, body);
        EXPECT_EQ(answer.status, 201) << move << " " << answer.text;
        return answer.status == 201 ? answer.body().as_object() : json::object{};
    }
    json::object plan_body(std::string const& kind, std::string const& day)
    {
        return {{"kind", kind},
                {"organisers", json::array{station.text}},
                {"hosts", json::array{bureau.text}},
                {"deputies", json::array{zhou_person.text}},
                {"held_on", day},
                {"from_minute", 540},
                {"until_minute", 690},
                {"title", "示例·看垃圾分类"},
                {"place", "示例小区, 东门"}};
    }
    json::object planned(std::string const& kind, std::string const& day)
    {
        return {{"activity", done(chen, "plan", plan_body(kind, day)).at("activity")}};
    }
    json::object page(Caller& who, json::object const& activity)
    {
        auto const answer =
            who.get("/activities/" + std::string(activity.at("activity").as_string()));
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.status == 200 ? answer.body().as_object() : json::object{};
    }
    json::object attendance(char const* presence)
    {
        json::object const one{{"deputy", zhou_person.text}, {"presence", presence}};
        return {{"attendance", json::array{one}}, {"others", 12}};
    }
    std::string open_text(std::string const& path)
    {
        return stranger().raw("GET", path, "", {}).text;
    }
    std::vector<std::string> told()
    {
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        std::vector<std::string> lines;
        house().store->read(app::system_actor(house().congress()), [&](Reading& reading) {
            reading.tables().query(
                "SELECT words FROM outbox WHERE words LIKE 'activity%' ORDER BY queued_at, key",
                [&](Row const& message) { lines.emplace_back(message.text(0)); });
        });
        return lines;
    }
    std::string photo_of(Caller& caller)
    {
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            caller.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                       {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_EQ(stored.status, 200) << stored.text;
        return std::string(stored.body().at("file").as_string());
    }
};
ZTC_ON_BOTH_ENGINES(ActivityStory);

TEST_P(ActivityStory, goes_from_the_plan_to_feedback_and_is_told_once)
{
    auto const inspection = planned("inspection", "2026-03-10");
    EXPECT_EQ(does(chen, "announce", of(inspection)).code(), "activities.not_approved_yet");
    EXPECT_EQ(does(sun, "change",
                   of(inspection, {{"held_on", "2026-03-11"},
                                   {"from_minute", 540},
                                   {"until_minute", 660},
                                   {"deputies", json::array{zhou_person.text}},
                                   {"reason", "示例"}}))
                  .code(),
              "activities.not_yours");
    done(gao, "send_back", of(inspection, {{"reason", "示例：改到下午"}}));
    EXPECT_EQ(page(chen, inspection).at("reason").as_string(), "示例：改到下午");
    done(chen, "change",
         of(inspection, {{"held_on", "2026-03-10"},
                         {"from_minute", 840},
                         {"until_minute", 990},
                         {"deputies", json::array{zhou_person.text}},
                         {"programme", json::array{"示例·第一站", "示例·第二站"}},
                         {"reason", "示例：下午"}}));
    done(gao, "approve", of(inspection));
    EXPECT_THAT(told(), IsEmpty());
    EXPECT_THAT(zhou.get("/my_activities").body().at("activities").as_array(), IsEmpty());
    done(chen, "announce", of(inspection));
    EXPECT_THAT(told(), ElementsAre("activity_notice"));
    done(zhou, "reply", of(inspection, {{"reply", "coming"}}));
    auto const mine = zhou.get("/my_activities").body().at("activities").at(0);
    EXPECT_EQ(mine.at("mine").at("reply").as_string(), "coming");

    on("2026-03-10");
    auto const code = std::string(page(chen, inspection).at("code").as_string());
    EXPECT_FALSE(page(zhou, inspection).contains("code")) << "it hangs at the door";
    EXPECT_EQ(does(zhou, "sign_in", of(inspection, {{"code", "aaaaaaaaaa"}})).code(),
              "activities.wrong_code");
    done(zhou, "sign_in", of(inspection, {{"code", code}}));
    auto const photo = photo_of(zhou);
    done(zhou, "add_note",
         of(inspection, {{"words", "示例：桶满了"}, {"photos", json::array{photo}}}));
    EXPECT_EQ(chen.get("/files/" + photo).status, 200);
    EXPECT_EQ(sun.get("/files/" + photo).status, 404);
    json::array ten;
    for (int i = 0; i < 10; ++i) ten.push_back(json::value(photo));
    EXPECT_EQ(does(zhou, "add_note", of(inspection, {{"words", "示例"}, {"photos", ten}})).code(),
              "activities.too_many_photos");
    auto const sheet = "/activities/" + std::string(inspection.at("activity").as_string());
    EXPECT_THAT(documents::words_of(chen.get(sheet + "/sign_in.pdf").text),
                AllOf(HasSubstr("代表签到"), HasSubstr("示例·看垃圾分类")));
    EXPECT_EQ(zhou.get(sheet + "/certificate.pdf?deputy=" + zhou_person.text).code(),
              "activities.nothing_to_certify");
    auto const led = stranger().raw("GET", "/a/" + sheet.substr(12) + "/" + code, "", {});
    EXPECT_EQ(led.headers.at("location"),
              "/m/pages/activity/index?activity=" + sheet.substr(12) + "&code=" + code);

    EXPECT_EQ(does(chen, "close", of(inspection, attendance("absent"))).code(),
              "activities.attendance_incomplete");
    done(chen, "close", of(inspection, attendance("present")));
    EXPECT_THAT(
        documents::words_of(zhou.get(sheet + "/certificate.pdf?deputy=" + zhou_person.text).text),
        AllOf(HasSubstr("履职证明"), HasSubstr("示例周代表"), HasSubstr("1个半天")));
    done(chen, "report", of(inspection, {{"words", "示例：三处问题。"}}));
    auto const sent = done(chen, "transmit", of(inspection, {{"to", json::array{bureau.text}}}));
    EXPECT_EQ(sent.at("feedback_due_on").as_string(), "2026-04-08") << "twenty working days";
    on("2026-04-09");
    auto const task = chen.get("/activity_tasks").body().at("tasks").at(0);
    EXPECT_TRUE(task.at("overdue").as_bool());
    EXPECT_EQ(task.at("owner").at("node").as_string(), bureau.text);
    EXPECT_THAT(sun.get("/activity_tasks").body().at("tasks").as_array(), IsEmpty());
    done(chen, "record_feedback",
         of(inspection, {{"from", bureau.text}, {"words", "示例：已经加了桶。"}}));
    EXPECT_THAT(chen.get("/activity_tasks").body().at("tasks").as_array(), IsEmpty());
    EXPECT_EQ(page(zhou, inspection).at("transmittals").at(0).at("feedback").as_string(),
              "示例：已经加了桶。");
}

TEST_P(ActivityStory, refuses_whom_and_what_is_not_there)
{
    auto body = plan_body("reading_day", "2026-03-10");
    body["deputies"] = json::array{chen.get("/me").body().at("viewer").at("person").as_string()};
    EXPECT_EQ(does(chen, "plan", body).code(), "activities.not_a_deputy");
    body = plan_body("reading_day", "2026-03-10");
    body["campaign"] = std::string(26, 'a');
    EXPECT_EQ(does(chen, "plan", body).code(), "activities.unknown_campaign");
    body.erase("campaign");
    body["hosts"] = json::array{std::string(26, 'a')};
    EXPECT_EQ(does(chen, "plan", body).code(), "activities.unknown_body");
    json::object const nothing{{"activity", std::string(26, 'a')}};
    EXPECT_EQ(does(chen, "announce", nothing).code(), "activities.unknown");
    EXPECT_EQ(chen.get("/activities?from=2026-01-01&until=2028-01-01").code(),
              "activities.wrong_days");
    EXPECT_EQ(stranger().get("/activity_plan?year=1900").code(), "activities.wrong_year");
}

TEST_P(ActivityStory, feeds_points_and_record_by_itself)
{
    auto const record_of = [&] {
        return zhou.get("/records/" + zhou_person.text).body().as_object();
    };
    auto const before = record_of().at("lines").as_array().size();
    auto const meal = planned("shared_meal", "2026-03-10");
    done(chen, "announce", of(meal));
    on("2026-03-10");
    done(zhou, "check", of(meal, {{"line", "kitchen"}, {"verdict", "good"}}));
    done(zhou, "check",
         of(meal, {{"line", "samples"}, {"verdict", "bad"}, {"words", "示例：没有写时间"}}));
    auto const seen = page(chen, meal);
    auto const finding = seen.at("items").at(0);
    EXPECT_EQ(finding.at("due_on").as_string(), "2026-03-25") << "fifteen days";
    EXPECT_EQ(finding.at("deputy").at("person").as_string(), zhou_person.text);
    auto const missed = planned("group_day", "2026-03-10");
    done(chen, "announce", of(missed));
    done(chen, "close", of(meal, attendance("present")));
    done(chen, "close", of(missed, attendance("absent")));

    auto const record = record_of();
    ASSERT_EQ(record.at("lines").as_array().size(), before + 1) << "whoever was missed did nothing";
    auto const line = record.at("lines").at(0);
    EXPECT_EQ(line.at("kind").as_string(), "inspected");
    EXPECT_EQ(line.at("part").as_string(), "inspections");
    EXPECT_EQ(line.at("activity").at("title").as_string(), "示例·看垃圾分类");
    EXPECT_EQ(line.at("source").at("subject"), meal.at("activity"));
    auto const points = zhou.get("/points/deputies/" + zhou_person.text + "?year=2026").body();
    std::map<std::string, std::string> deeds;
    for (auto const& deed : points.at("deeds").as_array())
        deeds[std::string(deed.at("kind").as_string())] =
            std::string(deed.at("presence").as_string());
    EXPECT_EQ(deeds["inspection"], "present");
    EXPECT_EQ(deeds["group_activity"], "unapproved");

    auto body = raise_body("示例：留样", "示例：留样没有写时间", community);
    body["item"] = finding.at("item");
    body["raised_by"] = zhou_person.text;
    auto const raised = done(chen, "raise_item", of(meal, body));
    auto const matter = std::string(raised.at("matter").as_string());
    EXPECT_EQ(chen.get("/matters/" + matter).body().at("origin").as_string(), "station");
    auto const item = page(zhou, meal).at("items").at(0);
    EXPECT_EQ(item.at("state").as_string(), "raised");
    EXPECT_EQ(item.at("number"), raised.at("number"));
}

TEST_P(ActivityStory, stands_in_calendars_until_it_is_cancelled_and_after)
{
    auto const inspection = planned("inspection", "2026-03-10");
    done(gao, "approve", of(inspection));
    auto const public_one = "/open/calendar/" + station.text + ".ics";
    EXPECT_THAT(open_text(public_one), AllOf(HasSubstr("BEGIN:VCALENDAR"), Not(HasSubstr("视察"))));
    done(chen, "announce", of(inspection));
    auto const id = std::string(inspection.at("activity").as_string());
    EXPECT_THAT(open_text(public_one),
                AllOf(HasSubstr("UID:" + id), HasSubstr("STATUS:CONFIRMED\r\n"),
                      HasSubstr("DTSTART;TZID=Asia/Shanghai:20260310T090000\r\n"),
                      HasSubstr("LOCATION:示例小区\\, 东门\r\n"), Not(HasSubstr("示例周代表"))));
    EXPECT_THAT(open_text("/open/calendar/" + committee.text + ".ics"), HasSubstr(id));
    EXPECT_THAT(open_text("/open/calendar/" + other_station.text + ".ics"), Not(HasSubstr(id)));

    auto const first = done(zhou, "open_feed", {}).at("token");
    clock().advance(std::chrono::minutes{1});
    auto const second = done(zhou, "open_feed", {}).at("token");
    auto const secret = [&](json::value const& token) {
        return "/open/calendar/mine/" + std::string(token.as_string()) + ".ics";
    };
    EXPECT_EQ(stranger().raw("GET", secret(first), "", {}).status, 404) << "it closed";
    auto const own = stranger().raw("GET", secret(second), "", {});
    EXPECT_EQ(own.content_type, "text/calendar; charset=utf-8");
    EXPECT_THAT(own.text, HasSubstr(id));
    for (auto const* wrong : {"/open/calendar/rubbish.ics", "/open/calendar/", "/open/plan/abcd"})
        EXPECT_EQ(stranger().raw("GET", wrong, "", {}).status, 404) << wrong;

    done(chen, "cancel", of(inspection, {{"reason", "示例：停电"}}));
    EXPECT_THAT(open_text(secret(second)),
                AllOf(HasSubstr("STATUS:CANCELLED\r\n"), HasSubstr("SEQUENCE:1\r\n"),
                      HasSubstr("UID:" + id)));
    EXPECT_THAT(told(), ElementsAre("activity_notice", "activity_cancelled"));
    EXPECT_EQ(does(zhou, "reply", of(inspection, {{"reply", "coming"}})).code(),
              "activities.is_cancelled");
}

TEST_P(ActivityStory, adds_up_to_a_campaign_and_a_yearly_plan_that_everybody_reads)
{
    json::object const year{{"node", committee.text}, {"year", 2026}};
    auto const campaign = done(gao, "start_campaign",
                               of(year, {{"title", "示例·代表三进"}, {"theme", "示例·共同缔造"}}))
                              .at("campaign");
    json::object const line{{"month", 3}, {"kind", "into_communities"}, {"title", "示例·进社区"}};
    done(gao, "publish_plan",
         of(year, {{"foreword", "示例：今年做一件事。"}, {"lines", json::array{line}}}));
    auto body = plan_body("into_communities", "2026-03-10");
    body["campaign"] = campaign;
    body["stage"] = "plan_together";
    body["organisers"] = json::array{committee.text, station.text};
    json::object const visit{{"activity", done(gao, "plan", body).at("activity")}};
    on("2026-03-10");
    done(zhou, "record_item",
         of(visit, {{"kind", "need"},
                    {"words", "示例：想要一间活动室"},
                    {"owner", bureau.text},
                    {"due_on", "2026-04-01"}}));
    done(chen, "close", of(visit, attendance("present")));
    EXPECT_THAT(open_text("/open/plan/2026"),
                AllOf(HasSubstr("示例·进社区"), HasSubstr("第四十三条"),
                      Not(HasSubstr("示例·看垃圾分类"))));
    done(chen, "publish", of(visit, {{"summary", "示例：走了三户。"}}));
    EXPECT_THAT(open_text("/open/plan/2026"),
                AllOf(HasSubstr("示例·看垃圾分类"), HasSubstr("示例：走了三户。"),
                      HasSubstr("1 位代表参加"), Not(HasSubstr("想要一间活动室"))));
    EXPECT_THAT(open_text("/open/plan/2026?lang=en"), HasSubstr("Visit to a community"));
    auto const rolled = gao.get("/activity_campaigns").body().at("campaigns").at(0);
    EXPECT_EQ(rolled.at("held").as_int64(), 1);
    EXPECT_EQ(rolled.at("others").as_int64(), 12);
    EXPECT_EQ(rolled.at("items").as_int64(), 1);
    EXPECT_EQ(rolled.at("by_stage").at(0).at("what").as_string(), "plan_together");
    auto const listed =
        chen.get("/activities?campaign=" + std::string(campaign.as_string())).body();
    EXPECT_EQ(listed.at("activities").as_array().size(), 1u) << "the second organiser's too";
}

} // namespace
} // namespace ztc::stories
