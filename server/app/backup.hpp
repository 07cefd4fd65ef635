// SPDX-License-Identifier: Apache-2.0
//
// A site carried away and brought back. Two files: one with the data, which is worthless without
// the other, that holds the keys; whoever has both has everything. Taken beside a running server,
// it holds every event acknowledged before it began. Brought back, the log is verified, and whoever
// was erased since stays erased, as far as a later keyring or a list tells.
#pragma once

#include "app/config.hpp"
#include "kernel/clock.hpp"
#include "kernel/id.hpp"
#include "platform/log/verify.hpp"

#include <functional>
#include <optional>

namespace ztc::app {

/// What is printed while it goes on.
using Say = std::function<void(std::string const& words)>;

struct BackupFiles {
    std::filesystem::path data;
    std::filesystem::path keys;
};

struct BackedUp {
    std::uint64_t events = 0;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0; // of the file with the data
    std::string data_sum;    // SHA-256, hex
    std::string keys_sum;
};

/// Refuses backup.exists, backup.keys_beside_data, sql.*, and what the keys refuse. The settings go
/// along without the database's password; secrets that they name by file do not.
Result<BackedUp> back_up(Config const& config, BackupFiles const& to, Clock const& clock,
                         Say const& say);

struct RestoreFrom {
    BackupFiles from;
    std::filesystem::path site; // new or empty
    std::string db = {};        // for a backup of PostgreSQL
    std::optional<std::filesystem::path> erased =
        {}; // a person's id a line, as `erasures` prints them
    std::optional<std::filesystem::path> later_keyring = {}; // keyring.db of the site that was lost
};

struct Restored {
    Instant made_at;          // of the backup
    std::size_t erased_again; // persons erased after it
    log::Verified verified;
};

/// Refuses backup.* before anything is written, log.* and the refusals of the keys. The settings
/// are written last: a site that was not wholly restored is none.
Result<Restored> restore(RestoreFrom const& what, Clock const& clock, Say const& say);

struct Erasure {
    PersonId person;
    Date on;
};
/// Everybody whom the log calls erased, in its order; to be kept outside.
std::vector<Erasure> erasures(Config const& config);

} // namespace ztc::app
