// SPDX-License-Identifier: Apache-2.0
//
// CSV rows for spreadsheets (RFC 4180, CR LF). A cell that a spreadsheet would run as a formula (it
// begins with = + - @ TAB or CR) gets an apostrophe in front: residents write these cells, officers
// open the file. So the file is for reading by people and does not come back byte for byte.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ztc::documents {

/// Goes first in the file: without it Excel in China reads UTF-8 as GBK.
inline constexpr std::string_view csv_file_start{"\xEF\xBB\xBF"};

std::string csv_row(std::span<std::string const> cells);

} // namespace ztc::documents
