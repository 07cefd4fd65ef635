// SPDX-License-Identifier: Apache-2.0
#include "app/hand_over_first.hpp"

#include "views/handover/view.hpp"

namespace ztc::app {

namespace {

std::string text_in(boost::json::object const& body, std::string_view member)
{
    auto const* value = body.if_contains(member);
    return value && value->is_string() ? std::string(value->as_string()) : "";
}

Result<> follows_nothing(PersonId const& person, Reading& reading)
{
    if (!views::handover::follows_open_matters(reading.tables(), reading.congress(), person))
        return {};
    return refuse("handover.follows_matters", "/person");
}

Result<> may_close_account(boost::json::object const& body, Reading& reading)
{
    return follows_nothing({text_in(body, "person")}, reading);
}

/// Another seat is enough to go on with.
Result<> may_end_role(boost::json::object const& body, Reading& reading)
{
    PersonId const person{text_in(body, "person")};
    if (text_in(body, "role") != "deputy") return {};
    auto const seats = views::handover::seats_of(reading.tables(), reading.congress(), person);
    bool const last = seats.size() == 1 && seats.front().text == text_in(body, "node");
    return last ? follows_nothing(person, reading) : Result<>{};
}

} // namespace

void guard_leaving(Router& router)
{
    router.check_before("/people/close_account", &may_close_account);
    router.check_before("/organisation/end_role", &may_end_role);
}

} // namespace ztc::app
