// SPDX-License-Identifier: Apache-2.0
//
// A short name of an event's leaf, to be read out or compared by eye: its index and the first eight
// hexadecimal digits of its hash. The phones show the same when they check a receipt. It proves
// nothing by itself: the receipt does.
#pragma once

#include "kernel/tables.hpp"

#include <optional>
#include <string>

namespace ztc::log {

/// "41-9f86d081" for the event at `position`; nothing when there is none.
std::optional<std::string> check_code(Tables& tables, std::uint64_t position);

} // namespace ztc::log
