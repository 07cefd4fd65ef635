// SPDX-License-Identifier: Apache-2.0
//
// What the service files of this module share.
#pragma once

#include "modules/supervision/rules.hpp"
#include "modules/supervision/service.hpp"

namespace ztc::supervision {

struct Found {
    suggestions::Standing suggestion;
    Supervision supervision;
};

inline Found find(SuggestionId const& id, Work& work)
{
    return {suggestions::standing_in(work.stream(suggestions::stream_of(id))),
            fold(work.stream(stream_of_supervision(id)))};
}

inline TextRef sealed(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class Event>
Result<Done> append_one(Found const& found, Event const& event, Work& work)
{
    return Done{TRY(
        work.append(stream_of_supervision(event.suggestion), found.supervision.version, event))};
}

} // namespace ztc::supervision
