// SPDX-License-Identifier: Apache-2.0
//
// Having read one module or view one has read all: the same few file names, a README in each.
// Migrations run from 0001 without a gap, each with a sentence at its top. Pages lead where they
// say.
#pragma once

#include "house/source.hpp"

namespace ztc::house {

Findings check_folders(Sources const&);
Findings check_migrations(Sources const&);
Findings check_readme(Sources const&);
Findings check_links(Sources const&);

} // namespace ztc::house
