// SPDX-License-Identifier: Apache-2.0
//
// What one person's files of one day add up to.
#pragma once

#include "modules/files/events.hpp"

#include <algorithm>
#include <map>

namespace ztc::files {

enum class Use { unused, taken, swept, lapsed };

struct KnownFile {
    FileKind kind;
    Use use = Use::unused;
};

struct Day {
    std::uint64_t version = 0;
    std::map<FileId, KnownFile> files;

    void apply(Stored const& e) { files.insert_or_assign(e.file, KnownFile{e.kind}); }
    void apply(Taken const& e) { files.at(e.file).use = Use::taken; }
    void apply(Swept const& e) { files.at(e.file).use = Use::swept; }
    void apply(Lapsed const& e) { files.at(e.file).use = Use::lapsed; }

    std::ptrdiff_t unused() const
    {
        return std::ranges::count_if(files,
                                     [](auto const& f) { return f.second.use == Use::unused; });
    }
};

} // namespace ztc::files
