// SPDX-License-Identifier: Apache-2.0
#include "modules/privacy/rules.hpp"

#include "modules/privacy/policy.hpp"

#include <gtest/gtest.h>

namespace ztc::privacy {
namespace {

constexpr Date day(unsigned d)
{
    return std::chrono::year{2026} / 11 / std::chrono::day{d};
}

PersonId const lin{"lin"}, gao{"gao"}, qian{"qian"};

Asked asked_by_lin()
{
    Asked asked;
    asked.apply(ErasureAsked{lin, std::nullopt, day(2), day(20), Certainty::certain, 0});
    return asked;
}

TEST(erasure_request, takes_two_who_are_neither_the_same_nor_the_person_himself)
{
    auto asked = asked_by_lin();
    EXPECT_EQ(rules::approve(asked, lin).error().code, "privacy.own_request");
    EXPECT_EQ(rules::approve(asked, gao).value(), ErasureStage::first_approved);
    asked.apply(ErasureFirstApproved{lin, gao, day(3)});
    EXPECT_EQ(rules::approve(asked, gao).error().code, "privacy.needs_another");
    EXPECT_EQ(rules::approve(asked, lin).error().code, "privacy.own_request");
    EXPECT_EQ(rules::approve(asked, qian).value(), ErasureStage::approved);
}

TEST(erasure_request, is_asked_once_and_again_only_when_it_was_seen_to)
{
    EXPECT_TRUE(rules::ask(Asked{}));
    auto asked = asked_by_lin();
    EXPECT_EQ(rules::ask(asked).error().code, "privacy.already_asked");
    asked.apply(ErasureRefused{lin, RefusalReason::matter_open, {}, day(3)});
    EXPECT_TRUE(rules::ask(asked));
    asked = asked_by_lin();
    asked.apply(ErasureApproved{lin, gao, day(3), day(4)});
    EXPECT_EQ(rules::ask(asked).error().code, "privacy.already_asked");
}

TEST(erasure_request, is_carried_out_on_its_day_and_not_before)
{
    auto asked = asked_by_lin();
    EXPECT_EQ(rules::carry_out(asked, day(30)).error().code, "privacy.not_approved");
    asked.apply(ErasureFirstApproved{lin, gao, day(3)});
    EXPECT_EQ(rules::carry_out(asked, day(30)).error().code, "privacy.not_approved");
    asked.apply(ErasureApproved{lin, qian, day(3), day(4)});
    EXPECT_EQ(rules::carry_out(asked, day(3)).error().code, "privacy.not_approved");
    EXPECT_TRUE(rules::carry_out(asked, day(4)));
}

TEST(erasure_request, is_taken_back_up_to_its_day)
{
    auto asked = asked_by_lin();
    EXPECT_TRUE(rules::take_back(asked, day(3)));
    asked.apply(ErasureApproved{lin, qian, day(3), day(4)});
    EXPECT_TRUE(rules::take_back(asked, day(4)));
    EXPECT_EQ(rules::take_back(asked, day(5)).error().code, "privacy.nothing_asked");
    asked.apply(ErasureTakenBack{lin, day(4)});
    EXPECT_EQ(rules::carry_out(asked, day(4)).error().code, "privacy.not_approved");
    EXPECT_EQ(rules::approve(asked, gao).error().code, "privacy.nothing_asked");
}

TEST(erasure_request, is_told_of_once_before_and_once_after_its_day)
{
    auto asked = asked_by_lin();
    EXPECT_TRUE(rules::remind(asked, Reminder::before_due));
    asked.apply(Reminded{lin, Reminder::before_due, day(20), day(17)});
    EXPECT_EQ(rules::remind(asked, Reminder::before_due).error().code, "privacy.reminded_before");
    EXPECT_TRUE(rules::remind(asked, Reminder::overdue));
    asked.apply(ErasureRefused{lin, RefusalReason::other, {}, day(21)});
    EXPECT_FALSE(rules::remind(asked, Reminder::overdue));
}

TEST(erasure_request, calls_the_second_once_after_the_first_word_and_anew_when_it_is_asked_again)
{
    auto asked = asked_by_lin();
    EXPECT_EQ(rules::remind(asked, Reminder::second_word).error().code, "privacy.nothing_asked");
    asked.apply(ErasureFirstApproved{lin, gao, day(2)});
    EXPECT_TRUE(rules::remind(asked, Reminder::second_word));
    asked.apply(Reminded{lin, Reminder::second_word, day(20), day(2)});
    EXPECT_EQ(rules::remind(asked, Reminder::second_word).error().code, "privacy.reminded_before");
    EXPECT_TRUE(rules::remind(asked, Reminder::before_due)) << "which is another matter";
    asked.apply(ErasureTakenBack{lin, day(2)});
    asked.apply(ErasureAsked{lin, {}, day(2), day(20), Certainty::certain, 0});
    asked.apply(ErasureFirstApproved{lin, gao, day(2)});
    EXPECT_TRUE(rules::remind(asked, Reminder::second_word));
}

TEST(lapse, takes_two)
{
    Batch batch;
    EXPECT_EQ(rules::approve(batch, gao).error().code, "privacy.unknown_batch");
    batch.apply(LapseProposed{{"b"}, {{"m"}}, gao, day(3), 0});
    EXPECT_EQ(rules::approve(batch, gao).error().code, "privacy.needs_another");
    EXPECT_TRUE(rules::approve(batch, qian));
    EXPECT_TRUE(rules::drop(batch));
    batch.apply(LapseApproved{{"b"}, qian, day(3)});
    EXPECT_EQ(rules::approve(batch, qian).error().code, "privacy.unknown_batch");
    EXPECT_EQ(rules::drop(batch).error().code, "privacy.unknown_batch");
}

TEST(retention_policy, keeps_nothing_shorter_than_the_law_wants)
{
    EXPECT_TRUE(check_policy(PrivacyPolicy{}));
    PrivacyPolicy bad;
    bad.audit_years = 0; // 网络安全法 21: six months at least
    EXPECT_EQ(check_policy(bad).error(), refuse("request.out_of_range", "/audit_years"));
    bad = {};
    bad.matter_years = 0;
    EXPECT_EQ(check_policy(bad).error(), refuse("request.out_of_range", "/matter_years"));
    bad = {};
    bad.erase_after_days = 31;
    EXPECT_FALSE(check_policy(bad));
}

} // namespace
} // namespace ztc::privacy
