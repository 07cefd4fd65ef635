// SPDX-License-Identifier: Apache-2.0
//
// CSV by RFC 4180: quoted cells may hold delimiters, line ends and doubled quotes; a quote inside
// an unquoted cell, or anything between a closing quote and the delimiter, is refused with its line
// instead of guessed at. The delimiter (TAB, ';' or ',') is seen from the first row. After a
// refused row reading goes on with the next line; only a quote that is never closed takes the rest
// with it.
#pragma once

#include "platform/documents/table.hpp"

namespace ztc::documents {

/// `utf8` as `to_utf8` gives it.
Result<std::unique_ptr<RowSource>> read_csv(std::string utf8, TableLimits const& limits = {});

} // namespace ztc::documents
