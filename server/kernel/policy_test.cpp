// SPDX-License-Identifier: Apache-2.0
#include "kernel/policy.hpp"

#include "kernel/codec.hpp"

#include <gtest/gtest.h>

namespace ztc {
namespace {

using namespace std::chrono;

struct Windows {
    static constexpr std::string_view policy_name = "windows";
    std::int64_t accept_days = 3;
    std::optional<std::int64_t> answer_days;
};
BOOST_DESCRIBE_STRUCT(Windows, (), (accept_days, answer_days))

Result<> check_policy(Windows const& windows)
{
    if (windows.accept_days < 1) return refuse("windows.too_short", "/accept_days");
    return {};
}

} // namespace
} // namespace ztc

ZTC_POLICY_CODEC(ztc::Windows);

namespace ztc {
namespace {

Date day(int d)
{
    return 2026y / November / d;
}

Recorded set(int version, Date valid_from, std::string body)
{
    Recorded recorded;
    recorded.type = "policy.set";
    recorded.body = R"({"name":"windows","version":)" + std::to_string(version) +
                    R"(,"valid_from":")" + format_date(valid_from) + R"(","body":")" + body +
                    R"("})";
    return recorded;
}

struct Source {
    std::vector<Recorded> events;
    Date today() const { return day(20); }
    std::optional<PolicyVersion> policy_version(std::string_view name, Date on) const
    {
        return name == "windows" ? policy_at(events, on) : std::nullopt;
    }
};

TEST(policy, is_the_default_until_a_version_is_valid)
{
    Source source{{set(1, day(21), R"({\"accept_days\":5})")}};
    EXPECT_FALSE(policy_at(source.events, day(20)));
    EXPECT_EQ(policy_of<Windows>(source).accept_days, 3);
    EXPECT_EQ(policy_in_force<Windows>(source, day(20)).version, 0);
}

TEST(policy, is_the_version_that_started_last)
{
    std::vector<Recorded> const events{set(1, day(1), "a"), set(2, day(10), "b"),
                                       set(3, day(5), "c"), set(4, day(10), "d")};
    EXPECT_EQ(policy_at(events, day(4))->body, "a");
    EXPECT_EQ(policy_at(events, day(9))->body, "c");
    EXPECT_EQ(policy_at(events, day(10))->body, "d") << "the later word of two for one day";
    EXPECT_EQ(policy_at(events, day(10))->version, 4);
}

TEST(policy, gives_the_version_that_a_promise_keeps)
{
    Source source{{set(1, day(1), R"({\"accept_days\":5,\"answer_days\":15})")}};
    auto const in_force = policy_in_force<Windows>(source, day(20));
    EXPECT_EQ(in_force.version, 1);
    EXPECT_EQ(in_force.policy.accept_days, 5);
    EXPECT_EQ(in_force.policy.answer_days, 15);
}

TEST(policy, has_the_default_of_a_member_that_came_after_the_version)
{
    Source source{{set(1, day(1), R"({\"answer_days\":15})")}};
    EXPECT_EQ(policy_of<Windows>(source).accept_days, 3);
    EXPECT_EQ(policy_of<Windows>(source).answer_days, 15);
}

TEST(policy, ignores_other_events_of_the_stream)
{
    Recorded other;
    other.type = "policy.discussed";
    other.body = "{}";
    EXPECT_FALSE(policy_at(std::vector{other}, day(20)));
}

TEST(policy, refuses_a_body_with_pointers_into_it)
{
    auto const kind = policy_kind<Windows>("时限", "Windows");
    EXPECT_EQ(kind.name, "windows");
    EXPECT_EQ(kind.default_body, R"({"accept_days":3})");
    EXPECT_TRUE(kind.valid(R"({"accept_days":1})"));
    EXPECT_EQ(kind.valid(R"({"accept_days":"x","colour":1})").error().errors,
              (std::vector<FieldError>{{"/accept_days", "request.not_a_number"},
                                       {"/colour", "request.unknown_member"}}));
    EXPECT_EQ(kind.valid(R"({"accept_days":0})").error(),
              refuse("windows.too_short", "/accept_days"));
}

} // namespace
} // namespace ztc
