// SPDX-License-Identifier: Apache-2.0
//
// An activity was announced, changed or cancelled -> its roster is told. Of what happens before it
// was announced nobody hears: the notice says it all.
#include "modules/activities/state.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

namespace ztc::processes {

namespace {

activities::Activity activity_at(std::uint64_t position, activities::ActivityId const& id,
                                 Work& work)
{
    std::vector<Recorded> until;
    for (auto const& recorded : work.stream(activities::stream_of(id)))
        if (recorded.position <= position) until.push_back(recorded);
    return activities::fold(until);
}

Reaction tell_roster(std::string_view words, std::uint64_t position,
                     activities::ActivityId const& id)
{
    return [=](Work& work) -> Result<> {
        auto const activity = activity_at(position, id, work);
        std::map<std::string, std::string> values{{"held_on", format_date(activity.held_on)}};
        if (words != "activity_cancelled")
            values["time"] =
                fmt::format("{}:{:02}", activity.from_minute / 60, activity.from_minute % 60);
        for (auto const& deputy : activity.deputies) {
            auto const to = people::resolved(deputy, work);
            auto const record = people::fold(work.stream(people::stream_of(to)));
            if (!record.known() || record.erased) continue;
            work.send({.key = fmt::format("{}/{}/{}", words, position, to.text),
                       .to = to,
                       .words = std::string(words),
                       .values = values});
        }
        return {};
    };
}

Reaction telling_of_activity(Recorded const& recorded)
{
    Reaction reaction;
    auto const at = recorded.position;
    dispatch<activities::Announced>(recorded, [&](activities::Announced const& event) {
        reaction = tell_roster("activity_notice", at, event.activity);
    });
    dispatch<activities::Changed>(recorded, [&](activities::Changed const& event) {
        if (event.told) reaction = tell_roster("activity_changed", at, event.activity);
    });
    dispatch<activities::Cancelled>(recorded, [&](activities::Cancelled const& event) {
        if (event.told) reaction = tell_roster("activity_cancelled", at, event.activity);
    });
    return reaction;
}

} // namespace

Process tell_of_activity()
{
    return {"tell_of_activity", &telling_of_activity};
}

} // namespace ztc::processes
