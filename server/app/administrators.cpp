// SPDX-License-Identifier: Apache-2.0
#include "app/administrators.hpp"

#include "kernel/text.hpp"
#include "modules/organisation/service.hpp"
#include "modules/people/events.hpp"
#include "modules/people/service.hpp"
#include "platform/login/login.hpp"
#include "platform/login/passwords.hpp"

namespace ztc::app {

namespace {

/// The claim of a sign-in name; its fingerprint is of the same kind.
constexpr std::string_view account_claim = "account";

bool holds(NodeId const& node, PersonId const& person, Role role, Work& work)
{
    bool held = false;
    for (auto const& recorded : work.stream(organisation::stream_of(node))) {
        dispatch<organisation::RoleGranted>(recorded, [&](auto const& event) {
            held = held || (event.person == person && event.role == role);
        });
        dispatch<organisation::RoleEnded>(recorded, [&](auto const& event) {
            held = held && !(event.person == person && event.role == role);
        });
    }
    return held;
}

Result<PersonId> register_with_account(std::string const& name, Work& work)
{
    auto const registered = TRY(people::register_person(
        {.kind = people::PersonKind::staff, .name = {name}, .phone = {}, .paper = {}}, work));
    CHECK(people::open_account({registered.person, {name}}, work));
    return registered.person;
}

/// All of it in one command, or nothing.
Result<PersonId> open_office(NewAdministrator const& administrator, Work& work)
{
    auto const& name = administrator.name;
    auto const known = work.claimed_by(account_claim, work.fingerprint(account_claim, name));
    auto const person = known ? PersonId{known->substr(people::stream_of({}).size())}
                              : TRY(register_with_account(name, work));
    auto const node = organisation::congress_node(work);
    ZTC_ENSURE(node.has_value()); // a site begins with it
    if (!holds(*node, person, administrator.role, work))
        CHECK(organisation::grant_role({person, administrator.role, *node}, work));
    return person;
}

Result<> check_name(std::string const& name)
{
    auto const characters = text::characters(name);
    if (characters < 2) return refuse("request.too_short", "/name");
    if (characters > 60) return refuse("request.too_long", "/name");
    return {};
}

} // namespace

Result<> check_administrator(NewAdministrator const& administrator)
{
    CHECK(check_name(administrator.name));
    return login::check_password(administrator.password, administrator.name);
}

Result<> add_administrator(House& house, NewAdministrator const& administrator)
{
    CHECK(check_administrator(administrator));
    std::optional<PersonId> person;
    CHECK(house.store->writer().run(log::Order{
        system_actor(house.congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            person = TRY(open_office(administrator, work));
            return std::string("{}");
        }}));
    login::Login login(*house.store, {}, house.clock, {});
    return login::wait<void>([&](auto then) {
        login.set_password({house.congress(), *person, administrator.name, administrator.password},
                           then);
    });
}

std::int64_t accounts_with_password(House& house)
{
    return house.store->reads().lease()->number("SELECT count(*) FROM credential");
}

} // namespace ztc::app
