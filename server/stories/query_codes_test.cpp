// SPDX-License-Identifier: Apache-2.0
//
// A number is no secret, the six digits that go with it are: whoever tries them out is stopped at
// the number, and learns nothing by being stopped. Everybody calls from one machine here; what many
// addresses meet is in app/code_guard_test.cpp.
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

class QueryCodes : public Town {
protected:
    struct Slip {
        std::string number, code;
    };
    Slip slip()
    {
        auto const raised = lin.post("/matters/raise", raise_body("示例", "示例", community));
        auto const text = [&](char const* member) {
            return std::string(raised.body().at(member).as_string());
        };
        return {text("number"), text("query_code")};
    }
    Answer follow(std::string const& number, std::string const& code)
    {
        clock().advance(std::chrono::seconds{2}); // nobody is told to come back later
        return stranger().post("/matters/follow", {{"number", number}, {"query_code", code}});
    }
    static std::string other_than(std::string const& code, int n)
    {
        auto wrong = std::to_string(100'000 + n);
        return wrong == code ? "999999" : wrong;
    }
};
ZTC_ON_BOTH_ENGINES(QueryCodes);

TEST_P(QueryCodes, of_one_number_rest_for_an_hour_after_ten_wrong_ones)
{
    auto const [number, code] = slip();
    EXPECT_EQ(follow(number, code).status, 201);
    for (int n = 0; n < 10; ++n) EXPECT_EQ(follow(number, other_than(code, n)).status, 404) << n;
    auto const locked = follow(number, code);
    EXPECT_EQ(locked.status, 429) << "also for the right one";
    EXPECT_EQ(locked.code(), "matters.code_locked");
    EXPECT_NE(locked.headers.find("retry-after"), locked.headers.end());
    EXPECT_EQ(stranger()
                  .post("/matters/rate_by_code", {{"number", number},
                                                  {"query_code", code},
                                                  {"attitude", "satisfied"},
                                                  {"result", "satisfied"}})
                  .status,
              429);
    EXPECT_EQ(follow(" " + number + " ", code).status, 429) << "however it is typed";
    auto const [other, its_code] = slip();
    EXPECT_EQ(follow(other, its_code).status, 201) << "the others go on";
    clock().advance(std::chrono::minutes{61});
    EXPECT_EQ(follow(number, code).status, 201);
}

TEST_P(QueryCodes, of_a_number_that_nobody_has_rest_in_the_same_words)
{
    auto const [number, code] = slip();
    for (int n = 0; n < 10; ++n) {
        follow(number, other_than(code, n));
        follow("2026-999999", other_than(code, n));
    }
    auto const there = follow(number, other_than(code, 10));
    auto const nowhere = follow("2026-999999", other_than(code, 10));
    EXPECT_EQ(there.status, nowhere.status);
    EXPECT_EQ(there.code(), nowhere.code());
}

TEST_P(QueryCodes, that_were_wrong_long_ago_or_right_do_not_count)
{
    auto const [number, code] = slip();
    for (int n = 0; n < 30; ++n) EXPECT_EQ(follow(number, code).status, 201) << n;
    for (int n = 0; n < 9; ++n) EXPECT_EQ(follow(number, other_than(code, n)).status, 404);
    clock().advance(std::chrono::minutes{61});
    for (int n = 0; n < 9; ++n) EXPECT_EQ(follow(number, other_than(code, n)).status, 404);
    EXPECT_EQ(follow(number, code).status, 201);
}

TEST_P(QueryCodes, tried_many_at_once_are_no_more_than_ten)
{
    auto const [number, code] = slip();
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&, t] {
            auto somebody = stranger();
            for (int n = 0; n < 6; ++n)
                wrong +=
                    somebody
                        .post("/matters/follow",
                              {{"number", number}, {"query_code", other_than(code, 10 * t + n)}})
                        .status == 404;
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, 10);
}

} // namespace
} // namespace ztc::stories
