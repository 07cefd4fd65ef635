// SPDX-License-Identifier: Apache-2.0
//
// The first accounts of a site. System and security administration are kept apart (等保): two
// people, two accounts, and none that the program brings along.
#pragma once

#include "app/house.hpp"

namespace ztc::app {

struct NewAdministrator {
    Role role;        // system_administrator or security_administrator
    std::string name; // to sign in with
    std::string password;
};

/// What can be said before a site is there. Refuses login.weak_password, request.too_short,
/// request.too_long.
Result<> check_administrator(NewAdministrator const& administrator);

/// Registers the person, opens the account, grants the office at the congress, sets the password.
/// Once more for the same name it sets the password only. Refuses login.weak_password,
/// organisation.offices_kept_apart, request.too_short, request.too_long, login.busy.
Result<> add_administrator(House& house, NewAdministrator const& administrator);

/// How many people can sign in by password.
std::int64_t accounts_with_password(House& house);

} // namespace ztc::app
