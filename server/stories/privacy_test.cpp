// SPDX-License-Identifier: Apache-2.0
//
// 我的信息: Lin sees what is held about her and who looked at it, mends it, takes it along, and has
// it erased by two who are neither one another nor she. What was kept long enough goes by itself or
// by two, and says so. What her neighbour holds is never in it.
#include "app/duties.hpp"
#include "modules/people/service.hpp"
#include "modules/privacy/service.hpp"
#include "platform/audit/book.hpp"
#include "platform/audit/recorder.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/given.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class Privacy : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (!IsSkipped()) staff(qian, "示例钱副主任", Role::committee_director, committee);
    }

    json::object mine(Caller& caller)
    {
        auto const answer = caller.get("/my_data");
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body().as_object();
    }
    std::string person_of(Caller& caller)
    {
        return std::string(caller.get("/me").body().at("viewer").at("person").as_string());
    }
    void do_duties()
    {
        EXPECT_EQ(house().audit->keep(), audit::Recorder::Kept::yes);
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }
    /// Processes run after the commit: waits until `there` says that they did.
    void wait_for(std::function<bool()> const& there)
    {
        for (int n = 0; n < 400 && !there(); ++n)
            std::this_thread::sleep_for(std::chrono::milliseconds{25});
        EXPECT_TRUE(there());
    }
    std::vector<std::string> told(std::string const& person)
    {
        std::vector<std::string> words;
        open(sql::Access::read_only)
            ->query(
                "SELECT words FROM outbox WHERE person = $1 ORDER BY queued_at, key",
                [&](Row const& row) { words.emplace_back(row.text(0)); }, person);
        return words;
    }
    void post(Caller& caller, std::string const& path, json::object const& body, int status = 201,
              std::string const& code = "")
    {
        auto const answer = caller.post(path, body);
        EXPECT_EQ(answer.status, status) << path << " " << answer.text;
        EXPECT_EQ(answer.status < 400 ? "" : answer.code(), code) << path;
    }
    /// Lin asks, two approve: to be erased on the next day.
    std::string approved()
    {
        auto const person = person_of(lin);
        post(lin, "/privacy/ask_erasure", {{"words", "示例：搬走了"}});
        post(gao, "/privacy/approve_erasure", {{"person", person}});
        post(qian, "/privacy/approve_erasure", {{"person", person}});
        return person;
    }
    std::string closed_with_voice()
    {
        auto const recorded = upload_recording(lin);
        voice = std::string(recorded.body().at("file").as_string());
        auto body = raise_body("示例标题金丝雀", "示例正文金丝雀", community);
        body["voice"] = voice;
        auto const raised = lin.post("/matters/raise", body);
        EXPECT_EQ(raised.status, 201) << raised.text;
        auto const matter = std::string(raised.body().at("matter").as_string());
        post(lin, "/matters/withdraw", {{"matter", matter}, {"reason", "示例撤回金丝雀"}});
        return matter;
    }

    Caller qian{0};
    std::string voice;
};
ZTC_ON_BOTH_ENGINES(Privacy);

TEST_P(Privacy, shows_a_person_all_that_is_held_and_nothing_of_others)
{
    auto body = raise_body("示例标题金丝雀", "示例正文金丝雀", community);
    body["place"] = "示例地点金丝雀";
    auto const matter =
        std::string(lin.post("/matters/raise", body).body().at("matter").as_string());
    auto const others = raised_by(wang, "别人的标题金丝雀", "别人的正文金丝雀");
    post(lin, "/matters/join", {{"matter", others}});
    wait_for([&] { return !mine(lin).at("notices").as_array().empty(); });

    auto const data = mine(lin);
    EXPECT_EQ(data.at("name").as_string(), "林示例金丝雀");
    EXPECT_EQ(data.at("phone").as_string(), lin_phone);
    auto const& notice = data.at("notices").at(0).as_object();
    EXPECT_EQ(notice.at("notice_version").as_string(), "2026-11");
    EXPECT_EQ(notice.at("way").as_string(), "web");
    auto const text = json::serialize(data);
    for (auto const* words : {"示例标题金丝雀", "示例正文金丝雀", "示例地点金丝雀"})
        EXPECT_THAT(text, HasSubstr(words));
    EXPECT_EQ(data.at("joined").as_array().size(), 1u);
    for (auto const* path : {"/my_data", "/my_data/export", "/my_data/print", "/my_data/reads"}) {
        auto const answer = lin.get(path);
        EXPECT_EQ(answer.status, 200) << path;
        EXPECT_THAT(answer.text, Not(HasSubstr("别人的"))) << path;
        EXPECT_THAT(answer.text, Not(HasSubstr("13800000002"))) << path;
        EXPECT_EQ(stranger().get(path).status, 401) << path;
    }
    EXPECT_THAT(json::serialize(mine(wang)), Not(HasSubstr("示例标题金丝雀")));
}

TEST_P(Privacy, shows_what_was_said_consented_called_and_revealed_around_a_matter)
{
    auto const matter = referred();
    post(lin, "/relay/say",
         {{"matter", matter}, {"text", "示例转话金丝雀"}, {"hearers", "unit_too"}});
    post(lin, "/relay/give_consent", {{"matter", matter}});
    post(lin, "/publication/consent", {{"matter", matter}});
    post(chen, "/publication/draft",
         {{"matter", matter}, {"title", "示例公开金丝雀"}, {"said", "示例公开正文"}});
    post(chen, "/callbacks/record",
         {{"matter", matter},
          {"channel", "phone"},
          {"outcome", "reached"},
          {"note", "示例回访金丝雀"}});
    auto const asked =
        chen.post("/reveals/ask", {{"matter", matter}, {"reason", "示例理由金丝雀"}});
    json::object const request{{"matter", matter}, {"reveal", asked.body().at("reveal")}};
    post(gao, "/reveals/approve", request);
    auto const of = [&](Caller& caller) { return mine(caller).at("matters").at(0).as_object(); };
    EXPECT_THAT(of(lin).at("reveals").as_array(), IsEmpty()) << "nobody has looked";
    post(chen, "/reveals/look", request);

    auto const held = of(lin);
    EXPECT_EQ(held.at("identity").as_string(), "to_unit");
    ASSERT_THAT(held.at("consents").as_array(), SizeIs(2));
    EXPECT_EQ(held.at("consents").at(0).at("purpose").as_string(), "known_to_unit");
    EXPECT_EQ(held.at("consents").at(1).at("purpose").as_string(), "be_public");
    ASSERT_THAT(held.at("calls").as_array(), SizeIs(1));
    EXPECT_EQ(held.at("calls").at(0).at("note").as_string(), "示例回访金丝雀");
    ASSERT_THAT(held.at("reveals").as_array(), SizeIs(1));
    EXPECT_EQ(held.at("reveals").at(0).at("by").as_string(), "示例陈联络");
    for (auto const* path : {"/my_data", "/my_data/export", "/my_data/print"})
        for (auto const* words :
             {"示例转话金丝雀", "示例公开金丝雀", "示例回访金丝雀", "示例理由金丝雀"})
            EXPECT_THAT(lin.get(path).text, HasSubstr(words)) << path;

    post(lin, "/relay/withdraw_consent", {{"matter", matter}});
    post(lin, "/publication/withdraw_consent", {{"matter", matter}});
    auto const after = of(lin);
    EXPECT_NE(after.at("identity").as_string(), "to_unit");
    for (auto const& consent : after.at("consents").as_array())
        EXPECT_TRUE(consent.as_object().contains("withdrawn_on"));
}

TEST_P(Privacy, takes_with_it_what_was_said_called_and_revealed_around_a_matter)
{
    auto const matter = referred();
    auto const person = person_of(lin);
    post(lin, "/relay/say",
         {{"matter", matter}, {"text", "示例转话金丝雀"}, {"hearers", "unit_too"}});
    post(lin, "/publication/consent", {{"matter", matter}});
    post(chen, "/publication/draft",
         {{"matter", matter}, {"title", "示例公开金丝雀"}, {"said", "示例公开正文"}});
    json::object const call{{"matter", matter},
                            {"channel", "phone"},
                            {"outcome", "reached"},
                            {"note", "示例回访金丝雀"}};
    post(chen, "/callbacks/record", call);
    post(chen, "/reveals/ask", {{"matter", matter}, {"reason", "示例理由金丝雀"}});
    erase({person});
    for (auto const& path :
         {"/matters/" + matter + "/conversation", "/matters/" + matter + "/callbacks",
          "/matters/" + matter + "/reveals", "/matters/" + matter + "/publication"}) {
        auto const page = chen.get(path);
        EXPECT_EQ(page.status, 200) << path;
        EXPECT_THAT(page.text, Not(HasSubstr("金丝雀"))) << path;
    }
    post(chen, "/callbacks/record", call, 409, "callbacks.nobody");
    post(chen, "/reveals/ask", {{"matter", matter}, {"reason", "示例"}}, 409, "reveals.nobody");
    post(chen, "/publication/draft", {{"matter", matter}, {"title", "示例"}, {"said", "示例"}}, 409,
         "publication.ended_otherwise");
    auto const db = open(sql::Access::read_only);
    for (auto const* sql : {"SELECT count(*) FROM vault WHERE owner = $1 AND sealed IS NOT NULL",
                            "SELECT count(*) FROM vault_words WHERE owner = $1"})
        EXPECT_EQ(db->number(sql, "person/" + person), 0) << sql;
}

TEST_P(Privacy, is_erased_where_one_director_sits_by_her_and_a_clerk_or_the_administrator)
{
    Caller clerk(port()), security(port());
    staff(clerk, "示例工委干事", Role::committee_clerk, committee);
    staff(security, "示例安全", Role::security_administrator, top);
    auto const person = person_of(lin);
    post(lin, "/privacy/ask_erasure", {});
    post(clerk, "/privacy/approve_erasure", {{"person", person}});
    post(clerk, "/privacy/approve_erasure", {{"person", person}}, 403, "privacy.needs_another");
    post(gao, "/privacy/approve_erasure", {{"person", person}});
    EXPECT_EQ(mine(lin).at("erasure").at("stage").as_string(), "approved");
    post(wang, "/privacy/ask_erasure", {});
    post(gao, "/privacy/approve_erasure", {{"person", person_of(wang)}});
    post(security, "/privacy/approve_erasure", {{"person", person_of(wang)}});
    EXPECT_EQ(mine(wang).at("erasure").at("stage").as_string(), "approved");
    post(chen, "/privacy/approve_erasure", {{"person", person}}, 403, "access.denied");
}

TEST_P(Privacy, says_who_looked_by_office_and_day)
{
    auto const matter = raised_by(lin);
    for (int n = 0; n < 3; ++n) EXPECT_EQ(chen.get("/matters/" + matter).status, 200);
    post(chen, "/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    EXPECT_EQ(zhou.get("/matters/" + matter).status, 200);
    EXPECT_EQ(lin.get("/matters/" + matter).status, 200);
    auto const answer = lin.get("/my_data/reads").body();
    auto const& reads = answer.at("reads").as_array();
    ASSERT_THAT(reads, SizeIs(2)) << "not one's own";
    auto const& deputy = reads[0].as_object();
    EXPECT_EQ(deputy.at("role").as_string(), "deputy");
    EXPECT_EQ(deputy.at("name").as_string(), "示例周代表");
    auto const& officer = reads[1].as_object();
    EXPECT_EQ(officer.at("role").as_string(), "liaison_officer");
    EXPECT_EQ(officer.at("body_name").as_string(), "示例联络站");
    EXPECT_EQ(officer.at("times").as_int64(), 3);
    EXPECT_EQ(officer.at("on").as_string(), "2026-03-02");
    EXPECT_FALSE(officer.contains("name")) << "staff by office, unless the policy names them";
    EXPECT_THAT(wang.get("/my_data/reads").body().at("reads").as_array(), IsEmpty());
}

TEST_P(Privacy, is_taken_along_whole_as_a_file_and_as_a_page)
{
    auto const matter = raised_by(lin, "示例<script>标题", "示例正文金丝雀");
    chen.get("/matters/" + matter);
    auto const file = lin.get("/my_data/export");
    EXPECT_THAT(file.headers.at("content-disposition"),
                HasSubstr("attachment; filename=\"my-data-"));
    auto const all = file.body().as_object();
    EXPECT_EQ(all.at("receipts").as_array().size(), 1u);
    EXPECT_THAT(std::string(all.at("receipts").at(0).at("receipt").as_string()),
                HasSubstr("c2sp.org/tlog-proof@v1"));
    EXPECT_EQ(all.at("reads").as_array().size(), 1u);

    auto const page = lin.get("/my_data/print");
    EXPECT_THAT(page.content_type, HasSubstr("text/html"));
    EXPECT_THAT(page.text, HasSubstr("示例正文金丝雀"));
    EXPECT_THAT(page.text, HasSubstr("示例联络站"));
    EXPECT_THAT(page.text, Not(HasSubstr("<script")));
    auto const policy = page.headers.at("content-security-policy");
    EXPECT_THAT(policy, HasSubstr("default-src 'none'"));
    EXPECT_THAT(policy, Not(HasSubstr("unsafe")));
}

TEST_P(Privacy, is_mended_by_oneself)
{
    post(lin, "/people/correct_name", {{"name", "林示例改名"}});
    EXPECT_EQ(mine(lin).at("name").as_string(), "林示例改名");

    std::string const fresh = "13912345678";
    auto const code = lin.post("/login/code", {{"phone", fresh}}).body().at("demo_code");
    post(lin, "/my_data/change_phone", {{"phone", fresh}, {"code", "000000"}}, 401,
         "login.wrong_code");
    post(lin, "/my_data/change_phone", {{"phone", fresh}, {"code", code}});
    EXPECT_EQ(mine(lin).at("phone").as_string(), fresh);
    post(lin, "/my_data/change_phone", {{"phone", fresh}, {"code", code}}, 401,
         "login.code_expired");

    auto const taken = lin.post("/login/code", {{"phone", "13800000002"}});
    clock().advance(std::chrono::minutes{2});
    auto const again = lin.post("/login/code", {{"phone", "13800000002"}});
    auto const& sent = again.status == 200 ? again : taken;
    ASSERT_EQ(sent.status, 200) << sent.text;
    post(lin, "/my_data/change_phone",
         {{"phone", "13800000002"}, {"code", sent.body().at("demo_code")}}, 409,
         "people.identifier_taken");
    auto nobody = stranger();
    post(nobody, "/my_data/change_phone", {{"phone", fresh}, {"code", "000000"}}, 401,
         "login.needed");
}

TEST_P(Privacy, keeps_the_notice_until_it_is_withdrawn_and_asks_anew)
{
    post(lin, "/people/withdraw_notice", {}, 409, "people.no_notice");
    raised_by(lin);
    wait_for([&] { return mine(lin).at("notices").as_array().size() == 1; });
    raised_by(lin);
    post(lin, "/people/withdraw_notice", {});
    EXPECT_TRUE(mine(lin).at("notices").at(0).as_object().contains("withdrawn_at"));
    auto body = raise_body("示例", "示例", community);
    body["raised_by"] = person_of(lin);
    body["origin"] = "paper";
    post(chen, "/matters/enter", body);
    wait_for([&] { return mine(lin).at("notices").as_array().size() == 2; });
    EXPECT_EQ(mine(lin).at("notices").at(0).at("way").as_string(), "paper");
}

TEST_P(Privacy, is_erased_by_two_on_the_day_after_and_the_person_is_told_before)
{
    auto const matter = raised_by(lin, "示例标题金丝雀", "示例正文金丝雀");
    auto const person = person_of(lin);
    auto const asked = lin.post("/privacy/ask_erasure", {{"words", "示例：搬走了"}});
    ASSERT_EQ(asked.status, 201) << asked.text;
    EXPECT_EQ(asked.body().at("answer_due_on").as_string(), "2026-03-23") << "15 working days";
    post(lin, "/privacy/ask_erasure", {}, 409, "privacy.already_asked");

    auto const asked_for = gao.get("/privacy/requests").body();
    auto const& line = asked_for.at("waiting").at(0).as_object();
    EXPECT_EQ(line.at("name").as_string(), "林**");
    EXPECT_EQ(line.at("open_matters").as_int64(), 1);
    EXPECT_EQ(chen.get("/privacy/requests").status, 403);

    post(gao, "/privacy/approve_erasure", {{"person", person}});
    post(gao, "/privacy/approve_erasure", {{"person", person}}, 403, "privacy.needs_another");
    do_duties();
    EXPECT_EQ(mine(lin).at("erasure").at("stage").as_string(), "first_approved");
    post(qian, "/privacy/approve_erasure", {{"person", person}});
    EXPECT_EQ(mine(lin).at("erasure").at("erase_on").as_string(), "2026-03-03");
    wait_for([&] { return told(person).size() == 2; });
    EXPECT_THAT(told(person), Contains("erasure_approved"));
    do_duties();
    EXPECT_EQ(lin.get("/my_data").status, 200) << "not before its day";

    on("2026-03-03");
    do_duties();
    wait_for([&] { return lin.get("/my_data").status == 401; }); // nobody sits there any more
    auto const page = chen.get("/matters/" + matter);
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.text, Not(HasSubstr("金丝雀")));
    auto const seen_to = gao.get("/privacy/requests").body();
    auto const& done = seen_to.at("decided").at(0).as_object();
    EXPECT_EQ(done.at("stage").as_string(), "done");
    EXPECT_EQ(open(sql::Access::read_only)
                  ->number("SELECT count(*) FROM vault WHERE owner = $1 AND sealed IS NOT NULL",
                           "person/" + person),
              0);
}

TEST_P(Privacy, is_never_decided_by_the_person_himself)
{
    auto const person = person_of(gao);
    post(gao, "/privacy/ask_erasure", {});
    post(gao, "/privacy/approve_erasure", {{"person", person}}, 403, "privacy.own_request");
    json::object const refusal{{"person", person}, {"reason", "holds_office"}, {"words", "示例"}};
    post(gao, "/privacy/refuse_erasure", refusal, 403, "privacy.own_request");
    post(qian, "/privacy/refuse_erasure", refusal);
}

TEST_P(Privacy, stays_when_it_is_refused_for_a_reason_or_taken_back)
{
    raised_by(lin);
    auto const person = person_of(lin);
    post(lin, "/privacy/ask_erasure", {});
    post(gao, "/privacy/refuse_erasure",
         {{"person", person}, {"reason", "matter_open"}, {"words", "示例：路灯还在修"}});
    auto const erasure = mine(lin).at("erasure").as_object();
    EXPECT_EQ(erasure.at("reason").as_string(), "matter_open");
    EXPECT_EQ(erasure.at("said").as_string(), "示例：路灯还在修");
    wait_for([&] { return told(person).size() == 2; });
    EXPECT_THAT(told(person), Contains("erasure_refused"));

    approved();
    post(lin, "/privacy/take_back_erasure", {});
    on("2026-03-05");
    do_duties();
    EXPECT_EQ(mine(lin).at("name").as_string(), "林示例金丝雀");
    post(lin, "/privacy/take_back_erasure", {}, 409, "privacy.nothing_asked");
}

TEST_P(Privacy, reminds_those_who_approve_before_and_after_the_day)
{
    post(lin, "/privacy/ask_erasure", {});
    auto const director = person_of(gao);
    do_duties();
    EXPECT_THAT(told(director), IsEmpty());
    on("2026-03-20");
    do_duties();
    do_duties();
    EXPECT_THAT(told(director), ElementsAre("erasure_due"));
    on("2026-03-24");
    do_duties();
    do_duties();
    EXPECT_THAT(told(director), ElementsAre("erasure_due", "erasure_due"));
}

TEST_P(Privacy, calls_those_who_may_say_the_second_word_once_the_first_was_said)
{
    Caller clerk{0};
    auto const clerk_person = staff(clerk, "示例工委干事", Role::committee_clerk, committee);
    auto const director = person_of(gao);
    auto const person = person_of(lin);
    post(lin, "/privacy/ask_erasure", {});
    do_duties();
    EXPECT_THAT(told(clerk_person.text), IsEmpty());
    post(gao, "/privacy/approve_erasure", {{"person", person}});
    do_duties();
    do_duties();
    EXPECT_THAT(told(clerk_person.text), ElementsAre("erasure_second"));
    EXPECT_THAT(told(director), IsEmpty()) << "he said the first";
    post(clerk, "/privacy/approve_erasure", {{"person", person}});
}

TEST_P(Privacy, lets_a_recording_go_after_a_year_by_itself)
{
    auto const matter = closed_with_voice();
    EXPECT_EQ(chen.get("/files/" + voice).status, 200);
    on("2027-03-01");
    do_duties();
    EXPECT_EQ(chen.get("/files/" + voice).status, 200);
    on("2027-03-02");
    do_duties();
    EXPECT_EQ(chen.get("/files/" + voice).status, 404);
    EXPECT_THAT(chen.get("/matters/" + matter).text, HasSubstr("示例正文金丝雀"));
}

TEST_P(Privacy, lets_words_go_after_five_years_by_two_and_leaves_a_stub)
{
    auto const matter = closed_with_voice();
    auto const other = raised_by(lin, "还在办的标题", "还在办的正文");
    on("2031-03-01");
    EXPECT_EQ(gao.get("/privacy/over").body().at("total").as_int64(), 0);
    on("2031-03-02");
    EXPECT_EQ(gao.get("/privacy/over").body().at("total").as_int64(), 1);
    json::object const these{{"matters", json::array{matter}}};
    auto const proposed = gao.post("/privacy/propose_lapse", these);
    ASSERT_EQ(proposed.status, 201) << proposed.text;
    auto const batch = proposed.body().at("batch");
    EXPECT_EQ(gao.get("/privacy/over").body().at("total").as_int64(), 0);
    post(gao, "/privacy/approve_lapse", {{"batch", batch}}, 403, "privacy.needs_another");
    EXPECT_THAT(chen.get("/matters/" + matter).text, HasSubstr("示例正文金丝雀"));
    EXPECT_THAT(chen.get("/search?q=" + encoded("正文金丝雀")).text, HasSubstr(matter));
    post(qian, "/privacy/approve_lapse", {{"batch", batch}});
    wait_for(
        [&] { return chen.get("/matters/" + matter).body().as_object().contains("lapsed_on"); });
    auto const page = chen.get("/matters/" + matter).text;
    EXPECT_THAT(page, Not(HasSubstr("金丝雀")));
    EXPECT_THAT(page, HasSubstr("2031-03-02"));
    EXPECT_EQ(chen.get("/files/" + voice).status, 404);
    EXPECT_THAT(chen.get("/search?q=" + encoded("正文金丝雀")).text, Not(HasSubstr(matter)));
    auto const db = open(sql::Access::read_only);
    EXPECT_EQ(db->number("SELECT count(*) FROM view_search_matter WHERE matter = $1 AND said <> ''",
                         matter),
              0);
    EXPECT_EQ(db->number("SELECT count(*) FROM vault_words w JOIN vault v ON v.ref = w.ref "
                         "AND v.congress = w.congress WHERE v.sealed IS NULL"),
              0);
    EXPECT_THAT(chen.get("/matters/" + other).text, HasSubstr("还在办的正文"))
        << "the person's key stays";
    restart();
    EXPECT_THAT(chen.get("/matters/" + other).text, HasSubstr("还在办的正文"))
        << "and a restart does not take it for erased";
}

TEST_P(Privacy, lets_nothing_go_of_a_matter_in_hand_and_nothing_twice)
{
    auto const lapse = [&](std::string const& matter) {
        auto const done =
            house().store->writer().run(log::Order{app::system_actor(house().congress()),
                                                   "",
                                                   "",
                                                   {},
                                                   [&](Work& work) -> Result<std::string> {
                                                       CHECK(privacy::lapse_matter({matter}, work));
                                                       return std::string("{}");
                                                   }});
        return done ? std::string() : done.error().code;
    };
    EXPECT_EQ(lapse(raised_by(lin)), "privacy.not_over");
    auto const matter = closed_with_voice();
    EXPECT_EQ(lapse(matter), "");
    EXPECT_EQ(lapse(matter), "privacy.not_over");
}

TEST_P(Privacy, drops_a_list_that_was_not_meant)
{
    auto const matter = closed_with_voice();
    on("2031-03-02");
    json::object const these{{"matters", json::array{matter}}};
    auto const batch = gao.post("/privacy/propose_lapse", these).body().at("batch");
    post(qian, "/privacy/drop_lapse", {{"batch", batch}});
    EXPECT_EQ(gao.get("/privacy/over").body().at("total").as_int64(), 1);
    post(qian, "/privacy/approve_lapse", {{"batch", batch}}, 404, "privacy.unknown_batch");
    post(gao, "/privacy/propose_lapse", {{"matters", json::array{}}}, 422, "privacy.nothing_due");
}

TEST_P(Privacy, forgets_messages_that_nobody_could_be_told)
{
    auto const db = open(sql::Access::read_write);
    db->run_with(
        "INSERT INTO outbox (congress, key, person, words, parameters, queued_at, state, "
        "attempts, next_try_at) VALUES ($1, 'k', 'p', 'matter_raised', '{}', $2, 'failed', "
        "3, $2)",
        house().congress(), clock().now());
    auto const left = [&] { return db->number("SELECT count(*) FROM outbox WHERE key = 'k'"); };
    on("2026-05-30");
    do_duties();
    EXPECT_EQ(left(), 1);
    on("2026-06-01");
    do_duties();
    EXPECT_EQ(left(), 0);
}

TEST_P(Privacy, keeps_the_record_of_reads_for_three_years_and_says_what_was_cut)
{
    auto const matter = raised_by(lin);
    chen.get("/matters/" + matter);
    gao.get("/matters/" + matter);
    Caller auditor(port());
    staff(auditor, "示例审计", Role::auditor, top);
    on("2028-01-05");
    gao.get("/matters/" + matter);
    do_duties();
    on("2029-03-04");
    do_duties();
    auto const page = auditor.get("/audit").body().as_object();
    EXPECT_EQ(page.at("lines").as_array().size(), 1u);
    EXPECT_EQ(page.at("recorded").as_int64(), 3);
    EXPECT_EQ(page.at("state").as_string(), "agrees");
    auto const db = open(sql::Access::read_only);
    EXPECT_EQ(audit::first_broken(*db, house().congress()), std::nullopt);
    EXPECT_EQ(db->number("SELECT count(*) FROM event WHERE type = 'audit.cut'"), 1);
}

} // namespace
} // namespace ztc::stories
