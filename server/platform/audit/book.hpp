// SPDX-License-Identifier: Apache-2.0
//
// Reading the record of reads: lines by who, whose, which matter and which days, newest first; and
// whether the chain is whole. Never writes.
#pragma once

#include "kernel/tables.hpp"
#include "platform/audit/line.hpp"

#include <vector>

namespace ztc::audit {

/// What is absent is not asked for.
struct Question {
    std::optional<PersonId> about = {};     // who was looked at
    std::optional<PersonId> person = {};    // who looked
    std::optional<std::string> matter = {}; // its id
    std::optional<Date> from = {}, until = {};
    std::optional<std::int64_t> before = {}; // the last number of the page before
    std::int64_t limit = 50;
};
std::vector<Line> find(Tables& tables, std::string const& congress, Question const& question);

/// Where the chain ends now.
struct End {
    std::int64_t count = 0; // lines ever written
    Instant at{};
    std::string hash = {}; // 32 bytes; empty: nobody has looked at anything yet
};
End end_of(Tables& tables, std::string const& congress);

/// The hash at a line, or of the line up to which it was cut off; nothing when it is not there.
std::optional<std::string> hash_at(Tables& tables, std::string const& congress,
                                   std::int64_t number);

/// Each line is what it was when it was written, and none is missing: the number of the first that
/// is not; nothing when all is well. Reads all of it.
std::optional<std::int64_t> first_broken(Tables& tables, std::string const& congress);

/// The last line before that moment; 0: there is none.
std::int64_t last_before(Tables& tables, std::string const& congress, Instant moment);
/// Up to which line it was cut off; 0: never.
std::int64_t cut_until(Tables& tables, std::string const& congress);
/// Removes the lines up to that one, whose hash carries the chain; the log has said so before.
void cut_off(Statements& statements, std::string const& congress, std::int64_t until,
             std::string const& hash);

/// The congresses of which there is a record.
std::vector<std::string> congresses(Tables& tables);

} // namespace ztc::audit
