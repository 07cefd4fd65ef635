// SPDX-License-Identifier: Apache-2.0
//
// A head of the log (c2sp.org/tlog-checkpoint): origin, size and root as the three lines of a
// signed note. We write no extension lines and refuse heads that carry any, since nobody could
// audit them.
#pragma once

#include "platform/proof/hash.hpp"
#include "platform/proof/note.hpp"

namespace ztc::proof {

struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Hash root = {};
    bool operator==(Checkpoint const&) const = default;
};

/// The three lines that are signed.
std::string checkpoint_text(Checkpoint const& head);
/// Refuses proof.bad_format unless writing it again gives the same bytes.
Result<Checkpoint> parse_checkpoint_text(std::string_view text);

/// The origin is the name of the key.
std::string sign_checkpoint(std::uint64_t size, Hash const& root, SigningKey const& key);

/// Refuses what verify_note refuses, proof.bad_format, and proof.other_log when the origin is not
/// the name of the key.
Result<Checkpoint> verify_checkpoint(std::string_view note, VerifierKey const& log);

} // namespace ztc::proof
