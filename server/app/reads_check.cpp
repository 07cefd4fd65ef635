// SPDX-License-Identifier: Apache-2.0
#include "app/reads_check.hpp"

#include "kernel/encoding.hpp"
#include "modules/audit/events.hpp"
#include "platform/audit/book.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"

#include <algorithm>
#include <set>

namespace ztc::app {

namespace {

constexpr std::string_view congresses_told_of =
    "SELECT DISTINCT congress FROM stream_event WHERE stream = $1 ORDER BY congress";

/// Also where nothing is left of the record, or nothing was said of it yet.
std::set<std::string> congresses_of(Tables& tables)
{
    std::set<std::string> all;
    for (auto& congress : audit::congresses(tables)) all.insert(std::move(congress));
    tables.query(
        congresses_told_of, [&](Row const& row) { all.emplace(row.text(0)); },
        audit::stream_of_reads);
    return all;
}

/// What the log says: how far the record was cut off, and each line that it anchored.
struct Anchored {
    std::int64_t cut_until = 0;
    std::vector<audit::Anchored> anchors;
};

Anchored told_of(Tables& tables, std::string const& congress)
{
    Anchored told;
    for (auto const& recorded : tables.rows(log::sql_text::select_stream, log::recorded_of,
                                            congress, audit::stream_of_reads)) {
        dispatch<audit::Anchored>(recorded,
                                  [&](auto const& event) { told.anchors.push_back(event); });
        dispatch<audit::Cut>(recorded, [&](auto const& event) {
            told.cut_until = std::max(told.cut_until, event.until_line);
        });
    }
    return told;
}

} // namespace

CheckedReads check_reads(Tables& tables)
{
    CheckedReads out;
    for (auto const& congress : congresses_of(tables)) {
        out.lines += audit::end_of(tables, congress).count;
        if (auto const line = audit::first_broken(tables, congress))
            out.findings.push_back({congress, *line, "audit.broken"});
        auto const told = told_of(tables, congress);
        auto const cut = audit::cut_until(tables, congress);
        if (cut > told.cut_until) out.findings.push_back({congress, cut, "audit.not_as_anchored"});
        for (auto const& anchor : told.anchors) {
            ++out.anchors;
            if (anchor.lines < told.cut_until) continue; // went with its retention
            auto const hash = audit::hash_at(tables, congress, anchor.lines);
            if (!hash || hex(*hash) != anchor.hash)
                out.findings.push_back({congress, anchor.lines, "audit.not_as_anchored"});
        }
    }
    return out;
}

} // namespace ztc::app
