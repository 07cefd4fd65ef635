// SPDX-License-Identifier: Apache-2.0
//
// Runs the processes: each reads the log from its own durable position, and what it asks for is
// done as `system` of the event's congress under the request `process/<name>/<position>`. So a
// crash makes it ask again, and nothing is done twice. A refusal is noted and passed over; a fault
// holds back only the process that met it, with growing pauses. The events of one page are reacted
// to together: a reaction must not need that an earlier one of its page has been done already.
// Never part of a replay: views are rebuilt before it begins.
#pragma once

#include "kernel/module.hpp"
#include "platform/log/store.hpp"

#include <chrono>
#include <memory>
#include <vector>

namespace ztc::jobs {

struct RunnerSettings {
    std::int64_t page = 200;                     // events read at a time
    std::chrono::milliseconds save_every{5'000}; // of a position that moves slowly
    std::chrono::milliseconds first_pause{200};  // after a fault; doubled each time
    std::chrono::milliseconds longest_pause{60'000};
};

class ProcessRunner {
public:
    /// `store` must outlive it. A process that is new to a site where others ran before begins with
    /// what happens from now on: nobody is told of old matters because the program was renewed.
    ProcessRunner(log::Store& store, std::vector<Process> processes, RunnerSettings settings = {});
    ~ProcessRunner(); // stops
    ProcessRunner(ProcessRunner const&) = delete;
    ProcessRunner& operator=(ProcessRunner const&) = delete;

    void start();
    /// Ends after the page that is being done, and saves how far each process has come.
    void stop();

    /// Reacts to everything there is, what it causes included, on the caller's thread; only where
    /// it was not started. A fault is thrown.
    void catch_up();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::jobs
