// SPDX-License-Identifier: Apache-2.0
//
// Nothing is left without somebody who has it: a deputy who leaves hands over by a list that both
// sign, and one who is away is stood in for.
#include "modules/people/service.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class HandingOver : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        zhang_person = deputy(zhang, "示例张代表");
        staff(people_admin, "示例安管", Role::security_administrator, top);
        staff(bodies_admin, "示例系管", Role::system_administrator, top);
    }
    PersonId deputy(Caller& caller, std::string const& name)
    {
        auto const person = staff(caller, name, Role::deputy, station);
        auto const described =
            app::run(house(), app::system_actor(house().congress()), &people::describe_deputy,
                     people::DescribeDeputy{person, people::CongressLevel::district, {}, {}});
        EXPECT_TRUE(described);
        return person;
    }
    std::string accepted()
    {
        auto const matter = raised_by(lin);
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        return matter;
    }
    Answer propose(Caller& by, std::vector<std::string> const& matters, PersonId const& to)
    {
        json::array list;
        for (auto const& matter : matters) list.push_back(json::value(matter));
        return by.post("/handover/propose", {{"from", zhou_person.text},
                                             {"to", to.text},
                                             {"matters", list},
                                             {"reason", "示例：换届。"}});
    }
    static std::string id_in(Answer const& answer)
    {
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("handover").as_string());
    }
    std::string deputy_of(std::string const& matter)
    {
        auto const page = chen.get("/matters/" + matter).body();
        return std::string(page.at("deputy").at("person").as_string());
    }

    Caller zhang{0}, people_admin{0}, bodies_admin{0};
    PersonId zhang_person;
};
ZTC_ON_BOTH_ENGINES(HandingOver);

TEST_P(HandingOver, gives_everything_to_a_successor_who_signs)
{
    auto const one = accepted(), other = referred();
    auto const held = zhou.get("/handover/holdings").body();
    ASSERT_EQ(held.at("matters").as_array().size(), 2u);
    EXPECT_EQ(held.at("successors").at(0).at("name").as_string(), "示例张代表");
    EXPECT_EQ(chen.get("/handover/holdings?person=" + zhou_person.text)
                  .body()
                  .at("matters")
                  .as_array()
                  .size(),
              2u);
    EXPECT_EQ(sun.get("/handover/holdings?person=" + zhou_person.text).code(), "handover.unknown");

    auto const handover = id_in(propose(zhou, {one, other}, zhang_person));
    EXPECT_EQ(deputy_of(one), zhou_person.text) << "not before the successor has signed";
    EXPECT_EQ(zhou.post("/handover/sign", {{"handover", handover}}).code(), "access.denied");
    EXPECT_EQ(sun.post("/handover/sign", {{"handover", handover}}).code(), "handover.unknown");
    auto const seen = zhang.get("/handovers/" + handover).body();
    EXPECT_EQ(seen.at("count").as_int64(), 2);
    EXPECT_EQ(seen.at("may_sign"), json::value(true));
    EXPECT_EQ(seen.at("matters").as_array().size(), 2u);
    EXPECT_EQ(chen.get("/handovers/" + handover).code(), "handover.unknown");

    auto const signed_by_zhang = zhang.post("/handover/sign", {{"handover", handover}});
    ASSERT_EQ(signed_by_zhang.status, 201) << signed_by_zhang.text;
    EXPECT_EQ(signed_by_zhang.body().at("count").as_int64(), 2);
    EXPECT_EQ(deputy_of(one), zhang_person.text);
    EXPECT_EQ(deputy_of(other), zhang_person.text);
    EXPECT_EQ(zhang.post("/handover/sign", {{"handover", handover}}).code(),
              "handover.already_settled");
    EXPECT_TRUE(zhou.get("/handover/holdings").body().at("matters").as_array().empty());
    EXPECT_EQ(zhou.get("/matters/" + one).code(), "matters.unknown");
    EXPECT_EQ(zhang.get("/inbox?box=in_hand").body().at("items").as_array().size(), 2u);
}

TEST_P(HandingOver, passes_over_what_moved_since_the_list_was_made)
{
    auto const stays = accepted(), moved = accepted(), gone = accepted();
    auto const handover = id_in(propose(chen, {stays, moved, gone}, zhang_person));
    Caller wu{0};
    auto const wu_person = deputy(wu, "示例吴代表");
    chen.post("/matters/name_deputy", {{"matter", moved}, {"deputy", wu_person.text}});
    lin.post("/matters/withdraw", {{"matter", gone}});
    auto const later = accepted();
    auto const done = zhang.post("/handover/sign", {{"handover", handover}});
    ASSERT_EQ(done.status, 201) << done.text;
    EXPECT_EQ(done.body().at("count").as_int64(), 1);
    EXPECT_EQ(done.body().at("passed_over").as_int64(), 2);
    EXPECT_EQ(deputy_of(stays), zhang_person.text);
    EXPECT_EQ(deputy_of(moved), wu_person.text);
    EXPECT_EQ(deputy_of(later), zhou_person.text) << "what came since stays where it is";
    auto const page = zhang.get("/handovers/" + handover).body();
    EXPECT_EQ(page.at("state").as_string(), "carried_out");
    EXPECT_EQ(page.at("matters").at(1).at("side").as_string(), "passed_over");
}

TEST_P(HandingOver, refuses_what_is_not_his_and_whoever_cannot_take_it)
{
    auto const matter = accepted();
    EXPECT_EQ(propose(zhou, {matter}, zhou_person).code(), "handover.to_himself");
    EXPECT_EQ(propose(zhou, {}, zhang_person).code(), "handover.nothing_listed");
    EXPECT_EQ(propose(zhou, {raised_by(lin)}, zhang_person).code(), "matters.unknown");
    EXPECT_EQ(propose(sun, {matter}, zhang_person).code(), "matters.unknown");
    EXPECT_EQ(propose(li, {matter}, zhang_person).code(), "matters.unknown");
    EXPECT_EQ(lin.post("/handover/propose", json::object{}).code(), "access.denied");
    auto const me = json::value(chen.get("/me").body()).at("viewer").at("person").as_string();
    EXPECT_EQ(propose(zhou, {matter}, {std::string(me)}).code(), "matters.not_a_deputy");
    auto const handover = id_in(propose(zhou, {matter}, zhang_person));
    EXPECT_EQ(zhang.post("/handover/withdraw", {{"handover", handover}, {"reason", "示例：太多。"}})
                  .status,
              201);
    EXPECT_EQ(zhang.post("/handover/sign", {{"handover", handover}}).code(),
              "handover.already_settled");
    EXPECT_EQ(deputy_of(matter), zhou_person.text);
}

TEST_P(HandingOver, hides_a_complaint_from_whom_it_is_about_and_from_the_station)
{
    auto body = raise_body("示例：张代表没有来", "示例：约好了没有来。", community);
    body["about"] = json::array{zhang_person.text};
    auto const raised = lin.post("/matters/raise", body);
    ASSERT_EQ(raised.status, 201) << raised.text;
    auto const matter = std::string(raised.body().at("matter").as_string());
    auto const done =
        gao.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    ASSERT_EQ(done.status, 201) << done.text;
    EXPECT_EQ(chen.get("/handover/holdings?person=" + zhou_person.text).code(), "handover.unknown");
    EXPECT_EQ(propose(chen, {matter}, zhang_person).code(), "matters.unknown");
    EXPECT_EQ(propose(zhou, {matter}, zhang_person).code(), "matters.own_concern");
    Caller wu{0};
    auto const wu_person = deputy(wu, "示例吴代表");
    auto const handover = id_in(propose(zhou, {matter}, wu_person));
    auto const seen = wu.get("/handovers/" + handover).text;
    EXPECT_THAT(seen, AllOf(HasSubstr(matter), Not(HasSubstr("没有来"))));
    for (auto* other : {&zhang, &chen}) {
        EXPECT_EQ(other->get("/handovers/" + handover).code(), "handover.unknown");
        EXPECT_THAT(other->get("/handovers").text, Not(HasSubstr(handover)));
    }
    EXPECT_EQ(wu.post("/handover/sign", {{"handover", handover}}).status, 201);
    EXPECT_EQ(zhang.get("/matters/" + matter).code(), "matters.unknown");
}

TEST_P(HandingOver, passes_on_what_was_taken_on_at_a_unit_within_the_unit)
{
    auto const matter = referred();
    li.post("/matters/take_on", {{"matter", matter}});
    auto const li_person = std::string(li.get("/me").body().at("viewer").at("person").as_string());
    Caller wu{0};
    auto const wu_person = staff(wu, "示例吴办事", Role::unit_clerk, bureau);
    auto const he_person = std::string(he.get("/me").body().at("viewer").at("person").as_string());
    auto const to = [&](std::string const& person) {
        return li.post("/handover/propose", {{"from", li_person},
                                             {"to", person},
                                             {"matters", json::array{matter}},
                                             {"reason", "示例：调岗。"}});
    };
    EXPECT_EQ(to(he_person).code(), "matters.not_of_the_unit");
    auto const handover = id_in(to(wu_person.text));
    EXPECT_EQ(wu.post("/handover/sign", {{"handover", handover}}).status, 201);
    EXPECT_THAT(chen.get("/matters/" + matter).text, HasSubstr("matters.passed_on"));
    EXPECT_EQ(wu.get("/handover/holdings").body().at("matters").as_array().size(), 1u);
}

TEST_P(HandingOver, comes_before_the_account_or_the_last_seat_of_a_deputy_ends)
{
    auto const matter = accepted();
    auto const close = [&] {
        return people_admin.post("/people/close_account", {{"person", zhou_person.text}});
    };
    auto const end = [&] {
        return people_admin.post(
            "/organisation/end_role",
            {{"person", zhou_person.text}, {"role", "deputy"}, {"node", station.text}});
    };
    EXPECT_EQ(close().code(), "handover.follows_matters");
    EXPECT_EQ(end().code(), "handover.follows_matters");
    auto const handover = id_in(propose(chen, {matter}, zhang_person));
    EXPECT_EQ(close().code(), "handover.follows_matters") << "proposed is not signed";
    zhang.post("/handover/sign", {{"handover", handover}});
    EXPECT_EQ(end().status, 201) << end().text;
}

TEST_P(HandingOver, lets_a_deputy_stand_in_from_the_first_to_the_last_day)
{
    auto const matter = referred();
    EXPECT_EQ(zhang.get("/matters/" + matter).code(), "matters.unknown");
    auto const declared = zhou.post(
        "/handover/declare_absence",
        {{"substitute", zhang_person.text}, {"from_on", "2026-03-10"}, {"until_on", "2026-03-12"}});
    ASSERT_EQ(declared.status, 201) << declared.text;
    EXPECT_EQ(zhang.get("/matters/" + matter).code(), "matters.unknown") << "not yet";
    EXPECT_TRUE(zhang.get("/inbox?box=in_hand").body().at("items").as_array().empty());

    on("2026-03-10");
    auto const row = zhang.get("/inbox?box=in_hand").body().at("items").at(0);
    EXPECT_EQ(row.at("in_place_of").as_string(), "示例周代表");
    EXPECT_EQ(zhang.post("/matters/look_into", {{"matter", matter}, {"note", "示例：替他去看了。"}})
                  .status,
              201);
    EXPECT_EQ(zhang.post("/matters/urge", {{"matter", matter}, {"kind", "urge"}, {"words", "示例"}})
                  .status,
              201);
    auto const page = lin.get("/matters/" + matter).body();
    EXPECT_EQ(page.at("deputy").at("name").as_string(), "示例周代表");
    EXPECT_EQ(page.at("stops").at(2).at("by").as_string(), "示例张代表");
    EXPECT_EQ(page.at("stops").at(2).at("in_place_of").as_string(), "示例周代表");
    EXPECT_EQ(zhou.get("/matters/" + matter).status, 200) << "it is still his";
    EXPECT_EQ(zhang.get("/absences").body().at("absences").at(0).at("now"), json::value(true));
    EXPECT_EQ(chen.get("/absences").body().at("absences").as_array().size(), 1u);

    on("2026-03-12");
    EXPECT_EQ(zhang.get("/matters/" + matter).status, 200);
    on("2026-03-13");
    EXPECT_EQ(zhang.get("/matters/" + matter).code(), "matters.unknown") << "he is back";
    EXPECT_TRUE(chen.get("/absences").body().at("absences").as_array().empty());
}

TEST_P(HandingOver, ends_an_absence_early_and_lets_nobody_stand_in_for_his_own_concern)
{
    auto const matter = accepted();
    auto const declared = zhou.post(
        "/handover/declare_absence",
        {{"substitute", zhang_person.text}, {"from_on", "2026-03-02"}, {"until_on", "2026-03-20"}});
    auto const absence = std::string(declared.body().at("absence").as_string());
    EXPECT_EQ(zhang.get("/matters/" + matter).status, 200);
    EXPECT_EQ(zhang.post("/handover/end_absence", {{"absence", absence}}).code(),
              "handover.no_such_absence");
    EXPECT_EQ(zhou.post("/handover/end_absence", {{"absence", absence}}).status, 201);
    EXPECT_EQ(zhang.get("/matters/" + matter).code(), "matters.unknown");
    EXPECT_EQ(zhou.post("/handover/end_absence", {{"absence", absence}}).code(),
              "handover.no_such_absence");
    EXPECT_EQ(chen.post("/handover/declare_absence", {{"substitute", zhang_person.text},
                                                      {"from_on", "2026-03-02"},
                                                      {"until_on", "2026-03-20"}})
                  .code(),
              "handover.no_such_office")
        << "an officer says which";
}

} // namespace
} // namespace ztc::stories
