// SPDX-License-Identifier: Apache-2.0
#include "platform/ballots/card_box.hpp"

#include "platform/log/testing.hpp"

#include <gtest/gtest.h>

#include <future>
#include <set>

namespace ztc::ballots {
namespace {

TEST(card_codes, are_read_as_people_type_them)
{
    EXPECT_EQ(code_in("ABCD-efgh 2345"), "abcdefgh2345");
    for (auto const* typed : {"", "abcdefgh234", "abcdefgh23456", "abcdefgh0189", "示例"})
        EXPECT_EQ(code_in(typed), "") << typed;
}

class Cards : public log::testing::OnALog {
protected:
    std::string cast(CardBox& box, std::string const& code, Choices choices,
                     Result<> open = Result<>{})
    {
        std::promise<BallotBox::Said> said;
        box.cast(
            "demo", code, std::move(choices), [open](Tables&, std::string const&) { return open; },
            [&](BallotBox::Said answer) { said.set_value(std::move(answer)); });
        auto const answer = said.get_future().get();
        EXPECT_FALSE(answer.fault);
        return answer.answer ? "" : answer.answer.error().code;
    }
};
ZTC_ON_BOTH_ENGINES(Cards);

TEST_P(Cards, count_once_and_lie_sealed_in_one_length)
{
    CardBox box(house().store());
    auto const codes = box.make_codes("demo", "one", 2, 20);
    EXPECT_EQ(std::set(codes.begin(), codes.end()).size(), 20u);
    auto const length = [&] {
        return house().store().reads().lease()->number("SELECT length(sealed) FROM ballot_box");
    };
    auto const before = length();
    EXPECT_EQ(cast(box, codes[0], {0, 3}), "");
    EXPECT_EQ(cast(box, codes[0], {2, 3}), "ballots.used");
    EXPECT_EQ(cast(box, codes[1], {2, std::nullopt}), "");
    EXPECT_EQ(cast(box, codes[2], {std::nullopt, 1}), "ballots.incomplete");
    EXPECT_EQ(cast(box, codes[2], {4, 1}), "ballots.incomplete");
    EXPECT_EQ(cast(box, codes[2], {1}), "ballots.incomplete");
    EXPECT_EQ(cast(box, codes[2], {1, 1}, refuse("log.unavailable")), "log.unavailable");
    EXPECT_EQ(cast(box, "aaaabbbbcccc", {1, 1}), "ballots.unknown_code");
    EXPECT_EQ(length(), before);
    EXPECT_TRUE(box.find("demo", codes[0])->used);
    EXPECT_FALSE(box.find("demo", codes[2])->used);
    EXPECT_FALSE(box.find("other", codes[2])) << "of another congress";

    auto const count = box.count("demo", "one");
    ASSERT_TRUE(count);
    EXPECT_EQ(count->cast, 2);
    EXPECT_EQ(count->chosen[0], (std::vector<std::int64_t>{1, 0, 1, 0}));
    EXPECT_EQ(count->chosen[1], (std::vector<std::int64_t>{0, 0, 0, 1}));
    EXPECT_FALSE(box.count("demo", "two"));
    box.make_codes("demo", "one", 2, 5);
    EXPECT_EQ(box.count("demo", "one")->cast, 2) << "more cards change nothing";
    box.empty("demo", "one");
    EXPECT_FALSE(box.count("demo", "one"));
    EXPECT_FALSE(box.find("demo", codes[2]));
}

} // namespace
} // namespace ztc::ballots
