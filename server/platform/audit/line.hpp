// SPDX-License-Identifier: Apache-2.0
//
// One line of the record of reads, and the hash that chains it to the one before. The bytes that
// are hashed never change their form: what is checked in years was written by this program today.
#pragma once

#include "kernel/date.hpp"
#include "kernel/look.hpp"

#include <cstdint>
#include <string>

namespace ztc::audit {

struct Line {
    std::int64_t number = 0;
    Instant at{};
    PersonId person = {};
    Look look = {};
};

/// What the chain begins with.
inline constexpr std::string_view before_the_first = "";

/// 32 bytes: SHA-256 over the hash before, the congress and every member.
std::string chained(std::string_view before, std::string const& congress, Line const& line);

} // namespace ztc::audit
