// SPDX-License-Identifier: Apache-2.0
//
// Why nothing is written at present, though reading goes on: no room on the disk, or a clock that
// stands far before the last thing that was recorded. A fault, so thrown or carried as one: it goes
// by itself, and whoever wanted to write tries again. Never for what a person did wrong.
#pragma once

#include <stdexcept>
#include <string>

namespace ztc::log {

struct WritingRefused : std::runtime_error {
    WritingRefused(std::string why, std::string const& detail)
        : std::runtime_error(why + ": " + detail), code(std::move(why))
    {}
    std::string code; // log.disk_full, log.clock_behind
};

} // namespace ztc::log
