// SPDX-License-Identifier: Apache-2.0
#include "modules/relay/rules.hpp"

namespace ztc::relay::rules {

using matters::Stage;

namespace {

bool has_a_unit(Standing const& standing)
{
    return standing.stage == Stage::referred || standing.stage == Stage::answered;
}

Result<> is_open(Standing const& standing)
{
    if (standing.stage == Stage::closed) return refuse("matters.already_closed");
    if (standing.merged) return refuse("matters.is_merged");
    return {};
}

} // namespace

Result<Side> side_of(matters::Relation const& how)
{
    if (how.raiser) return Side::raiser;
    if (how.desk) return Side::desk;
    if (how.unit) return Side::unit;
    return refuse(how.deputy ? "relay.deputy_urges" : "matters.unknown");
}

Result<Hearers> hearers_of(Say const& command, Side side, Standing const& standing)
{
    bool const unit = has_a_unit(standing);
    auto const hearers = command.hearers.value_or(unit ? Hearers::unit_too : Hearers::desk_alone);
    if (side == Side::unit && hearers == Hearers::desk_alone)
        return refuse("relay.unit_speaks_to_all", "/hearers");
    if (hearers == Hearers::unit_too && !unit)
        return refuse("matters.not_referred_yet", "/hearers");
    return hearers;
}

Result<> say(Say const& command, Side side, Standing const& standing, Thread const& thread,
             Date today)
{
    CHECK(is_open(standing));
    if (standing.stage == Stage::raised) return refuse("matters.not_accepted_yet");
    if (side == Side::unit && !has_a_unit(standing)) return refuse("matters.not_referred_yet");
    if (command.photos && command.photos->size() > most_photos)
        return refuse("relay.too_many_photos", "/photos");
    if (thread.said_on(side, today) >= most_a_day) return refuse("relay.enough_for_today");
    return {};
}

Result<> give_consent(Standing const& standing, matters::Relation const& how, Identity now)
{
    if (!how.raiser) return refuse("matters.unknown");
    CHECK(is_open(standing));
    if (now == Identity::to_unit) return refuse("relay.already_consented");
    return {};
}

Result<> withdraw_consent(matters::Relation const& how, Identity now)
{
    if (!how.raiser) return refuse("matters.unknown");
    if (now != Identity::to_unit) return refuse("relay.no_consent");
    return {};
}

Identity without_consent(Identity at_raising)
{
    return at_raising == Identity::to_unit ? Identity::relay : at_raising;
}

} // namespace ztc::relay::rules
