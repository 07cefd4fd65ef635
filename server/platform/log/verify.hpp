// SPDX-License-Identifier: Apache-2.0
//
// Is the log what its heads say? Reads every event, makes its leaf again from the row, and the tree
// again from the leaves; compares with what is stored, with every head, and with the stored tile
// roots. Names each place that does not agree. Whoever can write the database could make another
// log that agrees with itself: only heads from outside (receipts, the notice board, witnesses),
// whose signatures the caller has verified, show that it is still the one that was signed.
#pragma once

#include "kernel/tables.hpp"
#include "platform/log/texts.hpp"
#include "platform/proof/checkpoint.hpp"

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
    std::uint64_t texts = 0;             // opened and found to be what was committed to
    std::uint64_t texts_not_checked = 0; // without keys nothing is opened
    std::uint64_t erased = 0;            // texts that are no longer there
    std::vector<Finding> findings;
};

/// `texts` given: every text of the vault is opened and compared with its commitment too. Each of
/// the `given` heads must be one that the tree has had.
Verified verify_log(Tables& tables, Texts* texts,
                    std::function<void(std::uint64_t done)> const& progress = {},
                    std::span<proof::Checkpoint const> given = {});

} // namespace ztc::log
