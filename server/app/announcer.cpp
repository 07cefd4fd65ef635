// SPDX-License-Identifier: Apache-2.0
#include "app/announcer.hpp"

#include "views/matter_page/view.hpp"

#include <spdlog/spdlog.h>

namespace ztc::app {

namespace {

constexpr std::string_view matters_prefix = "matters/";
constexpr std::size_t waiting_max = 10'000; // more at once is an import: pages reload anyway

} // namespace

Announcer::Announcer(log::Store& store, http::EventHub& events)
    : store_(store), events_(events), thread_([this] { loop(); })
{
    store_.writer().on_committed([this](std::span<log::Entry const> entries) {
        std::lock_guard const lock(mutex_);
        for (auto const& entry : entries) {
            auto const& r = entry.recorded;
            if (!r.stream.starts_with(matters_prefix) || changes_.size() >= waiting_max) continue;
            changes_.push_back({r.position, r.congress, r.stream.substr(matters_prefix.size())});
        }
        woken_.notify_one();
    });
}

Announcer::~Announcer()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    woken_.notify_one();
    thread_.join();
}

void Announcer::loop()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        woken_.wait(lock, [&] { return stopping_ || !changes_.empty(); });
        if (stopping_) return;
        std::vector<Change> const changes(changes_.begin(), changes_.end());
        changes_.clear();
        lock.unlock();
        try {
            if (events_.streams() > 0) announce(changes);
        } catch (std::exception const& error) {
            spdlog::warn("announcer {}", error.what());
        }
        lock.lock();
    }
}

void Announcer::announce(std::vector<Change> const& changes)
{
    auto lease = store_.reads().lease();
    for (auto const& change : changes)
        events_.publish(views::matter_page::watchers({change.matter}, change.congress, *lease),
                        "changed", "{\"position\":" + std::to_string(change.position) + "}");
}

} // namespace ztc::app
