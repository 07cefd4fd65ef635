// SPDX-License-Identifier: Apache-2.0
//
// The one writer. Commands queue; up to 256 are taken at a time, decided one after the other on
// what the earlier ones decided, and written in one transaction: events, leaves, views, vault rows,
// claims, outbox, head. Then the head is signed, and only then is anybody answered. On an
// unexpected error the batch is undone and tried one by one; a lost connection is opened anew
// before the next batch. Without room on the disk each order is a fault (`WritingRefused`), and the
// writer looks by itself whether there is room again. After a failed sync, or a commit whose
// outcome is unknown, nothing is acknowledged any more: `on_fatal` ends the process, which reads
// the truth again from the disk.
#pragma once

#include "kernel/clock.hpp"
#include "kernel/module.hpp"
#include "platform/log/batch.hpp"
#include "platform/log/texts.hpp"
#include "platform/proof/signer.hpp"
#include "platform/sql/connection.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace ztc::log {

/// One command for the writer.
struct Order {
    Actor by;
    std::string request;              // sent twice, done once; empty: not to be remembered
    std::string body_hash;            // of the request's body, to tell "again" from "otherwise"
    std::vector<std::string> streams; // what it will read, fetched for the whole batch in one trip
    std::function<Result<std::string>(Work&)> run; // answers JSON
};

/// Writes that are no events (sessions, one-time codes, delivery of messages). Runs alone in its
/// own transaction, so that it may read what it is about to change.
struct Chore {
    std::function<Result<std::string>(Tables&, Statements&)> run;
};

struct Answer {
    std::string json;
    std::uint64_t position = 0; // of the last event; 0 when it appended none
};

/// What became of an order: an answer, a refusal, or a fault of the machine.
struct Outcome {
    Result<Answer> answer = refuse("log.unavailable");
    std::exception_ptr fault = nullptr;
};

/// The newest signed head.
struct Head {
    std::uint64_t size = 0;
    std::string checkpoint; // signed note
};

struct WriterSettings {
    std::size_t batch_max = 256;
    std::size_t queue_max = 10'000; // beyond: refused as log.too_busy, the caller retries later
    std::size_t events_remembered = 50'000; // of streams kept in memory between the batches
    std::chrono::milliseconds look_for_room_every{2'000}; // while the disk is full
    /// How far the log may lie ahead of the clock before orders are refused as log.clock_behind.
    /// Within it they are recorded at the log's last moment: its time never runs backwards.
    std::chrono::milliseconds most_ahead_of_clock = std::chrono::milliseconds::max();
    /// The operator knows that the clock is right: the log's time goes back to it, once.
    enum class Clock { may_be_wrong, is_right } clock = Clock::may_be_wrong;
};

class Writer {
public:
    struct Parts {
        /// A connection that nobody else writes through; asked again when it was lost.
        std::function<std::unique_ptr<sql::Connection>()> open;
        Texts& texts;
        Clock const& clock;
        Calendar const& calendar;
        std::vector<View> views;
        std::function<std::unique_ptr<proof::Signer>(proof::Frontier)> signer;
        std::function<void(std::string const& why)> on_fatal; // once, on the writer's thread
    };

    Writer(Parts parts, WriterSettings settings = {});
    ~Writer();
    Writer(Writer const&) = delete;
    Writer& operator=(Writer const&) = delete;

    /// `done` is called once and must neither block nor throw: on the writer's thread, or at once
    /// on the caller's when the queue takes no more (log.too_busy, log.unavailable).
    void submit(Order order, std::function<void(Outcome)> done);
    void submit(Chore chore, std::function<void(Outcome)> done);

    /// Waits for the outcome; a fault is thrown. For the shell, processes and tests; never from a
    /// listener or a `done`, which would wait for themselves.
    Result<Answer> run(Order order);
    Result<Answer> run(Chore chore);

    Head head() const;
    proof::VerifierKey const& verifier() const { return signer_->verifier(); }

    /// Why orders are not written now: log.disk_full, log.clock_behind; empty: they are.
    std::string refuses_because() const;
    bool has_room() const { return has_room_; }
    /// How far the log's last moment lies after now; nothing, or less, when the clock is right.
    std::chrono::milliseconds ahead_of_clock() const;

    /// Called after each commit that appended, on the writer's thread, with the new events. What it
    /// throws is logged and changes nothing: they are in the log already.
    void on_committed(std::function<void(std::span<Entry const>)> listener);
    /// For whoever's listeners end before the writer does. None is being called when it returns.
    void forget_listeners();

    /// `calendar` must outlive the writer, and so must the one before it.
    void use_calendar(Calendar const& calendar) { calendar_ = &calendar; }

    /// Finishes what is queued, then stops.
    void stop();

private:
    friend class WriterWork;
    struct Pending {
        Order order;
        std::optional<Chore> chore;
        std::function<void(Outcome)> done;
        Outcome outcome;
    };

    using Orders = std::span<std::shared_ptr<Pending> const>;

    /// A request that an earlier commit has answered, as it lies in the database.
    struct StoredAnswer {
        std::string body_hash;
        std::string sealed;
        std::uint64_t position;
    };
    /// Of a congress and an actor; names what the order owns.
    using RequestKey = std::tuple<std::string_view, std::string_view, std::string_view>;
    struct Requests {
        std::map<RequestKey, StoredAnswer> earlier;
        std::map<RequestKey, Pending const*> in_this_batch;
    };
    static RequestKey key_of(Order const& order)
    {
        return {order.by.congress, order.by.person.text, order.request};
    }

    struct Fault {
        std::exception_ptr what;
        enum class Of { one_order, everything } of;
    };
    template <class F>
    std::optional<Fault> attempt(F&& step);
    void undo();
    void go_fatal(std::string why);
    void tell_fatal();
    void connect();
    void ensure_connected();

    void enqueue(std::shared_ptr<Pending> pending);
    void loop();
    /// What waits; nothing once the writer is to stop; an empty list when it is to look for room.
    std::optional<std::vector<std::shared_ptr<Pending>>> take();
    void look_for_room();
    void ran_out_of_room(char const* what);
    void found_room();
    bool clock_is_behind() const { return ahead_of_clock() > settings_.most_ahead_of_clock; }
    void commit(Orders orders);
    void run_chore(Pending& pending);
    Requests prefetch(Orders orders);
    void decide(Pending& pending, Decisions& batch, Requests& requests);
    std::optional<Result<Answer>> answer_of_earlier(Order const& order, Requests const& requests);
    void keep_answer(Pending const& pending, Decisions& decisions);
    void write(Decisions& batch);
    void add_head(Decisions& batch, proof::Frontier& edge);
    void destroy_keys(Decisions const& batch);
    void sign_head();
    void adopt(Decisions& batch, proof::Frontier edge);
    bool sign_what_is_durable(Decisions const& batch, Orders orders);
    void tell_listeners(Decisions const& batch);
    void forget_remembered();
    std::vector<Recorded>& load_stream(StreamKey const& key);
    std::int64_t last_number(StreamKey const& series);

    std::function<std::unique_ptr<sql::Connection>()> open_;
    std::unique_ptr<sql::Connection> connection_;
    Texts& texts_;
    Clock const& clock_;
    std::atomic<Calendar const*> calendar_; // for the commands to come
    std::vector<View> views_;
    std::function<void(std::string const&)> on_fatal_;
    WriterSettings settings_;
    std::vector<std::function<void(std::span<Entry const>)>> listeners_;

    std::uint64_t last_position_ = 0;
    std::atomic<std::int64_t> last_recorded_ms_ = 0; // the log's time never runs backwards
    proof::Frontier edge_;
    std::unique_ptr<proof::Signer> signer_;
    std::vector<proof::Hash> unsigned_leaves_;
    std::map<StreamKey, std::vector<Recorded>> remembered_; // with what the batch has appended
    std::size_t events_remembered_ = 0;                     // at the start of the batch
    std::map<StreamKey, std::int64_t> numbers_;             // congress, series

    mutable std::mutex head_mutex_;
    Head head_;

    std::mutex queue_mutex_;
    std::condition_variable queue_filled_;
    std::deque<std::shared_ptr<Pending>> queue_;
    bool stopping_ = false;
    std::atomic<bool> fatal_ = false;
    std::atomic<bool> has_room_ = true;
    std::string why_fatal_; // until it was told
    std::thread thread_;
    std::thread::id thread_id_;
};

/// Reads one row of the event columns in their usual order.
Recorded recorded_of(Row const& row);

} // namespace ztc::log
