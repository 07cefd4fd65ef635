// SPDX-License-Identifier: Apache-2.0
#include "demo/town.hpp"

#include "demo/cast.hpp"
#include "demo/drafts.hpp"
#include "demo/follow_up.hpp"
#include "demo/points.hpp"
#include "demo/press.hpp"
#include "demo/publication.hpp"
#include "demo/receptions.hpp"
#include "demo/report_meetings.hpp"
#include "demo/say.hpp"
#include "demo/stations.hpp"
#include "demo/story.hpp"
#include "demo/suggestions.hpp"

#include <fstream>

namespace ztc::demo {

namespace {

constexpr std::string_view origin = "zhitongche.demo/sample";

Result<> make_in(std::filesystem::path const& folder, NewTown const& town)
{
    auto const calendar = TRY(Calendar::from_csv(shipped_calendar_csv()));
    auto const begin = start_of(first_day(date_of(town.now), calendar));
    StoryClock clock({begin.ms + 8LL * 3'600'000});
    auto const house = TRY(app::make_site({.data = folder,
                                           .db = town.db,
                                           .origin = std::string(origin),
                                           .name = "代表直通车（演示）",
                                           .place = "三角路街道（样例）",
                                           .congress_name = "临江区人民代表大会（样例）",
                                           .demo = true},
                                          clock));
    house->config.site.phone = "027-00000000";
    house->config.site.opening_hours = "周一至周五 9:00–17:00";
    std::ofstream(folder / "zhitongche.toml") << app::config_text(house->config);
    auto const cast = settle(*house);
    auto const past = plan_past_reception(*house, cast, date_of(town.now));
    auto const past_talk = call_past_talk(*house, cast, date_of(town.now));
    auto const report = plan_past_report(*house, cast, date_of(town.now));
    adopt_points(*house, cast, date_of(town.now));
    adopt_rule_of_suggestions(*house, cast, date_of(begin));
    tell(*house, clock, cast, town.now);
    make_public(*house, cast);
    tell_receptions(*house, cast, past);
    tell_stations(*house, cast, past_talk);
    tell_reports(*house, cast, report);
    tell_points(*house, cast, date_of(town.now));
    tell_follow_up(*house, cast);
    tell_press(*house, cast);
    tell_say(*house, cast);
    tell_drafts(*house, cast);
    return {};
}

app::SampleAccount account_of(Member const& member)
{
    app::SampleAccount account{
        std::string(member.key), std::string(member.who), std::string(member.name), {}, {}};
    if (member.kind == people::PersonKind::staff) {
        account.name = sign_in_name(member);
        account.password = password;
    } else {
        account.phone = member.phone;
    }
    return account;
}

} // namespace

std::vector<app::SampleAccount> accounts()
{
    using enum people::PersonKind;
    std::vector<app::SampleAccount> all;
    for (auto const kind : {resident, deputy, staff})
        for (auto const& member : members)
            if (member.kind == kind && member.shown == Shown::to_visitors)
                all.push_back(account_of(member));
    return all;
}

Result<> make_town(NewTown const& town)
{
    if (std::filesystem::exists(town.data) && !std::filesystem::is_empty(town.data))
        return refuse("init.not_empty");
    auto unfinished = town.data.lexically_normal();
    if (!unfinished.has_filename()) unfinished = unfinished.parent_path();
    unfinished += ".unfinished";
    std::filesystem::remove_all(unfinished); // of a run that was broken off
    CHECK(make_in(unfinished, town));
    std::filesystem::rename(unfinished, town.data);
    return {};
}

} // namespace ztc::demo
