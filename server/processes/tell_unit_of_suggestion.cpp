// SPDX-License-Identifier: Apache-2.0
//
// A suggestion is referred, moved to another unit, kept with it, to be redone, or something of it
// comes back -> the clerks of the unit that now has to do something are told, and until when.
#include "modules/suggestions/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling_suggestion.hpp"

namespace ztc::processes {

namespace {

using namespace suggestions;

Reaction tell_each_unit(Referred const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        for (auto const& share : event.units) {
            bool const co = share.part == UnitPart::co && event.co_opinion_due_on;
            tell_of({"suggestion_to_unit", position, event.suggestion,
                     co ? *event.co_opinion_due_on : event.reply_due_on},
                    at_body(Role::unit_clerk, share.unit, work), work);
        }
        return {};
    };
}

Reaction tell_of_ruling(ReliefRuled const& event, std::uint64_t position)
{
    auto const due_on = event.reply_due_on ? event.reply_due_on : event.co_opinion_due_on;
    if (event.to && due_on)
        return tell_unit({"suggestion_to_unit", position, event.suggestion, due_on}, *event.to);
    return tell_unit({"suggestion_kept", position, event.suggestion}, event.unit);
}

Reaction tell_principals(RedoOrdered const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        auto const suggestion = fold(work.stream(stream_of(event.suggestion)));
        for (auto const& [unit, standing] : suggestion.units)
            if (standing.is_principal())
                tell_of({"suggestion_redo", position, event.suggestion, event.reply_due_on},
                        at_body(Role::unit_clerk, unit, work), work);
        return {};
    };
}

Reaction telling_unit_of_suggestion(Recorded const& recorded)
{
    Reaction reaction;
    auto const at = recorded.position;
    dispatch<Referred>(recorded, [&](auto const& e) { reaction = tell_each_unit(e, at); });
    dispatch<ReliefRuled>(recorded, [&](auto const& e) { reaction = tell_of_ruling(e, at); });
    dispatch<RedoOrdered>(recorded, [&](auto const& e) { reaction = tell_principals(e, at); });
    dispatch<ReplySentBack, OpinionSentBack>(recorded, [&](auto const& e) {
        reaction = tell_unit({"suggestion_sent_back", at, e.suggestion}, e.unit);
    });
    dispatch<Extended>(recorded, [&](auto const& e) {
        reaction = tell_unit({"extension_given", at, e.suggestion, e.reply_due_on}, e.unit);
    });
    dispatch<ExtensionRefused>(recorded, [&](auto const& e) {
        reaction = tell_unit({"extension_refused", at, e.suggestion}, e.unit);
    });
    return reaction;
}

} // namespace

Process tell_unit_of_suggestion()
{
    return {"tell_unit_of_suggestion", &telling_unit_of_suggestion};
}

} // namespace ztc::processes
