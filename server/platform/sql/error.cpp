// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/error.hpp"

namespace ztc::sql {

std::string_view name(Kind kind)
{
    switch (kind) {
    case Kind::unique_violation: return "unique_violation";
    case Kind::busy: return "busy";
    case Kind::full: return "full";
    case Kind::io: return "io";
    case Kind::connection: return "connection";
    case Kind::unknown_outcome: return "unknown_outcome";
    case Kind::other: return "other";
    }
    return "other";
}

} // namespace ztc::sql
