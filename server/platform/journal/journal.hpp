// SPDX-License-Identifier: Apache-2.0
//
// What the operator reads: one line on stderr for what went wrong or was done by the machine
// itself. Codes, ids and counts; must never be given private text. Only journal.cpp sees the
// library behind it (spdlog), which would make every file that includes it slow to compile.
#pragma once

#include <fmt/core.h>

#include <string_view>

namespace ztc::journal {

enum class Level { info, warn, error, critical };

void write(Level level, std::string_view line);

/// Nothing below this is written.
void show_from(Level level);

/// Lines go to stderr from now on: stdout is for answers.
void open_on_stderr();

template <class... Parts>
void info(fmt::format_string<Parts...> format, Parts&&... parts)
{
    write(Level::info, fmt::format(format, std::forward<Parts>(parts)...));
}

template <class... Parts>
void warn(fmt::format_string<Parts...> format, Parts&&... parts)
{
    write(Level::warn, fmt::format(format, std::forward<Parts>(parts)...));
}

template <class... Parts>
void error(fmt::format_string<Parts...> format, Parts&&... parts)
{
    write(Level::error, fmt::format(format, std::forward<Parts>(parts)...));
}

template <class... Parts>
void critical(fmt::format_string<Parts...> format, Parts&&... parts)
{
    write(Level::critical, fmt::format(format, std::forward<Parts>(parts)...));
}

} // namespace ztc::journal
