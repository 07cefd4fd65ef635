// SPDX-License-Identifier: Apache-2.0
//
// What bringing in any list shares: many orders of one row each in flight, so that the writer
// commits them together and a killed import has lost at most those that nobody was told of. What
// a row is, and what becomes of it, is told by message_import and suggestion_import.
#pragma once

#include "app/house.hpp"
#include "kernel/work.hpp"
#include "modules/matters/service.hpp"

#include <deque>
#include <functional>
#include <future>

namespace ztc::app {

using matters::ImportEffect;

struct ImportCounts {
    std::uint64_t rows = 0;
    std::uint64_t added = 0;
    std::uint64_t answers_added = 0; // to messages that were there without one
    std::uint64_t already_there = 0;
    std::uint64_t rejected = 0;
};

struct RejectedRow {
    int line = 0;
    std::string number;
    std::string place; // "/answered_at", a field; or "/cell/B5"
    std::string code;
};

/// Who watches an import; both are called on the caller's thread.
struct ImportWatcher {
    std::function<void(ImportCounts const&)> progress = {}; // after each row
    std::function<void(RejectedRow const&)> rejected = {};
};

/// Counts rows and tells the watcher.
class ImportTally {
public:
    explicit ImportTally(ImportWatcher const& watcher) : watcher_(watcher) {}

    void count(ImportEffect effect);
    void reject(int line, std::string const& number, Refusal const& refusal);
    ImportCounts const& counts() const { return counts_; }

private:
    void next();

    ImportWatcher const& watcher_;
    ImportCounts counts_;
};

/// Rows that the writer has and whose outcome is not yet counted, oldest first.
class RowsInFlight {
public:
    using Put = std::function<Result<ImportEffect>(Work&)>;

    RowsInFlight(House& house, ImportTally& tally) : house_(house), tally_(tally) {}
    ~RowsInFlight();

    /// `streams`: what `put` reads. Waits for the older half once there are many. Refuses
    /// log.too_busy and log.unavailable; what concerns one row rejects that row.
    Result<> send(int line, std::string number, std::vector<std::string> streams, Put put);
    /// Counts the oldest until no more than `most` are left.
    Result<> settle_down_to(std::size_t most);

private:
    struct Row {
        int line;
        std::string number;
        std::shared_ptr<ImportEffect> effect;
        std::future<log::Outcome> outcome;
    };
    House& house_;
    ImportTally& tally_;
    std::deque<Row> rows_;
};

} // namespace ztc::app
