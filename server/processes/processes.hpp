// SPDX-License-Identifier: Apache-2.0
//
// The reactions of the house, one file each: event -> command. They run after the commit, never during
// a replay, and each is done once however often it is tried.
#pragma once

#include "kernel/module.hpp"

namespace ztc::processes {

std::vector<Process> all();

} // namespace ztc::processes
