// SPDX-License-Identifier: Apache-2.0
#include "views/people/view.hpp"

#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::people {
namespace {

using namespace ztc::people;
using testing::words;

PersonId const chen{"chen"}, liu{"liu"}, wang{"wang"};
NodeId const north{"north"}, south{"south"};

class PeopleView : public testing::FedView {
protected:
    View view() const override { return people::view(); }

    void registered(PersonId const& id, PersonKind kind = PersonKind::resident)
    {
        happened(Registered{id, kind});
        happened(Named{id, words(id.text + "-name")});
    }

    void with_phone(PersonId const& id, std::string const& fingerprint)
    {
        registered(id);
        happened(Identified{id, IdentifierKind::phone, fingerprint, words(id.text + "-phone")});
    }

    void sits(PersonId const& id, CongressLevel level, std::optional<TextRef> district = {})
    {
        registered(id, PersonKind::deputy);
        happened(DeputyDescribed{id, level, district, 17});
        happened(organisation::RoleGranted{id, Role::deputy, north, today()});
    }

    std::optional<PersonId> by_phone(std::string const& fingerprint)
    {
        return person_by_phone(tables(), "demo", fingerprint);
    }
};

ZTC_ON_BOTH_ENGINES(PeopleView);

TEST_P(PeopleView, finds_a_person_by_the_fingerprint_of_a_phone)
{
    with_phone(chen, "f1");
    EXPECT_EQ(by_phone("f1"), chen);
    EXPECT_FALSE(by_phone("f2"));
    EXPECT_FALSE(person_by_phone(tables(), "other", "f1"));
    EXPECT_FALSE(person_by_identifier(tables(), "demo", IdentifierKind::paper, "f1"));
}

TEST_P(PeopleView, finds_the_person_that_a_record_was_merged_into_however_often)
{
    with_phone(chen, "f1");
    with_phone(liu, "f2");
    with_phone(wang, "f3");
    happened(Merged{chen, liu});
    happened(Merged{liu, wang});
    EXPECT_EQ(by_phone("f1"), wang);
    EXPECT_EQ(by_phone("f2"), wang);
    happened(Unmerged{chen, liu});
    EXPECT_EQ(by_phone("f1"), chen);
    EXPECT_EQ(by_phone("f2"), wang);
}

TEST_P(PeopleView, knows_an_account_until_it_is_closed_and_through_a_merge)
{
    registered(chen, PersonKind::staff);
    registered(liu, PersonKind::staff);
    EXPECT_FALSE(account(tables(), "demo", chen));
    happened(AccountOpened{chen, "f1", words("chen-sign-in")});
    EXPECT_EQ(account(tables(), "demo", chen)->name_ref, "chen-sign-in");
    happened(Merged{chen, liu});
    EXPECT_TRUE(account(tables(), "demo", liu));
    happened(Unmerged{chen, liu});
    EXPECT_FALSE(account(tables(), "demo", liu));
    happened(AccountClosed{chen});
    EXPECT_FALSE(account(tables(), "demo", chen));
}

TEST_P(PeopleView, finds_nobody_by_a_number_that_was_dropped)
{
    with_phone(chen, "f1");
    happened(IdentifierDropped{chen, IdentifierKind::phone, "f1"});
    EXPECT_FALSE(by_phone("f1"));
    EXPECT_FALSE(person(tables(), "demo", chen)->phone_ref);
}

TEST_P(PeopleView, finds_a_person_by_the_fingerprint_of_a_sign_in_name)
{
    registered(chen, PersonKind::staff);
    happened(AccountOpened{chen, "a1"});
    EXPECT_EQ(person_by_account(tables(), "demo", "a1"), chen);
    EXPECT_FALSE(person_by_account(tables(), "demo", "a2"));
}

TEST_P(PeopleView, knows_a_record_by_reference_only)
{
    with_phone(chen, "f1");
    auto const row = person(tables(), "demo", chen).value();
    EXPECT_EQ(row.kind, PersonKind::resident);
    EXPECT_EQ(row.name_ref, "chen-name");
    EXPECT_EQ(row.phone_ref, "chen-phone");
    EXPECT_FALSE(person(tables(), "demo", liu));
}

TEST_P(PeopleView, finds_nothing_of_an_erased_person)
{
    with_phone(chen, "f1");
    happened(AccountOpened{chen, "a1"});
    happened(Erased{chen});
    EXPECT_FALSE(by_phone("f1"));
    EXPECT_FALSE(person_by_account(tables(), "demo", "a1"));
    EXPECT_FALSE(person(tables(), "demo", chen));
}

TEST_P(PeopleView, gives_an_erased_number_to_whoever_registers_with_it_next)
{
    with_phone(chen, "f1");
    happened(Erased{chen});
    with_phone(liu, "f1");
    EXPECT_EQ(by_phone("f1"), liu);
}

TEST_P(PeopleView, lists_deputies_the_highest_congress_first)
{
    sits(chen, CongressLevel::district, words("district-31"));
    sits(liu, CongressLevel::city);
    EXPECT_EQ(get("/deputies"),
              R"({"deputies":[{"person":"liu","name":"words of liu-name",)"
              R"("congress_level":"city"},{"person":"chen","name":"words of chen-name",)"
              R"("congress_level":"district","electoral_district":"words of district-31"}]})");
}

TEST_P(PeopleView, lists_a_deputy_while_any_seat_is_held)
{
    sits(chen, CongressLevel::district);
    happened(organisation::RoleGranted{chen, Role::deputy, south, today()});
    happened(organisation::RoleEnded{chen, Role::deputy, north, today()});
    EXPECT_NE(get("/deputies"), R"({"deputies":[]})");
    happened(organisation::RoleEnded{chen, Role::deputy, south, today()});
    EXPECT_EQ(get("/deputies"), R"({"deputies":[]})");
}

TEST_P(PeopleView, lists_no_deputy_whose_name_was_erased_or_whose_record_was_merged_away)
{
    sits(chen, CongressLevel::district);
    sits(liu, CongressLevel::district);
    sits(wang, CongressLevel::district);
    erase("chen-name");
    happened(Erased{liu});
    happened(Merged{wang, chen});
    EXPECT_EQ(get("/deputies"), R"({"deputies":[]})");
}

TEST_P(PeopleView, lists_only_whoever_is_described_and_sits)
{
    registered(chen, PersonKind::deputy);
    happened(organisation::RoleGranted{chen, Role::deputy, north, today()});
    registered(liu, PersonKind::deputy);
    happened(DeputyDescribed{liu, CongressLevel::district, {}, {}});
    EXPECT_EQ(get("/deputies"), R"({"deputies":[]})");
}

} // namespace
} // namespace ztc::views::people
