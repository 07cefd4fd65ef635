// SPDX-License-Identifier: Apache-2.0
//
// What we have published binds us: an event of any release keeps its name and members for ever,
// and the committed api/*.json say what the built server says.
#pragma once

#include "house/source.hpp"

#include <map>

namespace ztc::house {

/// api/events.json against every docs/releases/events-*.json: growing is allowed, changing is not.
Findings check_events_only_grow(Sources const&);

/// `described` is what the binary prints: "openapi" -> text. Absent when there is no binary.
Findings check_generated(Sources const&, std::map<std::string, std::string> const& described);

/// web/shared/src/schema.d.ts was written from the committed api/openapi.json.
Findings check_schema_types(Sources const&);

} // namespace ztc::house
