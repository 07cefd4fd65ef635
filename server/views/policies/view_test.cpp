// SPDX-License-Identifier: Apache-2.0
#include "views/policies/view.hpp"

#include "modules/people/events.hpp"
#include "modules/policy/events.hpp"
#include "views/fed_view_for_tests.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ztc::views::policies {
namespace {

class Policies : public testing::FedView {
protected:
    View view() const override { return policies::view(); }
    boost::json::value page(std::string const& path) { return boost::json::parse(get(path)); }
};

TEST_P(Policies, lists_each_version_the_newest_first_with_who_approved_it)
{
    constexpr Date spring{std::chrono::year{2026} / 3 / 1};
    happened(policy::Set{"matters", 1, spring, R"({"basis":"示例办法一"})", {}});
    happened(policy::Set{"matters", 2, spring, R"({"basis":"示例办法二","reopen_limit":2})",
                         TextRef{"approval", ""}});
    happened(policy::Set{"calendar", 1, spring, R"({"basis":"示例通知","days":[]})", {}});
    auto const answer = page("/policies/matters");
    auto const& versions = answer.at("versions").as_array();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].at("version").as_int64(), 2);
    EXPECT_EQ(versions[0].at("approved_by").as_string(), "words of approval");
    EXPECT_EQ(versions[0].at("policy").at("reopen_limit").as_int64(), 2);
    // A member that came later has its default in an older version.
    EXPECT_EQ(versions[1].at("policy").at("answer_ladder").as_array().size(), 4U);
    EXPECT_EQ(page("/policies/calendar").at("versions").as_array().size(), 1U);
}

TEST_P(Policies, says_which_days_of_a_year_are_not_plain)
{
    EXPECT_EQ(get("/calendar", {{"year", "2035"}}), R"({"year":2035,"announced":false,"days":[]})");
    EXPECT_EQ(get("/calendar", {{"year", "1"}}), "request.out_of_range");
}

ZTC_ON_BOTH_ENGINES(Policies);

} // namespace
} // namespace ztc::views::policies
