// SPDX-License-Identifier: Apache-2.0
//
// Small things that are to be done soon, by a thread of their own: what the writer's thread or a
// loop must not wait for. In order, one at a time; what waits when it stops is not done.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ztc::app {

class Errands {
public:
    Errands();
    ~Errands();
    Errands(Errands const&) = delete;
    Errands& operator=(Errands const&) = delete;

    /// False when too many wait (an import: open pages look again by themselves).
    bool send(std::function<void()> errand);

private:
    void loop();

    std::mutex mutex_;
    std::condition_variable woken_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace ztc::app
