// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/shifted_clock.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace ztc {
namespace {

struct Standing final : Clock {
    Instant at{1'772'413'200'000}; // 2026-03-02 09:00 +08:00
    Instant now() const override { return at; }
};

class ASampleTownsClock : public testing::Test {
protected:
    ASampleTownsClock()
    {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
    }
    ~ASampleTownsClock() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<ShiftedClock> opened() { return ShiftedClock::open(file, real).value(); }

    std::filesystem::path const folder =
        std::filesystem::temp_directory_path() / ("ztc_clock_" + std::to_string(getpid()));
    std::filesystem::path const file = folder / "demo_days";
    Standing real;
};

TEST_F(ASampleTownsClock, is_the_real_one_until_it_is_moved)
{
    EXPECT_EQ(opened()->now(), real.now());
}

TEST_F(ASampleTownsClock, moves_one_day_at_the_same_hour_and_stays_there_after_a_restart)
{
    auto const moved = opened()->next_day();
    ASSERT_TRUE(moved);
    EXPECT_EQ(format_date(*moved), "2026-03-03");
    EXPECT_EQ(opened()->now().ms - real.now().ms, 24LL * 3'600'000);
}

TEST_F(ASampleTownsClock, is_not_opened_on_a_file_that_holds_something_else)
{
    std::ofstream(file) << "yesterday";
    EXPECT_EQ(ShiftedClock::open(file, real).error().code, "demo.bad_clock");
    std::ofstream(file) << "-3";
    EXPECT_EQ(ShiftedClock::open(file, real).error().code, "demo.bad_clock");
}

TEST_F(ASampleTownsClock, does_not_run_away_for_ever)
{
    std::ofstream(file) << ShiftedClock::most_days;
    EXPECT_EQ(opened()->next_day().error().code, "demo.far_enough");
}

} // namespace
} // namespace ztc
