// SPDX-License-Identifier: Apache-2.0
//
// What the services of this module share: drafts found and opened, words sealed. Of this folder
// alone.
#pragma once

#include "kernel/work.hpp"
#include "modules/drafts/rules.hpp"

namespace ztc::drafts {

Draft find(DraftId const& id, Work& work);
/// By its lead, while it is open.
Result<Draft> find_to_write(DraftId const& id, Work& work);
/// By a reader, while it is read; said in whose place.
Result<Draft> find_to_read(DraftId const& id, Work& work);

TextRef sealed(std::string_view member, std::string_view words, Work& work);

template <class T>
std::optional<TextRef> sealed_if(std::string_view member, std::optional<T> const& words, Work& work)
{
    if (!words) return std::nullopt;
    return sealed(member, words->text, work);
}

/// The text as it stands; empty of a draft without one.
rules::Opened opened(Draft const& draft, Work& work);

/// The next revision with those words, and all else as it was.
Result<std::uint64_t> append_words(Draft const& draft, rules::Opened const& words,
                                   std::optional<CommentId> const& adopted, Work& work);

template <class Event>
Result<Done> append(Draft const& draft, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(draft.id), draft.version, event))};
}

} // namespace ztc::drafts
