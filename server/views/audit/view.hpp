// SPDX-License-Identifier: Apache-2.0
//
// What the log says of the record of reads, for app to compare with the record itself.
#pragma once

#include "kernel/module.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::audit {

View view();

struct Anchor {
    std::int64_t lines = 0;
    std::string hash = {}; // hexadecimal
    Date on = {};
};
std::optional<Anchor> last_anchor(Tables& tables, std::string const& congress);
/// Oldest first.
std::vector<Anchor> anchors(Tables& tables, std::string const& congress);

/// Up to which line the log says that the record was cut off; 0: never.
std::int64_t cut_until(Tables& tables, std::string const& congress);

} // namespace ztc::views::audit
