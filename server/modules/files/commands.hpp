// SPDX-License-Identifier: Apache-2.0
//
// What is asked of the files: by the upload, whose bytes lie sealed on the disk already, and by the
// clock. There is no route: app receives the bytes.
#pragma once

#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ztc::files {

struct Store {
    FileId file;
    FileKind kind;
    std::string media;
    std::int64_t size;
    std::string sha256; // hexadecimal
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
};

struct StoredFile {
    FileId file;
    std::int64_t size;
    FileKind kind;
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
};
BOOST_DESCRIBE_STRUCT(StoredFile, (), (file, size, kind, width, height))

struct Sweep {
    FileId file;
};

} // namespace ztc::files
