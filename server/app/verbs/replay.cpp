// SPDX-License-Identifier: Apache-2.0
#include "platform/log/replay.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

int replay(SiteOptions const& site, std::string const& name)
{
    auto const config = site.config();
    if (!config) return say_refusal(config.error());
    RealClock const clock;
    // Holds the store's lock, so that nobody writes meanwhile.
    auto const house = open_house(*config, clock, stop_at_once);
    if (!house) return say_refusal(house.error());
    auto const connection = sql::open((*house)->store->url(), sql::Access::read_write);
    int rebuilt = 0;
    for (auto const& view : all_views()) {
        if (!name.empty() && view.name != name) continue;
        ProgressLine progress;
        std::uint64_t events = 0;
        log::replay(*connection, view, [&](std::uint64_t done, std::uint64_t of) {
            events = of;
            progress.say([&](std::int64_t) {
                return fmt::format("{}: {} / {} events", view.name, done, of);
            });
        });
        fmt::print("{}: {} events, {:.1f} s\n", view.name, events, progress.elapsed_ms() / 1000.0);
        ++rebuilt;
    }
    if (rebuilt == 0) return say_refusal(refuse("replay.unknown_view", "/" + name));
    return 0;
}

} // namespace

void add_replay(Verb app)
{
    struct Options {
        SiteOptions site;
        std::string view;
    };
    auto options = std::make_shared<Options>();
    auto verb = app.add("replay", "从记录重建视图，先停掉服务 / Rebuild views from the "
                                  "log; stop the server first");
    verb.option("VIEW", options->view, "只重建这一个 / only this one");
    options->site.add_to(verb);
    verb.runs([options] { return replay(options->site, options->view); });
}

} // namespace ztc::app
