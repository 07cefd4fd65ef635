// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/pool.hpp"
#include "platform/sql/testing/databases.hpp"

#include <future>

using ztc::sql::Error;
using ztc::sql::Reads;

namespace {

class ReadPool : public ztc::sql::testing::OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (!IsSkipped()) open()->exec("CREATE TABLE note (number BIGINT NOT NULL PRIMARY KEY)");
    }
};
ZTC_ON_BOTH_ENGINES(ReadPool);

TEST_P(ReadPool, opens_a_connection_only_when_all_others_are_lent)
{
    Reads reads(url(), 4);
    EXPECT_EQ(reads.opened(), 0u);
    {
        auto const first = reads.lease();
    }
    auto const again = reads.lease();
    EXPECT_EQ(reads.opened(), 1u);
    auto const second = reads.lease();
    EXPECT_EQ(reads.opened(), 2u);
}

TEST_P(ReadPool, lets_the_next_one_wait_until_a_connection_comes_back)
{
    Reads reads(url(), 1);
    std::optional<Reads::Lease> held(reads.lease());
    auto waiting = std::async(std::launch::async,
                              [&] { return reads.lease()->number("SELECT count(*) FROM note"); });
    EXPECT_EQ(waiting.wait_for(std::chrono::milliseconds(30)), std::future_status::timeout);
    held.reset();
    EXPECT_EQ(waiting.get(), 0);
    EXPECT_EQ(reads.opened(), 1u);
}

TEST_P(ReadPool, ends_a_snapshot_that_its_borrower_left_open)
{
    Reads reads(url(), 1);
    reads.lease()->begin();
    EXPECT_FALSE(reads.lease()->in_transaction());
}

TEST_P(ReadPool, refuses_writes)
{
    Reads reads(url(), 1);
    EXPECT_THROW(reads.lease()->run("INSERT INTO note VALUES (1)", {}), Error);
}

TEST_P(ReadPool, does_not_count_a_connection_that_could_not_be_opened)
{
    Reads reads("sqlite:/nowhere/at/all.db", 1);
    EXPECT_THROW(reads.lease(), Error);
    EXPECT_THROW(reads.lease(), Error);
    EXPECT_EQ(reads.opened(), 0u);
}

} // namespace
