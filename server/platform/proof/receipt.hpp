// SPDX-License-Identifier: Apache-2.0
//
// The receipt a person takes home (c2sp.org/tlog-proof@v1): where the leaf stands, the proof, the
// signed head, and in `extra` the leaf itself with the texts that its commitments hide. Verifiable
// for ever, without our server and after an erasure. Nothing in a receipt may be believed before
// verify_receipt: `extra` is not authenticated.
#pragma once

#include "platform/proof/checkpoint.hpp"
#include "platform/proof/leaf.hpp"
#include "platform/proof/tree.hpp"

#include <map>

namespace ztc::proof {

/// What a commitment of the leaf hides.
struct Opening {
    Salt salt = {};
    std::string text;
    bool operator==(Opening const&) const = default;
};

struct Receipt {
    std::optional<std::string> leaf;     // absent in receipts that anybody may fetch
    std::map<std::string, Opening> open; // by the key of the `com` line
    std::uint64_t index = 0;
    Proof proof;
    std::string checkpoint; // the signed note, verbatim
    bool operator==(Receipt const&) const = default;
};

std::string write_receipt(Receipt const& receipt);

/// Refuses proof.bad_format.
Result<Receipt> parse_receipt(std::string_view text);

/// What a verified receipt says.
struct Attested {
    Leaf leaf;
    std::uint64_t index = 0;
    Checkpoint head;
    std::map<std::string, std::string> opened; // member -> text
};

using Texts = std::map<std::string, std::string>;

/// Verifies everything, down to each opened text. `expected` are texts that the holder has from
/// elsewhere. Refuses, in this order:
///   proof.bad_format        not a receipt
///   proof.bad_signature, proof.not_signed, proof.other_log      the head is not one of `log`
///   proof.leaf_missing      a receipt without `extra`: hand in the leaf
///   proof.not_in_tree       the head does not cover this leaf at this place
///   proof.bad_leaf          the tree holds it, but it is not a leaf of ours
///   proof.opening_unknown   a text is shown for which the leaf has no commitment
///   proof.text_differs      an opened text is not the one committed to, or not the one expected
///   proof.not_opened        a text is expected that the receipt does not open
Result<Attested> verify_receipt(std::string_view text, VerifierKey const& log,
                                Texts const& expected = {});

/// The same for a public receipt, whose leaf comes from elsewhere.
Result<Attested> verify_receipt_of(std::string_view text, std::string_view leaf,
                                   VerifierKey const& log);

} // namespace ztc::proof
