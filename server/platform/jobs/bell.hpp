// SPDX-License-Identifier: Apache-2.0
//
// Wakes a thread that waits for something to do. Shared with whoever rings, who may outlive the
// thread. Nothing is lost between two waits: the waiter says up to which ring it has heard.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>

namespace ztc::jobs {

class Bell {
public:
    using Moment = std::chrono::steady_clock::time_point;

    void ring()
    {
        {
            std::lock_guard const lock(mutex_);
            ++rings_;
        }
        rung_.notify_all();
    }

    /// The thread is to end.
    void close()
    {
        {
            std::lock_guard const lock(mutex_);
            closed_ = true;
        }
        rung_.notify_all();
    }

    bool is_closed() const
    {
        std::lock_guard const lock(mutex_);
        return closed_;
    }

    std::uint64_t rings() const
    {
        std::lock_guard const lock(mutex_);
        return rings_;
    }

    /// Until it rings once more than `heard`, is closed, or the moment has come.
    void wait(std::uint64_t heard, std::optional<Moment> until)
    {
        std::unique_lock lock(mutex_);
        auto const enough = [&] { return closed_ || rings_ > heard; };
        if (until)
            rung_.wait_until(lock, *until, enough);
        else
            rung_.wait(lock, enough);
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable rung_;
    std::uint64_t rings_ = 0;
    bool closed_ = false;
};

} // namespace ztc::jobs
