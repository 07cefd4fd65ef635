// SPDX-License-Identifier: Apache-2.0
//
// How the line formats of this folder are read: strictly, one line after the other, every number in
// its only spelling. All of it refuses proof.bad_format.
#pragma once

#include "kernel/result.hpp"

#include <cstdint>
#include <string_view>

namespace ztc::proof {

/// Takes the next line off `rest` and answers it without its newline; refuses one that does not
/// end.
Result<std::string_view> take_line(std::string_view& rest);

/// Decimal, without sign or leading zeroes, below 2^64.
Result<std::uint64_t> parse_number(std::string_view text);

} // namespace ztc::proof
