// SPDX-License-Identifier: Apache-2.0
//
// An officer who is away is stood in for: what comes in for him is another's for those days, under
// the other's own name and saying for whom. Nobody becomes two people by it.
#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/given.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class OfficerAway : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        qin_person = staff(qin, "示例秦干事", Role::committee_clerk, committee);
        chen_person = person_of(chen);
        sun_person = person_of(sun);
        gao_person = person_of(gao);
    }
    PersonId person_of(Caller& caller)
    {
        auto const me = caller.get("/me").body();
        return {std::string(me.at("viewer").at("person").as_string())};
    }
    static json::object absence(std::string const& role, NodeId const& node,
                                PersonId const& substitute, NodeId const& substitute_node)
    {
        return {{"role", role},
                {"node", node.text},
                {"substitute", substitute.text},
                {"substitute_node", substitute_node.text},
                {"from_on", "2026-03-10"},
                {"until_on", "2026-03-12"}};
    }
    void declares(Caller& caller, json::object const& body)
    {
        auto const answer = caller.post("/handover/declare_absence", body);
        ASSERT_EQ(answer.status, 201) << answer.text;
    }
    /// The officer of the other station has the first one's for three days.
    void sun_stands_in_for_chen()
    {
        declares(chen, absence("liaison_officer", station, sun_person, other_station));
        on("2026-03-10");
    }
    void qin_stands_in_for_gao()
    {
        declares(gao, absence("committee_director", committee, qin_person, committee));
        on("2026-03-10");
    }
    void ok(Answer const& answer) { ASSERT_EQ(answer.status, 201) << answer.text; }
    std::string accepted()
    {
        auto const matter = raised_by(lin);
        ok(chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
        return matter;
    }
    /// Who did the last of that kind, and in whose place.
    std::pair<std::string, std::string> doer(std::string const& type)
    {
        std::pair<std::string, std::string> out;
        house().store->reads().lease()->query(
            "SELECT actor, on_behalf_of FROM event WHERE type = $1 ORDER BY position",
            [&](Row const& row) {
                out = {std::string(row.text(0)), row.optional_text(1).value_or("")};
            },
            type);
        return out;
    }
    std::pair<std::string, std::string> by(PersonId const& who, PersonId const& away)
    {
        return {who.text, away.text};
    }
    std::vector<std::string> told(PersonId const& person)
    {
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        return house().store->reads().lease()->rows(
            "SELECT words FROM outbox WHERE person = $1 ORDER BY queued_at, key",
            [](Row const& row) { return std::string(row.text(0)); }, person);
    }
    void sets_policy(std::string const& name, json::object const& body)
    {
        ok(gao.post("/policy/set", {{"name", name}, {"valid_from", "2026-03-02"}, {"body", body}}));
    }

    Caller qin{0};
    PersonId qin_person, chen_person, sun_person, gao_person;
};
ZTC_ON_BOTH_ENGINES(OfficerAway);

TEST_P(OfficerAway, has_his_station_routed_to_an_officer_of_the_station_beside_it)
{
    auto const before = raised_by(lin);
    declares(chen, absence("liaison_officer", station, sun_person, other_station));
    EXPECT_EQ(sun.get("/matters/" + before).code(), "matters.unknown") << "not yet";
    EXPECT_THAT(sun.get("/inbox?box=new").body().at("items").as_array(), IsEmpty());

    on("2026-03-10");
    auto const matter = raised_by(wang);
    auto const items = sun.get("/inbox?box=new").body().at("items").as_array();
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items.at(0).at("in_place_of").as_string(), "示例陈联络");
    EXPECT_THAT(sun.get("/me").text, HasSubstr("示例陈联络")) << "says whose office it is";
    ok(sun.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}));
    EXPECT_EQ(doer("matters.accepted"), by(sun_person, chen_person));
    EXPECT_THAT(gao.get("/matters/" + matter).text, HasSubstr("\"in_place_of\":\"示例陈联络\""));
    EXPECT_THAT(wang.get("/matters/" + matter).text, Not(HasSubstr("示例陈联络")))
        << "who of the desk did it is the desk's own affair";
    ok(sun.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}}));
    ok(sun.post("/callbacks/record",
                {{"matter", matter}, {"channel", "phone"}, {"outcome", "reached"}}));
    EXPECT_EQ(doer("callbacks.attempted"), by(sun_person, chen_person));
    ok(sun.post("/relay/say", {{"matter", matter}, {"text", "示例：已转办。"}}));
    EXPECT_EQ(doer("relay.said"), by(sun_person, chen_person));
    EXPECT_EQ(chen.get("/matters/" + matter).status, 200) << "it is still his";

    on("2026-03-12");
    EXPECT_EQ(sun.get("/matters/" + matter).status, 200);
    on("2026-03-13");
    EXPECT_EQ(sun.get("/matters/" + matter).code(), "matters.unknown") << "he is back";
    EXPECT_THAT(sun.get("/inbox?box=new").body().at("items").as_array(), IsEmpty());
}

TEST_P(OfficerAway, has_his_notices_go_to_whoever_stands_in_as_well)
{
    auto const matter = accepted();
    sun_stands_in_for_chen();
    ok(lin.post("/relay/say", {{"matter", matter}, {"text", "示例：还没有人来。"}}));
    EXPECT_THAT(told(sun_person), Contains("words_for_staff"));
    EXPECT_THAT(told(chen_person), Contains("words_for_staff"));
    on("2026-03-13");
    auto const then = told(sun_person).size();
    ok(lin.post("/relay/say", {{"matter", matter}, {"text", "示例：还是没有。"}}));
    EXPECT_EQ(told(sun_person).size(), then) << "he is back";
}

TEST_P(OfficerAway, names_one_of_the_same_kind_who_is_there)
{
    auto const code = [](Caller& caller, json::object const& body) {
        return caller.post("/handover/declare_absence", body).code();
    };
    auto const of_chen = [&](PersonId const& substitute, NodeId const& node) {
        return absence("liaison_officer", station, substitute, node);
    };
    auto const li_person = person_of(li), he_person = person_of(he);
    EXPECT_EQ(code(chen, of_chen(chen_person, station)), "handover.to_himself");
    EXPECT_EQ(code(chen, of_chen(li_person, bureau)), "handover.not_of_the_same_kind");
    EXPECT_EQ(code(chen, of_chen(sun_person, station)), "handover.not_of_the_same_kind")
        << "he holds nothing there";
    EXPECT_EQ(code(li, absence("unit_clerk", bureau, he_person, water)),
              "handover.not_of_the_same_kind");
    EXPECT_EQ(code(gao, absence("committee_director", committee, chen_person, station)),
              "handover.not_of_the_same_kind");
    EXPECT_EQ(code(sun, of_chen(gao_person, committee)), "handover.no_such_office")
        << "it is not his";
    EXPECT_EQ(code(zhou, absence("deputy", station, sun_person, other_station)),
              "handover.no_such_office");
    EXPECT_EQ(code(zhou, {{"substitute", chen_person.text},
                          {"from_on", "2026-03-10"},
                          {"until_on", "2026-03-12"}}),
              "handover.not_a_deputy");
    declares(sun, absence("liaison_officer", other_station, chen_person, station));
    EXPECT_EQ(code(chen, of_chen(sun_person, other_station)), "handover.substitute_away");
    declares(chen, of_chen(qin_person, committee));
    EXPECT_EQ(code(chen, of_chen(gao_person, committee)), "handover.away_already");

    auto const offices = gao.get("/absences/offices").body().at("offices").as_array();
    ASSERT_EQ(offices.size(), 1u);
    EXPECT_EQ(offices.at(0).at("substitutes").at(0).at("name").as_string(), "示例秦干事");
    EXPECT_THAT(li.get("/absences/offices").body().at("offices").at(0).at("substitutes").as_array(),
                IsEmpty())
        << "nobody else is at the bureau";
    auto const away = gao.get("/absences").body().at("absences").as_array();
    ASSERT_EQ(away.size(), 2u);
    EXPECT_EQ(away.at(0).at("node_name").as_string().empty(), false);
}

TEST_P(OfficerAway, lends_only_while_both_hold_their_offices_and_no_further)
{
    Caller admin{0};
    staff(admin, "示例安管", Role::security_administrator, top);
    sun_stands_in_for_chen();
    auto const matter = raised_by(lin);
    EXPECT_EQ(sun.get("/matters/" + matter).status, 200);
    Caller wu{0};
    auto const wu_person = staff(wu, "示例吴联络", Role::liaison_officer, other_station);
    declares(sun, absence("liaison_officer", other_station, wu_person, other_station));
    EXPECT_EQ(wu.get("/matters/" + matter).code(), "matters.unknown") << "what is lent stays there";
    auto const end = admin.post(
        "/organisation/end_role",
        {{"person", sun_person.text}, {"role", "liaison_officer"}, {"node", other_station.text}});
    ok(end);
    EXPECT_THAT(sun.get("/matters/" + matter).code(),
                ::testing::AnyOf("matters.unknown", "access.denied"));
}

TEST_P(OfficerAway, does_not_lend_what_is_given_to_his_person)
{
    auto complaint = raise_body("示例：投诉", "示例：经办人推诿。", community);
    complaint["about"] = json::array{bureau.text};
    auto const raised = lin.post("/matters/raise", complaint);
    ok(raised);
    auto const matter = std::string(raised.body().at("matter").as_string());
    qin_stands_in_for_gao();
    EXPECT_EQ(gao.get("/matters/" + matter).status, 200);
    EXPECT_EQ(qin.get("/matters/" + matter).code(), "matters.unknown") << "信访工作条例 30";
    EXPECT_EQ(
        qin.post("/policy/set",
                 {{"name", "matters"}, {"valid_from", "2026-03-20"}, {"body", json::object{}}})
            .code(),
        "access.denied");
}

TEST_P(OfficerAway, makes_nobody_approve_his_own_referral)
{
    director_approves_referrals(house(), true);
    auto const own = accepted(), of_station = accepted();
    qin_stands_in_for_gao();
    auto const refers = [&](Caller& caller, std::string const& matter) {
        auto const answer =
            caller.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
        EXPECT_EQ(answer.status, 201) << answer.text;
        return !answer.body().as_object().contains("answer_due_on");
    };
    auto const approve = [&](Caller& caller, std::string const& matter) {
        return caller.post("/matters/approve_referral", {{"matter", matter}});
    };
    EXPECT_TRUE(refers(qin, own)) << "the director's right that is lent spares no second person";
    EXPECT_TRUE(refers(chen, of_station));
    auto const offered = [&](Caller& caller, std::string const& matter) {
        auto const may = json::serialize(caller.get("/matters/" + matter).body().at("may"));
        bool const approves = may.find("approve_referral") != std::string::npos;
        EXPECT_EQ(approves, may.find("return_referral") != std::string::npos);
        return approves;
    };
    EXPECT_FALSE(offered(qin, own)) << "what would be refused is not offered";
    EXPECT_TRUE(offered(qin, of_station));
    EXPECT_TRUE(offered(gao, own));
    EXPECT_EQ(approve(qin, own).code(), "matters.second_person");
    EXPECT_EQ(qin.post("/matters/return_referral", {{"matter", own}, {"reason", "示例"}}).code(),
              "matters.second_person");
    ok(approve(qin, of_station));
    EXPECT_EQ(doer("matters.referred"), by(qin_person, gao_person));
    ok(approve(gao, own));
    EXPECT_EQ(doer("matters.referred"), by(gao_person, {}));
}

TEST_P(OfficerAway, makes_nobody_approve_his_own_publication)
{
    sets_policy("publication",
                {{"basis", "示例"}, {"director_approves", true}, {"publish_figures", false}});
    auto const ready = [&](Caller& drafter) {
        auto const matter = accepted();
        ok(lin.post("/publication/consent", {{"matter", matter}}));
        ok(drafter.post("/publication/draft",
                        {{"matter", matter}, {"title", "示例"}, {"said", "示例"}}));
        return matter;
    };
    auto const own = ready(qin), of_station = ready(chen);
    qin_stands_in_for_gao();
    auto const state = [](Answer const& answer) {
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("state").as_string());
    };
    EXPECT_EQ(state(qin.post("/publication/publish", {{"matter", own}})), "proposed");
    EXPECT_EQ(state(chen.post("/publication/publish", {{"matter", of_station}})), "proposed");
    auto const offered = [&](Caller& caller, std::string const& matter) {
        auto const page = caller.get("/matters/" + matter + "/publication").body();
        auto const may = json::serialize(page.at("may"));
        return may.find("approve") != std::string::npos &&
               may.find("return_draft") != std::string::npos;
    };
    EXPECT_FALSE(offered(qin, own)) << "what would be refused is not offered";
    EXPECT_TRUE(offered(qin, of_station));
    EXPECT_TRUE(offered(gao, own));
    EXPECT_EQ(qin.post("/publication/approve", {{"matter", own}}).code(),
              "publication.second_person");
    EXPECT_EQ(qin.post("/publication/return_draft", {{"matter", own}, {"reason", "示例"}}).code(),
              "publication.second_person");
    EXPECT_EQ(state(qin.post("/publication/approve", {{"matter", of_station}})), "published");
    EXPECT_EQ(doer("publication.published"), by(qin_person, gao_person));
    EXPECT_EQ(state(gao.post("/publication/approve", {{"matter", own}})), "published");
}

TEST_P(OfficerAway, makes_nobody_the_second_person_who_lets_look_at_a_raiser)
{
    auto const first = accepted(), other = accepted();
    auto const asks = [&](Caller& caller, std::string const& matter) {
        auto const answer =
            caller.post("/reveals/ask", {{"matter", matter}, {"reason", "示例：约时间。"}});
        EXPECT_EQ(answer.status, 201) << answer.text;
        return json::object{{"matter", matter}, {"reveal", answer.body().at("reveal")}};
    };
    auto const by_chen = asks(chen, first);
    sun_stands_in_for_chen();
    auto const by_sun = asks(sun, other);
    EXPECT_EQ(doer("reveals.asked"), by(sun_person, chen_person));
    auto const offered = [&](Caller& caller) {
        return caller.get("/reveals?box=waiting").body().at("requests").as_array().size();
    };
    EXPECT_EQ(offered(chen), 0u);
    EXPECT_EQ(offered(sun), 0u);
    EXPECT_EQ(offered(gao), 2u);
    EXPECT_EQ(sun.post("/reveals/approve", by_sun).code(), "reveals.second_person") << "himself";
    EXPECT_EQ(chen.post("/reveals/approve", by_sun).code(), "reveals.second_person")
        << "it was asked in his place";
    EXPECT_EQ(sun.post("/reveals/approve", by_chen).code(), "reveals.second_person")
        << "he would say it in the place of whoever asked";
    ok(gao.post("/reveals/approve", by_sun));
    ok(sun.post("/reveals/look", by_sun));
    EXPECT_EQ(doer("reveals.looked"), by(sun_person, chen_person));
}

TEST_P(OfficerAway, makes_nobody_two_of_the_two_who_erase)
{
    ok(lin.post("/privacy/ask_erasure", {{"words", "示例：搬走了"}}));
    qin_stands_in_for_gao();
    auto const lin_person = person_of(lin);
    auto const approve = [&](Caller& caller) {
        return caller.post("/privacy/approve_erasure", {{"person", lin_person.text}});
    };
    ok(approve(qin));
    EXPECT_EQ(doer("privacy.erasure_first_approved"), by(qin_person, {}))
        << "by his own right: that of the director is not lent";
    EXPECT_EQ(approve(qin).code(), "privacy.needs_another");
    ok(approve(gao));
    auto const lapse = qin.post("/privacy/propose_lapse", {{"matters", json::array{accepted()}}});
    if (lapse.status == 201) {
        EXPECT_EQ(qin.post("/privacy/approve_lapse", {{"batch", lapse.body().at("batch")}}).code(),
                  "privacy.needs_another");
    }
}

TEST_P(OfficerAway, makes_nobody_sign_both_sides_of_a_handover)
{
    auto const system = app::system_actor(house().congress());
    auto const also_deputy = [&](PersonId const& person) {
        EXPECT_TRUE(
            app::run(house(), system, &people::describe_deputy,
                     people::DescribeDeputy{person, people::CongressLevel::district, {}, {}}));
    };
    also_deputy(sun_person);
    also_deputy(chen_person);
    also_deputy(gao_person);
    auto const matter = accepted();
    sun_stands_in_for_chen();
    auto const to = [&](Caller& caller, PersonId const& successor) {
        return caller.post("/handover/propose", {{"from", zhou_person.text},
                                                 {"to", successor.text},
                                                 {"matters", json::array{matter}},
                                                 {"reason", "示例：换届。"}});
    };
    EXPECT_EQ(to(sun, sun_person).code(), "handover.second_person") << "to himself";
    EXPECT_EQ(to(sun, chen_person).code(), "handover.second_person")
        << "to the one in whose place he proposes";
    EXPECT_EQ(to(chen, chen_person).code(), "handover.second_person");
    ok(to(sun, gao_person));
    EXPECT_EQ(doer("handover.proposed"), by(sun_person, chen_person));
}

TEST_P(OfficerAway, lets_nobody_handle_what_is_his_own_or_lies_at_his_own_unit)
{
    auto const system = app::system_actor(house().congress());
    EXPECT_TRUE(app::run(house(), system, &organisation::grant_role,
                         organisation::GrantRole{sun_person, Role::unit_clerk, bureau}));
    auto const own = chen.post("/matters/enter", [&] {
        auto body = raise_body("示例：自家门口", "示例：路面破了。", community);
        body["raised_by"] = sun_person.text;
        body["origin"] = "station";
        return body;
    }());
    ok(own);
    auto const raised = std::string(own.body().at("matter").as_string());
    auto const at_bureau = referred();
    sun_stands_in_for_chen();
    EXPECT_EQ(
        sun.post("/matters/accept", {{"matter", raised}, {"deputy", zhou_person.text}}).code(),
        "access.denied")
        << "he raised it himself";
    ok(sun.post("/matters/take_on", {{"matter", at_bureau}}));
    EXPECT_EQ(sun.post("/matters/pause", {{"matter", at_bureau}, {"reason", "示例"}}).code(),
              "access.denied")
        << "the desk watches his own unit";
    auto complaint = raise_body("示例：投诉", "示例：联络员推诿。", community);
    complaint["about"] = json::array{chen_person.text};
    auto const about = lin.post("/matters/raise", complaint);
    ok(about);
    EXPECT_EQ(sun.get("/matters/" + std::string(about.body().at("matter").as_string())).code(),
              "matters.unknown");
}

TEST_P(OfficerAway, writes_for_a_resident_and_says_who_was_away)
{
    sun_stands_in_for_chen();
    auto body = raise_body("示例：来电反映", "示例：路灯不亮。", community);
    body["raised_by"] = person_of(wang).text;
    body["origin"] = "phone";
    ok(sun.post("/matters/enter", body));
    EXPECT_EQ(doer("matters.raised"), by(sun_person, person_of(wang)));
    EXPECT_EQ(house().store->reads().lease()->number(
                  "SELECT count(*) FROM event WHERE type = 'matters.raised' AND body LIKE $1",
                  "%\"entered_in_place_of\":\"" + chen_person.text + "\"%"),
              1);
}

TEST_P(OfficerAway, has_what_he_took_on_at_his_unit_answered_in_his_place)
{
    Caller wu{0};
    auto const wu_person = staff(wu, "示例吴科长", Role::unit_head, bureau);
    auto const li_person = person_of(li);
    auto const matter = referred();
    ok(li.post("/matters/take_on", {{"matter", matter}}));
    declares(li, absence("unit_clerk", bureau, wu_person, bureau));
    on("2026-03-10");
    auto const another = referred();
    EXPECT_THAT(told(wu_person), Contains("matter_referred_to_unit"))
        << "which a head is not told otherwise";
    ok(wu.post("/matters/answer", {{"matter", matter},
                                   {"outcome", "done"},
                                   {"text", "示例：已修好。"},
                                   {"done_on", "2026-03-10"}}));
    EXPECT_EQ(doer("matters.answered"), by(wu_person, li_person));
    ok(wu.post("/matters/take_on", {{"matter", another}}));
    EXPECT_EQ(doer("matters.taken_on"), by(wu_person, {})) << "that one he took himself";
}

} // namespace
} // namespace ztc::stories
