// SPDX-License-Identifier: Apache-2.0
//
// Read connections, lent for the length of one request. The one returned last is lent first, so
// that its caches are warm and the others stay small. A lease must be short: an open snapshot keeps
// SQLite from folding its write-ahead log back. A write through it is refused by the engine.
#pragma once

#include "platform/sql/connection.hpp"

#include <condition_variable>
#include <mutex>

namespace ztc::sql {

class Reads {
public:
    class Lease {
    public:
        Lease(Lease&&) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        ~Lease();
        Connection& operator*() const { return *connection_; }
        Connection* operator->() const { return connection_.get(); }

    private:
        friend class Reads;
        Lease(Reads& from, std::unique_ptr<Connection> connection)
            : from_(&from), connection_(std::move(connection))
        {}
        Reads* from_;
        std::unique_ptr<Connection> connection_;
    };

    /// Opens nothing yet; at most `most` connections at a time.
    Reads(std::string url, std::size_t most) : url_(std::move(url)), most_(most) {}

    /// Waits while all are lent. Must outlive its leases.
    Lease lease();

    /// Closes those that nobody has. For the end: on SQLite the last connection to close must be a
    /// writer's, or the write-ahead log stays beside the database.
    void close_idle();

    /// How many are open now, lent or not.
    std::size_t opened() const;

private:
    void take_back(std::unique_ptr<Connection> connection);

    std::string url_;
    std::size_t most_;
    mutable std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t opened_ = 0;
};

} // namespace ztc::sql
