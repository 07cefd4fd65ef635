// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"

#include "platform/log/writing_refused.hpp"
#include "platform/sql/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
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

namespace {

struct Named {
    std::string_view code;
    std::string place;
};

std::string_view code_of(std::error_code const& error)
{
    if (error == std::errc::no_space_on_device) return "shell.disk_full";
    if (error == std::errc::address_in_use) return "shell.address_in_use";
    if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory)
        return "shell.not_there";
    if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted ||
        error == std::errc::read_only_file_system)
        return "shell.not_permitted";
    return "shell.fault";
}

/// What was thrown as "place: what the system says".
std::string place_of(std::system_error const& error)
{
    std::string const said = error.what();
    auto const end = said.rfind(": " + error.code().message());
    return end == std::string::npos ? said : said.substr(0, end);
}

Named named(std::exception const& fault)
{
    if (auto const* refused = dynamic_cast<log::WritingRefused const*>(&fault))
        return {refused->code, ""};
    if (auto const* file = dynamic_cast<std::filesystem::filesystem_error const*>(&fault))
        return {code_of(file->code()), file->path1().string()};
    if (auto const* system = dynamic_cast<std::system_error const*>(&fault))
        return {code_of(system->code()), place_of(*system)};
    if (auto const* database = dynamic_cast<sql::Error const*>(&fault)) {
        if (database->kind == sql::Kind::full) return {"shell.disk_full", ""};
        if (database->kind == sql::Kind::connection)
            return {"shell.database_unreachable", database->what()};
    }
    return {"shell.fault", fault.what()};
}

std::string on_one_line(std::string text)
{
    while (text.ends_with('\n')) text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

int say_fault(std::exception const& fault)
{
    auto const [code, place] = named(fault);
    fmt::print(stderr, "{}{}{}: {}\n", code, place.empty() ? "" : " ", on_one_line(place),
               words_of(code));
    return exit_fault;
}

void stop_at_once(std::string const& why)
{
    fmt::print(stderr, "zhitongche: stopped at once: {}\n", why);
    ::_exit(exit_fault);
}

void add_all_verbs(Verb app)
{
    for (auto add : {&add_serve, &add_describe, &add_demo, &add_init, &add_onboard, &add_password,
                     &add_config, &add_import, &add_figures, &add_print, &add_verify, &add_vkey,
                     &add_replay, &add_backup, &add_restore, &add_erasures})
        add(app);
}

void SiteOptions::add_to(Verb verb)
{
    verb.option("--data", data, "站点文件夹 / folder of the site").required();
    verb.option("--db", db, "另一个数据库 / another database than the configured one");
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
