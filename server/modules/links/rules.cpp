// SPDX-License-Identifier: Apache-2.0
#include "modules/links/rules.hpp"

namespace ztc::links::rules {

Result<> make(matters::Standing const& matter, Actor const& actor)
{
    auto const how = matters::relation(matter.held, actor);
    if (!matter.exists || !how.knows()) return refuse("matters.unknown");
    if (!how.desk ||
        !matters::may_on(matter.held, actor, Right::refer_matters, matter.held.community))
        return refuse("access.denied");
    if (matter.stage != matters::Stage::referred) return refuse("links.nothing_to_answer");
    return {};
}

Result<> open(Links const& links, LinkId const& link, matters::Standing const& matter, Date today)
{
    bool const is_last = links.last && links.last->link == link;
    if (!is_last || links.revoked) return refuse("links.void");
    bool const went_on = matter.held.unit != links.last->unit ||
                         matter.rounds != links.last->round ||
                         matter.stage == matters::Stage::closed;
    if (went_on) return refuse("links.over");
    if (today > links.last->expires_on) return refuse("links.expired");
    return {};
}

Result<> act(Links const& links, LinkId const& link, matters::Standing const& matter, Date today)
{
    CHECK(open(links, link, matter, today));
    if (!links.introduced) return refuse("links.say_who_first");
    return {};
}

Result<> introduce(Links const& links)
{
    if (links.introduced) return refuse("links.already_introduced");
    return {};
}

Result<> revoke(Links const& links)
{
    if (!links.last || links.revoked) return refuse("links.nothing_to_revoke");
    return {};
}

} // namespace ztc::links::rules
