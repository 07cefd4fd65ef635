// SPDX-License-Identifier: Apache-2.0
//
// Text whose length is a rule of the domain: counted in characters (code points), as OpenAPI and
// the resident count them; a Chinese character is one, not three bytes. What comes from outside is
// valid UTF-8 without control characters and trimmed at both ends before it is counted.
#pragma once

#include <boost/describe/class.hpp>

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ztc {

template <std::size_t Min, std::size_t Max>
struct Text {
    std::string text;
    auto operator<=>(Text const&) const = default;
};

/// Where private words lie: a row of the vault, and the salted commitment to it that the log keeps.
/// Erasing empties the row; the commitment stays and then says nothing to anybody.
struct TextRef {
    std::string ref;        // id of the vault row
    std::string commitment; // base64 of 32 bytes: SHA-256 over salt, member name and text
    bool operator==(TextRef const&) const = default;
};
BOOST_DESCRIBE_STRUCT(TextRef, (), (ref, commitment))

namespace text {

/// The offset of the first byte that is not valid UTF-8; nothing when all is well. Surrogates,
/// overlong forms and code points above U+10FFFF are not valid.
std::optional<std::size_t> first_bad_byte(std::string_view utf8);

/// Code points of valid UTF-8.
std::size_t characters(std::string_view utf8);

/// True when it holds a control character other than line feed and tab (C0, DEL, C1, U+2028/9,
/// and the bidirectional overrides that let text pretend to be another).
bool has_control_characters(std::string_view utf8);

/// Without white space (U+3000 too) at both ends and direction marks; CR LF and U+2028/9 become LF.
std::string tidy(std::string_view utf8);

} // namespace text
} // namespace ztc
