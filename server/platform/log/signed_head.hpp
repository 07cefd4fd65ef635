// SPDX-License-Identifier: Apache-2.0
//
// The signer's own memory of the last head it signed, kept beside the key and apart from the
// database: a database restored from an older backup would otherwise grow a second history under
// the same name.
#pragma once

#include "platform/proof/signer.hpp"

#include <filesystem>

namespace ztc::log {

/// Signs through `signer` and remembers each head in `file`. Not forced to the disk: after a crash
/// it may be a few heads behind, never ahead.
class RememberingSigner final : public proof::Signer {
public:
    RememberingSigner(std::unique_ptr<proof::Signer> signer, std::filesystem::path file);
    ~RememberingSigner() override;

    Result<std::string> sign(std::uint64_t size, proof::Hash const& root,
                             std::span<proof::Hash const> leaves_since) override;
    std::uint64_t size() const override { return signer_->size(); }
    proof::VerifierKey const& verifier() const override { return signer_->verifier(); }

private:
    std::unique_ptr<proof::Signer> signer_;
    int file_;
    std::size_t length_ = 0;
};

/// The last head signed under `key`, as far as the file says; nothing when it is absent or torn.
std::optional<proof::Checkpoint> last_signed(std::filesystem::path const& file,
                                             proof::VerifierKey const& key);

} // namespace ztc::log
