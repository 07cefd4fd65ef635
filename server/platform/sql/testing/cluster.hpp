// SPDX-License-Identifier: Apache-2.0
//
// A PostgreSQL of one's own for tests: made in a temporary folder, reached by a socket in it (so no
// port can be taken), without syncs, and gone with whoever started it, however that one ended.
// Never for data that anybody wants to keep.
#pragma once

#include <memory>
#include <optional>
#include <string>

namespace ztc::sql::testing {

class Cluster {
public:
    /// Nothing when this machine has no PostgreSQL server; throws when it does not start.
    static std::unique_ptr<Cluster> start();

    Cluster(Cluster const&) = delete;
    Cluster& operator=(Cluster const&) = delete;
    ~Cluster();

    /// Of the superuser, in the database `postgres`.
    std::string const& url() const { return url_; }

private:
    Cluster() = default;
    std::string url_;
    int lifeline_ = -1; // closed with us by the kernel; then the watchdog ends the server
    int watchdog_ = -1;
};

/// The same server and user as `url`, another database.
std::string with_database(std::string const& url, std::string const& database);

} // namespace ztc::sql::testing
