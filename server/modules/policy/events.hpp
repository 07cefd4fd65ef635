// SPDX-License-Identifier: Apache-2.0
//
// A rule of this congress was set; one running stream for each policy, "policy/<name>"
// (kernel/policy.hpp reads it). A version, once set, never changes.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>

namespace ztc::policy {

struct Set {
    static constexpr auto type = "policy.set";
    static constexpr std::string_view on_notice_board[] = {"name", "version", "valid_from"};
    std::string name;
    std::int64_t version; // from 1
    Date valid_from;
    std::string body; // JSON
};
BOOST_DESCRIBE_STRUCT(Set, (), (name, version, valid_from, body))

} // namespace ztc::policy
