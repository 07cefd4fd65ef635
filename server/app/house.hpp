// SPDX-License-Identifier: Apache-2.0
//
// The house put together: every module and view, the store, the clock. What `serve`, the shell
// verbs, the demo and the stories all open. The only place that sees everything.
#pragma once

#include "app/config.hpp"
#include "kernel/clock.hpp"
#include "kernel/module.hpp"
#include "modules/policy/policy.hpp"
#include "platform/audit/recorder.hpp"
#include "platform/clock/real_clock.hpp"
#include "platform/log/store.hpp"

#include <list>
#include <memory>

namespace ztc::app {

std::vector<Module> all_modules();
std::vector<View> all_views();
std::vector<Process> all_processes();

/// The words of every refusal of modules, views, platform and app.
std::vector<RefusalWords> all_refusals();

/// Whoever acts when nobody does: the clock, processes, the shell.
Actor system_actor(std::string const& congress);

struct House {
    Config config;
    Clock const& clock;
    std::list<Calendar> calendars; // the last is in use; readers may still hold an earlier one
    std::vector<policy::CalendarRow> calendar_days = {}; // that it was made with
    std::unique_ptr<log::Store> store = nullptr;
    std::unique_ptr<audit::Recorder> audit = nullptr; // ends before the store does

    std::string const& congress() const { return config.site.congress; }
};

/// Opens the store of a configured site. Refuses what log::Store::open refuses.
Result<std::unique_ptr<House>> open_house(Config config, Clock const& clock,
                                          std::function<void(std::string const&)> on_fatal = {});

/// What a new site is made of. Answers the id of its congress.
struct NewSite {
    std::filesystem::path data;
    std::string db;
    std::string origin;
    std::string name;
    std::string place;
    std::string congress_name;
    bool demo = false;
};
/// Makes folder, keys, configuration, tables and the congress's first node. No account yet. Refuses
/// init.not_empty when there is a site already.
Result<std::unique_ptr<House>> make_site(NewSite const& site, Clock const& clock);

/// The congress's first node, of which a site has one. Refuses what organisation::add_node does.
Result<> add_congress(House& house, std::string const& name);

/// Runs one command of a module as `by`; `request` makes it happen once however often it is asked.
template <class Command, class Reply>
Result<Reply> run(House& house, Actor const& by, Result<Reply> (*handler)(Command const&, Work&),
                  Command const& command, std::string request = "")
{
    std::optional<Reply> reply;
    auto const answer = house.store->writer().run(
        log::Order{by, std::move(request), "", {}, [&](Work& work) -> Result<std::string> {
                       auto result = handler(command, work);
                       if (!result) return std::move(result).error();
                       reply = *std::move(result);
                       return std::string("{}");
                   }});
    if (!answer) return answer.error();
    ZTC_ENSURE(reply.has_value()); // without a request id nothing is answered from memory
    return *std::move(reply);
}

} // namespace ztc::app
