// SPDX-License-Identifier: Apache-2.0
// What the tests of proofs and keys ask of a result, and how they spoil a text.
#pragma once

#include "kernel/result.hpp"

#include <string>
#include <string_view>

namespace ztc {

inline std::string code_of(auto const& result)
{
    return result ? "" : result.error().code;
}

inline std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    auto const at = text.find(what);
    ZTC_ENSURE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

} // namespace ztc
