// SPDX-License-Identifier: Apache-2.0
//
// Bytes as text: base64 (RFC 4648 §4, padded), base32 for ids (lower case, no padding), hex (lower
// case). Each value has exactly one spelling: the readers refuse white space, other alphabets,
// missing or superfluous padding and stray bits, so that reading and writing again gives the same
// bytes. Not constant in time: never compare secrets by their text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ztc {

std::string base64(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text);

std::string base32(std::string_view bytes);
std::optional<std::string> from_base32(std::string_view text);

std::string hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view text);

} // namespace ztc
