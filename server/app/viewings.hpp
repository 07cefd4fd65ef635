// SPDX-License-Identifier: Apache-2.0
//
// How often the films of the public pages are watched: a device once a day for each film. What
// tells one device from another is a keyed hash of its address and browser, which lies in memory
// alone and means nothing once the day's random key is gone; only numbers reach the log. Whoever
// hides his address counts with those who share it. Thread-safe.
#pragma once

#include "app/house.hpp"
#include "modules/episodes/types.hpp"
#include "platform/http/message.hpp"

#include <map>
#include <mutex>
#include <set>

namespace ztc::app {

class Viewings {
public:
    explicit Viewings(House& house) : house_(house) {}
    /// What was counted and not told yet is told.
    ~Viewings();
    Viewings(Viewings const&) = delete;
    Viewings& operator=(Viewings const&) = delete;

    /// Somebody asks for the beginning of a film.
    void begins(episodes::EpisodeId const& episode, http::Request const& request);

private:
    void begin_day(Date today);
    void tell_log();

    House& house_;
    std::mutex mutex_;
    Date day_{};
    std::string key_;
    std::set<std::string> seen_;
    std::map<episodes::EpisodeId, std::int64_t> waiting_;
    Instant told_at_{0};
};

} // namespace ztc::app
