// SPDX-License-Identifier: Apache-2.0
//
// The words about where people vote: an estate or building lies in a community and belongs to an
// electoral district. Light: no JSON here.
#pragma once

#include "kernel/id.hpp"

namespace ztc::districts {

struct EstateTag;
/// A housing estate or a building (小区、楼宇) whose voters share their electoral districts.
using EstateId = Id<EstateTag>;

} // namespace ztc::districts
