// SPDX-License-Identifier: Apache-2.0
//
// Messages from elsewhere become matters that run the line at once, as far as the list tells:
// raised, and answered and closed when it has an answer. What the list does not know (who accepted
// it, which unit answered, what kind of answer it was) is not invented.
#include "modules/matters/rules.hpp"
#include "modules/matters/service.hpp"
#include "modules/organisation/events.hpp"

#include <fmt/format.h>

namespace ztc::matters {

namespace {

std::vector<NodeId> way_to(NodeId const& node, Work& work)
{
    std::vector<NodeId> within;
    for (auto const& recorded : work.stream(organisation::stream_of(node)))
        dispatch<organisation::NodeAdded>(recorded,
                                          [&](auto const& event) { within = event.within; });
    return within;
}

MatterRaised raised(ImportedMessage const& message, MatterId const& matter, Work& work)
{
    // Whoever wrote it is nobody's account here: the words belong to a person of their own, so that
    // they can be erased like anybody's.
    auto const person = work.new_id<PersonId>();
    auto const owner = Owner::person(person);
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const said_on = date_of(message.said_at);
    auto const due = work.calendar().due(said_on, in_force.policy.accept_within);
    auto const year = static_cast<int>(said_on.year());
    auto const number =
        fmt::format("{}-{:06}", year, work.next_number(fmt::format("matters/{}", year)));
    ZTC_ENSURE(work.claim(number_claim, number, stream_of(matter)));
    return {.matter = matter,
            .number = number,
            .raised_by = person,
            .community = message.community,
            .within = way_to(message.community, work),
            .category = message.category.text,
            .identity = Identity::anonymous_to_unit,
            .origin = Origin::imported,
            .title = work.seal(owner, "title", message.title.text),
            .text = work.seal(owner, "text", message.text.text),
            .place = message.place ? std::optional(work.seal(owner, "place", message.place->text))
                                   : std::nullopt,
            .photos = {},
            .accept_due_on = due.due_on,
            .certainty = due.certainty,
            .policy_version = in_force.version,
            .notice_version = std::nullopt,
            .said_at = message.said_at,
            .source_key = message.source_key};
}

MatterAnswered answered(ImportedMessage const& message, MatterId const& matter, Work& work)
{
    return {.matter = matter,
            .outcome = std::nullopt,
            .text = work.seal(Owner::congress(work.congress()), "text", message.answer->text),
            .answered_on = date_of(*message.answered_at),
            .done_on = std::nullopt,
            .planned_on = std::nullopt,
            .owner = std::nullopt,
            .reason = std::nullopt,
            .rate_due_on = std::nullopt,
            .policy_version = 0,
            .said_at = message.answered_at};
}

/// An answer from elsewhere ends the matter: nobody here can be asked to rate it.
Result<> append_answer(ImportedMessage const& message, MatterId const& matter,
                       std::uint64_t version, Work& work)
{
    auto const stream = stream_of(matter);
    CHECK(work.append(stream, version, answered(message, matter, work)));
    CHECK(
        work.append(stream, version + 1,
                    MatterClosed{matter, Closing::closed_unrated, date_of(*message.answered_at)}));
    return {};
}

/// The stream of a matter that was imported before; its answer may have come since.
Result<ImportEffect> add_answer(std::string const& stream, ImportedMessage const& message,
                                Work& work)
{
    auto const matter = fold(work.stream(stream));
    bool const waits = matter.stage == Stage::raised && message.answer && message.answered_at;
    if (!waits) return ImportEffect::already_there;
    CHECK(append_answer(message, matter.id, matter.version, work));
    return ImportEffect::answer_added;
}

} // namespace

Result<ImportEffect> import_message(ImportedMessage const& message, Work& work)
{
    if (auto const stream = work.claimed_by(imported_claim, message.source_key))
        return add_answer(*stream, message, work);
    auto const matter = work.new_id<MatterId>();
    ZTC_ENSURE(work.claim(imported_claim, message.source_key, stream_of(matter)));
    CHECK(work.append(stream_of(matter), 0, raised(message, matter, work)));
    if (message.answer && message.answered_at) CHECK(append_answer(message, matter, 1, work));
    return ImportEffect::added;
}

} // namespace ztc::matters
