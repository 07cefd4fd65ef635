// SPDX-License-Identifier: Apache-2.0
//
// Rebuilding views from the log. Every view can be dropped and folded again from event 1; the
// result is byte for byte what the writer kept live (a standing test compares them). A view whose
// revision was raised is rebuilt before the server answers anybody.
#pragma once

#include "kernel/module.hpp"
#include "platform/sql/connection.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ztc::log {

/// Told after each thousand events.
using Progress = std::function<void(std::uint64_t done, std::uint64_t of)>;

/// Drops the view's tables, makes them anew, folds the whole log into them.
void replay(sql::Connection& connection, View const& view, Progress const& progress = {});

/// Folds the whole log into the view's tables, which are empty.
void fold_all(sql::Connection& connection, View const& view, Progress const& progress = {});

/// Replays the views whose stored revision is not theirs; answers their names.
std::vector<std::string> replay_outdated(sql::Connection& connection,
                                         std::vector<View> const& views);

/// The tables that a view's tables.sql creates, in order.
std::vector<std::string> table_names(std::string_view tables_sql);

/// All rows of a view's tables in a fixed order, as text; two equal dumps are equal views.
std::string dump(Tables& tables, View const& view);

} // namespace ztc::log
