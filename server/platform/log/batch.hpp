// SPDX-License-Identifier: Apache-2.0
//
// What the commands of one commit have decided but not yet written. Later commands of the batch see
// it; a refused command leaves nothing in it. Only the writer's thread touches it.
#pragma once

#include "kernel/tables.hpp"
#include "kernel/vault.hpp"
#include "platform/log/entry.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace ztc::log {

using StreamKey = std::pair<std::string, std::string>;              // congress, stream
using ClaimKey = std::tuple<std::string, std::string, std::string>; // congress, kind, key

/// A sealed text that is not in the database yet.
struct SealedRow {
    std::string owner;
    std::string cipher;
};

/// Decisions, of one command or of a whole batch. `merge` adds the later ones on top.
struct Decisions {
    std::map<ClaimKey, std::optional<std::string>> claims;
    std::map<StreamKey, std::int64_t> numbers; // congress, series
    std::map<StreamKey, SealedRow> sealed;     // congress, ref
    std::vector<Entry> entries;
    std::vector<Owner> erased;
    Statements statements;

    void merge(Decisions&& later);
    bool nothing_to_write() const { return statements.empty(); }
    bool erases(std::string_view owner) const;
};

} // namespace ztc::log
