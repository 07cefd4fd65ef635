// SPDX-License-Identifier: Apache-2.0
//
// A deputy reports to his voters: they vote on paper and by sealed cards, a card counts once
// however often it is sent, nobody learns how anybody found it before the set is filed, and two
// persons must have counted the same.
#include "modules/people/service.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <latch>
#include <regex>
#include <thread>

namespace ztc::stories {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class BallotStory : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        staff(clerk, "示例·录票员", Role::committee_clerk, committee);
        gao.post("/policy/set", {{"name", "report_meetings"},
                                 {"valid_from", format_date(clock().today())},
                                 {"body",
                                  {{"basis", "示例"},
                                   {"notice_days", 0},
                                   {"file_within_minutes", 15},
                                   {"voters_wanted", 40},
                                   {"shown_from", 5}}}});
        auto const planned = gao.post("/report_meetings/plan", plan_for(zhou_person));
        ASSERT_EQ(planned.status, 201) << planned.text;
        meeting = std::string(planned.body().at("meeting").as_string());
    }
    json::object plan_for(PersonId const& deputy)
    {
        return {{"deputy", deputy.text},
                {"node", station.text},
                {"place", "示例·活动室"},
                {"held_on", format_date(clock().today())},
                {"from_minute", 0},
                {"until_minute", 1440},
                {"aspects", json::array{"contact"}}};
    }
    Answer does(Caller& who, std::string const& move, json::object more = {})
    {
        clock().advance(std::chrono::seconds{20}); // nobody is told to come back later
        more["meeting"] = meeting;
        return who.post("/report_meetings/" + move, more);
    }
    std::vector<std::string> cards(int how_many)
    {
        auto const paper = does(gao, "make_cards", {{"cards", how_many}});
        EXPECT_EQ(paper.status, 201) << paper.text.substr(0, 300);
        EXPECT_EQ(paper.content_type, "application/pdf");
        auto const words = documents::FolderForPages().run("pdftotext", paper.text, "a.pdf -");
        static std::regex const code("([a-z2-7]{4}) ([a-z2-7]{4}) ([a-z2-7]{4})");
        std::vector<std::string> codes;
        for (std::sregex_iterator at(words.begin(), words.end(), code), end; at != end; ++at)
            codes.push_back((*at)[1].str() + (*at)[2].str() + (*at)[3].str());
        EXPECT_EQ(codes.size(), static_cast<std::size_t>(how_many));
        return codes;
    }
    Answer vote(std::string const& code, std::string const& form)
    {
        return stranger().raw("POST", "/vote/" + code, form,
                              {"Content-Type: application/x-www-form-urlencoded"});
    }
    std::string page(std::string const& path) { return stranger().raw("GET", path, "", {}).text; }
    static json::object tally(int satisfied, int dissatisfied)
    {
        auto const all = satisfied + dissatisfied;
        json::object const counts{{"satisfied", satisfied},
                                  {"basically_satisfied", 0},
                                  {"dissatisfied", dissatisfied},
                                  {"abstained", 0}};
        return {{"handed_out", all + 2},
                {"collected", all},
                {"invalid", 0},
                {"overall", counts},
                {"aspects", json::array{counts}}};
    }
    Answer counted(Caller& who, char const* series, json::object const& found)
    {
        return does(who, "enter_tally", {{"series", series}, {"tally", found}});
    }
    json::value looked(Caller& who) { return who.get("/report_meetings/" + meeting).body(); }

    /// Whatever looks like an id, by the order in which it appears.
    static std::string without_chance(std::string const& text)
    {
        static std::regex const id("[a-z2-7]{26}|[A-Za-z0-9+/]{43}=");
        std::map<std::string, std::string> names;
        std::string out;
        auto rest = text.cbegin();
        for (std::sregex_iterator at(text.begin(), text.end(), id), end; at != end; ++at) {
            out.append(rest, (*at)[0].first);
            out += names.emplace(at->str(), "id" + std::to_string(names.size())).first->second;
            rest = (*at)[0].second;
        }
        return out.append(rest, text.cend());
    }
    /// Everything that anybody can ask for, that the log says, and what a table shows of the box.
    std::string all_surfaces()
    {
        std::string all;
        Caller nobody = stranger();
        for (auto* who : {&gao, &clerk, &zhou, &chen, &lin, &nobody})
            for (auto const& path : {"/report_meetings", "/my_report_meetings", "/reports_due",
                                     "/figures", "/deputies"})
                all += who->get(path).text + "\n";
        for (auto* who : {&gao, &clerk, &zhou, &lin})
            for (auto const* more : {"", "/set.pdf"})
                all += who->get("/report_meetings/" + meeting + more).text + "\n";
        for (auto const* path : {"/open/reports", "/open/deputies", "/open/"}) all += page(path);
        all += page("/open/deputies/" + zhou_person.text) + page("/open/reports/" + meeting);
        auto const add = [&](Row const& row) {
            all += std::string(row.text(0)) + std::string(row.text(1)) + "\n";
        };
        open(sql::Access::read_only)
            ->query("SELECT type, body FROM event WHERE type LIKE 'report_meetings.%' ORDER BY "
                    "position",
                    add);
        auto const base = open(sql::Access::read_only);
        all += std::to_string(base->number("SELECT sum(length(sealed)) FROM ballot_box")) + " " +
               std::to_string(base->number("SELECT count(*) FROM ballot_code WHERE used = 1"));
        return without_chance(all);
    }

    Caller clerk{0};
    std::string meeting;
};
ZTC_ON_BOTH_ENGINES(BallotStory);

TEST_P(BallotStory, counts_each_card_once_and_shows_nothing_before_the_set_is_filed)
{
    EXPECT_EQ(does(zhou, "write", {{"text", "示例：一年来走访四十户。"}}).status, 201);
    EXPECT_EQ(does(gao, "invite", {{"names", json::array{"示例·甲", "示例·乙"}}}).status, 201);
    auto const codes = cards(12);
    EXPECT_THAT(page("/vote/" + codes[0]), HasSubstr("value=\"basically_satisfied\""));

    std::latch all_there(64);
    std::vector<std::thread> voters;
    for (int n = 0; n < 64; ++n)
        voters.emplace_back([&, n] {
            all_there.arrive_and_wait();
            auto const answer = vote(codes[0], n % 2 ? "q0=satisfied" : "q0=dissatisfied");
            EXPECT_EQ(answer.status, 303) << answer.text;
        });
    for (auto& voter : voters) voter.join();
    for (int n = 1; n < 9; ++n)
        vote(codes[static_cast<std::size_t>(n)], "q0=satisfied&q1=satisfied");
    auto const used = page("/vote/" + codes[0]);
    EXPECT_THAT(used, HasSubstr("已经投过票"));
    EXPECT_THAT(used, Not(HasSubstr("name=\"q0\"")));

    EXPECT_EQ(does(gao, "file").code(), "report_meetings.not_ended");
    EXPECT_EQ(does(gao, "end", {{"present", 40}}).status, 201);
    vote(codes[9], "q0=dissatisfied");
    EXPECT_THAT(page("/vote/" + codes[9]), HasSubstr("投票已经结束")) << "and it did not count";

    EXPECT_FALSE(counted(gao, "voters", tally(20, 3)).body().at("agrees").as_bool());
    EXPECT_FALSE(counted(gao, "voters", tally(20, 3)).body().at("agrees").as_bool())
        << "nobody agrees with himself";
    EXPECT_TRUE(looked(clerk).at("counting").at(0).at("differences").as_array().empty())
        << "the second person counts alone";
    EXPECT_FALSE(counted(clerk, "voters", tally(19, 4)).body().at("agrees").as_bool());
    auto const differs = looked(clerk).at("counting").at(0).at("differences");
    EXPECT_EQ(differs.at(0).at("what").as_string(), "overall/satisfied");
    EXPECT_EQ(differs.at(0).at("other").as_int64(), 20);
    EXPECT_EQ(does(gao, "file").code(), "report_meetings.not_agreed");
    EXPECT_TRUE(counted(clerk, "voters", tally(20, 3)).body().at("agrees").as_bool());
    counted(gao, "committee", tally(3, 1));
    EXPECT_EQ(does(gao, "file").code(), "report_meetings.not_agreed") << "another series";
    counted(clerk, "committee", tally(3, 1));
    EXPECT_FALSE(looked(gao).at("line").as_object().contains("result"));

    int filed = 0;
    std::vector<std::thread> filers;
    std::mutex mutex;
    for (int n = 0; n < 8; ++n)
        filers.emplace_back([&] {
            auto caller = gao;
            auto const answer = caller.post("/report_meetings/file", {{"meeting", meeting}});
            std::lock_guard const lock(mutex);
            filed += answer.status == 201;
        });
    for (auto& filer : filers) filer.join();
    EXPECT_EQ(filed, 1);

    auto const result = looked(zhou).at("line").at("result");
    EXPECT_EQ(result.at("voters").at("valid").as_int64(), 32) << "23 on paper, 9 by card";
    EXPECT_EQ(result.at("phones").at("valid").as_int64(), 9);
    EXPECT_FALSE(result.at("committee").as_object().contains("counts")) << "four are too few";
    EXPECT_FALSE(result.at("late").as_bool());
    EXPECT_EQ(open(sql::Access::read_only)->number("SELECT count(*) FROM ballot_code"), 0);
    EXPECT_THAT(page("/vote/" + codes[10]), HasSubstr("没有这个码"));

    EXPECT_THAT(page("/open/reports/" + meeting), Not(HasSubstr("走访四十户")));
    EXPECT_EQ(does(gao, "feed_back", {{"text", "示例：多到楼栋走走。"}}).status, 201);
    EXPECT_EQ(does(gao, "publish").status, 201);
    auto const shown = page("/open/reports/" + meeting);
    EXPECT_THAT(shown, HasSubstr("走访四十户"));
    EXPECT_THAT(shown, HasSubstr("不相加，不平均"));
    EXPECT_THAT(shown, Not(HasSubstr("多到楼栋走走"))) << "the feedback is the deputy's";
    EXPECT_EQ(looked(zhou).at("feedback").as_string(), "示例：多到楼栋走走。");
    EXPECT_THAT(documents::words_of(zhou.get("/report_meetings/" + meeting + "/set.pdf").text),
                HasSubstr("测评结果"));
    auto const record = zhou.get("/records/" + zhou_person.text).text;
    EXPECT_THAT(record, HasSubstr(R"("kind":"reported")"));
    EXPECT_EQ(gao.get("/reports_due").body().at("reported").as_array().size(), 1u);
    EXPECT_EQ(looked(gao).at("names").as_array().size(), 2u);
    EXPECT_EQ(does(gao, "invite", {{"names", json::array{}}}).status, 201);
    EXPECT_EQ(looked(gao).at("names").as_array().size(), 0u) << "struck out";
    EXPECT_EQ(looked(gao).at("invited").as_int64(), 2);
}

TEST_P(BallotStory, is_the_same_to_everybody_however_they_voted_until_it_is_filed)
{
    std::vector<std::string> worlds;
    for (auto const* choice : {"q0=satisfied&q1=satisfied", "q0=dissatisfied", "q0=abstained"}) {
        if (!worlds.empty()) {
            TearDown();
            SetUp();
        }
        auto const codes = cards(6);
        for (int n = 0; n < 5; ++n) vote(codes[static_cast<std::size_t>(n)], choice);
        auto world = all_surfaces();
        does(gao, "end", {{"present", 9}});
        world += all_surfaces();
        worlds.push_back(std::move(world));
    }
    EXPECT_EQ(worlds[0], worlds[1]);
    EXPECT_EQ(worlds[0], worlds[2]);
}

TEST_P(BallotStory, says_what_is_wrong_with_a_card_and_marks_a_late_set)
{
    auto const codes = cards(2);
    EXPECT_EQ(gao.post("/report_meetings/plan", plan_for(zhou_person)).code(),
              "report_meetings.planned_already");
    EXPECT_EQ(gao.post("/report_meetings/plan", plan_for({std::string(26, 'a')})).code(),
              "report_meetings.not_a_deputy");
    EXPECT_EQ(gao.get("/report_meetings/" + meeting + "/ballots.pdf?ballots=0").code(),
              "report_meetings.wrong_ballots");
    EXPECT_EQ(stranger().raw("GET", "/vote/aaaabbbbcccc", "", {}).status, 404);
    EXPECT_EQ(vote("aaaabbbbcccc", "q0=satisfied").status, 404);
    EXPECT_EQ(stranger().raw("GET", "/vote/x", "", {}).status, 404);
    EXPECT_THAT(page("/vote"), HasSubstr("name=\"code\""));
    EXPECT_THAT(page("/vote?code=abc"), HasSubstr("码不完整"));
    auto const typed = stranger().raw("GET", "/vote?code=" + codes[0], "", {});
    EXPECT_EQ(typed.status, 303);
    for (auto const* rubbish : {"", "q1=satisfied", "q0=best", "q0=%ff", "{}"}) {
        auto const answer = vote(codes[0], rubbish);
        EXPECT_EQ(answer.status, 303) << rubbish;
        EXPECT_THAT(answer.headers.at("location"), HasSubstr("incomplete"));
    }
    EXPECT_EQ(does(gao, "end", {{"present", 9}}).status, 201);
    auto none = tally(0, 0);
    none["handed_out"] = 0;
    counted(gao, "voters", none);
    counted(clerk, "voters", none);
    clock().advance(std::chrono::minutes{16});
    EXPECT_EQ(does(gao, "file").status, 201);
    EXPECT_TRUE(looked(gao).at("line").at("result").at("late").as_bool());
    EXPECT_EQ(does(gao, "publish").status, 201);
    EXPECT_EQ(does(gao, "publish").code(), "report_meetings.already_done");

    ASSERT_TRUE(app::run(house(), app::system_actor(house().congress()), &people::describe_deputy,
                         people::DescribeDeputy{zhou_person, people::CongressLevel::city, {}, {}}));
    EXPECT_EQ(gao.post("/report_meetings/plan", plan_for(zhou_person)).code(),
              "report_meetings.reports_to_unit");
    EXPECT_EQ(gao.get("/reports_due").body().at("elsewhere").as_array().size(), 1u);
}

} // namespace
} // namespace ztc::stories
