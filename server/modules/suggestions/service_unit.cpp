// SPDX-License-Identifier: Apache-2.0
//
// What a handling unit does, from taking it on to the reply that its principal signs.
#include "modules/commitments/events.hpp"
#include "modules/suggestions/service_find.hpp"

namespace ztc::suggestions {

namespace {

struct AtUnit {
    Suggestion suggestion;
    UnitStanding unit;
};

Result<AtUnit> find_at_unit(SuggestionId const& id, NodeId const& unit, Right right, Work& work)
{
    auto suggestion = find(id, work);
    auto standing = TRY(rules::at_unit(suggestion, unit, work.by(), right));
    if (auto const away = work.by().in_place_of(right, unit)) work.act_for(*away);
    return AtUnit{std::move(suggestion), std::move(standing)};
}

std::vector<FileId> all_of(std::optional<std::vector<FileId>> const& files)
{
    return files.value_or(std::vector<FileId>());
}

Result<PointDrafted> drafted(DraftReply const& command, Point const& point, std::int64_t draft_no,
                             Work& work)
{
    std::optional<TextRef> owner;
    if (point.owner) owner = sealed("owner", point.owner->text, work);
    auto const proof = all_of(point.proof);
    CHECK(files::take_files(proof, files::FileKind::photo, stream_of(command.suggestion), "/points",
                            work));
    PointDrafted const event{.suggestion = command.suggestion,
                             .unit = command.unit,
                             .draft_no = draft_no,
                             .ask = point.ask,
                             .outcome = point.outcome,
                             .words = sealed("words", point.words.text, work),
                             .planned_on = point.planned_on,
                             .owner = owner,
                             .proof = proof};
    return event;
}

/// Each dated plan of the signed reply stands in the ledger from now on.
Result<> promise_all(Suggestion const& suggestion, NodeId const& unit,
                     std::optional<Clock> const& delivery, Work& work)
{
    auto const planned = suggestion.planned.find(unit);
    if (planned == suggestion.planned.end()) return {};
    std::optional<Period> within;
    if (delivery) within = delivery->within;
    for (auto const& point : planned->second) {
        commitments::Promised const promised{.suggestion = suggestion.id,
                                             .unit = unit,
                                             .signatories = suggestion.signatories(),
                                             .seats = suggestion.seats,
                                             .ask = point.ask,
                                             .words = work.open(point.words).value_or(""),
                                             .owner = work.open(point.owner).value_or(""),
                                             .due_on = point.planned_on,
                                             .rate_within = within};
        TRY(commitments::make(promised, work));
    }
    return {};
}

} // namespace

Result<Done> take_on(TakeOn const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::take_on(at.suggestion, at.unit));
    return append_one(at.suggestion,
                      TakenOn{at.suggestion.id, command.unit, work.by().person, work.today()},
                      work);
}

Result<Done> ask_relief(AskRelief const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::ask_relief(at.suggestion, at.unit, work.today()));
    auto const reassign = policy_of<SuggestionPolicy>(work).reassign;
    std::optional<Date> rule_due_on;
    if (reassign) rule_due_on = work.calendar().due(work.today(), reassign->within).due_on;
    return append_one(at.suggestion,
                      ReliefAsked{at.suggestion.id, command.unit,
                                  sealed("reason", command.reason.text, work), work.today(),
                                  rule_due_on},
                      work);
}

Result<Done> record_contact(RecordContact const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::contact(at.suggestion, command.contacted_on, work.today()));
    return append_one(at.suggestion,
                      Contacted{at.suggestion.id, command.unit, command.way,
                                sealed("words", command.words.text, work), command.contacted_on},
                      work);
}

Result<Done> send_opinion(SendOpinion const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::send_opinion(at.suggestion, at.unit));
    return append_one(at.suggestion,
                      OpinionSent{at.suggestion.id, command.unit,
                                  sealed("words", command.words.text, work), work.today()},
                      work);
}

Result<Done> send_opinion_back(SendOpinionBack const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::send_opinion_back(suggestion, command, work.by()));
    auto const policy = policy_of<SuggestionPolicy>(work);
    auto const clock = policy.co_opinion_again ? policy.co_opinion_again : policy.co_opinion;
    auto const due_on =
        work.calendar().due(work.today(), clock ? clock->within : policy.redo.within).due_on;
    return append_one(suggestion,
                      OpinionSentBack{suggestion.id, command.unit,
                                      sealed("reason", command.reason.text, work), work.today(),
                                      due_on},
                      work);
}

Result<Done> ask_extension(AskExtension const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::ask_extension(at.suggestion, at.unit, command.until_on, work.today()));
    return append_one(at.suggestion,
                      ExtensionAsked{at.suggestion.id, command.unit, command.until_on,
                                     sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<DraftedReply> draft_reply(DraftReply const& command, Work& work)
{
    auto const at =
        TRY(find_at_unit(command.suggestion, command.unit, Right::handle_suggestions, work));
    CHECK(rules::draft_reply(at.suggestion, at.unit, command, policy_of<SuggestionPolicy>(work),
                             work.today()));
    auto const draft_no = at.unit.drafts + 1;
    auto points = command.points;
    std::ranges::sort(points, {}, &Point::ask);
    Appending appending(stream_of(at.suggestion), at.suggestion.version, work);
    for (auto const& point : points)
        CHECK(appending.then(TRY(drafted(command, point, draft_no, work))));
    CHECK(
        appending.then(ReplyDrafted{at.suggestion.id, command.unit, draft_no, command.outcome.text,
                                    sealed("contact", command.contact.text, work), work.today()}));
    return DraftedReply{appending.position(), draft_no};
}

Result<Done> send_reply_back(SendReplyBack const& command, Work& work)
{
    auto const at = TRY(find_at_unit(command.suggestion, command.unit, Right::sign_replies, work));
    CHECK(rules::send_reply_back(at.suggestion, at.unit));
    return append_one(at.suggestion,
                      ReplySentBack{at.suggestion.id, command.unit,
                                    sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<SignedReply> sign_reply(SignReply const& command, Work& work)
{
    auto const at = TRY(find_at_unit(command.suggestion, command.unit, Right::sign_replies, work));
    auto const in_force = policy_in_force<SuggestionPolicy>(work, work.today());
    auto const& policy = in_force.policy;
    CHECK(rules::sign(at.suggestion, at.unit, command, policy));
    auto const number = TRY(rules::document_no(command.document_no.text));
    auto const scans = all_of(command.scans);
    CHECK(files::take_files(scans, files::FileKind::scan, stream_of(at.suggestion.id), "/scans",
                            work));
    Replied event{.suggestion = at.suggestion.id,
                  .unit = command.unit,
                  .round = at.suggestion.round,
                  .draft_no = command.draft_no,
                  .outcome = at.suggestion.outcomes.at(command.unit).at(command.draft_no),
                  .document_no = number,
                  .signed_by = work.by().person,
                  .scans = scans,
                  .replied_on = work.today(),
                  .feedback_due_on = {},
                  .publish_due_on = {},
                  .policy_version = in_force.version};
    auto const due = [&](std::optional<Clock> const& clock) -> std::optional<Date> {
        if (!clock) return std::nullopt;
        return work.calendar().due(work.today(), clock->within).due_on;
    };
    auto after = at.suggestion;
    after.apply(event);
    if (after.all_replied()) {
        if (!rules::raters(at.suggestion, policy).empty())
            event.feedback_due_on = due(policy.feedback);
        if (at.suggestion.visibility != Visibility::none)
            event.publish_due_on = due(policy.publish);
    }
    auto const done = TRY(append_one(at.suggestion, event, work));
    CHECK(promise_all(at.suggestion, command.unit, policy.delivery, work));
    return SignedReply{done.position, number, event.feedback_due_on};
}

} // namespace ztc::suggestions
