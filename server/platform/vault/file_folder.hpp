// SPDX-License-Identifier: Apache-2.0
//
// The folder of stored files: each sealed under its owner's key, durable before anybody hears of
// it, in the representations it is shown in. Knows nothing of who may see one. What was put here
// and then came to nothing must be removed by whoever put it.
#pragma once

#include "platform/vault/files.hpp"
#include "platform/vault/keyring.hpp"

#include <filesystem>
#include <functional>

namespace ztc::vault {

/// As it is shown whole, or small in a list; a recording or a scan has only a page.
enum class FileSize { page, thumb };

class FileFolder {
public:
    /// Makes `folder` when it is not there. `keyring` must outlive it.
    FileFolder(std::filesystem::path folder, Keyring& keyring);

    /// Sealed and synced, and its owner's key too, when it returns. Refuses vault.key_destroyed.
    Result<> put(Owner const& owner, std::string const& file, FileSize size,
                 std::string_view bytes);

    /// Refuses vault.no_such_file, vault.cannot_open, and the refusals of the key.
    Result<SealedFileReader> open(Owner const& owner, std::string const& file, FileSize size);

    /// All sizes; nothing happens when there is none.
    void remove(std::string const& file);

    /// Removes what nobody keeps, and what was never finished; how many. Only while nothing is put.
    std::size_t sweep(std::function<bool(std::string const& file)> const& is_kept);

    std::filesystem::path const& path() const { return folder_; }

private:
    std::filesystem::path path_of(std::string const& file, FileSize size) const;

    std::filesystem::path folder_;
    Keyring& keyring_;
};

} // namespace ztc::vault
