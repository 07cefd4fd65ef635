// SPDX-License-Identifier: Apache-2.0
#include "platform/jobs/scheduler.hpp"

#include "platform/jobs/something_happened_for_tests.hpp"

#include <atomic>

namespace ztc::jobs {
namespace {

using namespace ztc::jobs::testing;
using namespace std::chrono_literals;

Date day(unsigned d)
{
    return std::chrono::year{2026} / 11 / std::chrono::day{d};
}

class SchedulerTest : public log::testing::OnALog {
protected:
    /// One note is due on each of these days; what was noted is due no more.
    Duty noting(std::vector<unsigned> days)
    {
        return {"note", [this, days](Tables&, Date today) {
                    ++asked;
                    std::vector<log::Order> orders;
                    auto const done = noted();
                    for (auto const d : days)
                        if (day(d) <= today && std::ranges::count(done, d) == 0)
                            orders.push_back(order(d));
                    return orders;
                }};
    }

    log::Order order(unsigned d)
    {
        return log::testing::House::order(log::testing::somebody("system"),
                                          [d](Work& work) -> Result<std::string> {
                                              CHECK(note("notes", d)(work));
                                              return std::string("{}");
                                          });
    }

    std::vector<std::int64_t> noted()
    {
        std::vector<std::int64_t> all;
        for (auto const& recorded : house().recorded("notes"))
            dispatch<Noted>(recorded, [&](Noted const& event) { all.push_back(event.what); });
        return all;
    }

    template <class F>
    bool comes_true(F const& f)
    {
        for (int i = 0; i < 500; ++i) {
            if (f()) return true;
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }

    Scheduler scheduler(std::vector<unsigned> days)
    {
        return Scheduler(house().store(), house().clock(), {noting(std::move(days))},
                         {.look_every = 5ms});
    }

    std::atomic<int> asked = 0;
};

using Noted = std::vector<std::int64_t>;

TEST_P(SchedulerTest, does_at_start_what_is_due)
{
    house().clock().set(day(24));
    auto scheduler = this->scheduler({23, 24, 25});
    scheduler.start();
    EXPECT_TRUE(comes_true([&] { return noted() == Noted{23, 24}; }));
}

TEST_P(SchedulerTest, does_all_that_fell_due_when_the_clock_jumps_over_several_days)
{
    house().clock().set(day(20));
    auto scheduler = this->scheduler({21, 22, 24, 29});
    scheduler.start();
    ASSERT_TRUE(comes_true([&] { return asked > 0; }));
    EXPECT_EQ(noted(), Noted{});
    house().clock().set(day(25));
    EXPECT_TRUE(comes_true([&] { return noted() == Noted{21, 22, 24}; }));
}

TEST_P(SchedulerTest, asks_again_each_minute_of_the_towns_clock_and_not_before)
{
    auto scheduler = this->scheduler({});
    scheduler.start();
    ASSERT_TRUE(comes_true([&] { return asked == 1; }));
    house().clock().advance(59s);
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(asked, 1);
    house().clock().advance(1s);
    EXPECT_TRUE(comes_true([&] { return asked == 2; }));
}

TEST_P(SchedulerTest, asks_until_nothing_is_left)
{
    house().clock().set(day(24));
    Scheduler scheduler(house().store(), house().clock(),
                        {{"one at a time", [&](Tables& tables, Date today) {
                              auto orders = noting({1, 2, 3}).due(tables, today);
                              if (orders.size() > 1) orders.resize(1);
                              return orders;
                          }}});
    EXPECT_EQ(scheduler.ask_now(), 3u);
    EXPECT_EQ(noted(), (Noted{1, 2, 3}));
}

TEST_P(SchedulerTest, does_not_ask_for_ever_for_what_is_refused)
{
    Scheduler scheduler(house().store(), house().clock(),
                        {{"refused", [&](Tables&, Date) {
                              ++asked;
                              return std::vector<log::Order>{log::testing::House::order(
                                  log::testing::somebody("system"),
                                  [](Work&) -> Result<std::string> { return refuse("test.no"); })};
                          }}});
    EXPECT_EQ(scheduler.ask_now(), 0u);
    EXPECT_EQ(asked, 1);
}

TEST_P(SchedulerTest, sees_to_the_other_duties_when_one_meets_a_fault)
{
    house().clock().set(day(24));
    Scheduler scheduler(
        house().store(), house().clock(),
        {{"faulty",
          [](Tables&, Date) -> std::vector<log::Order> { throw std::runtime_error("no table"); }},
         noting({24})});
    EXPECT_EQ(scheduler.ask_now(), 1u);
}

TEST_P(SchedulerTest, does_nothing_more_when_asked_twice)
{
    house().clock().set(day(24));
    auto scheduler = this->scheduler({24});
    EXPECT_EQ(scheduler.ask_now(), 1u);
    EXPECT_EQ(scheduler.ask_now(), 0u);
    EXPECT_EQ(noted(), (Noted{24}));
}

ZTC_ON_BOTH_ENGINES(SchedulerTest);

} // namespace
} // namespace ztc::jobs
