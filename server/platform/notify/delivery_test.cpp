// SPDX-License-Identifier: Apache-2.0
#include "platform/log/testing.hpp"
#include "platform/notify/delivery.hpp"

#include <deque>
#include <future>
#include <gmock/gmock.h>

namespace ztc::notify {

namespace {

using namespace std::chrono_literals;
using State = Sent::State;

/// Answers as it was told to, else `handed_over`; keeps what it was given.
class Told final : public Transport {
public:
    std::string_view channel() const override { return "sms"; }
    Sent send(Envelope const& envelope) override
    {
        std::lock_guard const lock(mutex_);
        envelopes_.push_back(envelope);
        if (during_send) during_send();
        return next(answers);
    }
    bool can_ask() const override { return asks; }
    Sent ask(std::string const&) override { return next(answers_to_ask); }

    std::vector<Envelope> envelopes() const
    {
        std::lock_guard const lock(mutex_);
        return envelopes_;
    }

    std::deque<State> answers, answers_to_ask;
    bool asks = false;
    std::function<void()> during_send;

private:
    static Sent next(std::deque<State>& from)
    {
        auto state = State::handed_over;
        if (!from.empty()) {
            state = from.front();
            from.pop_front();
        }
        return {.state = state, .outside_id = "m-17", .said = "told"};
    }
    mutable std::mutex mutex_;
    std::vector<Envelope> envelopes_;
};

class Postman : public log::testing::OnALog {
protected:
    void SetUp() override
    {
        OnALog::SetUp();
        if (!IsSkipped()) hire();
    }
    void TearDown() override
    {
        delivery_.reset();
        OnALog::TearDown();
    }
    void hire()
    {
        delivery_.emplace(
            house().store(), house().clock(), transport_,
            [this](std::string const&, PersonId const& person, std::string_view) {
                auto const found = phones_.find(person.text);
                return found == phones_.end() ? std::nullopt : std::optional(found->second);
            },
            settings_);
    }

    void put(std::string words = "matter_accepted", std::string person = "li", int n = 1)
    {
        house()
            .run(log::testing::somebody("sender"),
                 [&](Work& work) -> Result<> {
                     work.send({.key = words + "/" + std::to_string(n) + "/" + person,
                                .to = {person},
                                .words = words,
                                .values = {{"number", "2026-000123"}, {"due_on", "2026-12-15"}}});
                     return {};
                 })
            .value();
    }
    std::string row(std::string_view column)
    {
        static std::deque<std::string> texts; // a statement lives as long as the program
        auto const& sql =
            texts.emplace_back("SELECT CAST(" + std::string(column) + " AS TEXT) FROM outbox");
        return house()
            .store()
            .reads()
            .lease()
            ->one(sql, [](Row const& r) { return r.optional_text(0).value_or("(nothing)"); })
            .value();
    }
    void at(std::chrono::minutes since_midnight)
    {
        auto& clock = house().clock();
        clock.set({start_of(clock.today()).ms + std::chrono::milliseconds(since_midnight).count()});
    }

    std::map<std::string, std::string> phones_ = {{"li", "13800000001"}};
    DeliverySettings settings_;
    Told transport_;
    std::optional<Delivery> delivery_;
};

TEST_P(Postman, sends_what_is_due_once_with_the_address_of_that_moment)
{
    put();
    phones_["li"] = "13800000002";
    EXPECT_EQ(delivery_->send_due(), 1u);
    EXPECT_EQ(delivery_->send_due(), 0u);
    auto const sent = transport_.envelopes().at(0);
    EXPECT_EQ(sent.address, "13800000002");
    EXPECT_EQ(sent.key, "matter_accepted/1/li");
    EXPECT_EQ(sent.text, "【代表直通车】您反映的2026-000123已受理。");
    EXPECT_EQ(row("state"), "sent");
    EXPECT_EQ(row("channel"), "sms");
    EXPECT_EQ(row("outside_id"), "m-17");
    EXPECT_EQ(row("attempts"), "1");
}

TEST_P(Postman, tries_six_times_with_growing_pauses_and_then_gives_up)
{
    transport_.answers.assign(6, State::try_again);
    put();
    EXPECT_EQ(delivery_->send_due(), 1u);
    for (auto const pause : {1min, 5min, 30min, 120min, 720min}) {
        EXPECT_EQ(row("state"), "waiting");
        house().clock().advance(pause - 1ms);
        EXPECT_EQ(delivery_->send_due(), 0u);
        house().clock().advance(1ms);
        EXPECT_EQ(delivery_->send_due(), 1u);
    }
    EXPECT_EQ(row("state"), "failed");
    EXPECT_EQ(row("attempts"), "6");
    EXPECT_EQ(row("said"), "told");
    house().clock().advance(24h * 30);
    EXPECT_EQ(delivery_->send_due(), 0u);
}

TEST_P(Postman, succeeds_after_a_failure)
{
    transport_.answers = {State::try_again, State::handed_over};
    put();
    delivery_->send_due();
    house().clock().advance(1min);
    delivery_->send_due();
    EXPECT_EQ(row("state"), "sent");
    EXPECT_EQ(row("attempts"), "2");
}

TEST_P(Postman, gives_up_at_once_where_nobody_can_be_reached_or_nothing_can_be_said)
{
    put("matter_accepted", "nobody-knows");
    delivery_->send_due();
    EXPECT_EQ(row("state"), "failed");
    EXPECT_EQ(row("said"), "no_address");
    EXPECT_TRUE(transport_.envelopes().empty());
}

TEST_P(Postman, does_not_send_words_that_it_does_not_know)
{
    put("matter_forgotten");
    delivery_->send_due();
    EXPECT_EQ(row("said"), "words.unknown");
    EXPECT_TRUE(transport_.envelopes().empty());
}

TEST_P(Postman, sends_again_what_was_sent_before_a_crash_and_not_written_down)
{
    put();
    transport_.during_send = [&] { house().writer().stop(); };
    EXPECT_EQ(delivery_->send_due(), 1u);
    EXPECT_EQ(delivery_->send_due(), 0u); // it still knows, and does not send until it can write
    transport_.during_send = {};
    delivery_.reset(); // now it has forgotten
    house().restart();
    hire();
    EXPECT_EQ(delivery_->send_due(), 1u);
    ASSERT_EQ(transport_.envelopes().size(), 2u);
    EXPECT_EQ(transport_.envelopes()[0].key, transport_.envelopes()[1].key);
    EXPECT_EQ(row("state"), "sent");
    EXPECT_EQ(row("attempts"), "1");
}

TEST_P(Postman, does_not_send_again_after_a_restart_what_was_written_down)
{
    put();
    delivery_->send_due();
    delivery_.reset();
    house().restart();
    hire();
    EXPECT_EQ(delivery_->send_due(), 0u);
}

TEST_P(Postman, holds_a_message_until_the_hours_of_whom_it_is_for)
{
    settings_.held_until = [](std::string const&, Audience audience,
                              Instant now) -> std::optional<Instant> {
        auto const opens =
            start_of(date_of(now)).ms +
            std::chrono::milliseconds(audience == Audience::staff ? 8h + 30min : 8h).count();
        return now.ms < opens ? std::optional(Instant{opens}) : std::nullopt;
    };
    hire();
    at(7h + 59min);
    put("matter_accepted");
    put("unit_reminder", "li", 2);
    EXPECT_EQ(delivery_->send_due(), 0u);
    at(8h);
    EXPECT_EQ(delivery_->send_due(), 1u);
    EXPECT_EQ(transport_.envelopes().back().words, "matter_accepted");
    at(8h + 29min);
    EXPECT_EQ(delivery_->send_due(), 0u);
    at(8h + 30min);
    EXPECT_EQ(delivery_->send_due(), 1u);
    EXPECT_EQ(transport_.envelopes().back().words, "unit_reminder");
}

TEST_P(Postman, does_not_hold_what_was_asked_for_a_moment_ago)
{
    settings_.held_until = [](std::string const&, Audience, Instant now) {
        return std::optional(Instant{now.ms + 1});
    };
    hire();
    EXPECT_TRUE(
        delivery_->send_now("13800000001", "login_code", {{"code", "123456"}, {"minutes", "10"}}));
    EXPECT_EQ(delivery_->send_direct(), 1u);
}

TEST_P(Postman, asks_later_whether_it_arrived_and_less_and_less_often)
{
    transport_.asks = true;
    transport_.answers_to_ask = {State::handed_over, State::delivered};
    put();
    delivery_->send_due();
    EXPECT_EQ(delivery_->ask_about(), 0u);
    house().clock().advance(1min);
    EXPECT_EQ(delivery_->ask_about(), 1u);
    EXPECT_EQ(row("state"), "sent");
    EXPECT_EQ(delivery_->ask_about(), 0u);
    house().clock().advance(1min);
    EXPECT_EQ(delivery_->ask_about(), 1u);
    EXPECT_EQ(row("state"), "delivered");
    house().clock().advance(24h);
    EXPECT_EQ(delivery_->ask_about(), 0u);
}

TEST_P(Postman, writes_down_what_did_not_arrive_and_stops_asking_after_a_day)
{
    transport_.asks = true;
    put();
    delivery_->send_due();
    house().clock().advance(24h);
    EXPECT_EQ(delivery_->ask_about(), 1u);
    EXPECT_EQ(row("state"), "sent");
    house().clock().advance(24h * 30);
    EXPECT_EQ(delivery_->ask_about(), 0u);

    transport_.answers_to_ask = {State::refused};
    put("matter_closed");
    delivery_->send_due();
    house().clock().advance(1min);
    EXPECT_EQ(delivery_->ask_about(), 1u);
    EXPECT_EQ(house().connection()->number("SELECT count(*) FROM outbox WHERE state = 'failed'"),
              1);
}

TEST_P(Postman, sends_a_code_at_once_even_at_night_and_leaves_no_row)
{
    at(23h);
    EXPECT_TRUE(
        delivery_->send_now("13800000001", "login_code", {{"code", "739154"}, {"minutes", "10"}}));
    EXPECT_EQ(delivery_->send_direct(), 1u);
    auto const sent = transport_.envelopes().at(0);
    EXPECT_EQ(sent.text, "【代表直通车】验证码739154，10分钟内有效，请不要告诉任何人。");
    EXPECT_EQ(sent.privacy, Privacy::secret);
    EXPECT_EQ(house().connection()->number("SELECT count(*) FROM outbox"), 0);
}

TEST_P(Postman, takes_only_so_many_direct_messages_and_none_without_words)
{
    settings_.most_direct = 2;
    hire();
    auto const send = [&](std::map<std::string, std::string> values) {
        return delivery_->send_now("13800000001", "matter_closed", std::move(values));
    };
    EXPECT_FALSE(send({}));
    EXPECT_TRUE(send({{"number", "1"}}));
    EXPECT_TRUE(send({{"number", "2"}}));
    EXPECT_FALSE(send({{"number", "3"}}));
    delivery_->send_direct();
    EXPECT_TRUE(send({{"number", "3"}}));
}

TEST_P(Postman, on_a_thread_of_his_own_goes_as_soon_as_he_is_told)
{
    settings_.look_every = 1h;
    hire();
    std::promise<void> first, second;
    std::deque<std::promise<void>*> waiting = {&first, &second};
    transport_.during_send = [&] {
        waiting.front()->set_value();
        waiting.pop_front();
    };
    delivery_->start();
    ASSERT_TRUE(delivery_->send_now("13800000001", "matter_closed", {{"number", "1"}}));
    first.get_future().wait();
    put();
    delivery_->look_now();
    second.get_future().wait();
    delivery_->stop();
    EXPECT_EQ(row("state"), "sent");
    EXPECT_FALSE(delivery_->send_now("13800000001", "matter_closed", {{"number", "1"}}));
}

TEST_P(Postman, sends_many_in_small_batches)
{
    for (int i = 0; i < 50; ++i) put("matter_accepted", "li", i);
    EXPECT_EQ(delivery_->send_due(), 20u);
    EXPECT_EQ(delivery_->send_due(), 20u);
    EXPECT_EQ(delivery_->send_due(), 10u);
    EXPECT_EQ(delivery_->send_due(), 0u);
}

ZTC_ON_BOTH_ENGINES(Postman);

} // namespace
} // namespace ztc::notify
