// SPDX-License-Identifier: Apache-2.0
//
// Who the deputies of an estate or a community are, for anybody who asks: those its electoral
// districts elect, and those who can be met at its stations. Contact goes through the station; a
// deputy's own phone never leaves the vault here.
#pragma once

#include "kernel/module.hpp"
#include "modules/districts/types.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::districts {

View view();

/// For `app`: an estate with references where the words are.
struct EstateRow {
    ztc::districts::EstateId estate;
    std::string name_ref;
    NodeId community = {};
    std::optional<std::string> district_seat_ref = {};
    std::optional<std::string> township_seat_ref = {};
};
/// Of one open community, or of all when `community` is empty.
std::vector<EstateRow> estates_of(Tables& from, std::string const& congress,
                                  NodeId const& community);

} // namespace ztc::views::districts
