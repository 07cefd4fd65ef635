// SPDX-License-Identifier: Apache-2.0
//
// What a call asks for, from its path and its query; a refusal names the member that is wrong.
#pragma once

#include "app/router.hpp"

namespace ztc::app {

template <class Query>
Result<Query> query_of(Call const& call)
{
    return described::from_query<Query>([&](std::string_view name) -> std::optional<std::string> {
        if (auto const found = call.path_members.find(name); found != call.path_members.end())
            return found->second;
        return call.request.query(name);
    });
}

} // namespace ztc::app
