// SPDX-License-Identifier: Apache-2.0
//
// What the service files of this module share: finding, and appending one event after the other.
#pragma once

#include "modules/suggestions/rules.hpp"
#include "modules/suggestions/service.hpp"

namespace ztc::suggestions {

inline Suggestion find(SuggestionId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

inline TextRef sealed(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class Event>
Result<Done> append_one(Suggestion const& suggestion, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(suggestion.id), suggestion.version, event))};
}

/// Several events of one command, each after the other.
class Appending {
public:
    Appending(SuggestionId const& id, std::uint64_t version, Work& work)
        : stream_(stream_of(id)), version_(version), work_(work)
    {}
    template <class Event>
    Result<> then(Event const& event)
    {
        position_ = TRY(work_.append(stream_, version_++, event));
        return {};
    }
    std::uint64_t position() const { return position_; }

private:
    std::string stream_;
    std::uint64_t version_, position_ = 0;
    Work& work_;
};

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
