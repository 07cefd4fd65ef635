// SPDX-License-Identifier: Apache-2.0
//
// Whether the record of reads is what was written: each line leads to the next, and the whole to
// what the log said of it day by day.
#pragma once

#include "kernel/tables.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ztc::app {

struct ReadsFinding {
    std::string congress;
    std::int64_t line = 0;
    std::string what; // a refusal code: audit.broken, audit.not_as_anchored
};

struct CheckedReads {
    std::int64_t lines = 0;   // of all congresses, those that were cut off included
    std::int64_t anchors = 0; // that the log holds
    std::vector<ReadsFinding> findings;
};

/// Reads all of it, and the log's events about it; no view.
CheckedReads check_reads(Tables& tables);

} // namespace ztc::app
