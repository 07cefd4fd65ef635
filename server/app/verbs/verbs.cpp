// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

namespace ztc::app {

std::string words_of(std::string_view code)
{
    static auto const all = all_refusals();
    auto const found = std::ranges::find(all, code, &RefusalWords::code);
    if (found == all.end()) return std::string(code);
    return fmt::format("{} / {}", found->zh, found->en);
}

int say_refusal(Refusal const& refusal)
{
    if (refusal.errors.empty())
        fmt::print(stderr, "{}: {}\n", refusal.code, words_of(refusal.code));
    for (auto const& error : refusal.errors)
        fmt::print(stderr, "{} {}: {}\n", error.code, error.pointer, words_of(error.code));
    return exit_refused;
}

void stop_at_once(std::string const& why)
{
    fmt::print(stderr, "zhitongche: stopped at once: {}\n", why);
    ::_exit(exit_fault);
}

void SiteOptions::add_to(CLI::App& verb)
{
    verb.add_option("--data", data, "站点文件夹 / folder of the site")->required();
    verb.add_option("--db", db, "另一个数据库 / another database than the configured one");
}

Result<Config> SiteOptions::config() const
{
    auto config = TRY(load_config(data));
    if (db) config.store.db = *db;
    return config;
}

std::unique_ptr<sql::Connection> open_to_read(Config const& config)
{
    auto const& db = config.store.db;
    return sql::open(db.empty() ? "sqlite:" + (config.data / "zhitongche.db").string() : db,
                     sql::Access::read_only);
}

ProgressLine::ProgressLine() : started_(clock_.now()), on_terminal_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (shown_ && on_terminal_) fmt::print(stderr, "\r\x1b[K");
}

void ProgressLine::say(std::function<std::string(std::int64_t)> const& words)
{
    auto const now = elapsed_ms();
    if (now < next_ms_) return;
    next_ms_ = now + (on_terminal_ ? 200 : 2000);
    shown_ = true;
    if (on_terminal_)
        fmt::print(stderr, "\r\x1b[K{}", words(now));
    else
        fmt::print(stderr, "{}\n", words(now));
    std::fflush(stderr);
}

std::int64_t ProgressLine::elapsed_ms() const
{
    return clock_.now().ms - started_.ms;
}

} // namespace ztc::app
