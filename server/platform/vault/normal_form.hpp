// SPDX-License-Identifier: Apache-2.0
//
// The normal forms of Unicode, by ICU. `words` are valid UTF-8 (ZTC_ENSURE).
#pragma once

#include <string>
#include <string_view>

namespace ztc::vault {

/// One code point for each composed character; keeps how things look.
std::string to_nfc(std::string_view words);

/// Also folds width, ligatures and letter case: for comparing, never for showing.
std::string to_nfkc_folded(std::string_view words);

} // namespace ztc::vault
