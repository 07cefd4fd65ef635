// SPDX-License-Identifier: Apache-2.0
//
// An enumerator out of a column that only our own folds write; anything else there is a fault.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <string>
#include <string_view>

namespace ztc {

template <class Enum>
Enum enum_of(std::string_view text)
{
    Enum value{};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(text).c_str(), value));
    return value;
}

} // namespace ztc
