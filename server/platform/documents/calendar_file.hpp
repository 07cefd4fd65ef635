// SPDX-License-Identifier: Apache-2.0
//
// A calendar as other programs subscribe to it (RFC 5545): lines end in CR LF and are folded at 75
// octets without cutting a character, the zone is written out, and an event keeps its UID through
// every change, so that a move or a cancellation finds it again.
#pragma once

#include "kernel/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::documents {

enum class EventStatus { tentative, confirmed, cancelled };

struct CalendarEvent {
    std::string uid; // "<id>@<host>"
    std::string summary;
    std::optional<std::string> location;
    std::optional<std::string> description;
    Date from_on;
    std::optional<Date> until_on;                   // the last day, of more than one
    std::int64_t from_minute = 0, until_minute = 0; // after midnight
    EventStatus status = EventStatus::confirmed;
    std::int64_t sequence = 0;
};

struct CalendarFile {
    std::string name;
    std::vector<CalendarEvent> events;
};

/// `stamped_at` is when the answer is made.
std::string icalendar(CalendarFile const& calendar, Instant stamped_at);

// ---- for its tests -----------------------------------------------------------------------------

/// Backslash, semicolon, comma and line feed as TEXT wants them (3.3.11).
std::string escaped_text(std::string const& text);
/// One content line with its end, folded (3.1).
std::string folded_line(std::string const& line);

} // namespace ztc::documents
