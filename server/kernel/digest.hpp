// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 of words that anybody may read, in hexadecimal: what `sha256sum` says of the same bytes.
// Never for what is private: a short text is found by its digest. That is what commitments are for.
#pragma once

#include <string>
#include <string_view>

namespace ztc {

std::string sha256_hex(std::string_view bytes);

} // namespace ztc
