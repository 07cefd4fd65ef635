// SPDX-License-Identifier: Apache-2.0
//
// Takes a request target apart: path and query, percent-decoding, UTF-8. Pure. What does not decode
// cleanly is refused as a whole; nothing is ever repaired or guessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ztc::http {

enum class Plus { is_plus, is_space };

/// Percent-decoded text; nothing for a bad escape, a NUL, or bytes that are not UTF-8.
std::optional<std::string> decode(std::string_view text, Plus plus);

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

struct Target {
    std::string path;
    std::string query_text;
};

/// From "/path?query" or "http://host/path?query"; nothing for what is neither, does not
/// decode, or has a control character in its path.
std::optional<Target> parse_target(std::string_view target);

} // namespace ztc::http
