// SPDX-License-Identifier: Apache-2.0
//
// How services append to the stream of one thing: after the version that was found, one event or
// several. For a thing whose module says `stream_of(thing)` and that has a `version`.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"

namespace ztc {

/// Official words, under the key of the congress.
inline TextRef sealed(std::string_view member, std::string_view words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class Thing, class Event>
Result<Done> append_one(Thing const& thing, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(thing), thing.version, event))};
}

/// Several events of one command, each after the version of the one before.
class Appending {
public:
    Appending(std::string stream, std::uint64_t version, Work& work)
        : stream_(std::move(stream)), version_(version), work_(work)
    {}

    template <class Event>
    Result<> then(Event const& event)
    {
        position_ = TRY(work_.append(stream_, version_, event));
        ++version_;
        return {};
    }
    std::uint64_t position() const { return position_; }

private:
    std::string stream_;
    std::uint64_t version_, position_ = 0;
    Work& work_;
};

} // namespace ztc
