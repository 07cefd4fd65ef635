// SPDX-License-Identifier: Apache-2.0
//
// The first page of each file of a backup: of which site it is, and of when.
#pragma once

#include "kernel/date.hpp"
#include "platform/backup/bundle.hpp"

#include <boost/describe/class.hpp>

namespace ztc::app {

struct BackupNote {
    std::string what; // "data" or "keys"
    std::int64_t format = 1;
    std::string origin;
    std::string congress;
    std::string engine; // "sqlite", "postgresql"
    Instant made_at;
};
BOOST_DESCRIBE_STRUCT(BackupNote, (), (what, format, origin, congress, engine, made_at))

inline constexpr char const* note_name = "backup.json";

std::string written(BackupNote const& note);
/// Refuses backup.not_of_ours.
Result<BackupNote> note_of(backup::BundleReader const& bundle, std::string_view what);

} // namespace ztc::app
