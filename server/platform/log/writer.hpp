// SPDX-License-Identifier: Apache-2.0
//
// The one writer. Commands queue; up to 256 are taken at a time, decided one after the other on
// what the earlier ones decided, and written in one transaction: events, leaves, views, vault rows,
// claims, outbox, head. Then the head is signed, and only then is anybody answered. On an
// unexpected error of the database the batch is undone and tried one by one. After a failed sync,
// or a commit whose outcome is unknown, nothing is acknowledged any more: `on_fatal` ends the
// process, which reads the truth again from the disk.
#pragma once

#include "kernel/clock.hpp"
#include "kernel/module.hpp"
#include "platform/log/batch.hpp"
#include "platform/log/texts.hpp"
#include "platform/proof/signer.hpp"
#include "platform/sql/connection.hpp"

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
    std::size_t streams_remembered = 2'000;
};

class Writer {
public:
    struct Parts {
        std::unique_ptr<sql::Connection> connection;
        Texts& texts;
        Clock const& clock;
        Calendar const& calendar;
        std::vector<View> views;
        std::function<std::unique_ptr<proof::Signer>(proof::Frontier)> signer;
        std::function<void(std::string const& why)> on_fatal;
    };

    Writer(Parts parts, WriterSettings settings = {});
    ~Writer();
    Writer(Writer const&) = delete;
    Writer& operator=(Writer const&) = delete;

    /// `done` is called on the writer's thread, once, and must not block.
    void submit(Order order, std::function<void(Outcome)> done);
    void submit(Chore chore, std::function<void(Outcome)> done);

    /// Waits for the outcome; a fault is thrown. For the shell, processes and tests.
    Result<Answer> run(Order order);
    Result<Answer> run(Chore chore);

    Head head() const;
    proof::VerifierKey const& verifier() const { return signer_->verifier(); }

    /// Called after each commit that appended, on the writer's thread, with the new events.
    void on_committed(std::function<void(std::span<Entry const>)> listener);

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

    void enqueue(std::shared_ptr<Pending> pending);
    void loop();
    std::vector<std::shared_ptr<Pending>> take();
    void commit(std::span<std::shared_ptr<Pending> const> orders);
    void run_chore(Pending& pending);
    void prefetch(std::span<std::shared_ptr<Pending> const> orders);
    void decide(Pending& pending, Decisions& batch,
                std::map<RequestKey, AnsweredRequest>& answered);
    std::optional<Result<Answer>>
    answer_of_earlier(Order const& order, std::map<RequestKey, AnsweredRequest> const& answered);
    void write(Decisions& batch);
    void add_head(Decisions& batch, proof::Frontier& edge);
    void sign_head();
    void adopt(Decisions& batch, proof::Frontier edge);
    void publish(Decisions const& batch, std::span<std::shared_ptr<Pending> const> orders);
    void forget_remembered();
    std::vector<Recorded> const& load_stream(StreamKey const& key);

    std::unique_ptr<sql::Connection> connection_;
    Texts& texts_;
    Clock const& clock_;
    Calendar const& calendar_;
    std::vector<View> views_;
    std::function<void(std::string const&)> on_fatal_;
    WriterSettings settings_;
    std::vector<std::function<void(std::span<Entry const>)>> listeners_;

    std::uint64_t last_position_ = 0;
    std::int64_t last_recorded_ms_ = 0; // the log's time never runs backwards
    proof::Frontier edge_;
    std::unique_ptr<proof::Signer> signer_;
    std::vector<proof::Hash> unsigned_leaves_;
    std::map<StreamKey, std::vector<Recorded>> remembered_;

    mutable std::mutex head_mutex_;
    Head head_;

    std::mutex queue_mutex_;
    std::condition_variable queue_filled_;
    std::deque<std::shared_ptr<Pending>> queue_;
    bool stopping_ = false;
    bool fatal_ = false;
    std::thread thread_;
};

/// Reads one row of the event columns in their usual order.
Recorded recorded_of(Row const& row);

} // namespace ztc::log
