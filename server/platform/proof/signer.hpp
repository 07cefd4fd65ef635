// SPDX-License-Identifier: Apache-2.0
//
// Who signs the heads of the log. A signer keeps its own right edge of the tree, computes the root
// itself from the leaf hashes it is given, and refuses any head that does not extend its last one:
// a log that was rolled back or rewritten gets no second history. Today it lives in the server's
// process; the port lets it move into its own. Never sign a head by any other way, and never before
// its events are durable.
#pragma once

#include "platform/proof/checkpoint.hpp"
#include "platform/proof/tree.hpp"

namespace ztc::proof {

class Signer {
public:
    virtual ~Signer() = default;

    /// The signed checkpoint for the tree of `size` under `root`; `leaves_since` are the leaf
    /// hashes from the last signed size on, read back from storage. The same head again is signed
    /// again. Refuses proof.not_an_extension, and then keeps its last head.
    virtual Result<std::string> sign(std::uint64_t size, Hash const& root,
                                     std::span<Hash const> leaves_since) = 0;

    /// How far it has signed: `leaves_since` begins here.
    virtual std::uint64_t size() const = 0;
    virtual VerifierKey const& verifier() const = 0;
};

/// Not for two threads at once: the log's one writer asks it.
class InProcessSigner final : public Signer {
public:
    /// `last` is the edge of the last head it signed (empty for a new log).
    InProcessSigner(SigningKey key, Frontier last);

    Result<std::string> sign(std::uint64_t size, Hash const& root,
                             std::span<Hash const> leaves_since) override;
    std::uint64_t size() const override { return last_.size(); }
    VerifierKey const& verifier() const override { return key_.verifier(); }

private:
    SigningKey key_;
    Frontier last_;
};

} // namespace ztc::proof
