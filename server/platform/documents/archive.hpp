// SPDX-License-Identifier: Apache-2.0
//
// The parts of an office file (a zip) in memory, unpacked one by one and only after their sizes
// were looked at: number of entries, size, and how tightly they are packed. What a part claims
// about its size is not trusted while unpacking either. Nothing is ever written to disk from here.
#pragma once

#include "platform/documents/table.hpp"

#include <memory>
#include <optional>
#include <string>

struct zip;

namespace ztc::documents {

class Archive {
public:
    static Result<Archive> open(std::string bytes, TableLimits const& limits);

    /// Nothing when there is no such part; `documents.packed_too_tightly`, `documents.too_large` or
    /// `documents.broken_workbook` when it cannot be had.
    Result<std::optional<std::string>> part(std::string const& name) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    Archive() = default;

    std::unique_ptr<std::string> bytes_; // stays where it is: libzip reads from it
    std::unique_ptr<zip, Discard> zip_;
    TableLimits limits_;
};

} // namespace ztc::documents
