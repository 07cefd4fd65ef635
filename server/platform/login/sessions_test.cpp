// SPDX-License-Identifier: Apache-2.0
#include "platform/login/login_for_tests.hpp"

#include <fstream>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>

namespace ztc::login {

namespace {

class SessionsOfPeople : public Door {};

TEST_P(SessionsOfPeople, have_a_new_token_of_256_bits_each_time)
{
    auto const first = resident(), second = resident();
    EXPECT_NE(first.token, second.token);
    EXPECT_EQ(first.token.size(), 52u);
    EXPECT_TRUE(who(first));
    EXPECT_TRUE(who(second));
}

TEST_P(SessionsOfPeople, nobody_has_a_token_that_was_not_given_out)
{
    (void)resident();
    EXPECT_FALSE(login_->who({"", Carry::cookie}));
    EXPECT_FALSE(login_->who({std::string(52, 'a'), Carry::cookie}));
    EXPECT_FALSE(login_->who({std::string(1000, 'a'), Carry::bearer}));
}

TEST_P(SessionsOfPeople, count_only_as_they_are_carried)
{
    ask_code().value();
    auto const bearer = type_code(code_of(), phone, Carry::bearer).value();
    EXPECT_FALSE(who(bearer, Carry::cookie));
    EXPECT_TRUE(who(bearer, Carry::bearer));
}

TEST_P(SessionsOfPeople, end_when_signed_out_in_memory_and_on_the_disk)
{
    auto const leaving = resident(), staying = resident();
    EXPECT_TRUE(who(leaving));
    sign_out(leaving);
    EXPECT_FALSE(who(leaving));
    EXPECT_TRUE(who(staying));
    reopen();
    EXPECT_FALSE(who(leaving));
    EXPECT_TRUE(who(staying));
    sign_out(leaving); // once more is no error
}

TEST_P(SessionsOfPeople, of_one_person_can_all_be_ended)
{
    auto const first = resident(), second = resident(), other = resident("13800000002");
    EXPECT_TRUE(who(first));
    wait<void>([&](auto then) { login_->revoke_all("demo", first.session.person, then); }).value();
    EXPECT_FALSE(who(first));
    EXPECT_FALSE(who(second));
    EXPECT_TRUE(who(other));
}

TEST_P(SessionsOfPeople, once_ended_never_live_again_however_often_they_were_asked_for_meanwhile)
{
    for (int round = 0; round < 20; ++round) {
        house().clock().advance(13min);
        auto const leaving = resident();
        std::atomic<bool> over = false;
        std::thread asking([&] {
            while (!over) (void)who(leaving);
        });
        sign_out(leaving);
        for (int i = 0; i < 20; ++i) EXPECT_FALSE(who(leaving));
        over = true;
        asking.join();
        EXPECT_FALSE(who(leaving));
    }
}

TEST_P(SessionsOfPeople, of_staff_end_after_half_an_hour_without_a_sign)
{
    auto const at_work = staff();
    house().clock().advance(29min);
    EXPECT_TRUE(who(at_work));
    house().clock().advance(29min);
    EXPECT_TRUE(who(at_work));
    house().clock().advance(30min);
    EXPECT_FALSE(who(at_work));
}

TEST_P(SessionsOfPeople, of_staff_last_twelve_hours_at_most)
{
    auto const at_work = staff();
    for (int i = 0; i < 12 * 3 - 1; ++i) {
        house().clock().advance(20min);
        ASSERT_TRUE(who(at_work)) << i;
    }
    house().clock().advance(20min);
    EXPECT_FALSE(who(at_work));
}

TEST_P(SessionsOfPeople, of_residents_last_thirty_days_without_a_sign)
{
    ask_code().value();
    auto const signed_in = type_code(code_of()).value();
    house().clock().advance(24h * 30 - 1s);
    EXPECT_TRUE(who(signed_in));
    house().clock().advance(1s);
    EXPECT_FALSE(who(signed_in));
}

TEST_P(SessionsOfPeople, found_to_be_over_stay_so_when_the_clock_is_set_back)
{
    auto const at_work = staff();
    house().clock().advance(31min);
    EXPECT_FALSE(who(at_work));
    house().clock().advance(-30min);
    reopen(); // behind the deletion
    EXPECT_FALSE(who(at_work));
}

TEST_P(SessionsOfPeople, outlive_a_restart_with_the_moment_they_were_last_seen)
{
    auto const at_work = staff();
    house().clock().advance(20min);
    EXPECT_TRUE(who(at_work));
    reopen();
    house().clock().advance(20min);
    EXPECT_TRUE(who(at_work));
}

TEST_P(SessionsOfPeople, are_written_as_seen_at_most_once_a_minute)
{
    auto const at_work = staff();
    auto const written = [&] {
        (void)house().writer().run(log::Chore{
            [](Tables&, Statements&) { return Result<std::string>(std::string("{}")); }});
        return count("SELECT seen_at FROM session");
    };
    (void)who(at_work);
    auto const first = written();
    for (int i = 0; i < 5; ++i) {
        house().clock().advance(10s);
        (void)who(at_work);
    }
    EXPECT_EQ(written(), first);
    house().clock().advance(10s);
    (void)who(at_work);
    EXPECT_EQ(written(), house().clock().now().ms);
}

TEST_P(SessionsOfPeople, that_are_known_cost_no_question_to_the_database)
{
    auto const signed_in = resident();
    EXPECT_TRUE(who(signed_in));
    std::vector<sql::Reads::Lease> all;
    for (int i = 0; i < 8; ++i) all.push_back(house().store().reads().lease());
    // With every connection lent, a question to the database would wait for ever.
    for (int i = 0; i < 1000; ++i) EXPECT_TRUE(who(signed_in));
}

TEST_P(SessionsOfPeople, are_remembered_in_bounded_memory)
{
    settings_.sessions_remembered = 2;
    open_door();
    std::vector<SignedIn> all;
    for (int i = 1; i <= 5; ++i) all.push_back(resident("1380000000" + std::to_string(i)));
    for (int round = 0; round < 2; ++round)
        for (auto const& one : all) EXPECT_TRUE(who(one));
}

TEST_P(SessionsOfPeople, that_are_over_are_swept_away)
{
    (void)resident();
    (void)staff();
    house().clock().advance(24h * 30);
    auto const fresh = resident("13800000002");
    EXPECT_TRUE(who(fresh));
    reopen();
    EXPECT_EQ(count("SELECT count(*) FROM session"), 1);
}

// ---- nothing in the clear -------------------------------------------------------------------

std::string all_bytes_below(std::filesystem::path const& folder)
{
    std::string bytes;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        bytes.append(std::istreambuf_iterator<char>(file), {});
    }
    return bytes;
}

/// Every row of every table, as PostgreSQL prints it.
std::string all_rows(sql::Connection& connection)
{
    static std::deque<std::string> texts; // a statement lives as long as the program
    std::string all;
    for (auto const& table :
         connection.rows("SELECT CAST(table_name AS TEXT) FROM information_schema.tables "
                         "WHERE table_schema = 'public'",
                         [](Row const& row) { return std::string(row.text(0)); })) {
        auto const& sql = texts.emplace_back("SELECT CAST(t.* AS TEXT) FROM " + table + " t");
        connection.query(sql, [&](Row const& row) { all += row.text(0); });
    }
    return all;
}

TEST_P(SessionsOfPeople, leave_no_code_token_password_or_phone_in_database_or_log)
{
    std::ostringstream logged;
    auto const before = spdlog::default_logger();
    spdlog::set_default_logger(std::make_shared<spdlog::logger>(
        "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(logged)));
    spdlog::set_level(spdlog::level::trace);
    ask_code().value();
    auto const code = code_of();
    auto const by_code = type_code(code).value();
    auto const by_password = staff();
    (void)try_password("wrong-battery-88");
    EXPECT_TRUE(who(by_code) && who(by_password));
    spdlog::set_default_logger(before);

    auto kept = logged.str() + all_bytes_below(house().folder());
    kept +=
        engine() == Engine::postgresql
            ? all_rows(*house().connection())
            : all_bytes_below(std::filesystem::path(house().store().url().substr(7)).parent_path());
    EXPECT_NE(kept.find("owner-of"), kept.npos); // we looked where something is written
    for (auto const& secret :
         {by_code.token, by_password.token, std::string(good_password),
          std::string("wrong-battery-88"), std::string(phone), "\"" + code + "\""})
        EXPECT_EQ(kept.find(secret), kept.npos) << secret;
    EXPECT_EQ(count("SELECT count(*) FROM one_time_code WHERE length(code) = 64"), 1);
}

ZTC_ON_BOTH_ENGINES(SessionsOfPeople);

} // namespace
} // namespace ztc::login
