// SPDX-License-Identifier: Apache-2.0
//
// What raiser, station and unit say to each other about a matter: who reads it, what of it is
// masked, who is told, and the raiser's word on whether the unit may know who he is.
#include "stories/story.hpp"

#include "modules/people/service.hpp"
#include "platform/jobs/process_runner.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class RelayStory : public Town {
protected:
    Answer says(Caller& caller, std::string const& matter, std::string const& text,
                json::object more = {})
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        more["matter"] = matter;
        more["text"] = text;
        return caller.post("/relay/say", more);
    }
    static std::string path(std::string const& matter)
    {
        return "/matters/" + matter + "/conversation";
    }
    std::vector<std::string> read_by(Caller& caller, std::string const& matter)
    {
        std::vector<std::string> lines;
        auto const page = caller.get(path(matter));
        EXPECT_EQ(page.status, 200) << page.text;
        auto const body = page.body();
        for (auto const& message : body.at("messages").as_array())
            lines.push_back(std::string(message.at("side").as_string()) + ": " +
                            std::string(message.at("text").as_string()));
        return lines;
    }
    std::vector<std::string> may(Caller& caller, std::string const& matter)
    {
        std::vector<std::string> moves;
        auto const page = caller.get(path(matter)).body();
        for (auto const& move : page.at("may").as_array()) moves.emplace_back(move.as_string());
        return moves;
    }
    std::string photo_of(Caller& caller)
    {
        clock().advance(std::chrono::minutes{1});
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        std::string const bytes{std::istreambuf_iterator<char>(in), {}};
        auto const stored =
            caller.raw("POST", "/api/v1/files", bytes,
                       {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_EQ(stored.status, 200) << stored.text;
        return std::string(stored.body().at("file").as_string());
    }
    PersonId person_of(Caller& caller)
    {
        return {std::string(caller.get("/me").body().at("viewer").at("person").as_string())};
    }
    /// Which templates wait in the outbox for somebody.
    std::vector<std::string> told(Caller& caller)
    {
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        auto lease = house().store->reads().lease();
        return lease->rows(
            "SELECT words FROM outbox WHERE person = $1 AND words LIKE 'words%'",
            [](Row const& row) { return std::string(row.text(0)); }, person_of(caller));
    }
};
ZTC_ON_BOTH_ENGINES(RelayStory);

TEST_P(RelayStory, is_read_by_the_three_who_speak_and_by_nobody_else)
{
    auto const matter = referred();
    EXPECT_EQ(says(li, matter, "示例：明天上午去看，方便吗？").status, 201);
    EXPECT_EQ(says(lin, matter, "示例：方便，九点以后。").status, 201);
    EXPECT_EQ(says(chen, matter, "示例：站里一起去。").status, 201);
    auto const all = ElementsAre("unit: 示例：明天上午去看，方便吗？",
                                 "raiser: 示例：方便，九点以后。", "desk: 示例：站里一起去。");
    for (auto* reader : {&lin, &chen, &gao, &li, &zhou}) EXPECT_THAT(read_by(*reader, matter), all);
    auto const messages = lin.get(path(matter)).body().at("messages").as_array();
    EXPECT_EQ(messages.at(0).at("by").as_string(), "示例城管局");
    EXPECT_FALSE(messages.at(1).as_object().contains("by"));
    EXPECT_EQ(messages.at(2).at("by").as_string(), "示例联络站");

    EXPECT_EQ(wang.post("/matters/join", {{"matter", matter}}).status, 201);
    for (auto* other : {&wang, &sun, &he}) {
        EXPECT_EQ(other->get(path(matter)).code(), "matters.unknown");
        EXPECT_EQ(says(*other, matter, "示例").code(), "matters.unknown");
    }
    EXPECT_EQ(says(zhou, matter, "示例").code(), "relay.deputy_urges");
    EXPECT_EQ(stranger().get(path(matter)).status, 401);
}

TEST_P(RelayStory, keeps_from_the_unit_what_was_said_to_the_desk_alone)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(says(lin, matter, "示例").code(), "matters.not_accepted_yet");
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    EXPECT_THAT(may(lin, matter), ElementsAre("say", "give_consent"));
    says(lin, matter, "示例：先跟站里说一声。");
    chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    EXPECT_THAT(may(lin, matter), ElementsAre("say", "say_to_unit", "give_consent"));
    says(lin, matter, "示例：给大家。");
    says(lin, matter, "示例：只给站里。", {{"hearers", "desk_alone"}});
    EXPECT_EQ(read_by(chen, matter).size(), 3u);
    for (auto* reader : {&li, &zhou})
        EXPECT_THAT(read_by(*reader, matter), ElementsAre("raiser: 示例：给大家。"));
    EXPECT_EQ(says(li, matter, "示例", {{"hearers", "desk_alone"}}).code(),
              "relay.unit_speaks_to_all");
    EXPECT_THAT(may(li, matter), ElementsAre("say", "say_to_unit"));
    EXPECT_THAT(may(zhou, matter), IsEmpty());
}

TEST_P(RelayStory, hides_numbers_marked_names_and_the_raisers_own_from_the_unit_until_he_consents)
{
    auto body = raise_body("示例：路灯不亮", "示例：晚上看不见路。", community);
    body["hidden_names"] = json::array{"吴示例"};
    auto const matter =
        std::string(lin.post("/matters/raise", body).body().at("matter").as_string());
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    says(lin, matter, "我是林示例金丝雀，打13800000001，或者找吴示例，车牌示A12345。");
    auto const secrets = AllOf(Not(HasSubstr("林示例")), Not(HasSubstr("金丝雀")),
                               Not(HasSubstr("13800000001")), Not(HasSubstr("吴示例")));
    EXPECT_THAT(li.get(path(matter)).text, AllOf(secrets, HasSubstr("138****0001")));
    EXPECT_THAT(zhou.get(path(matter)).text, secrets);
    EXPECT_THAT(chen.get(path(matter)).text, HasSubstr("13800000001"));
    EXPECT_FALSE(li.get(path(matter)).body().as_object().contains("identity"));
    EXPECT_FALSE(li.get("/matters/" + matter).body().as_object().contains("raiser"));

    EXPECT_EQ(li.post("/relay/give_consent", {{"matter", matter}}).status, 403);
    EXPECT_EQ(wang.post("/relay/give_consent", {{"matter", matter}}).code(), "matters.unknown");
    EXPECT_EQ(lin.post("/relay/give_consent", {{"matter", matter}}).status, 201);
    EXPECT_THAT(li.get(path(matter)).text,
                AllOf(HasSubstr("林示例金丝雀"), HasSubstr("13800000001"), HasSubstr("吴示例")));
    auto const known = li.get("/matters/" + matter).body().at("raiser");
    EXPECT_EQ(known.at("name").as_string(), "林示例金丝雀");
    EXPECT_EQ(known.at("phone").as_string(), lin_phone);
    EXPECT_THAT(zhou.get(path(matter)).text, secrets) << "the unit alone was let in";
    EXPECT_THAT(may(lin, matter), ElementsAre("say", "say_to_unit", "withdraw_consent"));

    EXPECT_EQ(lin.post("/relay/withdraw_consent", {{"matter", matter}}).status, 201);
    EXPECT_THAT(li.get(path(matter)).text, secrets);
    EXPECT_THAT(li.get("/matters/" + matter).text, secrets);
    EXPECT_EQ(lin.post("/relay/withdraw_consent", {{"matter", matter}}).code(), "relay.no_consent");
    auto const history = json::serialize(lin.get("/matters/" + matter).body().at("history"));
    EXPECT_THAT(history, AllOf(HasSubstr("relay.consent_given"), HasSubstr("relay.consent_withd")));
}

TEST_P(RelayStory, shows_its_photographs_to_whoever_reads_the_words_beside_them)
{
    auto const matter = referred();
    auto const for_all = photo_of(lin), for_desk = photo_of(lin);
    says(lin, matter, "示例：看照片。", {{"photos", json::array{json::string(for_all)}}});
    says(lin, matter, "示例：只给站里看。",
         {{"photos", json::array{json::string(for_desk)}}, {"hearers", "desk_alone"}});
    auto const statuses = [&](std::string const& file) {
        std::vector<int> out;
        for (auto* caller : {&lin, &chen, &li, &zhou, &wang, &sun, &he})
            out.push_back(caller->get("/files/" + file).status);
        return out;
    };
    EXPECT_THAT(statuses(for_all), ElementsAre(200, 200, 200, 200, 404, 404, 404));
    EXPECT_THAT(statuses(for_desk), ElementsAre(200, 200, 404, 404, 404, 404, 404));
    EXPECT_EQ(says(lin, matter, "示例", {{"photos", json::array{json::string(for_all)}}}).code(),
              "files.already_used");
    json::array four;
    for (int n = 0; n < 4; ++n) four.emplace_back(photo_of(lin));
    EXPECT_EQ(says(lin, matter, "示例", {{"photos", four}}).code(), "relay.too_many_photos");
}

TEST_P(RelayStory, tells_each_side_that_there_are_words_once_until_it_answers)
{
    auto const matter = raised_by(lin);
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    says(lin, matter, "示例：给站里。");
    says(lin, matter, "示例：还有一句。");
    EXPECT_THAT(told(chen), ElementsAre("words_for_staff"));
    chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    says(li, matter, "示例：单位说。");
    says(li, matter, "示例：单位又说。");
    EXPECT_THAT(told(lin), ElementsAre("words_for_raiser"));
    says(lin, matter, "示例：回单位。");
    EXPECT_THAT(told(li), ElementsAre("words_for_staff"));
    says(li, matter, "示例：知道了。");
    EXPECT_THAT(told(lin), ElementsAre("words_for_raiser", "words_for_raiser"));
    for (auto* other : {&wang, &sun, &he, &zhou}) EXPECT_THAT(told(*other), IsEmpty());
    auto lease = house().store->reads().lease();
    lease->query("SELECT parameters FROM outbox",
                 [](Row const& row) { EXPECT_EQ(row.text(0).find("示例"), row.text(0).npos); });
}

TEST_P(RelayStory, of_a_complaint_is_the_directors_and_the_accused_sees_nothing_of_it)
{
    auto body = raise_body("示例：态度", "示例：说的是代表。", community);
    body["about"] = json::array{json::string(zhou_person.text)};
    auto const matter =
        std::string(lin.post("/matters/raise", body).body().at("matter").as_string());
    PersonId other;
    Caller deputy(port());
    other = staff(deputy, "示例吴代表", Role::deputy, station);
    ASSERT_TRUE(app::run(house(), app::system_actor(house().congress()), &people::describe_deputy,
                         people::DescribeDeputy{other, people::CongressLevel::district, {}, {}}));
    ASSERT_EQ(gao.post("/matters/accept", {{"matter", matter}, {"deputy", other.text}}).status,
              201);
    EXPECT_EQ(says(lin, matter, "示例：只跟主任说。").status, 201);
    EXPECT_EQ(read_by(gao, matter).size(), 1u);
    for (auto* out : {&zhou, &chen, &sun, &li}) {
        EXPECT_EQ(out->get(path(matter)).code(), "matters.unknown");
        EXPECT_EQ(says(*out, matter, "示例").code(), "matters.unknown");
    }
    EXPECT_THAT(told(gao), ElementsAre("words_for_staff"));
    EXPECT_THAT(told(chen), IsEmpty());
}

TEST_P(RelayStory, ends_with_the_matter_and_stays_readable)
{
    auto const matter = referred();
    says(li, matter, "示例：说一句。");
    lin.post("/matters/withdraw", {{"matter", matter}});
    for (auto* side : {&lin, &chen, &li}) {
        EXPECT_EQ(says(*side, matter, "示例").code(), "matters.already_closed");
        EXPECT_EQ(read_by(*side, matter).size(), 1u);
    }
    EXPECT_THAT(may(lin, matter), IsEmpty());
}

TEST_P(RelayStory, leads_on_to_what_was_said_before_the_newest_hundred)
{
    auto const matter = referred();
    for (auto const* day : {"2026-03-02", "2026-03-03"})
        for (int n = 0; n < 30; ++n) {
            if (n == 0) on(day);
            EXPECT_EQ(says(li, matter, "示例：单位第" + std::to_string(n)).status, 201);
            EXPECT_EQ(says(chen, matter, "示例：站里第" + std::to_string(n)).status, 201);
        }
    EXPECT_EQ(says(li, matter, "示例").code(), "relay.enough_for_today");
    auto const page = li.get(path(matter)).body();
    EXPECT_EQ(page.at("messages").as_array().size(), 100u);
    auto const before = json::serialize(page.at("earlier"));
    auto const older = li.get(path(matter) + "?before=" + before).body();
    EXPECT_EQ(older.at("messages").as_array().size(), 20u);
    EXPECT_FALSE(older.as_object().contains("earlier"));
}

} // namespace
} // namespace ztc::stories
