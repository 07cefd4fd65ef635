// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/service.hpp"

#include "modules/organisation/state.hpp"
#include "modules/stations/rules.hpp"

namespace ztc::stations {

Result<Done> tell_silence(Silence const& silence, Work& work)
{
    auto const node = organisation::fold(work.stream(organisation::stream_of(silence.station)));
    bool const open = node.kind == organisation::NodeKind::station && !node.closed_on;
    if (!node.known() || !open) return refuse("stations.not_silent");
    auto const& stream = work.stream(stream_of(silence.station));
    auto const in_force = policy_in_force<StationPolicy>(work, work.today());
    CHECK(rules::tell(silence.since, rules::told_since(stream), in_force.policy, work.today()));
    SilenceTold const event{.station = silence.station,
                            .since = silence.since,
                            .days = days_between(silence.since, work.today()),
                            .told_on = work.today(),
                            .policy_version = in_force.version};
    return Done{TRY(work.append(stream_of(silence.station), stream.size(), event))};
}

} // namespace ztc::stations
