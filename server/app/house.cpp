// SPDX-License-Identifier: Apache-2.0
#include "app/house.hpp"

#include "app/calendar.hpp"
#include "app/refusals.hpp"
#include "kernel/encoding.hpp"
#include "modules/activities/module.hpp"
#include "modules/audit/module.hpp"
#include "modules/bulletins/module.hpp"
#include "modules/callbacks/module.hpp"
#include "modules/commitments/module.hpp"
#include "modules/delegations/module.hpp"
#include "modules/districts/module.hpp"
#include "modules/drafts/module.hpp"
#include "modules/episodes/module.hpp"
#include "modules/files/module.hpp"
#include "modules/handover/module.hpp"
#include "modules/ideas/module.hpp"
#include "modules/links/module.hpp"
#include "modules/matters/module.hpp"
#include "modules/organisation/module.hpp"
#include "modules/organisation/service.hpp"
#include "modules/people/module.hpp"
#include "modules/points/module.hpp"
#include "modules/policy/module.hpp"
#include "modules/privacy/module.hpp"
#include "modules/publication/module.hpp"
#include "modules/publicity/module.hpp"
#include "modules/receptions/module.hpp"
#include "modules/record/module.hpp"
#include "modules/relay/module.hpp"
#include "modules/report_meetings/module.hpp"
#include "modules/reveals/module.hpp"
#include "modules/stations/module.hpp"
#include "modules/suggestions/module.hpp"
#include "modules/supervision/module.hpp"
#include "modules/talks/module.hpp"
#include "platform/audit/refusals.hpp"
#include "platform/backup/refusals.hpp"
#include "platform/ballots/refusals.hpp"
#include "platform/documents/refusals.hpp"
#include "platform/log/refusals.hpp"
#include "platform/login/refusals.hpp"
#include "platform/media/refusals.hpp"
#include "platform/notify/refusals.hpp"
#include "platform/proof/refusals.hpp"
#include "platform/vault/refusals.hpp"
#include "processes/processes.hpp"
#include "views/activities/view.hpp"
#include "views/agenda/view.hpp"
#include "views/audit/view.hpp"
#include "views/bulletins/view.hpp"
#include "views/callbacks/view.hpp"
#include "views/commitments/view.hpp"
#include "views/delegations/view.hpp"
#include "views/districts/view.hpp"
#include "views/drafts/view.hpp"
#include "views/episodes/view.hpp"
#include "views/figures/view.hpp"
#include "views/files/view.hpp"
#include "views/handover/view.hpp"
#include "views/ideas/view.hpp"
#include "views/inbox/view.hpp"
#include "views/matter_page/view.hpp"
#include "views/my_matters/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"
#include "views/points/view.hpp"
#include "views/policies/view.hpp"
#include "views/privacy/view.hpp"
#include "views/publication/view.hpp"
#include "views/publicity/view.hpp"
#include "views/receptions/view.hpp"
#include "views/record/view.hpp"
#include "views/relay/view.hpp"
#include "views/report_meetings/view.hpp"
#include "views/reveals/view.hpp"
#include "views/search/view.hpp"
#include "views/stations/view.hpp"
#include "views/suggestions/view.hpp"
#include "views/talks/view.hpp"

#include <sodium.h>

#include <fstream>

namespace ztc::app {

std::vector<Module> all_modules()
{
    std::vector<Module> modules{
        organisation::module(), people::module(),          districts::module(),
        files::module(),        matters::module(),         relay::module(),
        reveals::module(),      callbacks::module(),       publication::module(),
        links::module(),        handover::module(),        audit::module(),
        privacy::module(),      receptions::module(),      points::module(),
        record::module(),       stations::module(),        talks::module(),
        ideas::module(),        delegations::module(),     publicity::module(),
        bulletins::module(),    report_meetings::module(), activities::module(),
        drafts::module(),       episodes::module(),        suggestions::module(),
        commitments::module(),  supervision::module()};
    std::vector<PolicyKind> policies;
    for (auto const& module : modules)
        policies.insert(policies.end(), module.policies.begin(), module.policies.end());
    modules.push_back(policy::module(std::move(policies)));
    return modules;
}

std::vector<View> all_views()
{
    return {views::organisation::view(),    views::people::view(),      views::districts::view(),
            views::inbox::view(),           views::matter_page::view(), views::my_matters::view(),
            views::policies::view(),        views::agenda::view(),      views::files::view(),
            views::figures::view(),         views::search::view(),      views::relay::view(),
            views::reveals::view(),         views::callbacks::view(),   views::publication::view(),
            views::handover::view(),        views::audit::view(),       views::privacy::view(),
            views::receptions::view(),      views::points::view(),      views::record::view(),
            views::stations::view(),        views::talks::view(),       views::ideas::view(),
            views::delegations::view(),     views::publicity::view(),   views::bulletins::view(),
            views::report_meetings::view(), views::activities::view(),  views::drafts::view(),
            views::episodes::view(),        views::suggestions::view(), views::commitments::view()};
}

std::vector<Process> all_processes()
{
    return processes::all();
}

std::vector<RefusalWords> all_refusals()
{
    std::vector<RefusalWords> words(std::begin(refusals), std::end(refusals));
    auto const add = [&](std::span<RefusalWords const> more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    add(backup::refusals);
    add(ballots::refusals);
    add(documents::refusals);
    add(media::refusals);
    add(log::refusals);
    add(proof::refusals);
    add(vault::refusals);
    add(login::refusals);
    add(notify::refusals);
    add(audit::refusals);
    for (auto const& module : all_modules()) add(module.refusals);
    for (auto const& view : all_views()) add(view.refusals);
    return words;
}

Actor system_actor(std::string const& congress)
{
    return {congress, PersonId{"system"}, {}, std::nullopt};
}

namespace {

/// A clock some minutes behind stops nobody; a day behind, what is recorded would be dated wrongly
/// for good. A sample town may be told on any day.
log::WriterSettings writer_settings(Config const& config)
{
    log::WriterSettings settings;
    if (!config.site.demo) settings.most_ahead_of_clock = std::chrono::hours(24);
    if (config.store.clock == ClockSaid::is_right)
        settings.clock = log::WriterSettings::Clock::is_right;
    return settings;
}

std::vector<Owner> erased_but_there(Tables& tables)
{
    return tables.rows("SELECT DISTINCT vault.owner FROM view_people_person person JOIN vault "
                       "ON vault.congress = person.congress "
                       "AND vault.owner = 'person/' || person.person "
                       "WHERE person.erased = 1 AND vault.sealed IS NOT NULL",
                       [](Row const& row) { return Owner{std::string(row.text(0))}; });
}

} // namespace

Result<std::unique_ptr<House>> open_house(Config config, Clock const& clock,
                                          std::function<void(std::string const&)> on_fatal)
{
    if (sodium_init() < 0) throw std::runtime_error("libsodium could not be initialised");
    auto calendar = TRY(Calendar::from_csv(shipped_calendar_csv()));
    auto house = std::make_unique<House>(House{std::move(config), clock, {std::move(calendar)}});
    house->store = TRY(log::Store::open({.data = house->config.data,
                                         .db = house->config.store.db,
                                         .views = all_views(),
                                         .writer = writer_settings(house->config),
                                         .readers = 8,
                                         .on_fatal = std::move(on_fatal),
                                         .erased_but_there = erased_but_there},
                                        clock, house->calendars.front()));
    take_calendar(*house);
    house->audit = std::make_unique<audit::Recorder>(house->store->writer(), clock);
    house->store->on_looked(
        [recorder = house->audit.get()](Viewer const& viewer, std::span<Look const> looks) {
            recorder->take(viewer, looks);
        });
    return house;
}

Result<> add_congress(House& house, std::string const& name)
{
    auto const added = run(house, system_actor(house.congress()), &organisation::add_node,
                           organisation::AddNode{.kind = organisation::NodeKind::congress,
                                                 .parent = {},
                                                 .name = {name},
                                                 .short_name = {},
                                                 .ordering = 0});
    if (!added) return added.error();
    return {};
}

Result<std::unique_ptr<House>> make_site(NewSite const& site, Clock const& clock)
{
    if (std::filesystem::exists(site.data / "zhitongche.toml")) return refuse("init.not_empty");
    CHECK(log::create_keys(site.data, site.origin));
    Config config;
    config.data = site.data;
    config.site.name = site.name;
    config.site.place = site.place;
    config.site.origin = site.origin;
    config.site.demo = site.demo;
    config.store.db = site.db;
    unsigned char bytes[16];
    if (sodium_init() < 0) throw std::runtime_error("libsodium could not be initialised");
    randombytes_buf(bytes, sizeof bytes);
    config.site.congress = base32({reinterpret_cast<char const*>(bytes), sizeof bytes});
    std::ofstream(site.data / "zhitongche.toml") << config_text(config);
    auto house = TRY(open_house(config, clock));
    CHECK(add_congress(*house, site.congress_name));
    return house;
}

} // namespace ztc::app
