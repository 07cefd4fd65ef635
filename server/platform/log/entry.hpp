// SPDX-License-Identifier: Apache-2.0
//
// One row of the event table and its leaf. The leaf names the kind, the day and the subject, shows
// what may stand on the notice board, and commits to the body, the envelope and every text; `verify
// log` makes it again from the row and must get the same bytes.
#pragma once

#include "kernel/event.hpp"
#include "platform/proof/leaf.hpp"

namespace ztc::log {

struct Entry {
    Recorded recorded;
    proof::Salt salt;
    std::string leaf;
    proof::Hash leaf_hash;
};

/// The subject of a stream's leaves: the id after the slash, or, where a stream has no id of its
/// own (a policy), the first 26 characters of base32(sha256(stream)).
std::string subject_of(std::string_view stream);

/// What the commitment to the envelope covers, one member a line.
std::string envelope_text(Recorded const& recorded);

/// `prev` is the position of the stream's event before this one.
Entry entry_of(Recorded recorded, std::vector<LeafLine> const& lines, proof::Salt const& salt,
               std::optional<std::uint64_t> prev);

} // namespace ztc::log
