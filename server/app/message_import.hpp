// SPDX-License-Identifier: Apache-2.0
//
// A file of messages put into the log: many orders of one row each in flight, so that the writer
// commits them together and a killed import has lost at most those that nobody was told of. Run
// again it adds exactly the rest. Rows enter the log in the order of the file.
#pragma once

#include "app/house.hpp"
#include "app/message_file.hpp"

namespace ztc::app {

struct ImportCounts {
    std::uint64_t rows = 0;
    std::uint64_t added = 0;
    std::uint64_t answers_added = 0; // to messages that were there without one
    std::uint64_t already_there = 0;
    std::uint64_t rejected = 0;
};

struct RejectedRow {
    int line = 0;
    std::string number;
    std::string place; // "/answered_at", a field; or "/cell/B5"
    std::string code;
};

/// Who watches an import; both are called on the caller's thread.
struct ImportWatcher {
    std::function<void(ImportCounts const&)> progress = {}; // after each row
    std::function<void(RejectedRow const&)> rejected = {};
};

/// Refuses log.too_busy and log.unavailable; what concerns one row rejects that row.
Result<ImportCounts> import_messages(House& house, MessageFile& file, NodeId const& community,
                                     ImportWatcher const& watcher = {});

/// What import_messages would do, from a read connection; writes nothing.
ImportCounts rehearse_import(Tables& tables, std::string const& congress, MessageFile& file,
                             ImportWatcher const& watcher = {});

/// The community that holds messages of which nobody knows where they belong; made once, below the
/// working committee or a station. Refuses import.no_place_for_it.
Result<NodeId> community_of_imports(House& house);

/// The open community of that id or that very name. Refuses matters.unknown_community.
Result<NodeId> find_community(House& house, std::string const& id_or_name);

} // namespace ztc::app
