// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verifier.hpp"

#include "platform/vault/aead.hpp"
#include "platform/vault/secret_file.hpp"

namespace ztc::app {

Result<proof::VerifierKey> verifier_of(std::filesystem::path const& data)
{
    auto written = TRY(vault::read_secret_file(data / "log.skey"));
    if (written.ends_with('\n')) written.pop_back();
    auto const key = proof::SigningKey::parse(written);
    vault::wipe(written);
    if (!key) return key.error();
    return key->verifier();
}

} // namespace ztc::app
