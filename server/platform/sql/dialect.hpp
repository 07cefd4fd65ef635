// SPDX-License-Identifier: Apache-2.0
//
// One script of tables for both engines. What only one of them understands (a full-text index)
// stands between a line `-- only sqlite` or `-- only postgresql` and the next `-- both`.
#pragma once

#include "kernel/tables.hpp"

#include <string>
#include <string_view>

namespace ztc::sql {

/// The script without what only the other engine understands.
std::string script_for(Engine engine, std::string_view script);

} // namespace ztc::sql
