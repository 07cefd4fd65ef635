// SPDX-License-Identifier: Apache-2.0
//
// For tests: a house of one's own, that is a store with fresh keys in a temporary folder, a clock
// that stands where it is put, the shipped calendar and the views one names. Commands run through
// the real writer: given events, when a command, then events or a refusal. Never for the product.
#pragma once

#include "kernel/work.hpp"
#include "platform/log/store.hpp"
#include "platform/sql/testing/databases.hpp"

#include <gtest/gtest.h>

#include <atomic>

namespace ztc::log::testing {

class StandingClock final : public Clock {
public:
    Instant now() const override { return {now_ms_}; }
    void set(Instant now) { now_ms_ = now.ms; }
    void set(Date day) { set(start_of(day)); }
    void advance(std::chrono::milliseconds by) { now_ms_ += by.count(); }

private:
    std::atomic<std::int64_t> now_ms_ =
        start_of(Date{std::chrono::year{2026} / 11 / 24}).ms + 9LL * 3'600'000;
};

/// A folder that goes with this object.
class Folder {
public:
    explicit Folder(std::filesystem::path const& in = std::filesystem::temp_directory_path());
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
    ~Folder();
    std::filesystem::path const& path() const { return path_; }

private:
    std::filesystem::path path_;
};

Calendar const& shipped_calendar();

/// Somebody of the congress `demo`.
Actor somebody(std::string person, std::vector<Office> offices = {});
/// An office at `node` that reaches it and `below`.
Office office(Role role, std::string node, std::vector<std::string> below = {});

/// Making 250 tables costs PostgreSQL more than most stories do.
enum class TablesAre { made_anew, emptied };

/// Whether every view, folded again into tables without a row, is what the writer kept live; else
/// the first line that differs.
::testing::AssertionResult rebuilt_equals_live(Store& store, std::vector<View> const& views,
                                               TablesAre tables = TablesAre::made_anew);

class House {
public:
    /// `db` empty: SQLite in the house's own folder, which lies `in` another.
    explicit House(std::string db = {}, std::vector<View> views = {}, WriterSettings writer = {},
                   std::filesystem::path const& in = std::filesystem::temp_directory_path());

    Store& store() { return *store_; }
    Writer& writer() { return store_->writer(); }
    StandingClock& clock() { return clock_; }
    std::filesystem::path const& folder() const { return folder_.path(); }
    std::unique_ptr<sql::Connection> connection(sql::Access access = sql::Access::read_write);

    void close() { store_.reset(); }
    Result<> open();
    void restart();
    /// What the next `open` will use.
    StoreSettings& settings() { return settings_; }
    std::vector<std::string> const& fatal() const { return *fatal_; }

    /// Runs a service's function as one command.
    template <class Command, class Reply>
    Result<Reply> run(Actor by, Result<Reply> (*service)(Command const&, Work&),
                      Command const& command)
    {
        return run(std::move(by), [&](Work& work) { return service(command, work); });
    }

    /// Runs `f(Work&)`, which answers some `Result<R>`, as one command.
    template <class F>
    auto run(Actor by, F f) -> decltype(f(std::declval<Work&>()))
    {
        decltype(f(std::declval<Work&>())) reply = refuse("nothing.ran");
        auto const answer =
            writer().run(order(std::move(by), [&](Work& work) -> Result<std::string> {
                reply = f(work);
                if (!reply) return reply.error();
                return std::string("{}");
            }));
        if (!answer) return answer.error();
        return reply;
    }

    /// An order with nothing but its run; for requests and streams fill in the rest.
    static Order order(Actor by, std::function<Result<std::string>(Work&)> run);

    /// Appends at the end of `stream`, as the command of nobody in particular.
    template <class... Events>
    void given(std::string const& stream, Events const&... events)
    {
        auto const done = run(somebody("given"), [&](Work& work) -> Result<> {
            (void)(work.append(stream, work.stream(stream).size(), events).value(), ...);
            return {};
        });
        ASSERT_TRUE(done) << done.error().code;
    }

    /// The events of a stream of the congress `demo`, from the database.
    std::vector<Recorded> recorded(std::string const& stream);
    /// Their types.
    std::vector<std::string> events(std::string const& stream);
    /// The words behind a reference, as a reader sees them.
    std::optional<std::string> words(TextRef const& ref);

private:
    Folder folder_;
    StandingClock clock_;
    StoreSettings settings_;
    std::shared_ptr<std::vector<std::string>> fatal_ =
        std::make_shared<std::vector<std::string>>(); // why `on_fatal` was called
    std::unique_ptr<Store> store_;
};

/// `class Inbox : public OnALog`: a house on each engine for every test, in `house()`.
class OnALog : public sql::testing::OnBothEngines {
protected:
    void SetUp() override;
    void TearDown() override { house_.reset(); }
    virtual std::vector<View> views() const { return {}; }
    virtual WriterSettings writer_settings() const { return {}; }
    House& house() { return *house_; }

private:
    std::unique_ptr<House> house_;
};

} // namespace ztc::log::testing
