// SPDX-License-Identifier: Apache-2.0
#include "platform/login/login_for_tests.hpp"

namespace ztc::login {

namespace {

class Codes : public Door {
protected:
    std::string wrong_code() { return code_of() == "000000" ? "000001" : "000000"; }
};

TEST_P(Codes, the_right_code_signs_its_phone_in)
{
    EXPECT_EQ(ask_code().value().valid_minutes, 10);
    auto const signed_in = type_code(code_of()).value();
    EXPECT_EQ(signed_in.session.person.text, "owner-of-0001");
    EXPECT_EQ(who(signed_in), (Session{"demo", {"owner-of-0001"}, SessionKind::resident}));
}

TEST_P(Codes, have_six_digits)
{
    for (int i = 0; i < 20; ++i) {
        ask_code().value();
        EXPECT_THAT(code_of(), testing::MatchesRegex("[0-9]{6}"));
        house().clock().advance(13min);
    }
}

TEST_P(Codes, one_phone_however_it_is_written)
{
    ask_code("+86 138-0000-0001").value();
    EXPECT_TRUE(type_code(code_of(), "１３８００００ ０００１"));
}

TEST_P(Codes, what_is_no_mobile_number_is_refused)
{
    for (auto const* text : {"", "12345", "12800000001", "138000000011", "027-88888888", "\xff"}) {
        EXPECT_EQ(code_of_refusal(ask_code(text)), "login.bad_phone") << text;
        EXPECT_EQ(code_of_refusal(type_code("123456", text)), "login.bad_phone") << text;
    }
}

TEST_P(Codes, only_the_demo_tells_them_to_the_asker)
{
    EXPECT_EQ(ask_code().value().demo_code, std::nullopt);
    settings_.mode = Mode::demo;
    open_door();
    auto const sent = ask_code("13800000002").value();
    EXPECT_EQ(sent.demo_code, code_of("13800000002"));
}

TEST_P(Codes, are_good_once)
{
    ask_code().value();
    EXPECT_TRUE(type_code(code_of()));
    EXPECT_EQ(code_of_refusal(type_code(code_of())), "login.code_expired");
}

TEST_P(Codes, used_by_many_at_once_sign_in_exactly_one)
{
    ask_code().value();
    auto const code = code_of();
    constexpr int many = 64;
    std::atomic<int> right = 0, refused = 0;
    std::promise<void> all;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int k = 0; k < many / 4; ++k)
                login_->sign_in_by_code(asker(), phone, code, Carry::cookie, [&](auto finished) {
                    ++(finished.answer ? right : refused);
                    if (right + refused == many) all.set_value();
                });
        });
    for (auto& thread : threads) thread.join();
    all.get_future().wait();
    EXPECT_EQ(right, 1);
    EXPECT_EQ(refused, many - 1);
    EXPECT_EQ(count("SELECT count(*) FROM session"), 1);
}

TEST_P(Codes, are_bound_to_the_phone_they_were_sent_to)
{
    ask_code().value();
    ask_code("13800000002").value();
    if (code_of() != code_of("13800000002")) {
        EXPECT_EQ(code_of_refusal(type_code(code_of(), "13800000002")), "login.wrong_code");
    }
    EXPECT_EQ(code_of_refusal(type_code(code_of(), "13800000003")), "login.wrong_code");
    EXPECT_TRUE(type_code(code_of()));
}

TEST_P(Codes, are_good_for_ten_minutes)
{
    ask_code().value();
    house().clock().advance(10min - 1ms);
    EXPECT_TRUE(type_code(code_of()));
    ask_code().value();
    house().clock().advance(10min);
    EXPECT_EQ(code_of_refusal(type_code(code_of())), "login.code_expired");
}

TEST_P(Codes, do_not_come_to_life_again_when_the_clock_is_set_back)
{
    ask_code().value();
    house().clock().advance(10min);
    EXPECT_FALSE(type_code(code_of()));
    house().clock().advance(-5min);
    EXPECT_EQ(code_of_refusal(type_code(code_of())), "login.code_expired");
}

TEST_P(Codes, are_dead_after_five_wrong_tries)
{
    ask_code().value();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(code_of_refusal(type_code(wrong_code())), "login.wrong_code");
    for (auto const* rubbish : {"", "12345", "1234567", "abcdef"})
        EXPECT_EQ(code_of_refusal(type_code(rubbish)), "login.wrong_code");
    EXPECT_EQ(count("SELECT tries FROM one_time_code"), 4);
    EXPECT_EQ(code_of_refusal(type_code(wrong_code())), "login.wrong_code");
    EXPECT_EQ(code_of_refusal(type_code(code_of())), "login.code_expired");
}

TEST_P(Codes, sent_later_make_the_earlier_worthless)
{
    ask_code().value();
    auto const first = code_of();
    house().clock().advance(1min);
    ask_code().value();
    if (first != code_of()) {
        EXPECT_EQ(code_of_refusal(type_code(first)), "login.wrong_code");
    }
    EXPECT_TRUE(type_code(code_of()));
}

TEST_P(Codes, go_to_a_phone_once_a_minute_and_five_times_an_hour)
{
    auto const asked = [&] {
        std::promise<Finished<CodeSent>> promise;
        login_->request_code(asker(), phone, [&](auto finished) { promise.set_value(finished); });
        return promise.get_future().get();
    };
    EXPECT_TRUE(asked().answer);
    house().clock().advance(59s);
    auto const again = asked();
    EXPECT_EQ(code_of_refusal(again.answer), "login.too_often");
    EXPECT_EQ(again.retry_after_seconds, 1);
    house().clock().advance(1s);
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(asked().answer);
        house().clock().advance(1min);
    }
    auto const sixth = asked();
    EXPECT_EQ(code_of_refusal(sixth.answer), "login.too_often");
    EXPECT_EQ(sixth.retry_after_seconds, 55 * 60);
    EXPECT_TRUE(ask_code("13800000002"));
    house().clock().advance(55min);
    EXPECT_TRUE(asked().answer);
}

TEST_P(Codes, are_not_sent_to_an_address_that_asks_for_very_many)
{
    settings_.codes_per_remote = {.burst = 2, .refill_per_second = 0.1};
    open_door();
    EXPECT_TRUE(ask_code("13800000001"));
    EXPECT_TRUE(ask_code("13800000002"));
    EXPECT_EQ(code_of_refusal(ask_code("13800000003")), "login.too_often");
    EXPECT_TRUE(wait<CodeSent>(
        [&](auto then) { login_->request_code(asker("192.0.2.8"), "13800000003", then); }));
}

TEST_P(Codes, that_cannot_be_sent_are_not_said_to_be)
{
    sender_is_full_ = true;
    EXPECT_EQ(code_of_refusal(ask_code()), "login.busy");
}

TEST_P(Codes, sign_nobody_in_whom_the_people_refuse)
{
    ask_code().value();
    erased_ = true;
    EXPECT_EQ(code_of_refusal(type_code(code_of())), "people.erased");
    EXPECT_EQ(count("SELECT count(*) FROM session"), 0);
}

TEST_P(Codes, a_fault_while_finding_the_person_is_a_fault_and_no_refusal)
{
    ask_code().value();
    fault_ = true;
    EXPECT_THROW((void)type_code(code_of()), std::runtime_error);
}

TEST_P(Codes, leave_nothing_behind_after_an_hour)
{
    ask_code().value();
    house().clock().advance(61min);
    ask_code("13800000002").value();
    EXPECT_EQ(count("SELECT count(*) FROM one_time_code"), 1);
}

ZTC_ON_BOTH_ENGINES(Codes);

} // namespace
} // namespace ztc::login
