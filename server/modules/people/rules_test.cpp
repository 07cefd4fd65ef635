// SPDX-License-Identifier: Apache-2.0
#include "modules/people/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::people {
namespace {

PersonId const chen{"chen"};
PersonId const liu{"liu"};

Person person(PersonId const& id, PersonKind kind = PersonKind::resident)
{
    Person made;
    made.apply(Registered{id, kind});
    return made;
}

TEST(phone, is_eleven_digits_however_it_was_typed)
{
    for (auto const* typed :
         {"13800000001", " 138 0000 0001 ", "138-0000-0001", "+8613800000001", "+86 138 0000 0001",
          "008613800000001", "8613800000001", "１３８０００００００１",
          "＋８６１３８０００００００１", "138　0000　0001", "138－0000－0001"})
        EXPECT_EQ(rules::normalise_phone(typed).value(), "13800000001") << typed;
}

TEST(phone, is_refused_when_it_is_no_mainland_mobile_number)
{
    for (auto const* typed : {"", "1380000000", "138000000011", "02700000000", "12000000000",
                              "+85213800000001", "1380000000a", "1380000000１１", "一三八",
                              "13800000001;", "\xEF\xBC", "\xFF", "86138000000"})
        EXPECT_EQ(rules::normalise_phone(typed).error(), refuse("people.bad_phone", "/phone"))
            << typed;
}

TEST(account, is_for_deputies_and_staff_once)
{
    auto staff = person(chen, PersonKind::staff);
    EXPECT_TRUE(rules::open_account(staff));
    EXPECT_TRUE(rules::open_account(person(chen, PersonKind::deputy)));
    EXPECT_EQ(rules::open_account(person(chen)).error().code, "people.signs_in_by_phone");
    staff.apply(AccountOpened{chen, "f"});
    EXPECT_EQ(rules::open_account(staff).error().code, "people.account_exists");
    EXPECT_EQ(rules::open_account(Person{}).error(), refuse("people.unknown", "/person"));
}

TEST(account, is_given_a_password_and_closed_by_somebody_else)
{
    auto staff = person(chen, PersonKind::staff);
    EXPECT_EQ(rules::give_password(staff, liu).error().code, "people.no_account");
    EXPECT_EQ(rules::close_account(staff, liu).error().code, "people.no_account");
    staff.apply(AccountOpened{chen, "f"});
    EXPECT_EQ(rules::give_password(staff, chen).error().code, "people.own_account");
    EXPECT_EQ(rules::close_account(staff, chen).error().code, "people.own_account");
    EXPECT_TRUE(rules::give_password(staff, liu));
    staff.apply(rules::close_account(staff, liu).value());
    EXPECT_TRUE(rules::open_account(staff));
}

TEST(record, of_a_resident_becomes_a_deputys_when_he_is_described_as_one)
{
    auto elected = person(chen);
    elected.apply(DeputyDescribed{chen, CongressLevel::district, {}, 17});
    EXPECT_EQ(elected.kind, PersonKind::deputy);
}

TEST(record, is_merged_into_another_and_taken_apart_again)
{
    auto from = person(chen);
    auto into = person(liu);
    auto const merged = rules::merge(from, into).value();
    from.apply(merged);
    into.apply(merged);
    EXPECT_EQ(from.merged_into, liu);
    EXPECT_TRUE(into.took_over.contains(chen));

    auto const unmerged = rules::unmerge(from).value();
    from.apply(unmerged);
    into.apply(unmerged);
    EXPECT_FALSE(from.merged_into);
    EXPECT_TRUE(into.took_over.empty());
}

TEST(record, is_merged_neither_twice_nor_in_a_ring)
{
    auto from = person(chen);
    auto const into = person(liu);
    from.apply(rules::merge(from, into).value());
    EXPECT_EQ(rules::merge(from, into).error(), refuse("people.merged_away", "/person"));
    EXPECT_EQ(rules::merge(into, from).error(), refuse("people.merged_away", "/into"));
    EXPECT_EQ(rules::merge(into, into).error().code, "people.same_person");
    EXPECT_EQ(rules::unmerge(into).error().code, "people.not_merged");
    EXPECT_EQ(rules::unmerge(Person{}).error().code, "people.unknown");
}

TEST(erasure, is_final)
{
    auto gone = person(chen, PersonKind::staff);
    gone.apply(Identified{chen, IdentifierKind::phone, "f", {}});
    gone.apply(AccountOpened{chen, "g"});
    gone.apply(Erased{chen});
    EXPECT_TRUE(gone.identifiers.empty());
    EXPECT_FALSE(gone.account);
    EXPECT_EQ(rules::check_present(gone, "/person").error(), refuse("people.erased", "/person"));
    EXPECT_EQ(rules::unmerge(gone).error().code, "people.erased");
}

} // namespace
} // namespace ztc::people
