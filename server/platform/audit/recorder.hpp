// SPDX-License-Identifier: Apache-2.0
//
// Takes looks from any thread and appends them to the record of reads through the one writer, many
// in one commit. What cannot be written stays and is tried again; whoever waits for it is told so.
#pragma once

#include "kernel/clock.hpp"
#include "platform/audit/line.hpp"
#include "platform/log/writer.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <span>
#include <thread>

namespace ztc::audit {

struct RecorderSettings {
    std::chrono::milliseconds gather_for{250}; // plain reads wait so long for company
    std::size_t gather_at_most = 500;          // in one commit
    std::size_t kept_back_at_most = 100'000;   // while nothing can be written; then the oldest go
    std::chrono::milliseconds try_again_after{1'000};
};

class Recorder {
public:
    /// `writer` and `clock` must outlive it.
    Recorder(log::Writer& writer, Clock const& clock, RecorderSettings settings = {});
    ~Recorder(); // writes what it holds
    Recorder(Recorder const&) = delete;
    Recorder& operator=(Recorder const&) = delete;

    /// What `viewer` saw now. Visitors, the program itself and one's own are not recorded.
    void take(Viewer const& viewer, std::span<Look const> looks);

    enum class Kept { yes, no };
    /// Called once, when all that was taken before is durable or cannot be made so now; on the
    /// recorder's thread, and must neither block nor throw.
    void when_kept(std::function<void(Kept)> then);
    /// The same, waiting; for the shell and tests.
    Kept keep();

private:
    struct Taken {
        std::string congress;
        Line line;
    };
    void loop();
    std::deque<Taken> gather(std::unique_lock<std::mutex>& lock);
    bool write(std::deque<Taken> const& taken);

    log::Writer& writer_;
    Clock const& clock_;
    RecorderSettings settings_;
    std::mutex mutex_;
    std::condition_variable woken_;
    std::deque<Taken> waiting_;
    std::vector<std::function<void(Kept)>> askers_;
    bool stopping_ = false;
    std::thread thread_;
};

/// Statements that append these lines after what is there; numbers, moments and hashes are given
/// here. For a chore of the writer.
void append(Tables& tables, Statements& statements, std::string const& congress,
            std::vector<Line> lines);

} // namespace ztc::audit
