// SPDX-License-Identifier: Apache-2.0
//
// Files that hold a secret of the site: the master key, the log's signing key. Created once with
// mode 0600 and never overwritten; one that others may read is refused rather than used.
#pragma once

#include "kernel/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace ztc::vault {

/// Durable when it returns. Refuses vault.secret_exists.
Result<> create_secret_file(std::filesystem::path const& path, std::string_view content);

/// Refuses vault.secret_missing, and vault.secret_exposed when group or others have any right to
/// it.
Result<std::string> read_secret_file(std::filesystem::path const& path);

/// Makes a created or renamed entry of `folder` durable.
void sync_folder(std::filesystem::path const& folder);

} // namespace ztc::vault
