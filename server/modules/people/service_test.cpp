// SPDX-License-Identifier: Apache-2.0
#include "modules/people/service.hpp"

#include "modules/people/state.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::people {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class People : public ztc::testing::OfAService {
protected:
    PersonId registered(std::string name, std::optional<Text<1, 30>> phone = {},
                        PersonKind kind = PersonKind::resident)
    {
        return does(&register_person, Register{kind, {name}, phone, {}}).value().person;
    }

    Result<PersonId> by_phone(std::string const& phone)
    {
        Result<PersonId> found = PersonId{};
        inside([&](Work& work) { found = resident_by_phone(phone, work); });
        return found;
    }

    Person state(PersonId const& person)
    {
        Person folded;
        inside([&](Work& work) { folded = fold(work.stream(stream_of(person))); });
        return folded;
    }

    std::optional<std::string> name_of(PersonId const& person)
    {
        std::optional<std::string> words;
        inside([&](Work& work) {
            for (auto const& recorded : work.stream(stream_of(person)))
                dispatch<Named>(recorded,
                                [&](Named const& event) { words = work.open(event.name); });
        });
        return words;
    }

    Result<> erased(PersonId const& person)
    {
        Result<> done;
        inside([&](Work& work) { done = erase_everything(person, work); });
        return done;
    }
};

ZTC_ON_BOTH_ENGINES(People);

TEST_P(People, are_registered_by_phone_once_however_it_is_typed)
{
    auto const first = by_phone("13800000001").value();
    EXPECT_EQ(by_phone("+86 138-0000-0001").value(), first);
    EXPECT_NE(by_phone("13800000002").value(), first);
    EXPECT_EQ(by_phone("027-8000").error(), refuse("people.bad_phone", "/phone"));
    EXPECT_EQ(state(first).version, 2u);
}

TEST_P(People, are_found_by_phone_as_the_staff_registered_them)
{
    auto const chen = registered("示例·陈", Text<1, 30>{"138 0000 0001"});
    EXPECT_EQ(by_phone("13800000001").value(), chen);
    EXPECT_EQ(name_of(chen), "示例·陈");
    EXPECT_EQ(does(&register_person,
                   Register{PersonKind::resident, {"示例·刘"}, Text<1, 30>{"13800000001"}, {}})
                  .error(),
              refuse("people.identifier_taken", "/phone"));
    EXPECT_EQ(
        does(&register_person, Register{PersonKind::resident, {"示例·刘"}, Text<1, 30>{"110"}, {}})
            .error()
            .code,
        "people.bad_phone");
}

TEST_P(People, have_identifiers_of_each_kind_apart)
{
    auto const chen = registered("示例·陈");
    auto const give = [&](PersonId const& person, IdentifierKind kind, std::string value) {
        Result<Done> done = Done{};
        inside([&](Work& work) { done = identify(person, kind, value, work); });
        return done;
    };
    EXPECT_TRUE(give(chen, IdentifierKind::paper, "A-17"));
    EXPECT_TRUE(give(chen, IdentifierKind::alipay, "A-17"));
    EXPECT_EQ(give(registered("示例·刘"), IdentifierKind::paper, " A-17 ").error(),
              refuse("people.identifier_taken", "/paper"));
    EXPECT_EQ(give({"nobody"}, IdentifierKind::paper, "B").error().code, "people.unknown");
    EXPECT_THAT(state(chen).identifiers, SizeIs(2));
}

TEST_P(People, sign_in_by_a_name_that_nobody_else_has)
{
    auto const xu = registered("示例·许", {}, PersonKind::staff);
    auto const he = registered("示例·何", {}, PersonKind::staff);
    ASSERT_TRUE(does(&open_account, OpenAccount{xu, {"许联络"}}));
    EXPECT_EQ(does(&open_account, OpenAccount{he, {"许联络"}}).error(),
              refuse("people.sign_in_name_taken", "/name"));
    EXPECT_EQ(does(&open_account, OpenAccount{xu, {"许"}}).error().code, "people.account_exists");
    EXPECT_TRUE(does(&open_account, OpenAccount{he, {"何联络"}}));
}

TEST_P(People, are_found_as_the_one_they_were_merged_into)
{
    auto const old = by_phone("13800000001").value();
    auto const chen = registered("示例·陈", Text<1, 30>{"13800000002"});
    ASSERT_TRUE(does(&merge, Merge{old, chen}));
    EXPECT_EQ(by_phone("13800000001").value(), chen);
    ASSERT_TRUE(does(&unmerge, Unmerge{old}));
    EXPECT_EQ(by_phone("13800000001").value(), old);
    EXPECT_THAT(state(chen).took_over, IsEmpty());
}

TEST_P(People, accept_each_version_of_the_notice_once)
{
    auto const chen = by_phone("13800000001").value();
    auto const accept = [&](std::string version) {
        inside(
            [&](Work& work) { EXPECT_TRUE(accept_notice(chen, version, NoticeWay::web, work)); });
    };
    auto const before = state(chen).version;
    accept("2026-11");
    accept("2026-11");
    accept("2027-01");
    EXPECT_EQ(state(chen).version, before + 2);
    EXPECT_EQ(state(chen).notice_version, "2027-01");
}

TEST_P(People, become_deputies_when_described_as_such)
{
    auto const chen = by_phone("13800000001").value();
    ASSERT_TRUE(does(&describe_deputy,
                     DescribeDeputy{chen, CongressLevel::district, Text<1, 60>{"第31选区"}, 17}));
    EXPECT_EQ(state(chen).kind, PersonKind::deputy);
    EXPECT_EQ(does(&describe_deputy, DescribeDeputy{{"nobody"}, CongressLevel::district, {}, {}})
                  .error()
                  .code,
              "people.unknown");
}

TEST_P(People, are_erased_and_their_numbers_are_free_again)
{
    auto const chen = registered("示例·陈", Text<1, 30>{"13800000001"});
    ASSERT_TRUE(erased(chen));
    EXPECT_EQ(name_of(chen), std::nullopt);
    EXPECT_TRUE(state(chen).erased);
    EXPECT_NE(by_phone("13800000001").value(), chen);
    EXPECT_EQ(erased(chen).error().code, "people.erased");
}

TEST_P(People, correct_their_own_name_and_withdraw_the_notice)
{
    auto const chen = registered("示例·陈");
    auto const himself = log::testing::somebody(chen.text);
    ASSERT_TRUE(does(&correct_name, CorrectName{{"示例·程"}}, himself));
    EXPECT_EQ(name_of(chen), "示例·程");
    EXPECT_EQ(does(&withdraw_notice, WithdrawNotice{}, himself).error().code, "people.no_notice");
    inside([&](Work& work) { EXPECT_TRUE(accept_notice(chen, "2026-11", NoticeWay::web, work)); });
    ASSERT_TRUE(does(&withdraw_notice, WithdrawNotice{}, himself));
    EXPECT_EQ(state(chen).notice_version, std::nullopt);
    auto const before = state(chen).version;
    inside(
        [&](Work& work) { EXPECT_TRUE(accept_notice(chen, "2026-11", NoticeWay::paper, work)); });
    EXPECT_EQ(state(chen).version, before + 1) << "accepted anew";
}

TEST_P(People, are_erased_with_all_records_that_were_merged_into_theirs)
{
    auto const first = registered("示例·甲", Text<1, 30>{"13800000001"});
    auto const second = registered("示例·乙", Text<1, 30>{"13800000002"});
    auto const third = registered("示例·丙");
    ASSERT_TRUE(does(&merge, Merge{first, second}));
    ASSERT_TRUE(does(&merge, Merge{second, third}));
    EXPECT_EQ(erased(first).error().code, "people.merged_away");
    ASSERT_TRUE(erased(third));
    for (auto const& person : {first, second, third}) EXPECT_EQ(name_of(person), std::nullopt);
    EXPECT_NE(by_phone("13800000001").value(), first);
    EXPECT_EQ(does(&unmerge, Unmerge{first}).error().code, "people.erased");
}

TEST_P(People, are_not_erased_with_a_record_that_was_taken_apart_before)
{
    auto const first = registered("示例·甲");
    auto const second = registered("示例·乙");
    ASSERT_TRUE(does(&merge, Merge{first, second}));
    ASSERT_TRUE(does(&unmerge, Unmerge{first}));
    ASSERT_TRUE(erased(second));
    EXPECT_EQ(name_of(first), "示例·甲");
}

} // namespace
} // namespace ztc::people
