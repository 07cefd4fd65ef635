// SPDX-License-Identifier: Apache-2.0
//
// The sample town: a whole site, told as commands and never as SQL, with matters at every stop of
// the line. Everything in it is plainly a sample. Never for a real site: its passwords are public.
#pragma once

#include "app/door.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace ztc::demo {

/// Whom a visitor may try the town as, one of each office. Many more live and work there.
std::vector<app::SampleAccount> accounts();

struct NewTown {
    std::filesystem::path data;
    std::string db = {}; // empty: SQLite
    Instant now;         // the story ends here
};

/// Makes the site in one go: the folder appears when all of it is there. Refuses init.not_empty
/// when the folder holds something. An empty database of PostgreSQL is the caller's to give.
Result<> make_town(NewTown const& town);

} // namespace ztc::demo
