// SPDX-License-Identifier: Apache-2.0
//
// What SQLite does for the statements of this thread: steps of its virtual machine and pages asked
// for. Counts of work, so the load of the machine does not matter.
#pragma once

#include <fmt/format.h>
#include <sqlite3.h>

#include <optional>
#include <string>

namespace ztc::bench {

struct Effort {
    double steps = 0;
    double pages = 0;
};

inline thread_local Effort effort; // of this thread's statements

inline int on_finished(unsigned, void*, void* finished, void*)
{
    auto* const statement = static_cast<sqlite3_stmt*>(finished);
    effort.steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    for (int const what : {SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS}) {
        int now = 0, most = 0;
        sqlite3_db_status(sqlite3_db_handle(statement), what, &now, &most, 1);
        effort.pages += now;
    }
    return 0;
}

inline int watch(sqlite3* database, char const**, void const*)
{
    sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, on_finished, nullptr);
    return SQLITE_OK;
}

/// Of every connection that is opened from now on.
inline void watch_effort()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
}

/// By the row where a page of the small town is not full: a longer page is no growth. Of a page
/// that is empty there nothing can be said.
inline std::optional<double> growth(double small, double large, std::size_t small_items,
                                    std::size_t large_items)
{
    if (small_items == large_items) return large / small;
    if (small_items == 0 || large_items == 0) return std::nullopt;
    return large / static_cast<double>(large_items) / (small / static_cast<double>(small_items));
}

inline std::string times(std::optional<double> growth)
{
    return growth ? fmt::format("{:.2f}", *growth) : "–";
}

} // namespace ztc::bench
