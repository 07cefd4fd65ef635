// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/points/events.hpp"
#include "modules/points/policy.hpp"
#include "modules/points/rules_shipped.hpp"

ZTC_EVENT_CODEC(ztc::points::RuleAdopted);
ZTC_EVENT_CODEC(ztc::points::RuleWithdrawn);
ZTC_EVENT_CODEC(ztc::points::Shown);
ZTC_EVENT_CODEC(ztc::points::Appealed);
ZTC_EVENT_CODEC(ztc::points::AppealDecided);
ZTC_POLICY_CODEC(ztc::points::PointsPolicy);

namespace ztc::points {

namespace {

struct Fragments {
    std::vector<Fragment> fragments;
};
BOOST_DESCRIBE_STRUCT(Fragments, (), (fragments))

} // namespace

RuleSet rule_set_from(std::string_view json)
{
    return described::from_stored<RuleSet>(json);
}

std::string rule_set_json(RuleSet const& rules)
{
    return described::to_json(rules);
}

std::vector<RuleSet> const& shipped_rule_sets()
{
    static auto const all = [] {
        std::vector<RuleSet> read;
        for (auto const json : shipped_schemes_json()) read.push_back(rule_set_from(json));
        return read;
    }();
    return all;
}

std::vector<Fragment> const& shipped_fragments()
{
    static auto const all = described::from_stored<Fragments>(shipped_fragments_json()).fragments;
    return all;
}

} // namespace ztc::points
