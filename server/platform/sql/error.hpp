// SPDX-License-Identifier: Apache-2.0
//
// What a database can do to us, in the few kinds that callers tell apart. A fault, so thrown:
// caught once in HTTP, once in jobs, and by the writer, which replays a batch or stops the program.
// On `io` and `unknown_outcome` nothing may be acknowledged any more: after a failed sync the pages
// in memory are not to be believed, so the program ends and reads the truth again from the disk.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ztc::sql {

enum class Kind {
    unique_violation, // a key that is there already
    busy,             // someone else holds the lock, or the engine undid us to solve a deadlock
    full,             // no room; the transaction is undone, the database is sound
    io,               // reading, writing or syncing failed, or the file is damaged
    connection,       // could not be reached, or was lost with nothing of ours committed
    unknown_outcome,  // lost or warned while committing: perhaps durable, perhaps not
    other
};

std::string_view name(Kind kind);

struct Error : std::runtime_error {
    Error(Kind of, std::string engine_code, std::string const& message)
        : std::runtime_error(message), kind(of), code(std::move(engine_code))
    {}

    Kind kind;
    std::string code; // SQLSTATE, or SQLite's extended result code
    std::optional<std::size_t> statement_in_batch = {}; // which one failed, when the batch knows
};

} // namespace ztc::sql
