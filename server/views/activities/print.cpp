// SPDX-License-Identifier: Apache-2.0
#include "views/activities/print.hpp"

#include "kernel/lines.hpp"
#include "views/activities/page.hpp"
#include "views/activities/sql.hpp"

#include <algorithm>

namespace ztc::views::activities {

Result<SignInPrint> sign_in_print(ActivityId const& activity, Reading& reading)
{
    auto const stored = find_stored(activity, reading);
    if (!stored) return refuse("activities.unknown", "/activity");
    if (!is_desk(reading.viewer(), bodies_of(activity, reading).organisers))
        return refuse("activities.not_yours");
    Names names(reading);
    SignInPrint out{.activity = activity,
                    .title = reading.open(stored->title_ref).value_or(""),
                    .node_name = names.of(stored->node.text),
                    .code = stored->code,
                    .place = opened(stored->place_ref, reading),
                    .held_on = stored->held_on,
                    .until_on = stored->until_on,
                    .from_minute = stored->from_minute,
                    .until_minute = stored->until_minute,
                    .deputies = {}};
    for (auto const& one : roster_of(activity, reading))
        out.deputies.push_back(names.of(one.deputy.text));
    return out;
}

Result<CertificatePrint> certificate_print(ActivityId const& activity, PersonId const& deputy,
                                           Reading& reading)
{
    auto const stored = find_stored(activity, reading);
    if (!stored) return refuse("activities.unknown", "/activity");
    bool const himself =
        reading.viewer().person == deputy && reading.viewer().may(Right::join_activities);
    if (!himself && !is_desk(reading.viewer(), bodies_of(activity, reading).organisers))
        return refuse("activities.not_yours");
    auto const roster = roster_of(activity, reading);
    auto const found = std::ranges::find(roster, deputy, &StoredDeputy::deputy);
    bool const was_there = found != roster.end() && found->presence == Presence::present;
    if (!was_there || !stored->has(Step::certificate) || !stored->half_days)
        return refuse("activities.nothing_to_certify", "/deputy");
    Names names(reading);
    auto const* kind = ztc::activities::kind_of_code(stored->kind);
    return CertificatePrint{.deputy = names.of(deputy.text),
                            .title = reading.open(stored->title_ref).value_or(""),
                            .kind = kind ? kind->zh : stored->kind,
                            .node_name = names.of(stored->node.text),
                            .place = opened(stored->place_ref, reading),
                            .held_on = stored->held_on,
                            .until_on = stored->until_on,
                            .from_minute = stored->from_minute,
                            .until_minute = stored->until_minute,
                            .half_days = *stored->half_days};
}

bool shows_file(ActivityId const& activity, ztc::activities::FileId const& file, Reading& reading)
{
    auto const bodies = bodies_of(activity, reading);
    if (!may_see(reading.viewer(), bodies.organisers, roster_of(activity, reading))) return false;
    bool shown = false;
    reading.tables().query(
        notes_of,
        [&](Row const& row) {
            auto const photos = text::lines(row.text(3));
            shown = shown || std::ranges::find(photos, file.text) != photos.end();
        },
        reading.congress(), activity);
    return shown;
}

} // namespace ztc::views::activities
