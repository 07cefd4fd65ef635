// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/signer.hpp"

namespace ztc::proof {

InProcessSigner::InProcessSigner(SigningKey key, Frontier last)
    : key_(std::move(key)), last_(std::move(last))
{}

Result<std::string> InProcessSigner::sign(std::uint64_t size, Hash const& root,
                                          std::span<Hash const> leaves_since)
{
    if (size < last_.size() || size - last_.size() != leaves_since.size())
        return refuse("proof.not_an_extension");
    auto extended = last_;
    for (auto const& leaf : leaves_since) extended.append(leaf);
    if (extended.root() != root) return refuse("proof.not_an_extension");
    last_ = std::move(extended);
    return Result<std::string>(boost::system::in_place_value, sign_checkpoint(size, root, key_));
}

} // namespace ztc::proof
