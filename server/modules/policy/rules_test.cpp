// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/rules.hpp"

#include "modules/policy/events.hpp"

#include <gtest/gtest.h>

namespace ztc::policy {
namespace {

using namespace std::chrono;

constexpr Date today = 2026y / November / 24;

Result<> two_letters(std::string_view body)
{
    if (body.size() == 2) return {};
    if (body.empty()) return refuse("sample.empty");
    return refuse("sample.too_long", "/word");
}

std::vector<PolicyKind> const two_kinds{{"sample", "ab", &two_letters, "样例", "Sample"}};

Result<Set> set(Versions versions, Date valid_from, std::string body = "xy")
{
    return rules::set(versions, two_kinds[0], valid_from, std::move(body), today);
}

TEST(policy_rules, knows_only_what_a_module_declares)
{
    EXPECT_EQ(rules::known(two_kinds, "sample").value(), &two_kinds[0]);
    EXPECT_EQ(rules::known(two_kinds, "other").error(), refuse("policy.unknown_name", "/name"));
}

TEST(policy_rules, number_the_versions_from_one)
{
    EXPECT_EQ(set({.last = 0}, today)->version, 1);
    EXPECT_EQ(set({.last = 3}, today)->version, 4);
}

TEST(policy_rules, let_only_the_first_version_begin_in_the_past)
{
    auto const yesterday = add_days(today, -1);
    EXPECT_TRUE(set({.last = 0}, yesterday));
    EXPECT_EQ(set({.last = 1}, yesterday).error(),
              refuse("policy.begins_in_the_past", "/valid_from"));
    EXPECT_TRUE(set({.last = 1}, today));
}

TEST(policy_rules, point_into_a_body_that_does_not_fit)
{
    EXPECT_EQ(set({}, today, "xyz").error(),
              (Refusal{"policy.body_does_not_fit", {{"/body/word", "sample.too_long"}}}));
    EXPECT_EQ(set({}, today, "").error(),
              (Refusal{"policy.body_does_not_fit", {{"/body", "sample.empty"}}}));
}

} // namespace
} // namespace ztc::policy
