// SPDX-License-Identifier: Apache-2.0
//
// The accounts of the staff: Tang looks after people, Shen after bodies. A first password is shown
// once and good for nothing but to be changed; what ends, ends for those who sit there now.
#include "stories/story.hpp"

#include <gtest/gtest.h>

namespace ztc::stories {
namespace {

class Accounts : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        tang_person = staff(tang, "示例唐安全", Role::security_administrator, top);
        staff(shen, "示例沈系统", Role::system_administrator, top);
    }

    std::string registered(std::string const& name)
    {
        auto const answer = tang.post("/people/register", {{"kind", "staff"}, {"name", name}});
        EXPECT_EQ(answer.status, 201) << answer.text;
        return std::string(answer.body().at("person").as_string());
    }
    std::string with_account(std::string const& name)
    {
        auto const person = registered(name);
        EXPECT_EQ(tang.post("/people/open_account", {{"person", person}, {"name", name}}).status,
                  201);
        return person;
    }
    Answer office(std::string const& what, std::string const& person)
    {
        return tang.post("/organisation/" + what,
                         {{"person", person}, {"role", "liaison_officer"}, {"node", station.text}});
    }
    std::string password_for(std::string const& person)
    {
        auto const given = tang.post("/accounts/give_password", {{"person", person}});
        EXPECT_EQ(given.status, 201) << given.text;
        return std::string(given.body().at("password").as_string());
    }
    Answer sign_in(Caller& caller, std::string const& name, std::string const& with)
    {
        return caller.post("/login/staff", {{"name", name}, {"password", with}});
    }
    Answer change(Caller& caller, std::string const& old_one, std::string const& new_one)
    {
        return caller.post("/accounts/change_password",
                           {{"old_password", old_one}, {"password", new_one}});
    }
    /// An officer at the station with a password of his own.
    std::string working(Caller& caller, std::string const& name)
    {
        auto const person = with_account(name);
        EXPECT_EQ(office("grant_role", person).status, 201);
        auto const first = password_for(person);
        EXPECT_EQ(sign_in(caller, name, first).status, 200);
        EXPECT_EQ(change(caller, first, own).status, 200);
        return person;
    }
    std::string account_of(std::string const& person)
    {
        auto const list = tang.get("/staff").body();
        for (auto const& line : list.at("people").as_array())
            if (line.at("person").as_string() == person)
                return std::string(line.at("account").as_string());
        return "";
    }

    Caller tang{0}, shen{0};
    PersonId tang_person;
    std::string const own = "a river in spring 7";
};
ZTC_ON_BOTH_ENGINES(Accounts);

TEST_P(Accounts, begin_with_a_password_that_is_good_for_nothing_but_to_be_changed)
{
    auto const person = with_account("示例钱联络");
    ASSERT_EQ(office("grant_role", person).status, 201);
    EXPECT_EQ(account_of(person), "no_password");
    auto const given = tang.post("/accounts/give_password", {{"person", person}});
    ASSERT_EQ(given.status, 201) << given.text;
    EXPECT_EQ(given.body().at("sign_in_name"), "示例钱联络");
    EXPECT_EQ(given.headers.at("cache-control"), "no-store");
    auto const first = std::string(given.body().at("password").as_string());
    EXPECT_EQ(account_of(person), "first_password");

    auto qian = stranger();
    auto const in = sign_in(qian, "示例钱联络", first);
    ASSERT_EQ(in.status, 200) << in.text;
    EXPECT_EQ(in.body().at("viewer").at("must_change_password"), true);
    EXPECT_TRUE(in.body().at("viewer").at("rights").as_array().empty());
    EXPECT_EQ(qian.get("/me").body().at("viewer").at("must_change_password"), true);
    EXPECT_EQ(qian.get("/inbox?box=all").code(), "access.denied");

    EXPECT_EQ(change(qian, "not the password", own).code(), "login.wrong_password");
    EXPECT_EQ(change(qian, first, first).code(), "login.same_password");
    EXPECT_EQ(change(qian, first, "password1234").code(), "login.weak_password");
    auto const changed = change(qian, first, own);
    ASSERT_EQ(changed.status, 200) << changed.text;
    EXPECT_FALSE(changed.body().at("viewer").as_object().contains("must_change_password"));
    EXPECT_EQ(qian.get("/inbox?box=all").status, 200);
    EXPECT_EQ(account_of(person), "in_use");
    auto late = stranger();
    EXPECT_EQ(sign_in(late, "示例钱联络", first).code(), "login.wrong_password");
}

TEST_P(Accounts, end_every_session_when_a_password_is_given_anew)
{
    auto qian = stranger();
    auto const person = working(qian, "示例钱联络");
    ASSERT_EQ(qian.get("/inbox?box=all").status, 200);
    auto const again = password_for(person);
    EXPECT_EQ(qian.get("/inbox?box=all").status, 401);
    auto other = stranger();
    EXPECT_EQ(sign_in(other, "示例钱联络", own).code(), "login.wrong_password");
    EXPECT_EQ(sign_in(other, "示例钱联络", again).status, 200);
}

TEST_P(Accounts, are_closed_for_whoever_sits_there_and_do_not_wake_with_the_old_password)
{
    auto qian = stranger();
    auto const person = working(qian, "示例钱联络");
    ASSERT_EQ(tang.post("/people/close_account", {{"person", person}}).status, 201);
    EXPECT_EQ(qian.get("/inbox?box=all").status, 401);
    auto other = stranger();
    EXPECT_EQ(sign_in(other, "示例钱联络", own).code(), "login.wrong_password");
    EXPECT_EQ(account_of(person), "none");
    EXPECT_EQ(tang.post("/people/close_account", {{"person", person}}).code(), "people.no_account");
    ASSERT_EQ(
        tang.post("/people/open_account", {{"person", person}, {"name", "示例钱联络"}}).status,
        201);
    EXPECT_EQ(sign_in(other, "示例钱联络", own).code(), "login.wrong_password");
    EXPECT_EQ(account_of(person), "no_password");
}

TEST_P(Accounts, gain_and_lose_offices_without_signing_in_anew)
{
    auto qian = stranger();
    auto const person = working(qian, "示例钱联络");
    ASSERT_EQ(office("end_role", person).status, 201);
    EXPECT_EQ(qian.get("/inbox?box=all").code(), "access.denied");
    ASSERT_EQ(office("grant_role", person).status, 201);
    EXPECT_EQ(qian.get("/inbox?box=all").status, 200);
}

TEST_P(Accounts, are_nobodys_own_to_reset_or_close)
{
    auto const self = json::object{{"person", tang_person.text}};
    EXPECT_EQ(tang.post("/accounts/give_password", self).code(), "people.own_account");
    EXPECT_EQ(tang.post("/people/close_account", self).code(), "people.own_account");
    EXPECT_EQ(tang.post("/accounts/give_password", {{"person", registered("示例无账号")}}).code(),
              "people.no_account");
    EXPECT_EQ(change(lin, "whatever", own).code(), "people.no_account");
}

TEST_P(Accounts, carry_another_name_or_phone_and_free_the_old_number)
{
    auto const person = registered("示例钱联络");
    auto const phone = [&](std::string const& of, std::string const& number) {
        return tang.post("/people/change_phone", {{"person", of}, {"phone", number}});
    };
    ASSERT_EQ(phone(person, "13900000001").status, 201);
    ASSERT_EQ(phone(person, "13900000002").status, 201);
    auto const other = registered("示例孔联络");
    EXPECT_EQ(phone(other, "13900000002").code(), "people.identifier_taken");
    EXPECT_EQ(phone(other, "13900000001").status, 201);
    ASSERT_EQ(tang.post("/people/rename", {{"person", person}, {"name", "示例钱改名"}}).status,
              201);
    auto const list = tang.get("/staff").text;
    EXPECT_NE(list.find("示例钱改名"), std::string::npos);
    EXPECT_EQ(list.find("示例钱联络"), std::string::npos);
    EXPECT_NE(list.find("139****0002"), std::string::npos);
    EXPECT_EQ(list.find("13900000002"), std::string::npos);
}

TEST_P(Accounts, know_what_the_site_still_lacks_and_whose_step_it_is)
{
    auto const lacks = [&](std::string const& step) {
        auto const reply = shen.get("/first_run").body();
        for (auto const& line : reply.at("steps").as_array())
            if (line.at("step").as_string() == step) return !line.at("done").as_bool();
        return false;
    };
    EXPECT_FALSE(lacks("stations"));
    EXPECT_TRUE(lacks("messages"));
    EXPECT_FALSE(lacks("passwords"));
    auto const person = with_account("示例钱联络");
    EXPECT_TRUE(lacks("passwords"));
    password_for(person);
    EXPECT_FALSE(lacks("passwords"));
    EXPECT_EQ(chen.get("/first_run").code(), "access.denied");
    for (auto const& node : {station, other_station})
        ASSERT_EQ(shen.post("/organisation/close_node", {{"node", node.text}}).status, 201);
    EXPECT_TRUE(lacks("stations"));
}

TEST_P(Accounts, stand_at_bodies_that_both_administrators_see)
{
    auto const added = shen.post("/organisation/add_node", {{"kind", "station"},
                                                            {"parent", committee.text},
                                                            {"name", "示例楼宇站"},
                                                            {"station_type", "special"}});
    ASSERT_EQ(added.status, 201) << added.text;
    EXPECT_EQ(shen.post("/organisation/add_node", {{"kind", "community"},
                                                   {"parent", station.text},
                                                   {"name", "示例"},
                                                   {"station_type", "special"}})
                  .code(),
              "organisation.not_a_station");
    for (auto* caller : {&tang, &shen}) {
        auto const text = caller->get("/organisation").text;
        EXPECT_NE(text.find(R"("station_type":"special")"), std::string::npos);
    }
    EXPECT_EQ(chen.get("/organisation").code(), "access.denied");
}

} // namespace
} // namespace ztc::stories
