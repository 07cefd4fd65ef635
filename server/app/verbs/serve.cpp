// SPDX-License-Identifier: Apache-2.0
#include "app/messages.hpp"
#include "app/server.hpp"
#include "app/suggestion_papers.hpp"
#include "app/verbs/verbs.hpp"
#include "demo/town.hpp"
#include "platform/clock/shifted_clock.hpp"
#include "platform/journal/journal.hpp"

#include <fmt/format.h>

#include <csignal>
#include <unistd.h>

namespace ztc::app {

namespace {

std::filesystem::path found_web(std::string const& configured)
{
    if (!configured.empty()) return configured;
    // build/<preset>/zhitongche beside web/, or an installed tree
    auto const program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    for (auto const& candidate : {program / "../../web", program / "../share/zhitongche/web"})
        if (std::filesystem::is_directory(candidate)) return candidate.lexically_normal();
    return program / "web";
}

void print(std::vector<SampleAccount> const& accounts)
{
    for (auto const& account : accounts)
        fmt::print("  {:<28} {} {}\n", account.who,
                   account.password ? account.name : *account.phone,
                   account.password ? "密码 / password " + *account.password
                                    : "验证码登录 / sign in with the code shown");
}

/// Blocks until SIGINT or SIGTERM. The signals are blocked in every thread before any starts.
void wait_for_signal(sigset_t const& signals)
{
    int caught = 0;
    sigwait(&signals, &caught);
}

struct Options {
    std::string data;
    std::optional<std::uint16_t> port;
    std::optional<std::string> db;
    bool clock_is_right = false;
};

Result<Config> configured(Options const& options)
{
    auto config = TRY(load_config(options.data));
    if (options.port) config.server.port = *options.port;
    if (options.db) config.store.db = *options.db;
    if (options.clock_is_right) config.store.clock = ClockSaid::is_right;
    lead_demo_here(config);
    return config;
}

/// What the operator must know before he walks away.
void say_what_is_amiss(Config const& config, log::Writer const& writer)
{
    fmt::print(stderr, "{}", missing_fonts_in_words(config.print));
    fmt::print(stderr, "{}", ahead_in_words(writer));
    auto const why = writer.refuses_because();
    if (why.empty()) return;
    fmt::print(stderr, "{}: {}\n", why, words_of(why));
    if (why == "log.clock_behind")
        fmt::print(stderr,
                   "时钟核对无误、是过去记错了，就用 / if the clock is right now and was wrong "
                   "then: serve --clock-is-right\n");
}

/// Nothing on a real site, which has the machine's own.
Result<std::unique_ptr<ShiftedClock>> clock_of_demo(Config const& config, Clock const& real)
{
    if (!config.site.demo) return std::unique_ptr<ShiftedClock>();
    return ShiftedClock::open(config.data / "demo_days", real);
}

int serve(Options const& options)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    auto config = configured(options);
    if (!config) return say_refusal(config.error());
    if (auto const way_out = make_transport(config->messages); !way_out)
        return say_refusal(way_out.error());
    static RealClock const real;
    auto const shifted = clock_of_demo(*config, real);
    if (!shifted) return say_refusal(shifted.error());
    Clock const& clock = *shifted ? static_cast<Clock const&>(**shifted) : real;
    // After a failed sync nothing in memory is to be believed: the supervisor starts us anew.
    auto house = open_house(*config, clock, [](std::string const& why) {
        journal::critical("stopping at once: {}", why);
        _exit(70);
    });
    if (!house) return say_refusal(house.error());
    auto const accounts = config->site.demo ? demo::accounts() : std::vector<SampleAccount>{};
    RunningSite site(**house, found_web(config->server.web), {accounts, shifted->get()});
    print(accounts);
    say_what_is_amiss(*config, (*house)->store->writer());
    fmt::print("ready http://{}:{}\n", config->server.address, site.port());
    std::fflush(stdout);
    wait_for_signal(signals);
    journal::info("stopping");
    site.stop();
    return 0;
}

} // namespace

void add_serve(Verb app)
{
    auto options = std::make_shared<Options>();
    auto verb = app.add("serve", "Run the site until it is told to stop.");
    verb.option("--data", options->data, "folder of the site").required();
    verb.option("--port", options->port, "another port than the configured one");
    verb.option("--db", options->db, "another database than the configured one");
    verb.flag("--clock-is-right", options->clock_is_right,
              "the log lies ahead because the clock was wrong then: go on by the clock of now");
    verb.runs([options] { return serve(*options); });
}

} // namespace ztc::app
