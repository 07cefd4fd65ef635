// SPDX-License-Identifier: Apache-2.0
//
// Nothing is left without somebody who has it: an account or an office is not ended while that
// leaves what its holder follows, has taken on or is to sign, or the last desk of a body at which
// something lies open. Asked of the views, beside the writer, since a command knows no list; a
// matter given to him in that very moment stays on the list of what he holds. Whoever looks after
// accounts reads what is left, in numbers and names of bodies: never a case.
#pragma once

#include "app/router.hpp"

namespace ztc::app {

void declare_leaving(Routes& routes);
void guard_leaving(Router& router, Routes const& routes, House& house);

} // namespace ztc::app
