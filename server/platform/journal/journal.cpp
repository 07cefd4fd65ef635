// SPDX-License-Identifier: Apache-2.0
#include "platform/journal/journal.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace ztc::journal {

namespace {

spdlog::level::level_enum level_of(Level level)
{
    switch (level) {
    case Level::info: return spdlog::level::info;
    case Level::warn: return spdlog::level::warn;
    case Level::error: return spdlog::level::err;
    case Level::critical: break;
    }
    return spdlog::level::critical;
}

} // namespace

void write(Level level, std::string_view line)
{
    spdlog::log(level_of(level), line);
}

void show_from(Level level)
{
    spdlog::set_level(level_of(level));
}

void open_on_stderr()
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("zhitongche"));
}

} // namespace ztc::journal
