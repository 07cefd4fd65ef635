// SPDX-License-Identifier: Apache-2.0
//
// Which part of a file a request asks for (RFC 9110 §14): one range of bytes is answered as it is
// asked, several with the whole, as a server may; what cannot be understood is no range at all.
#pragma once

#include "platform/http/message.hpp"

namespace ztc::http {

struct ByteRange {
    enum class Kind {
        whole,        // no range was asked for, or none that is to be heard: 200
        part,         // 206
        unsatisfiable // nothing of it exists: 416
    };
    Kind kind = Kind::whole;
    std::uint64_t from = 0, size = 0;
    bool operator==(ByteRange const&) const = default;
};

/// The field Range for a file of `size` bytes.
ByteRange range_in(std::string_view field, std::uint64_t size);

/// With If-Range: heard only while the file is the one of that strong tag.
ByteRange range_of(Request const& request, std::uint64_t size, std::string_view etag);

/// Status and Content-Range for `range`; the body is the caller's.
void say_range(Response& response, ByteRange const& range, std::uint64_t size);

} // namespace ztc::http
