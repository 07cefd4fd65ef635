// SPDX-License-Identifier: Apache-2.0
//
// A file of suggestions put into the log, in the order of the file. Run again it adds exactly the
// rest. Never public: what is published is published here, by hand.
#pragma once

#include "app/import_flow.hpp"
#include "app/suggestion_file.hpp"

namespace ztc::app {

/// Refuses log.too_busy and log.unavailable; what concerns one row rejects that row.
Result<ImportCounts> import_suggestions(House& house, SuggestionFile& file,
                                        ImportWatcher const& watcher = {});

/// What import_suggestions would do, as far as the file alone says; writes nothing.
ImportCounts rehearse_suggestions(Tables& tables, std::string const& congress, SuggestionFile& file,
                                  ImportWatcher const& watcher = {});

} // namespace ztc::app
