// SPDX-License-Identifier: Apache-2.0
//
// The commands about estates: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/districts/commands.hpp"

namespace ztc::districts {

Result<AddedEstate> add_estate(AddEstate const& command, Work& work);
Result<Done> assign_estate(AssignEstate const& command, Work& work);
Result<Done> remove_estate(RemoveEstate const& command, Work& work);

} // namespace ztc::districts
