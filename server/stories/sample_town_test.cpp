// SPDX-License-Identifier: Apache-2.0
//
// What only a sample town offers: to be somebody at one tap, and the next day, so that a deadline
// passes before one's eyes. A real site knows neither.
#include "platform/clock/shifted_clock.hpp"
#include "platform/log/verify.hpp"
#include "stories/story.hpp"

#include <thread>

namespace ztc::stories {
namespace {

class ASampleTown : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        open_as_demo();
    }

    void TearDown() override
    {
        Town::TearDown();
        shifted_.reset();
    }

    void open_as_demo()
    {
        auto before = std::move(shifted_);
        shifted_ = ShiftedClock::open(folder() / "demo_days", clock()).value();
        reopen(*shifted_, {{{"officer", "示例联络员", "示例陈联络", "a-published-password", {}},
                            {"resident", "示例居民", "示例·林", {}, lin_phone}},
                           shifted_.get()});
    }

    static json::object someone(std::string const& key) { return {{"key", key}}; }
    Date today() { return parse_date(std::string(site().at("today").as_string())).value(); }
    json::object site() { return lin.get("/site").body().as_object(); }

    bool told_that_it_is_late(std::string const& matter)
    {
        for (int tries = 0; tries < 100; ++tries) {
            for (auto const& recorded : house().store->reads().lease()->rows(
                     "SELECT type FROM event WHERE stream = $1",
                     [](Row const& row) { return std::string(row.text(0)); }, "matters/" + matter))
                if (recorded == "matters.escalated") return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return false;
    }

    std::unique_ptr<ShiftedClock> shifted_;
};
ZTC_ON_BOTH_ENGINES(ASampleTown);

TEST_P(ASampleTown, lets_a_visitor_be_an_officer_or_a_resident_at_one_tap)
{
    auto visitor = stranger();
    auto const officer = visitor.post("/demo/sign_in", someone("officer"));
    ASSERT_EQ(officer.status, 200) << officer.text;
    EXPECT_EQ(officer.body().at("viewer").at("name"), "示例陈联络");
    EXPECT_EQ(visitor.get("/inbox?box=all").status, 200);
    auto const resident = visitor.post("/demo/sign_in", someone("resident"));
    ASSERT_EQ(resident.status, 200) << resident.text;
    EXPECT_EQ(resident.body().at("viewer").at("kind"), "resident");
    EXPECT_EQ(visitor.get("/inbox?box=all").status, 403);
    EXPECT_EQ(visitor.get("/my_matters").status, 200);
}

TEST_P(ASampleTown, knows_nobody_but_those_it_shows)
{
    auto visitor = stranger();
    EXPECT_EQ(visitor.post("/demo/sign_in", someone("示例高主任")).code(), "login.no_sample");
    auto const shown = site().at("accounts").as_array();
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].at("key"), "officer");
}

TEST_P(ASampleTown, gives_the_phone_a_token_when_it_asks_for_one)
{
    auto const answer =
        stranger().post("/demo/sign_in", {{"key", "resident"}, {"carry", "bearer"}});
    EXPECT_FALSE(answer.body().at("token").as_string().empty());
}

TEST_P(ASampleTown, goes_to_the_next_day_and_an_answer_becomes_overdue_before_ones_eyes)
{
    auto const matter = referred();
    auto const due_on = [&] {
        auto const page = chen.get("/matters/" + matter).body();
        return parse_date(std::string(page.at("due").at("on").as_string())).value();
    }();
    while (today() <= due_on) {
        auto const before = today();
        auto const moved = lin.post("/demo/next_day", json::object{});
        ASSERT_EQ(moved.status, 200) << moved.text;
        ASSERT_EQ(days_between(before, today()), 1);
    }
    EXPECT_EQ(chen.get("/inbox/counts").body().at("overdue"), 1);
    EXPECT_TRUE(told_that_it_is_late(matter));
}

TEST_P(ASampleTown, stays_on_its_day_after_a_restart_and_its_log_is_in_order)
{
    raised_by(lin);
    lin.post("/demo/next_day", json::object{});
    raised_by(lin);
    auto const before = today();
    open_as_demo();
    EXPECT_EQ(today(), before);
    raised_by(lin);
    Instant last{};
    for (auto const at : house().store->reads().lease()->rows(
             "SELECT recorded_at FROM event ORDER BY position",
             [](Row const& row) { return Instant{row.integer(0)}; })) {
        EXPECT_LE(last, at);
        last = at;
    }
    EXPECT_EQ(date_of(last), before);
    EXPECT_TRUE(
        log::verify_log(*house().store->reads().lease(), &house().store->texts()).findings.empty());
}

TEST_P(ASampleTown, is_moved_by_nobody_who_has_not_signed_in)
{
    EXPECT_EQ(stranger().post("/demo/next_day", json::object{}).code(), "login.needed");
}

TEST_P(ASampleTown, is_not_what_a_real_site_is)
{
    house().config.site.demo = false;
    EXPECT_EQ(lin.post("/demo/next_day", json::object{}).code(), "demo.not_here");
    EXPECT_EQ(stranger().post("/demo/sign_in", someone("officer")).code(), "login.no_sample");
    EXPECT_FALSE(site().contains("accounts"));
}

TEST_P(ASampleTown, opens_no_door_of_the_login_where_codes_are_real)
{
    login::Login real(*house().store, login::Settings{}, clock(), {});
    auto const answer = login::wait<login::SignedIn>([&](auto then) {
        real.sign_in_as_sample({house().congress(), "127.0.0.1"}, {lin_phone, ""},
                               login::Carry::cookie, then);
    });
    EXPECT_EQ(answer.error().code, "login.no_sample");
}

} // namespace
} // namespace ztc::stories
