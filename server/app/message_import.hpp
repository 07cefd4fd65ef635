// SPDX-License-Identifier: Apache-2.0
//
// A file of messages put into the log, in the order of the file. Run again it adds exactly the
// rest.
#pragma once

#include "app/import_flow.hpp"
#include "app/message_file.hpp"

namespace ztc::app {

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
