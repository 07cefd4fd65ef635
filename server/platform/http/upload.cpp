// SPDX-License-Identifier: Apache-2.0
#include "platform/http/upload.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ztc::http {

namespace {

[[noreturn]] void fault(char const* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

int open_nameless(std::string const& folder)
{
    int const file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0) return file;
    // Some file systems know no nameless files: make one with a name and take the name away.
    auto name = folder + "/upload-XXXXXX";
    int const named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named < 0) fault("an upload cannot be stored");
    ::unlink(name.c_str());
    return named;
}

} // namespace

Upload::Upload(std::string const& folder, std::string content_type)
    : file_(open_nameless(folder)), content_type_(std::move(content_type))
{}

Upload::Upload(Upload&& other) noexcept
    : file_(std::exchange(other.file_, -1)), size_(std::exchange(other.size_, 0)),
      content_type_(std::move(other.content_type_))
{}

Upload& Upload::operator=(Upload&& other) noexcept
{
    std::swap(file_, other.file_);
    std::swap(size_, other.size_);
    std::swap(content_type_, other.content_type_);
    return *this;
}

Upload::~Upload()
{
    if (file_ >= 0) ::close(file_);
}

void Upload::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fault("an upload cannot be stored");
        size_ += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::size_t Upload::read(std::uint64_t offset, std::span<char> into) const
{
    for (;;) {
        auto const got = ::pread(file_, into.data(), into.size(), static_cast<off_t>(offset));
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) fault("an upload cannot be read");
    }
}

std::string Upload::path() const
{
    return "/proc/self/fd/" + std::to_string(file_);
}

} // namespace ztc::http
