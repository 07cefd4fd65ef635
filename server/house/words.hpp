// SPDX-License-Identifier: Apache-2.0
//
// The words of the house stand once: every domain enum and every event in docs/glossary.md, every
// refusal code with its Chinese and English sentence in a refusals.hpp.
#pragma once

#include "house/source.hpp"

namespace ztc::house {

/// Each `enum class` and event of the modules' types.hpp and events.hpp, in backticks.
Findings check_glossary(Sources const&);

/// Each code that the server refuses with has one row {"code", status, "zh", "en"}; each row is
/// used.
Findings check_refusals(Sources const&);

} // namespace ztc::house
