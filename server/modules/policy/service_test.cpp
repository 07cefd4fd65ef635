// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/service.hpp"

#include "modules/service_for_tests.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace ztc::policy {
namespace {

using namespace std::chrono;

Result<> any(std::string_view body)
{
    if (body.starts_with("{")) return {};
    return refuse("request.not_an_object");
}

class Policies : public ztc::testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        kinds() = {{"sample", "{}", &any, "样例", "Sample"}};
    }

    Result<PolicySet> set(Date valid_from, std::string body)
    {
        return does(&set_policy, SetPolicy{{"sample"}, valid_from, boost::json::parse(body)});
    }

    std::string in_force(Date on)
    {
        std::string body = "default";
        inside([&](Work& work) {
            if (auto const found = work.policy_version("sample", on)) body = found->body;
        });
        return body;
    }
};

ZTC_ON_BOTH_ENGINES(Policies);

TEST_P(Policies, rule_from_their_day_on_and_leave_the_past_as_it_was)
{
    ASSERT_TRUE(set(2026y / November / 1, R"({"days":3})"));
    ASSERT_TRUE(set(2026y / December / 1, R"({"days":5})"));
    EXPECT_EQ(in_force(2026y / October / 31), "default");
    EXPECT_EQ(in_force(2026y / November / 30), R"({"days":3})");
    EXPECT_EQ(in_force(2026y / December / 1), R"({"days":5})");

    on(2026y / December / 20);
    EXPECT_EQ(set(2026y / December / 19, "{}").error(),
              refuse("policy.begins_in_the_past", "/valid_from"));
    EXPECT_EQ(set(2026y / December / 20, R"({"days":7})")->version, 3);
    EXPECT_EQ(in_force(2026y / December / 19), R"({"days":5})");
}

TEST_P(Policies, are_each_congress_s_own)
{
    ASSERT_TRUE(set(2026y / November / 1, R"({"days":3})"));
    in_congress("other");
    EXPECT_EQ(in_force(2026y / November / 24), "default");
    EXPECT_EQ(set(2026y / November / 24, R"({"days":9})")->version, 1);
}

Result<> longer(std::string_view before, std::string_view after)
{
    if (after.size() >= before.size()) return {};
    return refuse("sample.shorter", "/text");
}

TEST_P(Policies, that_only_grow_keep_all_that_was_there_and_begin_one_after_the_other)
{
    kinds()[0].keeps = &longer;
    ASSERT_TRUE(set(2026y / December / 1, R"({"text":"one"})"));
    EXPECT_EQ(set(2026y / December / 1, R"({"text":"1"})").error(),
              (Refusal{"policy.body_does_not_fit", {{"/body/text", "sample.shorter"}}}));
    EXPECT_EQ(set(2026y / November / 30, R"({"text":"one, two"})").error(),
              refuse("policy.begins_before_the_last", "/valid_from"));
    EXPECT_TRUE(set(2026y / December / 1, R"({"text":"one, two"})"));
}

TEST_P(Policies, are_refused_when_unknown_or_misshapen)
{
    EXPECT_EQ(does(&set_policy, SetPolicy{{"other"}, 2026y / November / 24, {}}).error().code,
              "policy.unknown_name");
    EXPECT_EQ(set(2026y / November / 24, "[]").error(),
              (Refusal{"policy.body_does_not_fit", {{"/body", "request.not_an_object"}}}));
}

} // namespace
} // namespace ztc::policy
