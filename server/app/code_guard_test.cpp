// SPDX-License-Identifier: Apache-2.0
//
// Addresses are hard to come by in a story, where everybody calls from the same machine: here many
// of them try the codes of one number.
#include "app/code_guard.hpp"

#include "platform/log/testing.hpp"

#include <gtest/gtest.h>

namespace ztc::app {
namespace {

class CodesTried : public ::testing::Test {
protected:
    /// Seconds to be waited; a wrong code when it may be tried.
    int wrong_from(std::string const& address) { return guard.begin("2026-000123", address); }
    int right_from(std::string const& address)
    {
        auto const wait = guard.begin("2026-000123", address);
        if (wait == 0) guard.was_right("2026-000123", address);
        return wait;
    }
    void many_addresses_try(int wrong_codes)
    {
        for (int n = 0; n < wrong_codes; ++n)
            ASSERT_EQ(wrong_from("192.0.2." + std::to_string(n)), 0) << n;
    }

    log::testing::StandingClock clock;
    CodeGuard guard{clock};
};

TEST_F(CodesTried, wrong_from_one_address_lock_that_one_and_not_the_holder_elsewhere)
{
    for (int n = 0; n < 10; ++n) EXPECT_EQ(wrong_from("198.51.100.7"), 0);
    EXPECT_EQ(wrong_from("198.51.100.7"), 3600);
    EXPECT_EQ(right_from("203.0.113.9"), 0);
    EXPECT_EQ(guard.begin("2026-000124", "198.51.100.7"), 0) << "of another number it may try";
    clock.advance(std::chrono::minutes{61});
    EXPECT_EQ(wrong_from("198.51.100.7"), 0);
}

TEST_F(CodesTried, patiently_from_one_address_are_thirty_in_a_day_and_never_make_others_wait)
{
    int tried = 0;
    for (int hour = 0; hour < 23; ++hour) {
        for (int n = 0; n < 9; ++n) tried += wrong_from("198.51.100.7") == 0;
        clock.advance(std::chrono::hours{1});
        EXPECT_EQ(right_from("203.0.113." + std::to_string(hour)), 0);
    }
    EXPECT_EQ(tried, 30);
}

TEST_F(CodesTried, by_many_addresses_wait_longer_and_longer_and_an_hour_at_most)
{
    many_addresses_try(100);
    int waited = wrong_from("203.0.113.1");
    EXPECT_EQ(waited, 60);
    for (int n = 2; n < 12; ++n) {
        clock.advance(std::chrono::seconds{waited});
        auto const address = "203.0.113." + std::to_string(n);
        EXPECT_EQ(wrong_from(address), 0) << n;
        auto const next = wrong_from(address + "0");
        EXPECT_EQ(next, std::min(2 * waited, 3600)) << n;
        EXPECT_LE(wrong_from(address + "0"), next) << "to hammer makes it no longer";
        waited = next;
    }
}

TEST_F(CodesTried, in_a_day_by_however_many_are_far_from_a_million)
{
    int tried = 0;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        for (int n = 0; n < 5; ++n)
            tried += wrong_from(std::to_string(minute) + "." + std::to_string(n)) == 0;
        clock.advance(std::chrono::minutes{1});
    }
    EXPECT_LE(tried, 130);
    EXPECT_GE(tried, 120) << "as the header says";
}

TEST_F(CodesTried, by_many_do_not_stop_an_address_that_had_the_right_one)
{
    EXPECT_EQ(right_from("203.0.113.9"), 0);
    many_addresses_try(100);
    EXPECT_GT(right_from("203.0.113.10"), 0);
    EXPECT_EQ(right_from("203.0.113.9"), 0);
    for (int n = 0; n < 10; ++n) EXPECT_EQ(wrong_from("203.0.113.9"), 0);
    EXPECT_GT(right_from("203.0.113.9"), 0) << "it guesses no more than others";
}

TEST_F(CodesTried, that_were_refused_for_something_else_do_not_count_and_prove_nothing)
{
    for (int n = 0; n < 20; ++n) {
        EXPECT_EQ(wrong_from("203.0.113.9"), 0) << n;
        guard.take_back("2026-000123", "203.0.113.9");
    }
    many_addresses_try(100);
    EXPECT_GT(wrong_from("203.0.113.9"), 0) << "it never had the right one";
}

} // namespace
} // namespace ztc::app
