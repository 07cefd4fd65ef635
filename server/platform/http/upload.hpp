// SPDX-License-Identifier: Apache-2.0
//
// A request body that was streamed to disk. The file has no name from the first moment, so nothing
// is left behind by a lost client, a forgetful handler or a killed process; it lives as long as
// this object. A handler that needs it for longer moves the Upload out of its Request. Its bytes
// are not encrypted: whoever keeps them must seal them with their owner's key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ztc::http {

class Upload {
public:
    /// An empty nameless file in `folder`; throws std::system_error when that cannot be.
    Upload(std::string const& folder, std::string content_type);
    Upload(Upload&& other) noexcept;
    Upload& operator=(Upload&& other) noexcept;
    ~Upload();

    void append(std::string_view bytes);

    /// Reads up to `into.size()` bytes from `offset`; 0 at the end.
    std::size_t read(std::uint64_t offset, std::span<char> into) const;

    std::uint64_t size() const { return size_; }
    std::string const& content_type() const { return content_type_; }
    int file() const { return file_; }
    /// A path by which this process (only) can open it again while the object lives.
    std::string path() const;

private:
    int file_ = -1;
    std::uint64_t size_ = 0;
    std::string content_type_;
};

} // namespace ztc::http
