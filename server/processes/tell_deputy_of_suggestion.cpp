// SPDX-License-Identifier: Apache-2.0
//
// A suggestion is accepted or returned, a unit asks for more time, replies, or keeps its promise,
// it ends -> those who signed it are told; of the reply also until when they rate it.
#include "modules/commitments/state.hpp"
#include "modules/suggestions/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling_suggestion.hpp"

namespace ztc::processes {

namespace {

using namespace suggestions;

/// Of the last unit's: the days to rate begin with it.
Reaction tell_of_reply(Replied const& event, std::uint64_t position)
{
    auto const* words = event.feedback_due_on ? "suggestion_replied" : "suggestion_replied_open";
    return tell_signatories({words, position, event.suggestion, event.feedback_due_on});
}

Reaction tell_of_promise_kept(commitments::Delivered const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        auto const kept = commitments::fold(work.stream(commitments::stream_of(event.commitment)));
        tell_of({"suggestion_delivered", position, kept.suggestion},
                {kept.signatories.begin(), kept.signatories.end()}, work);
        return {};
    };
}

Reaction telling_deputy_of_suggestion(Recorded const& recorded)
{
    Reaction reaction;
    auto const at = recorded.position;
    auto const tell = [&](std::string_view words, SuggestionId const& suggestion,
                          std::optional<Date> due_on = {}) {
        reaction = tell_signatories({words, at, suggestion, due_on});
    };
    dispatch<Accepted>(recorded, [&](auto const& e) { tell("suggestion_accepted", e.suggestion); });
    dispatch<Returned, MadeLetter>(
        recorded, [&](auto const& e) { tell("suggestion_returned", e.suggestion); });
    dispatch<ExtensionAsked>(recorded, [&](auto const& e) {
        tell("suggestion_extension_asked", e.suggestion, e.until_on);
    });
    dispatch<Replied>(recorded, [&](auto const& e) { reaction = tell_of_reply(e, at); });
    dispatch<Closed>(recorded, [&](auto const& e) { tell("suggestion_closed", e.suggestion); });
    dispatch<commitments::Delivered>(
        recorded, [&](auto const& e) { reaction = tell_of_promise_kept(e, at); });
    return reaction;
}

} // namespace

Process tell_deputy_of_suggestion()
{
    return {"tell_deputy_of_suggestion", &telling_deputy_of_suggestion};
}

} // namespace ztc::processes
