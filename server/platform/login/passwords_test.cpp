// SPDX-License-Identifier: Apache-2.0
#include "platform/login/login_for_tests.hpp"
#include "platform/login/passwords.hpp"

namespace ztc::login {

namespace {

class Passwords : public Door {
protected:
    void SetUp() override
    {
        Door::SetUp();
        if (!IsSkipped()) give_password("xu", std::string(good_password)).value();
    }
    std::string hash_of(std::string_view person)
    {
        return house()
            .store()
            .reads()
            .lease()
            ->one(
                "SELECT hash FROM credential WHERE person = $1",
                [](Row const& row) { return std::string(row.text(0)); }, person)
            .value();
    }
    void fail_times(int n)
    {
        for (int i = 0; i < n; ++i)
            ASSERT_EQ(code_of_refusal(try_password("wrong-battery-88").answer),
                      "login.wrong_password");
    }
};

TEST_P(Passwords, the_right_one_signs_its_owner_in)
{
    auto const finished = try_password(good_password);
    ASSERT_TRUE(finished.answer);
    EXPECT_EQ(who(*finished.answer), (Session{"demo", {"xu"}, SessionKind::staff}));
}

TEST_P(Passwords, given_by_somebody_else_begin_a_session_of_their_own_kind)
{
    auto const first = first_password("示例·许");
    EXPECT_EQ(first.size(), 14u);
    EXPECT_NE(first, first_password("示例·许"));
    wait<void>([&](auto then) {
        login_->set_password({"demo", {"xu"}, "示例·许", first, Login::Use::first}, then);
    }).value();
    EXPECT_EQ(passwords_of(*house().store().reads().lease(), "demo").at({"xu"}), Login::Use::first);
    auto const in = try_password(first);
    EXPECT_EQ(who(*in.answer), (Session{"demo", {"xu"}, SessionKind::first_password}));
    wait<void>([&](auto then) { login_->forget_account("demo", {"xu"}, then); }).value();
    EXPECT_FALSE(who(*in.answer));
    EXPECT_EQ(code_of_refusal(try_password(first).answer), "login.wrong_password");
}

TEST_P(Passwords, a_name_is_known_with_blanks_around_it)
{
    EXPECT_TRUE(try_password(good_password, " 示例·许　").answer);
}

TEST_P(Passwords, an_unknown_name_costs_and_hears_the_same_as_a_wrong_password)
{
    accounts_["示例·新"] = {"never-had-a-password"};
    auto const before = login_->hashes();
    auto const wrong = try_password("wrong-battery-88");
    auto const one = login_->hashes() - before;
    auto const unknown = try_password(good_password, "示例·无人");
    auto const none_set = try_password(good_password, "示例·新");
    EXPECT_EQ(one, 1u);
    EXPECT_EQ(login_->hashes() - before, 3u);
    EXPECT_EQ(wrong.answer.error(), unknown.answer.error());
    EXPECT_EQ(wrong.answer.error(), none_set.answer.error());
    EXPECT_EQ(code_of_refusal(wrong.answer), "login.wrong_password");
}

TEST_P(Passwords, rubbish_is_a_wrong_password)
{
    for (auto const& rubbish : {std::string(), std::string("\xff"), std::string(5000, 'x')}) {
        EXPECT_EQ(code_of_refusal(try_password(rubbish).answer), "login.wrong_password");
        EXPECT_EQ(code_of_refusal(try_password("x", rubbish).answer), "login.wrong_password");
    }
}

TEST_P(Passwords, equal_ones_have_different_hashes)
{
    give_password("other", std::string(good_password)).value();
    EXPECT_NE(hash_of("xu"), hash_of("other"));
    EXPECT_THAT(hash_of("xu"), testing::StartsWith("$argon2id$v=19$m=8,t=1,p=1$"));
}

TEST_P(Passwords, are_counted_to_the_last_character)
{
    auto const longest = std::string(good_password) + std::string(110, 'x');
    give_password("xu", longest).value();
    EXPECT_FALSE(try_password(longest.substr(0, 127) + "y").answer);
    EXPECT_FALSE(try_password(longest.substr(0, 127)).answer);
    EXPECT_TRUE(try_password(longest).answer);
}

TEST_P(Passwords, a_character_typed_in_another_form_of_unicode_is_the_same)
{
    give_password("xu", "cafe\xcc\x81-au-lait-88").value();
    EXPECT_TRUE(try_password("caf\xc3\xa9-au-lait-88").answer);
}

TEST_P(Passwords, that_are_weak_are_not_taken)
{
    EXPECT_EQ(code_of_refusal(give_password("xu", "password1234")), "login.weak_password");
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, five_wrong_ones_lock_for_a_time_that_doubles_up_to_half_an_hour)
{
    fail_times(5);
    for (int const minutes : {1, 2, 4, 8, 16, 30, 30}) {
        auto const locked = try_password(good_password);
        EXPECT_EQ(code_of_refusal(locked.answer), "login.locked");
        EXPECT_EQ(locked.retry_after_seconds, minutes * 60);
        house().clock().advance(std::chrono::minutes{minutes} - 1s);
        EXPECT_EQ(code_of_refusal(try_password(good_password).answer), "login.locked");
        house().clock().advance(1s);
        fail_times(1);
    }
    house().clock().advance(30min);
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, a_lock_costs_no_hash)
{
    fail_times(5);
    auto const before = login_->hashes();
    EXPECT_FALSE(try_password(good_password).answer);
    EXPECT_EQ(login_->hashes(), before);
}

TEST_P(Passwords, the_right_one_forgets_the_wrong_ones)
{
    fail_times(4);
    EXPECT_TRUE(try_password(good_password).answer);
    fail_times(4);
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, wrong_ones_are_forgotten_after_a_day)
{
    fail_times(4);
    house().clock().advance(24h + 1s);
    fail_times(4);
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, a_lock_of_a_clock_that_was_ahead_ends_in_half_an_hour)
{
    house().clock().advance(24h * 365);
    fail_times(5);
    house().clock().advance(-24h * 365);
    EXPECT_EQ(try_password(good_password).retry_after_seconds, 30 * 60);
}

TEST_P(Passwords, a_name_that_nobody_has_is_locked_alike)
{
    for (int i = 0; i < 5; ++i) (void)try_password("wrong-battery-88", "示例·无人");
    auto const locked = try_password("wrong-battery-88", "示例·无人");
    EXPECT_EQ(code_of_refusal(locked.answer), "login.locked");
    EXPECT_EQ(locked.retry_after_seconds, 60);
}

TEST_P(Passwords, wrong_ones_count_for_the_person_however_the_name_is_typed)
{
    accounts_["示例许"] = accounts_["示例·许"];
    fail_times(5);
    EXPECT_EQ(code_of_refusal(try_password(good_password, "示例许").answer), "login.locked");
}

TEST_P(Passwords, a_stranger_elsewhere_cannot_lock_the_owner_out)
{
    for (int i = 0; i < 20; ++i) (void)try_password("wrong-battery-88", "示例·许", "198.51.100.9");
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, guessed_from_many_addresses_lock_for_a_minute)
{
    for (int i = 0; i < 50; ++i)
        (void)try_password("wrong-battery-88", "示例·许", "198.51.100." + std::to_string(i));
    auto const locked = try_password(good_password);
    EXPECT_EQ(code_of_refusal(locked.answer), "login.locked");
    EXPECT_EQ(locked.retry_after_seconds, 60);
    house().clock().advance(1min);
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(Passwords, guessed_many_at_once_are_tried_five_times_only)
{
    settings_.hash_queue = 100;
    open_door();
    constexpr int many = 64;
    auto const before = login_->hashes();
    std::atomic<int> answered = 0, wrong = 0;
    std::promise<void> all;
    for (int i = 0; i < many; ++i)
        login_->sign_in_by_password(
            asker(), "示例·许", "wrong-battery-88", Carry::cookie, [&](auto finished) {
                if (code_of_refusal(finished.answer) == "login.wrong_password") ++wrong;
                if (++answered == many) all.set_value();
            });
    all.get_future().wait();
    EXPECT_EQ(wrong, 5);
    EXPECT_EQ(login_->hashes() - before, 5u);
}

TEST_P(Passwords, an_address_that_tries_very_often_is_sent_away)
{
    settings_.sign_ins_per_remote = {.burst = 2, .refill_per_second = 0.5};
    open_door();
    (void)try_password(good_password, "a1");
    (void)try_password(good_password, "a2");
    auto const third = try_password(good_password);
    EXPECT_EQ(code_of_refusal(third.answer), "login.too_often");
    EXPECT_EQ(third.retry_after_seconds, 2);
}

TEST_P(Passwords, when_all_places_for_hashing_are_taken_the_next_is_asked_to_come_again)
{
    settings_.hash_queue = 0;
    open_door();
    std::promise<void> go, begun, first_done;
    during_look_up_ = [&] {
        begun.set_value();
        go.get_future().wait();
    };
    login_->sign_in_by_password(asker(), "示例·许", good_password, Carry::cookie,
                                [&](auto) { first_done.set_value(); });
    begun.get_future().wait();
    auto const busy = try_password(good_password);
    EXPECT_EQ(code_of_refusal(busy.answer), "login.busy");
    EXPECT_GT(busy.retry_after_seconds, 0);
    EXPECT_EQ(code_of_refusal(give_password("xu", std::string(good_password))), "login.busy");
    during_look_up_ = {};
    go.set_value();
    first_done.get_future().wait();
}

TEST_P(Passwords, a_new_one_ends_the_sessions_of_its_owner)
{
    auto const before = try_password(good_password).answer.value();
    EXPECT_TRUE(who(before));
    give_password("xu", "another-horse-77").value();
    EXPECT_FALSE(who(before));
    EXPECT_FALSE(try_password(good_password).answer);
    EXPECT_TRUE(try_password("another-horse-77").answer);
}

class ChangingAPassword : public Passwords {
protected:
    Result<SignedIn> change(std::string_view old_password, std::string new_password)
    {
        return wait<SignedIn>([&](auto then) {
            login_->change_password(asker(), {"demo", {"xu"}, "示例·许", std::move(new_password)},
                                    old_password, Carry::cookie, then);
        });
    }
};

TEST_P(ChangingAPassword, takes_the_old_one_and_begins_the_only_session)
{
    auto const before = try_password(good_password).answer.value();
    auto const after = change(good_password, "another-horse-77").value();
    EXPECT_FALSE(who(before));
    EXPECT_TRUE(who(after));
    EXPECT_TRUE(try_password("another-horse-77").answer);
}

TEST_P(ChangingAPassword, changes_nothing_without_the_old_one)
{
    auto const before = try_password(good_password).answer.value();
    EXPECT_EQ(code_of_refusal(change("wrong-battery-88", "another-horse-77")),
              "login.wrong_password");
    EXPECT_TRUE(who(before));
    EXPECT_TRUE(try_password(good_password).answer);
}

TEST_P(ChangingAPassword, is_locked_after_five_wrong_ones_too)
{
    for (int i = 0; i < 5; ++i) (void)change("wrong-battery-88", "another-horse-77");
    EXPECT_EQ(code_of_refusal(change(good_password, "another-horse-77")), "login.locked");
}

TEST_P(ChangingAPassword, does_not_take_a_weak_one)
{
    EXPECT_EQ(code_of_refusal(change(good_password, "示例·许示例·许-abcdef")),
              "login.weak_password");
}

ZTC_ON_BOTH_ENGINES(Passwords);
ZTC_ON_BOTH_ENGINES(ChangingAPassword);

TEST(WeakPasswords, are_short_obvious_or_say_the_name)
{
    for (auto const* weak :
         {"", "short-pass1", "password1234", "PASSWORD2026!", "123456789012", "qwertyuiop123",
          "aaaaaaaaaaaa", "abababababab", "abcabcabcabc", "1qaz2wsx3edc", "abcdefghijklmn",
          "zhitongche2026", "xulianluo-2026-x", "my-XuLianLuo-pass", "admin1234567890"})
        EXPECT_EQ(code_of_refusal(check_password(weak, "xulianluo")), "login.weak_password")
            << weak;
    EXPECT_FALSE(check_password(std::string(64, 'a') + std::string(65, 'b'), "x1"));
}

TEST(WeakPasswords, others_are_taken_whatever_they_are_made_of)
{
    for (auto const* good : {"correct-battery-88", "three blind mice sing",
                             "江水东流不复回春风又绿岸边柳", "kT9#mmvQ2z!x"})
        EXPECT_TRUE(check_password(good, "xulianluo")) << good;
    EXPECT_TRUE(check_password("ab3" + std::string(120, 'x') + "cdefg", "xulianluo"));
}

TEST(Hashing, by_default_takes_64_mebibytes_and_two_passes)
{
    Hasher hasher(HashCost{}, 1, 1);
    auto const stored = hasher.hash("keyed");
    EXPECT_THAT(stored, testing::StartsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    EXPECT_TRUE(hasher.verify(stored, "keyed"));
    EXPECT_FALSE(hasher.verify(stored, "keyed otherwise"));
    EXPECT_FALSE(hasher.verify_in_vain("keyed"));
}

TEST(Hashing, gives_so_many_places_and_takes_them_back)
{
    Hasher hasher({.passes = 1, .memory_bytes = 8192}, 1, 1);
    auto const first = hasher.reserve();
    auto second = hasher.reserve();
    EXPECT_TRUE(first && second);
    EXPECT_FALSE(hasher.reserve());
    second.reset();
    EXPECT_TRUE(hasher.reserve());
}

} // namespace
} // namespace ztc::login
