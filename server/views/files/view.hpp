// SPDX-License-Identifier: Apache-2.0
//
// Which files there are and who holds them; for app, which serves their bytes, and the scheduler.
// Says nothing about who may see what holds them.
#pragma once

#include "kernel/module.hpp"
#include "modules/files/types.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::files {

View view();

struct StoredFile {
    ztc::files::FileId file;
    PersonId owner;
    ztc::files::FileKind kind{};
    std::string media;
    std::optional<std::string> holder; // absent: unused so far
};
/// Nothing for one that never was, and for one that is gone.
std::optional<StoredFile> find(Tables& tables, std::string const& congress,
                               ztc::files::FileId const& file);

/// Everything that was stored by or for a person, gone or not.
std::vector<ztc::files::FileId> files_of(Tables& tables, std::string const& congress,
                                         PersonId const& person);

struct Lapsed {
    std::string congress;
    ztc::files::FileId file;
};
/// Unused since before that moment, the oldest first, at most 500.
std::vector<Lapsed> lapsed_files(Tables& tables, Instant before);

/// Whether any congress keeps a file of that id.
bool is_kept(Tables& tables, ztc::files::FileId const& file);

} // namespace ztc::views::files
