// SPDX-License-Identifier: Apache-2.0
//
// Tells open pages that a matter they may see has changed. Looks up who watches it on a thread of
// its own, so that neither the writer nor a loop waits; what it misses while stopping, pages ask
// for.
#pragma once

#include "platform/http/events.hpp"
#include "platform/log/store.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ztc::app {

class Announcer {
public:
    Announcer(log::Store& store, http::EventHub& events);
    ~Announcer();

private:
    struct Change {
        std::uint64_t position;
        std::string congress;
        std::string matter;
    };
    void loop();
    void announce(std::vector<Change> const& changes);

    log::Store& store_;
    http::EventHub& events_;
    std::mutex mutex_;
    std::condition_variable woken_;
    std::deque<Change> changes_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace ztc::app
