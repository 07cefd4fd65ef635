// SPDX-License-Identifier: Apache-2.0
#include "modules/people/policy.hpp"

#include "kernel/digest.hpp"

#include <gtest/gtest.h>

namespace ztc::people {
namespace {

using namespace std::chrono;
using enum WordingKind;

std::string refused(Result<> const& result)
{
    if (result) return "";
    auto const& error = result.error();
    return (error.errors.empty() ? std::string() : error.errors[0].pointer + " ") + error.code;
}

/// The shipped ones, and a notice that takes the place of theirs on 1 April.
WordingPolicy renewed()
{
    WordingPolicy policy;
    policy.wordings.push_back({notice, "2026-04", 2026y / April / 1, "新", "new"});
    return policy;
}

TEST(wordings, that_ship_with_the_program_never_change)
{
    auto const shipped = shipped_wordings();
    ASSERT_EQ(shipped.size(), 3u);
    char const* const frozen[][2] = {
        {"52bf27ffe60b10958819271269059b6bdd259129e064967af68305917d764d43",
         "2f13ebcc16f9d013ce7ea15546efd4283c54f13830d4228e66d82b0d0d238cdf"},
        {"b39bbc13674822f8137e794c631363316977d83c390045fead3cde9c933f6f3c",
         "6b8aa494b3e7ba10df5c512f2906f5cef92dfe10dd172bf8152030af6af8556b"},
        {"f3fa4c8f60dc9b2b346030d9e18400b87467b56234ee58a1ca8c27b7a6c2d8f6",
         "733eabc6bce4b8080f4e80d25c8b0e62559345773c646c34602a66f28f75a60b"}};
    for (std::size_t i = 0; i < shipped.size(); ++i) {
        EXPECT_EQ(shown_of(shipped[i]).sha256_zh, frozen[i][0]) << i;
        EXPECT_EQ(shown_of(shipped[i]).sha256_en, frozen[i][1]) << i;
    }
    EXPECT_EQ(refused(check_policy({})), "");
}

TEST(wordings, say_the_same_in_both_languages_line_for_line)
{
    for (auto const& one : shipped_wordings()) {
        auto const count = [](std::string const& text, std::string const& what) {
            std::size_t n = 0;
            for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++n;
            return n;
        };
        for (auto const* what : {"\n", "# ", "〔"})
            EXPECT_EQ(count(one.zh, what), count(one.en, what)) << what;
    }
}

TEST(wordings, are_shown_from_their_day_on)
{
    auto const policy = renewed();
    EXPECT_EQ(wording_on(policy, notice, 2026y / March / 31).version, "2026-11");
    EXPECT_EQ(wording_on(policy, notice, 2026y / April / 1).version, "2026-04");
    EXPECT_EQ(wording_on(policy, raising, 2026y / April / 1).version, "2026-11");
}

TEST(wordings, that_were_replaced_are_taken_as_long_as_a_draft_may_lie)
{
    auto const policy = renewed();
    auto const& old = *find_wording(policy, notice, "2026-11");
    EXPECT_TRUE(is_fresh(policy, old, 2026y / May / 1));
    EXPECT_FALSE(is_fresh(policy, old, 2026y / May / 2));
    auto const& fresh = *find_wording(policy, notice, "2026-04");
    EXPECT_FALSE(is_fresh(policy, fresh, 2026y / March / 31)) << "nobody saw it yet";
    EXPECT_TRUE(is_fresh(policy, fresh, 2036y / May / 2));
}

TEST(wordings, keep_names_and_days_of_their_own)
{
    auto twice = renewed();
    twice.wordings.push_back({notice, "2026-04", 2026y / May / 1, "新", "new"});
    EXPECT_EQ(refused(check_policy(twice)), "/wordings/4/version people.wording_ambiguous");
    auto earlier = renewed();
    earlier.wordings.push_back({notice, "2026-03", 2026y / March / 1, "新", "new"});
    EXPECT_EQ(refused(check_policy(earlier)), "/wordings/4/version people.wording_ambiguous");
    auto empty = renewed();
    empty.wordings[3].zh.clear();
    EXPECT_EQ(refused(check_policy(empty)), "/wordings/3/zh request.missing");
    auto lacking = renewed();
    std::erase_if(lacking.wordings, [](auto const& one) { return one.kind == publishing; });
    EXPECT_EQ(refused(check_policy(lacking)), "/wordings request.missing");
}

TEST(wordings, are_never_changed_or_left_out)
{
    EXPECT_EQ(refused(check_kept({}, renewed())), "");
    EXPECT_EQ(refused(check_kept(renewed(), {})), "/wordings people.wording_changed");
    auto changed = renewed();
    changed.wordings[0].en += " ";
    EXPECT_EQ(refused(check_kept(renewed(), changed)), "/wordings people.wording_changed");
}

} // namespace
} // namespace ztc::people
