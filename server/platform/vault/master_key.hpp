// SPDX-License-Identifier: Apache-2.0
//
// The one key that wraps all others. It lies in a file of its own, outside the data and outside its
// backups: whoever has data and keyring but not this file can read nothing.
#pragma once

#include "platform/vault/aead.hpp"

#include <filesystem>

namespace ztc::vault {

class MasterKey {
public:
    /// `ZTC_MASTER_KEY_FILE` when it is set, else `master.key` in `dir`.
    static std::filesystem::path path_for(std::filesystem::path const& dir);

    /// For `init`. Refuses vault.secret_exists: a master key is never replaced.
    static Result<MasterKey> create(std::filesystem::path const& path);
    /// Refuses vault.secret_missing, vault.secret_exposed, vault.master_key_malformed.
    static Result<MasterKey> load(std::filesystem::path const& path);

    /// A key for one purpose; the master key itself seals nothing.
    Key for_purpose(std::string_view label) const { return key_.derived(label); }

private:
    explicit MasterKey(Key key) : key_(std::move(key)) {}
    Key key_;
};

} // namespace ztc::vault
