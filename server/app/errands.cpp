// SPDX-License-Identifier: Apache-2.0
#include "app/errands.hpp"

#include "platform/journal/journal.hpp"

namespace ztc::app {

namespace {

constexpr std::size_t errands_max = 10'000;

} // namespace

Errands::Errands() : thread_([this] { loop(); }) {}

Errands::~Errands()
{
    {
        std::lock_guard const lock(mutex_);
        stopping_ = true;
    }
    woken_.notify_one();
    thread_.join();
}

bool Errands::send(std::function<void()> errand)
{
    {
        std::lock_guard const lock(mutex_);
        if (stopping_ || waiting_.size() >= errands_max) return false;
        waiting_.push_back(std::move(errand));
    }
    woken_.notify_one();
    return true;
}

void Errands::loop()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        woken_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
        if (stopping_) return;
        auto const errand = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        try {
            errand();
        } catch (std::exception const& error) {
            journal::warn("errand {}", error.what());
        }
        lock.lock();
    }
}

} // namespace ztc::app
