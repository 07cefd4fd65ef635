// SPDX-License-Identifier: Apache-2.0
//
// The verbs of the shell, one file each. A verb answers through `exit_code`: 0 done, 1 refused or
// something found, 2 wrong usage, 3 a fault of the machine (main.cpp). What a person reads
// says it in Chinese and English; refusals come from the one table of words.
#pragma once

#include "app/house.hpp"
#include "app/verbs/verb.hpp"
#include "platform/sql/connection.hpp"

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

    void add_to(Verb verb);
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

/// Runs what the line asks for. Answers the exit code.
int run_line(int argc, char** argv, std::string const& version);

void add_all_verbs(Verb app);
void add_backup(Verb app);
void add_config(Verb app);
void add_erasures(Verb app);
void add_figures(Verb app);
void add_import(Verb app);
void add_init(Verb app);
void add_print(Verb app);
void add_onboard(Verb app);
void add_password(Verb app);
void add_replay(Verb app);
void add_restore(Verb app);
void add_verify(Verb app);
void add_vkey(Verb app);
void add_serve(Verb app);
void add_describe(Verb app);
void add_demo(Verb app);

} // namespace ztc::app
