// SPDX-License-Identifier: Apache-2.0
#include "platform/log/testing.hpp"

namespace ztc::log::testing {
namespace {

TEST(ClosingAStore, folds_the_write_ahead_log_back_into_the_database)
{
    House house;
    ASSERT_TRUE(house.run(somebody("lin"), [](Work& work) -> Result<> {
        work.seal(Owner::congress(work.congress()), "text", "示例");
        return {};
    }));
    (void)house.store().read(somebody("lin"),
                             [](Reading& r) { return r.tables().number("SELECT 1"); });
    auto const database = house.folder() / "zhitongche.db";
    auto const log = house.folder() / "zhitongche.db-wal";
    ASSERT_TRUE(std::filesystem::exists(log));
    house.close();
    EXPECT_FALSE(std::filesystem::exists(log));
    EXPECT_TRUE(std::filesystem::exists(database));
}

TEST(ClosingAStore, may_outlive_its_listeners)
{
    House house;
    {
        int heard = 0;
        house.writer().on_committed([&](std::span<Entry const>) { ++heard; });
        house.writer().forget_listeners();
    }
    EXPECT_TRUE(house.run(somebody("lin"), [](Work& work) -> Result<> {
        work.seal(Owner::congress(work.congress()), "text", "示例");
        return {};
    }));
}

} // namespace
} // namespace ztc::log::testing
