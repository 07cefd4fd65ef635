// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::suggestions {
namespace {

std::string refused(auto const& result)
{
    return result ? "" : result.error().code;
}

class ALeadDeputy : public testing::Test {
protected:
    static constexpr Date on(unsigned month, unsigned date)
    {
        return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
    }
    ALeadDeputy()
    {
        it.id = {"s"};
        it.lead = chen;
        it.cosigners = {shen};
        it.submitted_on = on(3, 2);
        it.units[water].reply_due_on = on(6, 4);
        it.state = State::referred;
    }
    void contacted() { it.apply(Contacted{{"s"}, water, ContactWay::visit, {}, on(3, 20)}); }
    void says(ContactHeld contact)
    {
        it.apply(ContactConfirmed{{"s"}, water, chen, contact, on(3, 21)});
    }

    PersonId const chen{"chen"}, shen{"shen"};
    NodeId const water{"water"}, roads{"roads"};
    Suggestion it;
};

TEST_F(ALeadDeputy, says_once_whether_a_contact_took_place)
{
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "suggestions.nothing_to_confirm");
    contacted();
    EXPECT_EQ(refused(rules::confirm_contact(it, water, shen)), "suggestions.unknown");
    EXPECT_EQ(refused(rules::confirm_contact(it, roads, chen)), "suggestions.unknown");
    EXPECT_EQ(refused(rules::confirm_contact({}, water, chen)), "suggestions.unknown");
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "");
    says(ContactHeld::held);
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "suggestions.nothing_to_confirm");
    contacted(); // a second one is written down; the first was confirmed
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "suggestions.nothing_to_confirm");
    it.state = State::closed;
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "suggestions.wrong_state");
}

TEST_F(ALeadDeputy, is_owed_a_contact_that_did_not_take_place)
{
    contacted();
    says(ContactHeld::not_held);
    EXPECT_FALSE(it.units.at(water).contacted);
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "suggestions.nothing_to_confirm");
    contacted();
    EXPECT_EQ(refused(rules::confirm_contact(it, water, chen)), "");
}

TEST_F(ALeadDeputy, answers_each_request_for_more_time_once)
{
    EXPECT_EQ(refused(rules::answer_extension(it, water, chen)), "suggestions.no_extension_asked");
    it.apply(ExtensionAsked{{"s"}, water, on(8, 1), {}, on(4, 1)});
    EXPECT_EQ(refused(rules::answer_extension(it, water, shen)), "suggestions.unknown");
    EXPECT_EQ(refused(rules::answer_extension(it, roads, chen)), "suggestions.unknown");
    EXPECT_EQ(refused(rules::answer_extension(it, water, chen)), "");
    it.apply(ExtensionAnswered{{"s"}, water, chen, DeputyConsent::opposed, on(4, 2)});
    EXPECT_EQ(refused(rules::answer_extension(it, water, chen)), "suggestions.extension_answered");
    EXPECT_EQ(refused(rules::decide_extension(it, water)), "") << "the office decides all the same";
    it.apply(ExtensionRefused{{"s"}, water, {}, on(4, 3)});
    EXPECT_EQ(refused(rules::answer_extension(it, water, chen)), "suggestions.no_extension_asked");
    it.apply(ExtensionAsked{{"s"}, water, on(7, 1), {}, on(4, 6)});
    EXPECT_EQ(refused(rules::answer_extension(it, water, chen)), "") << "another request";
}

TEST_F(ALeadDeputy, hears_no_raiser_after_the_totals_are_told)
{
    PersonId const lin{"lin"};
    it.state = State::answered;
    it.feedback_due_on = on(7, 1);
    EXPECT_EQ(refused(rules::rate_as_raiser(it, lin, on(7, 1))), "");
    EXPECT_EQ(refused(rules::rate_as_raiser(it, lin, on(7, 2))), "suggestions.window_over");
    it.feedback_due_on.reset();
    EXPECT_EQ(refused(rules::rate_as_raiser(it, lin, on(7, 2))), "");
    it.state = State::closed;
    EXPECT_EQ(refused(rules::rate_as_raiser(it, lin, on(7, 2))), "suggestions.window_over");
}

} // namespace
} // namespace ztc::suggestions
