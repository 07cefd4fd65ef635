// SPDX-License-Identifier: Apache-2.0
#include "app/house.hpp"
#include "app/verbs/program_for_tests.hpp"
#include "platform/sql/connection.hpp"

#include <gmock/gmock.h>

namespace ztc::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A site at which somebody looked at two matters.
class VerifyLog : public ::testing::Test {
protected:
    void SetUp() override
    {
        auto const house = make_site({.data = site_,
                                      .db = "",
                                      .origin = "example.org/log",
                                      .name = "示例站",
                                      .place = "示例街道",
                                      .congress_name = "示例人大"},
                                     clock_)
                               .value();
        url_ = house->store->url();
        Viewer const clerk{
            house->congress(), {"gao"}, {{Role::committee_clerk, {"committee"}, {}}}, {}};
        for (auto const* matter : {"lamp", "tap"})
            house->store->read(clerk, [&](Reading& reading) {
                reading.looked(Look{.surface = Surface::page,
                                    .seen = Seen::words,
                                    .matter = matter,
                                    .about = PersonId{"lin"}});
            });
        ASSERT_EQ(house->audit->keep(), audit::Recorder::Kept::yes);
    }

    FolderForTests folder_;
    std::filesystem::path const site_ = folder_.path() / "site";
    RealClock clock_;
    std::string url_;
};

TEST_F(VerifyLog, walks_the_record_of_reads_too_and_names_the_line_of_a_flipped_byte)
{
    std::vector<std::string> const verify{"verify", "log", "--data", site_.string()};
    auto const whole = ran(verify);
    EXPECT_EQ(whole.exit_code, 0) << whole.out << whole.err;
    EXPECT_THAT(whole.out, HasSubstr("2 reads"));
    {
        auto const db = sql::open(url_, sql::Access::read_write);
        db->exec("DROP TRIGGER audit_is_never_changed");
        db->exec("UPDATE audit SET matter = 'tao' WHERE number = 2");
    }
    auto const changed = ran(verify);
    EXPECT_NE(changed.exit_code, 0);
    EXPECT_THAT(changed.out, HasSubstr("read 2: audit.broken"));
    EXPECT_THAT(changed.out, Not(HasSubstr("read 1:")));
}

} // namespace
} // namespace ztc::app
