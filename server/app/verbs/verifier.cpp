// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verifier.hpp"

#include "platform/vault/secret_file.hpp"

namespace ztc::app {

Result<proof::VerifierKey> verifier_of(std::filesystem::path const& data)
{
    auto const written = TRY(vault::read_secret_file(data / "log.skey"));
    auto const key = TRY(proof::SigningKey::parse(written));
    return key.verifier();
}

} // namespace ztc::app
