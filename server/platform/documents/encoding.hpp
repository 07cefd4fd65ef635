// SPDX-License-Identifier: Apache-2.0
//
// Text files as people save them, brought to UTF-8 with LF line ends: UTF-8 with or without a byte
// order mark, UTF-16 with one (Excel's "Unicode text"), else GB18030 (what Excel in China writes as
// CSV). Never repairs: a byte that fits nothing is refused with its place, since a guessed
// character in somebody's complaint is worse than a refused file. A file that is mostly good UTF-8
// is refused as broken UTF-8 and never read as GB18030, which would turn it into other Chinese
// words.
#pragma once

#include "kernel/result.hpp"

#include <string>
#include <string_view>

namespace ztc::documents {

enum class Encoding { utf8, utf16le, utf16be, gb18030 };

struct DecodedText {
    std::string utf8; // without byte order mark, lines end in LF
    Encoding from = Encoding::utf8;
};

/// Else `documents.broken_encoding` at "/byte/<offset>" and "/line/<number>", or
/// `documents.not_text` at the first NUL byte.
Result<DecodedText> to_utf8(std::string bytes);

} // namespace ztc::documents
