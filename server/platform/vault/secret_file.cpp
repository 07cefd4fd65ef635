// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/secret_file.hpp"

#include "platform/vault/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace ztc::vault {
namespace {

constexpr std::size_t secret_size_max = 4096;

} // namespace

Result<> create_secret_file(std::filesystem::path const& path, std::string_view content)
{
    OpenFile const file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.descriptor() < 0 && errno == EEXIST) return refuse("vault.secret_exists");
    if (file.descriptor() < 0) throw_errno(path);
    auto const written = ::write(file.descriptor(), content.data(), content.size());
    if (written != static_cast<ssize_t>(content.size()) || ::fsync(file.descriptor()) != 0)
        throw_errno(path);
    sync_folder(path.parent_path());
    return {};
}

Result<std::string> read_secret_file(std::filesystem::path const& path)
{
    OpenFile const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.descriptor() < 0 && errno == ENOENT) return refuse("vault.secret_missing");
    if (file.descriptor() < 0) throw_errno(path);
    struct stat status = {};
    if (::fstat(file.descriptor(), &status) != 0) throw_errno(path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) return refuse("vault.secret_exposed");
    std::string content(secret_size_max, '\0');
    auto const count = ::read(file.descriptor(), content.data(), content.size());
    if (count < 0) throw_errno(path);
    content.resize(static_cast<std::size_t>(count));
    return Result<std::string>(boost::system::in_place_value, std::move(content));
}

void sync_folder(std::filesystem::path const& folder)
{
    auto const path = folder.empty() ? std::filesystem::path(".") : folder;
    OpenFile const opened(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.descriptor() < 0 || ::fsync(opened.descriptor()) != 0) throw_errno(path);
}

} // namespace ztc::vault
