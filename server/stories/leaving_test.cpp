// SPDX-License-Identifier: Apache-2.0
//
// Whoever leaves an office leaves nothing to nobody: the office goes over by a list that both sign
// and the administrator countersigns, and no account or office ends before.
#include "modules/organisation/service.hpp"
#include "modules/people/service.hpp"
#include "platform/jobs/process_runner.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Leaving : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        admin_person = staff(admin, "示例安管", Role::security_administrator, top);
        chen_person = person_of(chen);
        sun_person = person_of(sun);
    }
    PersonId person_of(Caller& caller)
    {
        auto const me = caller.get("/me").body();
        return {std::string(me.at("viewer").at("person").as_string())};
    }
    void ok(Answer const& answer) { ASSERT_EQ(answer.status, 201) << answer.text; }
    Answer close(PersonId const& person)
    {
        return admin.post("/people/close_account", {{"person", person.text}});
    }
    Answer end(PersonId const& person, std::string const& role, NodeId const& node)
    {
        return admin.post("/organisation/end_role",
                          {{"person", person.text}, {"role", role}, {"node", node.text}});
    }
    Answer grant(PersonId const& person, std::string const& role, NodeId const& node)
    {
        return admin.post("/organisation/grant_role",
                          {{"person", person.text}, {"role", role}, {"node", node.text}});
    }
    json::object handing_over(PersonId const& from, PersonId const& to, std::string const& role,
                              NodeId const& node, json::array const& matters = {})
    {
        return {{"from", from.text},
                {"to", to.text},
                {"matters", matters},
                {"offices", json::array{json::object{{"role", role}, {"node", node.text}}}},
                {"reason", "示例：调岗。"}};
    }
    std::string proposed(Caller& by, json::object const& body)
    {
        auto const answer = by.post("/handover/propose", body);
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("handover").as_string());
    }

    Caller admin{0};
    PersonId admin_person, chen_person, sun_person;
};
ZTC_ON_BOTH_ENGINES(Leaving);

TEST_P(Leaving, the_last_officer_of_a_station_is_refused_while_something_is_open_there)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(end(chen_person, "liaison_officer", station).code(), "handover.last_office");
    EXPECT_EQ(close(chen_person).code(), "handover.last_office");
    auto const left = admin.get("/staff/leaving?person=" + chen_person.text);
    EXPECT_THAT(left.text, HasSubstr("示例联络站")) << "says what, and where";
    EXPECT_THAT(left.text, Not(HasSubstr("路灯"))) << "an administrator sees no case";
    EXPECT_EQ(left.body().at("left").at(0).at("count").as_int64(), 1);
    EXPECT_EQ(chen.get("/staff/leaving?person=" + chen_person.text).code(), "access.denied");
    EXPECT_EQ(end(sun_person, "liaison_officer", other_station).status, 201)
        << "nothing is open at that one";
    ok(grant(sun_person, "liaison_officer", station));
    ok(end(chen_person, "liaison_officer", station));
    EXPECT_EQ(sun.get("/matters/" + matter).status, 200) << "and it has somebody";
}

TEST_P(Leaving, a_colleague_without_an_account_is_nobody_to_leave_it_to)
{
    raised_by(lin);
    Caller wu{0};
    auto const wu_person = staff(wu, "示例吴联络", Role::liaison_officer, station);
    ok(close(wu_person));
    EXPECT_EQ(close(chen_person).code(), "handover.last_office");
}

TEST_P(Leaving, a_committee_keeps_a_director_and_a_unit_somebody_who_answers)
{
    referred();
    auto const gao_person = person_of(gao), li_person = person_of(li);
    EXPECT_EQ(end(gao_person, "committee_director", committee).code(), "handover.last_office");
    EXPECT_EQ(end(li_person, "unit_clerk", bureau).code(), "handover.last_office");
    Caller wu{0};
    staff(wu, "示例吴科长", Role::unit_head, bureau);
    ok(end(li_person, "unit_clerk", bureau));
}

TEST_P(Leaving, what_he_took_on_goes_to_a_colleague_before_his_account_is_closed)
{
    auto const matter = referred();
    ok(li.post("/matters/take_on", {{"matter", matter}}));
    auto const li_person = person_of(li);
    Caller wu{0};
    auto const wu_person = staff(wu, "示例吴办事", Role::unit_clerk, bureau);
    EXPECT_EQ(close(li_person).code(), "handover.took_on_matters");
    EXPECT_EQ(end(li_person, "unit_clerk", bureau).code(), "handover.took_on_matters");
    auto const proposal = li.post("/handover/propose", {{"from", li_person.text},
                                                        {"to", wu_person.text},
                                                        {"matters", json::array{matter}},
                                                        {"reason", "示例：调岗。"}});
    ok(proposal);
    EXPECT_EQ(close(wu_person).code(), "handover.waits_for_signature")
        << "whoever is to sign does not go either";
    ok(wu.post("/handover/sign", {{"handover", proposal.body().at("handover")}}));
    ok(close(li_person));
}

TEST_P(Leaving, an_office_goes_over_when_both_have_signed_and_the_administrator_grants_it)
{
    auto const matter = raised_by(lin);
    auto const offices = chen.get("/handover/holdings").body().at("offices").as_array();
    ASSERT_EQ(offices.size(), 1u);
    EXPECT_EQ(offices.at(0).at("last"), json::value(true));
    EXPECT_THAT(json::serialize(offices.at(0).at("successors")), HasSubstr("示例孙联络"));

    auto const handover =
        proposed(chen, handing_over(chen_person, sun_person, "liaison_officer", station));
    json::object const it{{"handover", handover}};
    EXPECT_EQ(admin.post("/handover/countersign", it).code(), "handover.not_signed");
    auto const signed_by_sun = sun.post("/handover/sign", it);
    ok(signed_by_sun);
    EXPECT_EQ(signed_by_sun.body().at("awaits_countersignature"), json::value(true));
    jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
    auto const told = house().store->reads().lease()->rows(
        "SELECT person FROM outbox WHERE words = 'handover_to_countersign'",
        [](Row const& row) { return std::string(row.text(0)); });
    EXPECT_THAT(told, ElementsAre(admin_person.text));
    EXPECT_EQ(sun.get("/matters/" + matter).code(), "matters.unknown")
        << "not before it is granted";
    EXPECT_EQ(sun.post("/handover/sign", it).code(), "handover.already_settled");
    EXPECT_EQ(gao.post("/handover/countersign", it).code(), "access.denied");

    auto const waiting = admin.get("/handover/to_countersign");
    ASSERT_EQ(waiting.body().at("handovers").as_array().size(), 1u);
    EXPECT_THAT(waiting.text, HasSubstr("示例联络站"));
    ok(admin.post("/handover/countersign", it));
    EXPECT_EQ(sun.get("/matters/" + matter).status, 200);
    EXPECT_NE(chen.get("/matters/" + matter).status, 200) << "it is his no more";
    EXPECT_EQ(admin.post("/handover/countersign", it).code(), "handover.not_signed");
    EXPECT_EQ(sun.get("/handovers/" + handover).body().at("state").as_string(), "carried_out");
    ok(close(chen_person));
}

TEST_P(Leaving, what_was_taken_on_goes_with_the_office_of_the_unit)
{
    auto const matter = referred();
    ok(li.post("/matters/take_on", {{"matter", matter}}));
    auto const li_person = person_of(li), he_person = person_of(he);
    auto const body = handing_over(li_person, he_person, "unit_clerk", bureau, json::array{matter});
    auto const handover = proposed(li, body);
    ok(he.post("/handover/sign", {{"handover", handover}}));
    auto const done = admin.post("/handover/countersign", {{"handover", handover}});
    ok(done);
    EXPECT_EQ(done.body().at("count").as_int64(), 1);
    EXPECT_EQ(he.get("/handover/holdings").body().at("matters").as_array().size(), 1u);
}

TEST_P(Leaving, only_the_holder_lists_an_office_and_the_administrator_is_a_third)
{
    auto const code = [](Caller& caller, json::object const& body) {
        return caller.post("/handover/propose", body).code();
    };
    EXPECT_EQ(code(gao, handing_over(chen_person, sun_person, "liaison_officer", station)),
              "handover.no_such_office");
    EXPECT_EQ(code(chen, handing_over(chen_person, sun_person, "committee_director", committee)),
              "handover.no_such_office");
    EXPECT_EQ(code(zhou, handing_over(zhou_person, sun_person, "deputy", station)),
              "handover.no_such_office");
    // An administrator who is an officer as well countersigns nothing that he gives or takes.
    EXPECT_TRUE(app::run(house(), app::system_actor(house().congress()), &organisation::grant_role,
                         organisation::GrantRole{admin_person, Role::liaison_officer, station}));
    auto const handover =
        proposed(chen, handing_over(chen_person, admin_person, "liaison_officer", station));
    ok(admin.post("/handover/sign", {{"handover", handover}}));
    EXPECT_EQ(admin.post("/handover/countersign", {{"handover", handover}}).code(),
              "handover.second_person");
    ok(chen.post("/handover/withdraw", {{"handover", handover}, {"reason", "示例"}}));
}

} // namespace
} // namespace ztc::stories
