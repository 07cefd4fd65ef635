// SPDX-License-Identifier: Apache-2.0
//
// The public half of a site's signing key, from the file beside the data.
#pragma once

#include "platform/proof/note.hpp"

#include <filesystem>

namespace ztc::app {

/// Refuses vault.secret_missing, vault.secret_exposed, proof.bad_key.
Result<proof::VerifierKey> verifier_of(std::filesystem::path const& data);

} // namespace ztc::app
