// SPDX-License-Identifier: Apache-2.0
//
// A rule of this congress was set; one running stream for each policy, "policy/<name>"
// (kernel/policy.hpp reads it). A version, once set, never changes.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ztc::policy {

struct Set {
    static constexpr auto type = "policy.set";
    static constexpr std::string_view on_notice_board[] = {"name", "version", "valid_from"};
    std::string name;
    std::int64_t version; // from 1
    Date valid_from;
    std::string body;                        // JSON
    std::optional<TextRef> approved_by = {}; // who decided it, and where that is written
};
BOOST_DESCRIBE_STRUCT(Set, (), (name, version, valid_from, body, approved_by))

} // namespace ztc::policy
