// SPDX-License-Identifier: Apache-2.0
//
// What the service files of this module share.
#pragma once

#include "kernel/appending.hpp"
#include "modules/suggestions/rules.hpp"
#include "modules/suggestions/service.hpp"

namespace ztc::suggestions {

inline Suggestion find(SuggestionId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

/// By the standing committee's office (or whoever stands in for it).
inline void say_in_whose_place(Right right, Work& work)
{
    for (auto const& office : work.by().offices)
        if (office.rights().has(right) && !office.in_place_of) return;
    for (auto const& office : work.by().offices)
        if (office.rights().has(right)) {
            work.act_for(*office.in_place_of);
            return;
        }
}

} // namespace ztc::suggestions
