// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"
#include "demo/town.hpp"
#include "platform/journal/journal.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

struct Options {
    std::string data;
    std::string db;
    std::optional<std::string> today;
};

void print_accounts()
{
    fmt::print("示例账号 / sample accounts\n");
    for (auto const& account : demo::accounts()) {
        if (account.password)
            fmt::print("  {}  {}  密码 / password: {}\n", account.who, account.name,
                       *account.password);
        else
            fmt::print("  {}  {}  {}  验证码登录 / signs in by code\n", account.who, account.name,
                       *account.phone);
    }
}

/// The real now, or the evening of another day.
Result<Instant> end_of_story(std::optional<std::string> const& today)
{
    RealClock const clock;
    if (!today) return clock.now();
    auto const day = TRY(parse_date(*today));
    if (day == clock.today()) return clock.now();
    return Instant{start_of(day).ms + std::chrono::milliseconds(std::chrono::hours(18)).count()};
}

Result<> make(Options const& options)
{
    if (std::filesystem::exists(std::filesystem::path(options.data) / "zhitongche.toml")) {
        auto const config = TRY(load_config(options.data));
        if (!config.site.demo) return refuse("init.not_empty");
        fmt::print("演示站已经在了 / the demo is there already: {}\n", options.data);
        return {};
    }
    journal::show_from(journal::Level::warn); // the messages of the story are not news
    auto const last_day = TRY(end_of_story(options.today));
    CHECK(demo::make_town({options.data, options.db, last_day}));
    fmt::print("演示站建好了 / the demo is ready: {}\n", options.data);
    return {};
}

} // namespace

void add_demo(Verb app)
{
    auto options = std::make_shared<Options>();
    auto verb = app.add("demo", "建一个演示站 / Make a sample town");
    verb.option("--data", options->data, "站点文件夹 / folder of the site").required();
    verb.option("--db", options->db, "postgresql://…，空库 / an empty database");
    verb.option("--today", options->today, "故事讲到哪一天 / the day on which it ends");
    verb.runs([options] {
        auto const made = make(*options);
        if (made) print_accounts();
        return made ? 0 : say_refusal(made.error());
    });
}

} // namespace ztc::app
