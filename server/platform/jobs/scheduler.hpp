// SPDX-License-Identifier: Apache-2.0
//
// What the calendar obliges somebody to: duties are asked at start, each minute, and when the day
// changes, by the town's clock. A duty answers for everything due up to and including today, so
// that a machine that was off for days catches up at once; what is done is an event and due no
// more. A refusal is noted and passed over, a fault is tried again at the next asking. Reads what
// is due, never writes but through orders.
#pragma once

#include "kernel/clock.hpp"
#include "platform/log/store.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ztc::jobs {

struct Duty {
    std::string name; // "close_unrated"
    /// Some of what is due; asked again until nothing is left.
    std::function<std::vector<log::Order>(Tables&, Date today)> due;
    /// What is no event and is to be put away once the orders are done; nothing when all is tidy.
    std::function<std::vector<log::Chore>(Tables&, Date today)> tidy = {};
};

struct SchedulerSettings {
    std::chrono::milliseconds ask_every{60'000}; // by the town's clock
    std::chrono::milliseconds look_every{1'000}; // at the town's clock
};

class Scheduler {
public:
    /// `store` and `clock` must outlive it.
    Scheduler(log::Store& store, Clock const& clock, std::vector<Duty> duties,
              SchedulerSettings settings = {});
    ~Scheduler(); // stops
    Scheduler(Scheduler const&) = delete;
    Scheduler& operator=(Scheduler const&) = delete;

    void start();
    /// Ends after what is being done.
    void stop();

    /// Asks every duty and does what is due, on the caller's thread; only where it was not started.
    /// Answers how many orders were carried out.
    std::size_t ask_now();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::jobs
