// SPDX-License-Identifier: Apache-2.0
//
// What lies on each desk: the boxes of the console with their counts.
#pragma once

#include "kernel/module.hpp"
#include "kernel/tables.hpp"

namespace ztc::views::inbox {

View view();

/// A matter without a day sorts behind every day.
inline constexpr std::string_view no_day = "9999-12-31";

/// Where the complaints lie that a body has to hear; only offices that hear them look there.
inline std::string accusations_desk(NodeId const& body)
{
    return body.text + "/accusations";
}

/// How many matters lie open on a desk.
std::int64_t open_at(Tables& from, std::string const& congress, std::string const& desk);

} // namespace ztc::views::inbox
