// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/pool.hpp"

namespace ztc::sql {

Reads::Lease::~Lease()
{
    if (connection_) from_->take_back(std::move(connection_));
}

Reads::Lease Reads::lease()
{
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [&] { return !idle_.empty() || opened_ < most_; });
    if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return {*this, std::move(connection)};
    }
    ++opened_;
    lock.unlock();
    try {
        return {*this, open(url_, Access::read_only)};
    } catch (Error const&) {
        lock.lock();
        --opened_;
        returned_.notify_one();
        throw;
    }
}

void Reads::close_idle()
{
    std::lock_guard const lock(mutex_);
    opened_ -= idle_.size();
    idle_.clear();
    returned_.notify_all();
}

std::size_t Reads::opened() const
{
    std::lock_guard const lock(mutex_);
    return opened_;
}

void Reads::take_back(std::unique_ptr<Connection> connection)
{
    if (connection->in_transaction()) connection->rollback();
    {
        std::lock_guard const lock(mutex_);
        idle_.push_back(std::move(connection));
    }
    returned_.notify_one();
}

} // namespace ztc::sql
