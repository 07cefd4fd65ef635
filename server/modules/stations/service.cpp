// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/service.hpp"

#include "modules/organisation/events.hpp"
#include "modules/stations/rules.hpp"

namespace ztc::stations {

namespace {

using organisation::NodeKind;

struct Body {
    NodeKind kind = NodeKind::congress;
    bool open = false;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        kind = event.kind;
        open = true;
    }
    void apply(organisation::NodeClosed const&) { open = false; }
};

Body body_of(NodeId const& node, Work& work)
{
    using namespace organisation;
    return folded<Body, NodeAdded, NodeClosed>(work.stream(organisation::stream_of(node)));
}

} // namespace

Result<Done> tell_silence(Silence const& silence, Work& work)
{
    auto const node = body_of(silence.station, work);
    if (node.kind != NodeKind::station || !node.open) return refuse("stations.not_silent");
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
