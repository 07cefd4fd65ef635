// SPDX-License-Identifier: Apache-2.0
//
// The verbs of the shell, one file each. A verb answers through `exit_code`: 0 done, 1 refused or
// something found, 2 wrong usage (CLI11), 3 a fault of the machine (main.cpp). What a person reads
// says it in Chinese and English; refusals come from the one table of words.
#pragma once

#include "app/house.hpp"
#include "platform/sql/connection.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>

namespace ztc::app {

inline constexpr int exit_refused = 1;
inline constexpr int exit_usage = 2;
inline constexpr int exit_fault = 3;

/// Prints code, places and words on stderr; answers exit_refused.
int say_refusal(Refusal const& refusal);

/// Prints on one line what the machine refused and where; answers exit_fault.
int say_fault(std::exception const& fault);

/// For the writer's fatal faults: nothing in memory is to be believed any more.
void stop_at_once(std::string const& why);

/// "中文 / English" of a code, or the code itself.
std::string words_of(std::string_view code);

/// --data and --db, as most verbs have them.
struct SiteOptions {
    std::string data;
    std::optional<std::string> db;

    void add_to(CLI::App& verb);
    /// The configuration with --db over it. Refuses what load_config refuses.
    Result<Config> config() const;
};

/// A connection that only reads; works beside a running server.
std::unique_ptr<sql::Connection> open_to_read(Config const& config);

/// What is printed while a verb works: on a terminal one line that renews itself, elsewhere a line
/// now and then. On stderr.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(ProgressLine const&) = delete;
    ProgressLine& operator=(ProgressLine const&) = delete;

    /// `words(milliseconds since the start)`; asked for at most a few times a second.
    void say(std::function<std::string(std::int64_t)> const& words);
    std::int64_t elapsed_ms() const;

private:
    RealClock clock_;
    Instant started_;
    std::int64_t next_ms_ = 200;
    bool on_terminal_;
    bool shown_ = false;
};

void add_config(CLI::App& app, int& exit_code);
void add_figures(CLI::App& app, int& exit_code);
void add_import(CLI::App& app, int& exit_code);
void add_init(CLI::App& app, int& exit_code);
void add_print(CLI::App& app, int& exit_code);
void add_onboard(CLI::App& app, int& exit_code);
void add_password(CLI::App& app, int& exit_code);
void add_replay(CLI::App& app, int& exit_code);
void add_verify(CLI::App& app, int& exit_code);
void add_vkey(CLI::App& app, int& exit_code);
void add_serve(CLI::App& app, int& exit_code);
void add_describe(CLI::App& app, int& exit_code);
void add_demo(CLI::App& app, int& exit_code);

} // namespace ztc::app
