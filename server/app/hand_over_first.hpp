// SPDX-License-Identifier: Apache-2.0
//
// Nothing is left without somebody who has it: an account or the last office of a deputy is not
// ended while he follows open matters. Asked of the views, beside the writer, since a command knows
// no list; a matter given to him in that very moment stays on the list of what he holds.
#pragma once

#include "app/router.hpp"

namespace ztc::app {

void guard_leaving(Router& router);

} // namespace ztc::app
