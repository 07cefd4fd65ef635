// SPDX-License-Identifier: Apache-2.0
#include "platform/log/replay.hpp"
#include "platform/log/testing.hpp"
#include "platform/log/testing/sample.hpp"
#include "platform/log/writing_refused.hpp"

#include <gmock/gmock.h>

#include <condition_variable>
#include <latch>

namespace ztc::log {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TheWriter : public OnALog {
protected:
    std::vector<View> views() const override { return {notes_view()}; }
    void TearDown() override
    {
        if (!IsSkipped() && !HasFatalFailure()) {
            EXPECT_TRUE(rebuilt_equals_live(house().store(), views()));
        }
        OnALog::TearDown();
    }

    static Result<std::string> noted(Work& work, PersonId const& about, std::string_view words)
    {
        return "{\"ref\":\"" + TRY(take_note(work, about, words)).ref + "\"}";
    }

    static Order note_order(std::string request, PersonId const& about, std::string body = "hash")
    {
        auto order = House::order(somebody("clerk"),
                                  [about](Work& work) { return noted(work, about, "words"); });
        order.request = std::move(request);
        order.body_hash = std::move(body);
        order.streams = {note_stream(about)};
        return order;
    }

    static Result<> takes(Work& work, std::string_view key, std::string const& stream)
    {
        if (!work.claim("phone", key, stream)) return refuse("sample.taken");
        return {};
    }

    std::int64_t count(std::string_view sql) { return house().connection()->number(sql); }

    /// All orders reach the writer as one batch: it is held by a chore until they are queued.
    std::vector<Outcome> in_one_batch(std::vector<Order> orders)
    {
        std::latch held(1), queued(1);
        house().writer().submit(Chore{[&](Tables&, Statements&) -> Result<std::string> {
                                    held.count_down();
                                    queued.wait();
                                    return std::string("{}");
                                }},
                                [](Outcome const&) {});
        held.wait();
        std::vector<Outcome> outcomes(orders.size());
        std::latch answered(static_cast<std::ptrdiff_t>(orders.size()));
        for (std::size_t i = 0; i < orders.size(); ++i)
            house().writer().submit(std::move(orders[i]), [&, i](Outcome outcome) {
                outcomes[i] = std::move(outcome);
                answered.count_down();
            });
        queued.count_down();
        answered.wait();
        return outcomes;
    }
};

ZTC_ON_BOTH_ENGINES(TheWriter);

TEST_P(TheWriter, appends_what_a_command_decides_and_the_views_show_it_at_once)
{
    auto const ref = house().run(somebody("clerk"), [&](Work& work) {
        EXPECT_THAT(work.stream(note_stream(chen)), IsEmpty());
        auto taken = take_note(work, chen, "示例：路灯坏了");
        EXPECT_EQ(work.stream(note_stream(chen)).size(), 1u);
        return taken;
    });
    ASSERT_TRUE(ref);
    EXPECT_THAT(house().events(note_stream(chen)), ElementsAre("sample.noted"));
    EXPECT_EQ(house().words(*ref), "示例：路灯坏了");
    EXPECT_EQ(count("SELECT count(*) FROM view_sample_note"), 1);
}

TEST_P(TheWriter, keeps_who_did_it_for_whom_and_when)
{
    auto clerk = somebody("clerk");
    clerk.on_behalf_of = chen;
    ASSERT_TRUE(house().run(clerk, [&](Work& work) { return take_note(work, chen, "x"); }));
    auto const event = house().recorded(note_stream(chen)).at(0);
    EXPECT_EQ(event.actor.text, "clerk");
    EXPECT_EQ(event.on_behalf_of, chen);
    EXPECT_EQ(event.recorded_at, house().clock().now());
    EXPECT_EQ(event.version, 1u);
    EXPECT_EQ(event.position, 1u);
}

TEST_P(TheWriter, keeps_for_whom_it_was_done_from_the_moment_a_command_says_so)
{
    ASSERT_TRUE(house().run(somebody("clerk"), [&](Work& work) {
        work.act_for(chen);
        return take_note(work, chen, "x");
    }));
    ASSERT_TRUE(
        house().run(somebody("clerk"), [&](Work& work) { return take_note(work, chen, "y"); }));
    EXPECT_EQ(house().recorded(note_stream(chen)).at(0).on_behalf_of, chen);
    EXPECT_EQ(house().recorded(note_stream(chen)).at(1).on_behalf_of, std::nullopt);
}

TEST_P(TheWriter, refuses_an_append_after_a_version_that_is_no_longer_the_last)
{
    house().given(note_stream(chen), Struck{chen}, Struck{chen});
    auto const late = house().run(somebody("clerk"), [&](Work& work) {
        return work.append(note_stream(chen), 1, Struck{chen});
    });
    EXPECT_EQ(late.error().code, "log.someone_was_first");
    EXPECT_EQ(house().events(note_stream(chen)).size(), 2u);
}

TEST_P(TheWriter, gives_a_request_that_is_sent_twice_its_first_answer_and_does_nothing_again)
{
    auto const first = house().writer().run(note_order("r1", chen)).value();
    house().restart();
    auto const again = house().writer().run(note_order("r1", chen)).value();
    EXPECT_EQ(again.json, first.json);
    EXPECT_EQ(again.position, first.position);
    EXPECT_EQ(house().events(note_stream(chen)).size(), 1u);
}

TEST_P(TheWriter, repeats_the_answer_of_a_request_that_appended_nothing)
{
    house().given(note_stream(chen), Struck{chen});
    auto claims = note_order("r1", liu);
    claims.run = [](Work& work) -> Result<std::string> {
        CHECK(takes(work, "138", "people/a"));
        return std::string(R"({"taken":true})");
    };
    auto const outcomes = in_one_batch({claims, claims});
    auto const later = house().writer().run(claims).value();
    for (auto const& answer : {outcomes[0].answer.value(), outcomes[1].answer.value(), later}) {
        EXPECT_EQ(answer.json, R"({"taken":true})");
        EXPECT_EQ(answer.position, 0u);
    }
}

TEST_P(TheWriter, refuses_a_request_repeated_with_another_body)
{
    ASSERT_TRUE(house().writer().run(note_order("r1", chen)));
    EXPECT_EQ(house().writer().run(note_order("r1", chen, "other")).error().code,
              "request.repeated_differently");
    EXPECT_EQ(house().events(note_stream(chen)).size(), 1u);
}

TEST_P(TheWriter, does_a_request_once_that_stands_twice_in_one_batch)
{
    auto const outcomes = in_one_batch(
        {note_order("r1", chen), note_order("r1", chen), note_order("r1", chen, "other")});
    EXPECT_EQ(outcomes[0].answer.value().json, outcomes[1].answer.value().json);
    EXPECT_EQ(outcomes[1].answer.value().position, 1u);
    EXPECT_EQ(outcomes[2].answer.error().code, "request.repeated_differently");
    EXPECT_EQ(house().events(note_stream(chen)).size(), 1u);
}

TEST_P(TheWriter, keeps_the_requests_of_two_people_apart)
{
    auto other = note_order("r1", liu);
    other.by = somebody("other");
    ASSERT_TRUE(house().writer().run(note_order("r1", chen)));
    ASSERT_TRUE(house().writer().run(std::move(other)));
    EXPECT_EQ(house().events(note_stream(liu)).size(), 1u);
}

TEST_P(TheWriter, forgets_a_refused_request_so_that_it_may_succeed_later)
{
    auto refused = note_order("r1", chen);
    refused.run = [](Work&) -> Result<std::string> { return refuse("sample.no"); };
    EXPECT_EQ(house().writer().run(std::move(refused)).error().code, "sample.no");
    EXPECT_TRUE(house().writer().run(note_order("r1", chen)));
}

TEST_P(TheWriter, lets_a_claim_be_taken_once_in_a_batch_and_ever_after)
{
    auto const claim = [&](std::string stream) {
        return House::order(somebody("clerk"), [stream](Work& work) -> Result<std::string> {
            CHECK(takes(work, "138", stream));
            return std::string("{}");
        });
    };
    auto const outcomes = in_one_batch({claim("people/a"), claim("people/b")});
    EXPECT_TRUE(outcomes[0].answer);
    EXPECT_EQ(outcomes[1].answer.error().code, "sample.taken");
    EXPECT_EQ(house().writer().run(claim("people/c")).error().code, "sample.taken");
    auto elsewhere = claim("people/d");
    elsewhere.by.congress = "other";
    EXPECT_TRUE(house().writer().run(std::move(elsewhere)));
}

TEST_P(TheWriter, lets_a_released_claim_be_taken_again_even_in_the_same_batch)
{
    auto const take = House::order(somebody("a"), [](Work& work) -> Result<std::string> {
        CHECK(takes(work, "138", "people/a"));
        return std::string("{}");
    });
    auto const release = House::order(somebody("b"), [](Work& work) -> Result<std::string> {
        work.release("phone", "138");
        return std::string("{}");
    });
    for (auto const& outcome : in_one_batch({take, release, take})) EXPECT_TRUE(outcome.answer);
    auto const holder = house().run(somebody("c"), [](Work& work) -> Result<std::string> {
        return work.claimed_by("phone", "138").value_or("nobody");
    });
    EXPECT_EQ(holder.value(), "people/a");
}

TEST_P(TheWriter, leaves_nothing_of_a_refused_command)
{
    ASSERT_TRUE(
        house().run(somebody("clerk"), [](Work& work) { return take_note(work, chen, "first"); }));
    auto const refused = house().run(somebody("clerk"), [](Work& work) -> Result<> {
        CHECK(take_note(work, chen, "second"));
        CHECK(takes(work, "138", "people/a"));
        work.send({.key = "k", .to = chen, .words = "w", .values = {}});
        work.erase(Owner::person(chen));
        return refuse("sample.no");
    });
    EXPECT_EQ(refused.error().code, "sample.no");
    EXPECT_EQ(count("SELECT count(*) FROM event"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM vault"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM claim"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM outbox"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM view_sample_note"), 1);
    auto const next = house().run(somebody("clerk"), [](Work& work) -> Result<std::int64_t> {
        EXPECT_EQ(work.stream(note_stream(chen)).size(), 1u);
        return work.next_number("notes");
    });
    EXPECT_EQ(next.value(), 2);
}

TEST_P(TheWriter, counts_each_series_from_one_without_gaps_across_restarts)
{
    auto const next = [&](std::string series) {
        return house()
            .run(somebody("clerk"),
                 [&](Work& work) -> Result<std::int64_t> { return work.next_number(series); })
            .value();
    };
    EXPECT_EQ(next("2026"), 1);
    EXPECT_EQ(next("2026"), 2);
    EXPECT_EQ(next("2027"), 1);
    house().restart();
    EXPECT_EQ(next("2026"), 3);
}

TEST_P(TheWriter, commits_the_others_of_a_batch_when_one_command_fails)
{
    auto failing = note_order("r2", liu);
    failing.run = [](Work& work) -> Result<std::string> {
        (void)take_note(work, liu, "never kept");
        throw std::runtime_error("a bug of the sample");
    };
    auto const outcomes =
        in_one_batch({note_order("r1", chen), std::move(failing), note_order("r3", chen)});
    EXPECT_EQ(outcomes[0].answer.value().position, 1u);
    EXPECT_TRUE(outcomes[1].fault);
    EXPECT_EQ(outcomes[2].answer.value().position, 2u);
    EXPECT_THAT(house().events(note_stream(liu)), IsEmpty());
    EXPECT_EQ(house().recorded(note_stream(chen)).back().version, 2u);
    EXPECT_EQ(count("SELECT max(number) FROM view_sample_note"), 2);
}

TEST_P(TheWriter, tries_a_batch_one_by_one_when_a_key_is_there_already)
{
    // Somebody else's hand in the tables: the writer cannot know of it.
    house().connection()->exec(
        "INSERT INTO outbox (congress, key, person, words, parameters, queued_at, state, attempts, "
        "next_try_at) VALUES ('demo', 'k', 'p', 'w', '{}', 0, 'waiting', 0, 0)");
    house().connection()->exec(
        "INSERT INTO vault (congress, ref, owner) VALUES ('demo', 'r', 'o')");
    house().connection()->exec(
        "INSERT INTO view_sample_note (congress, position, about, number, words) "
        "VALUES ('demo', 2, 'x', 0, '')");
    auto const outcomes =
        in_one_batch({note_order("r1", chen), note_order("r2", chen), note_order("r3", chen)});
    EXPECT_EQ(outcomes[0].answer.value().position, 1u);
    EXPECT_TRUE(outcomes[1].fault);
    EXPECT_TRUE(outcomes[2].fault);
    EXPECT_THAT(house().fatal(), IsEmpty());
    house().connection()->exec("DELETE FROM view_sample_note WHERE about = 'x'");
    EXPECT_EQ(house().writer().run(note_order("r2", chen)).value().position, 2u);
}

TEST_P(TheWriter, commits_256_commands_under_one_head_and_answers_each)
{
    std::vector<Order> orders;
    for (int i = 0; i < 256; ++i)
        orders.push_back(note_order("r" + std::to_string(i), i % 2 ? chen : liu));
    std::size_t commits = 0, events = 0;
    house().writer().on_committed([&](std::span<Entry const> entries) {
        ++commits;
        events += entries.size();
    });
    auto const outcomes = in_one_batch(std::move(orders));
    std::set<std::uint64_t> positions;
    for (auto const& outcome : outcomes) positions.insert(outcome.answer.value().position);
    EXPECT_EQ(positions.size(), 256u);
    EXPECT_EQ(*positions.rbegin(), 256u);
    EXPECT_EQ(commits, 1u);
    EXPECT_EQ(events, 256u);
    EXPECT_EQ(count("SELECT count(*) FROM head"), 1);
    EXPECT_EQ(house().writer().head().size, 256u);
}

TEST_P(TheWriter, answers_only_when_a_signed_head_covers_the_answer)
{
    std::uint64_t covered = 0;
    Answer answer;
    std::latch answered(1);
    house().writer().submit(note_order("r1", chen), [&](Outcome outcome) {
        covered = house().writer().head().size;
        answer = outcome.answer.value();
        answered.count_down();
    });
    answered.wait();
    EXPECT_GE(covered, answer.position);
}

TEST_P(TheWriter, keeps_what_a_listener_throws_to_itself)
{
    house().writer().on_committed(
        [](std::span<Entry const>) { throw std::runtime_error("a bug of a listener"); });
    EXPECT_EQ(house().writer().run(note_order("r1", chen)).value().position, 1u);
    EXPECT_EQ(house().writer().run(note_order("r2", chen)).value().position, 2u);
    EXPECT_THAT(house().fatal(), IsEmpty());
}

TEST_P(TheWriter, runs_chores_alone_so_that_they_read_what_they_are_about_to_change)
{
    constexpr std::string_view read = "SELECT last FROM running_number WHERE series = 'chore'";
    constexpr std::string_view add =
        "INSERT INTO running_number (congress, series, last) VALUES ('demo', 'chore', $1) "
        "ON CONFLICT (congress, series) DO UPDATE SET last = excluded.last";
    auto const chore = Chore{[&](Tables& tables, Statements& out) -> Result<std::string> {
        out.run(add, tables.number(read) + 1);
        return std::string("{}");
    }};
    std::latch done(20);
    for (int i = 0; i < 20; ++i) {
        house().writer().submit(chore, [&](Outcome const&) { done.count_down(); });
        house().writer().submit(note_order("", chen), [](Outcome const&) {});
    }
    done.wait();
    EXPECT_EQ(count(read), 20);
}

TEST_P(TheWriter, writes_nothing_of_a_chore_that_refuses_or_fails)
{
    auto const writing = [](auto end) {
        return Chore{[end](Tables&, Statements& out) -> Result<std::string> {
            out.run("INSERT INTO process_position (name, position) VALUES ('p', 1)");
            return end();
        }};
    };
    EXPECT_EQ(house()
                  .writer()
                  .run(writing([]() -> Result<std::string> { return refuse("sample.no"); }))
                  .error()
                  .code,
              "sample.no");
    EXPECT_THROW((void)house().writer().run(
                     writing([]() -> Result<std::string> { throw std::runtime_error("a bug"); })),
                 std::runtime_error);
    EXPECT_EQ(count("SELECT count(*) FROM process_position"), 0);
}

TEST_P(TheWriter, finishes_what_is_queued_when_it_is_stopped_and_then_takes_no_more)
{
    std::atomic<int> done = 0;
    for (int i = 0; i < 50; ++i)
        house().writer().submit(note_order("", chen), [&](Outcome outcome) {
            if (outcome.answer) ++done;
        });
    house().writer().stop();
    EXPECT_EQ(done, 50);
    EXPECT_EQ(house().writer().run(note_order("", chen)).error().code, "log.unavailable");
}

TEST_P(TheWriter, keeps_the_log_s_time_running_forward_when_the_clock_does_not)
{
    ASSERT_TRUE(house().writer().run(note_order("", chen)));
    auto const before = house().clock().now();
    house().clock().advance(std::chrono::hours(-30));
    ASSERT_TRUE(house().writer().run(note_order("", chen)));
    house().restart();
    ASSERT_TRUE(house().writer().run(note_order("", chen)));
    for (auto const& event : house().recorded(note_stream(chen)))
        EXPECT_EQ(event.recorded_at, before);
}

TEST_P(TheWriter, remembers_streams_without_growing_for_ever)
{
    house().settings().writer.events_remembered = 8;
    house().restart();
    for (int round = 0; round < 5; ++round)
        for (auto const& about : {chen, liu})
            ASSERT_TRUE(house().writer().run(note_order("", about)));
    EXPECT_EQ(house().recorded(note_stream(chen)).back().version, 5u);
    EXPECT_EQ(house().recorded(note_stream(liu)).back().version, 5u);
}

TEST_P(TheWriter, puts_what_is_to_be_sent_into_the_outbox_once)
{
    auto const send = [&] {
        return house().run(somebody("clerk"), [](Work& work) -> Result<> {
            work.send({.key = "answered/1/chen",
                       .to = chen,
                       .words = "answered",
                       .values = {{"number", "2026-000001"}}});
            return {};
        });
    };
    ASSERT_TRUE(send());
    ASSERT_TRUE(send());
    auto const row = house().connection()->one(
        "SELECT person, words, parameters, state FROM outbox", [](Row const& found) {
            return std::string(found.text(0)) + " " + std::string(found.text(1)) + " " +
                   std::string(found.text(2)) + " " + std::string(found.text(3));
        });
    EXPECT_EQ(row, chen.text + R"( answered {"number":"2026-000001"} waiting)");
    EXPECT_EQ(count("SELECT count(*) FROM outbox"), 1);
}

class ASmallQueue : public TheWriter {
    WriterSettings writer_settings() const override { return {.queue_max = 2}; }
};

ZTC_ON_BOTH_ENGINES(ASmallQueue);

TEST_P(ASmallQueue, refuses_more_than_it_holds_at_once_and_takes_more_later)
{
    std::latch held(1), go_on(1);
    house().writer().submit(Chore{[&](Tables&, Statements&) -> Result<std::string> {
                                held.count_down();
                                go_on.wait();
                                return std::string("{}");
                            }},
                            [](Outcome const&) {});
    held.wait();
    for (int i = 0; i < 2; ++i)
        house().writer().submit(note_order("", chen), [](Outcome const&) {});
    EXPECT_EQ(house().writer().run(note_order("", chen)).error().code, "log.too_busy");
    go_on.count_down();
    while (house().writer().run(note_order("r", chen)).has_error()) std::this_thread::yield();
    EXPECT_EQ(house().events(note_stream(chen)).size(), 3u);
}

TEST_P(TheWriter, writes_nothing_while_the_clock_stands_far_before_the_log)
{
    house().settings().writer.most_ahead_of_clock = std::chrono::hours(24);
    house().restart();
    ASSERT_TRUE(house().writer().run(note_order("", chen)));
    house().clock().advance(std::chrono::minutes(-5));
    EXPECT_TRUE(house().writer().run(note_order("", chen))) << "five minutes stop nobody";
    house().clock().advance(std::chrono::hours(-24 * 365));
    EXPECT_EQ(house().writer().refuses_because(), "log.clock_behind");
    EXPECT_THROW((void)house().writer().run(note_order("", chen)), WritingRefused);
    EXPECT_THAT(house().events(note_stream(chen)), ::testing::SizeIs(2));
    house().settings().writer.clock = WriterSettings::Clock::is_right;
    house().restart();
    EXPECT_EQ(house().writer().refuses_because(), "");
    ASSERT_TRUE(house().writer().run(note_order("", chen)))
        << "the operator says that the clock is right";
    EXPECT_EQ(house().recorded(note_stream(chen)).back().recorded_at, house().clock().now());
}

} // namespace
} // namespace ztc::log
