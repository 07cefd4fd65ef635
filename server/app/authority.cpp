// SPDX-License-Identifier: Apache-2.0
#include "app/authority.hpp"

#include "modules/handover/types.hpp"
#include "modules/matters/types.hpp"
#include "platform/login/cookie.hpp"
#include "views/handover/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

namespace ztc::app {

namespace {

constexpr std::size_t remembered_max = 10'000;

bool counts_in(login::SessionKind kind, Office const& office)
{
    switch (kind) {
    case login::SessionKind::staff: return true;
    case login::SessionKind::resident: return office.role == Role::deputy;
    case login::SessionKind::first_password: return false;
    }
    return false;
}

/// Whoever stands in holds the office still by which he was chosen.
bool still_fits(views::handover::StandIn const& one, std::vector<Office> const& own)
{
    return std::any_of(own.begin(), own.end(), [&](Office const& office) {
        return office.node == one.substitute_node && handover::same_duty(*one.role, office.role);
    });
}

/// Whoever is away holds it still; what he has as a substitute himself goes no further.
void lend(views::handover::StandIn const& one, std::vector<Office> const& of_whom_is_away,
          std::vector<Office>& lent)
{
    for (auto const& office : of_whom_is_away)
        if (office.role == *one.role && office.node == one.node)
            lent.push_back({office.role, office.node, office.reach, one.away});
}

} // namespace

Authority::Authority(log::Store& store, login::Login& login, std::string congress,
                     Clock const& clock)
    : store_(store), login_(login), congress_(std::move(congress)), clock_(clock)
{
    store_.writer().on_committed([this](std::span<log::Entry const> entries) {
        for (auto const& entry : entries) {
            auto const& stream = entry.recorded.stream;
            bool const concerns = stream.starts_with("organisation/") ||
                                  stream.starts_with("people/") || stream.starts_with("absences/");
            if (!concerns) continue;
            std::lock_guard const lock(mutex_);
            remembered_.clear();
            ++changes_;
            return;
        }
    });
}

Actor Authority::actor_of(http::Request const& request)
{
    auto const token = login::token_in(request);
    auto const session = token ? login_.who(*token) : std::nullopt;
    if (!session) return Actor{congress_, {}, {}, std::nullopt};
    return actor_of(*session);
}

Actor Authority::actor_of(login::Session const& session)
{
    auto standing = standing_of(session.person);
    if (session.kind != login::SessionKind::resident && !standing.has_account)
        return Actor{congress_, {}, {}, std::nullopt};
    Actor actor{session.congress, session.person, {}, std::nullopt};
    for (auto& office : standing.offices)
        if (counts_in(session.kind, office)) actor.offices.push_back(std::move(office));
    if (actor.holds(Role::deputy))
        for (auto const& away : standing.stands_in_for)
            actor.offices.push_back(matters::standing_in_for(away));
    if (session.kind == login::SessionKind::staff)
        for (auto& office : standing.lent) actor.offices.push_back(std::move(office));
    if (session.kind == login::SessionKind::resident)
        actor.offices.push_back({Role::resident, {}, {}});
    return actor;
}

/// Read outside the lock; not remembered when the organisation changed meanwhile. Who is away is
/// so for a day.
Authority::Standing Authority::standing_of(PersonId const& person)
{
    std::uint64_t before = 0;
    auto const today = clock_.today();
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = remembered_.find(person);
            found != remembered_.end() && found->second.on == today)
            return found->second;
        before = changes_;
    }
    auto lease = store_.reads().lease();
    Standing standing{views::organisation::offices_of(*lease, congress_, person),
                      views::people::account(*lease, congress_, person).has_value(),
                      {},
                      {},
                      today};
    for (auto const& one : views::handover::stands_in_for(*lease, congress_, person, today))
        if (!one.role)
            standing.stands_in_for.push_back(one.away);
        else if (still_fits(one, standing.offices))
            lend(one, views::organisation::offices_of(*lease, congress_, one.away), standing.lent);
    std::lock_guard const lock(mutex_);
    if (remembered_.size() > remembered_max) remembered_.clear();
    if (before == changes_) remembered_.insert_or_assign(person, standing);
    return standing;
}

} // namespace ztc::app
