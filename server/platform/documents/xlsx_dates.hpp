// SPDX-License-Identifier: Apache-2.0
//
// Days in workbooks: a number whose cell style shows it as a date. Which styles do is looked up in
// the styles part (built-in formats, the East Asian ones included, and custom codes); the number
// counts days from 1900, with a 29 February 1900 that never was (serial 60), or from 1904.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::documents {

enum class DateSystem { from_1900, from_1904 };

/// For each cell style (`s`), whether it shows a date. An unreadable part shows none.
std::vector<bool> date_styles(std::string const& styles_xml);

/// True for codes like `yyyy"年"m"月"d"日"`; false for `General`, `0.00`, `[h]:mm` (a duration).
bool is_date_format(std::string_view code);

/// "2019-04-25", "2019-04-25 09:32:09", or "09:32:09" below one day; nothing outside 1900..9999.
/// Serial 60 of the 1900 system comes out as the "1900-02-29" that it pretends to be.
std::optional<std::string> written_serial(double serial, DateSystem system);

} // namespace ztc::documents
