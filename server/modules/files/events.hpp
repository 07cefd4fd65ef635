// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a file; stream "files/<owner>/<day>", so that a person's unused
// files of a day are counted where they are added. This file only grows. The log knows which file,
// whose, of what kind and size, and a salted commitment to the SHA-256 of the stored bytes; the
// bytes lie sealed on the disk under their owner's key.
#pragma once

#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ztc::files {

inline std::string stream_of(PersonId const& owner, Date on)
{
    return "files/" + owner.text + "/" + format_date(on);
}

struct Stored {
    static constexpr auto type = "files.stored";
    FileId file;
    PersonId owner;
    FileKind kind;
    std::string media; // "image/jpeg": what it is served as
    std::int64_t size; // of what was stored, in bytes
    TextRef sha256;    // of what was stored, in hexadecimal
    std::optional<std::int64_t> width;
    std::optional<std::int64_t> height;
};
BOOST_DESCRIBE_STRUCT(Stored, (), (file, owner, kind, media, size, sha256, width, height))

/// It belongs to something from now on, and is seen by whoever may see that. Done on behalf of
/// somebody, it is that person's to have erased.
struct Taken {
    static constexpr auto type = "files.taken";
    FileId file;
    std::string holder; // "matters/<id>"
};
BOOST_DESCRIBE_STRUCT(Taken, (), (file, holder))

/// Nobody used it in time: its bytes are removed.
struct Swept {
    static constexpr auto type = "files.swept";
    FileId file;
};
BOOST_DESCRIBE_STRUCT(Swept, (), (file))

/// Its retention is over: its bytes are removed, whatever holds it.
struct Lapsed {
    static constexpr auto type = "files.lapsed";
    FileId file;
};
BOOST_DESCRIBE_STRUCT(Lapsed, (), (file))

} // namespace ztc::files
