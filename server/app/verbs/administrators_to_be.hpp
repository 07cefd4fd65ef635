// SPDX-License-Identifier: Apache-2.0
//
// The two people who will administer a new site, as `init` learns of them: from options and files
// or at the terminal. Names and passwords are looked at here, before anything of the site is
// written; nothing here touches the disk but the files that hold the passwords.
#pragma once

#include "app/administrators.hpp"

#include <array>

namespace ztc::app {

struct AdministratorToBe {
    Role role;
    std::string_view title;
    std::string name = {};          // empty: asked at the terminal
    std::string password_file = {}; // empty: asked at the terminal
};

/// Asks at the terminal until an answer will do. Refuses what check_administrator refuses,
/// documents.no_such_file, organisation.offices_kept_apart (one name for both) and
/// init.same_password.
Result<std::vector<NewAdministrator>>
chosen_administrators(std::array<AdministratorToBe, 2> const& accounts);

} // namespace ztc::app
