// SPDX-License-Identifier: Apache-2.0
//
// Whether a file may be stored, taken, swept: pure functions.
#pragma once

#include "kernel/result.hpp"
#include "modules/files/state.hpp"

namespace ztc::files::rules {

/// So many files of one person may lie unused from one day.
inline constexpr std::ptrdiff_t unused_max = 40;

Result<> store(Day const& day);
Result<> take(KnownFile const& file, FileKind wanted, std::string const& pointer);
Result<> sweep(KnownFile const& file);

} // namespace ztc::files::rules
