// SPDX-License-Identifier: Apache-2.0
//
// How long, how many: local rules differ by policy data, never by code. A policy is a stream for
// each congress and name; a version is valid from a day on, and an event that promises something
// keeps the version it was promised under. A module describes the shape of its policy in
// policy.hpp.
#pragma once

#include "kernel/date.hpp"

#include <cstdint>
#include <string>

namespace ztc {

struct PolicyVersion {
    std::int64_t version = 0; // 0: the default that ships with the program
    Date valid_from{};
    std::string body; // JSON
};

/// The stream of a policy.
inline std::string policy_stream(std::string_view name)
{
    return "policy/" + std::string(name);
}

} // namespace ztc
