// SPDX-License-Identifier: Apache-2.0
//
// What the connections of one thread share: its io_context, the list that the reaper walks, and the
// server's settings. Everything but `io` (for posting) is touched by the loop's own thread only.
#pragma once

#include "platform/http/asio.hpp"
#include "platform/http/server.hpp"

#include <atomic>
#include <list>
#include <thread>

namespace ztc::http {

class Connection;

/// The same for all loops; constant after the start but for the counters.
struct Common {
    Settings settings;
    Handler handler;
    ErrorBody error_body;
    HttpMetrics metrics;
    std::atomic<std::size_t> connections{0};
    std::atomic<std::size_t> uploads{0}, large_uploads{0};
};

struct Loop : std::enable_shared_from_this<Loop> {
    explicit Loop(std::shared_ptr<Common> shared)
        : common(std::move(shared)), acceptor(io.get_executor()), reaper(io.get_executor())
    {}

    std::shared_ptr<Common> common;
    std::list<Connection*> live; // outlives `io`: frames that io destroys unlink themselves
    std::string date;
    std::thread::id thread;
    bool stopping = false;
    Steady::time_point stop_by{};
    asio::io_context io{1};
    Acceptor acceptor;
    Timer reaper;
};

} // namespace ztc::http
