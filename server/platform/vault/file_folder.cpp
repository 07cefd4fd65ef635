// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/file_folder.hpp"

#include "platform/vault/secret_file.hpp"

#include <vector>

namespace ztc::vault {
namespace {

constexpr std::string_view thumb_ending = ".thumb";

/// A thumb is sealed as a file of its own: the one can never pass for the other.
std::string name_of(std::string const& file, FileSize size)
{
    return size == FileSize::thumb ? file + std::string(thumb_ending) : file;
}

} // namespace

FileFolder::FileFolder(std::filesystem::path folder, Keyring& keyring)
    : folder_(std::move(folder)), keyring_(keyring)
{
    std::filesystem::create_directories(folder_);
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all);
}

std::filesystem::path FileFolder::path_of(std::string const& file, FileSize size) const
{
    ZTC_ENSURE(is_well_formed_id(file)); // it becomes a path
    return folder_ / file.substr(0, 2) / name_of(file, size);
}

Result<> FileFolder::put(Owner const& owner, std::string const& file, FileSize size,
                         std::string_view bytes)
{
    auto const path = path_of(file, size);
    auto const key = TRY(keyring_.prepare(owner));
    keyring_.sync();
    if (std::filesystem::create_directories(path.parent_path())) sync_folder(folder_);
    SealedFileWriter writer(path, key, name_of(file, size));
    writer.write(bytes);
    writer.finish();
    return {};
}

Result<SealedFileReader> FileFolder::open(Owner const& owner, std::string const& file,
                                          FileSize size)
{
    auto const key = TRY(keyring_.key_of(owner));
    return SealedFileReader::open(path_of(file, size), key, name_of(file, size));
}

void FileFolder::remove(std::string const& file)
{
    std::filesystem::remove(path_of(file, FileSize::page));
    std::filesystem::remove(path_of(file, FileSize::thumb));
}

std::size_t FileFolder::sweep(std::function<bool(std::string const&)> const& is_kept)
{
    std::vector<std::filesystem::path> useless;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder_)) {
        if (!entry.is_regular_file()) continue;
        auto name = entry.path().filename().string();
        if (name.ends_with(thumb_ending)) name.resize(name.size() - thumb_ending.size());
        if (!is_well_formed_id(name) || !is_kept(name)) useless.push_back(entry.path());
    }
    for (auto const& path : useless) std::filesystem::remove(path);
    return useless.size();
}

} // namespace ztc::vault
