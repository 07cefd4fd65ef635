// SPDX-License-Identifier: Apache-2.0
//
// Is the log what its heads say? Reads every event, makes its leaf again from the row, and the tree
// again from the leaves; compares with what is stored, with every head, and with the stored tile
// roots. Names each place that does not agree. Trusts nothing but the verifier key.
#pragma once

#include "kernel/tables.hpp"
#include "platform/log/texts.hpp"

#include <functional>
#include <string>
#include <vector>

namespace ztc::log {

struct Finding {
    std::uint64_t position; // of the event; 0 when it concerns the tree
    std::string what;       // "log.body_altered"
};

struct Verified {
    std::uint64_t events = 0;
    std::uint64_t heads = 0;
    std::uint64_t texts = 0;  // opened and found to be what was committed to
    std::uint64_t erased = 0; // texts that are no longer there
    std::vector<Finding> findings;
};

/// `texts` given: every text of the vault is opened and compared with its commitment too.
Verified verify_log(Tables& tables, Texts* texts,
                    std::function<void(std::uint64_t done)> const& progress = {});

} // namespace ztc::log
