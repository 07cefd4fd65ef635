// SPDX-License-Identifier: Apache-2.0
//
// What deputies and raisers say of the handling and of a reply, what follows, how it ends, and
// publishing it.
#include "kernel/masking.hpp"
#include "modules/matters/events.hpp"
#include "modules/suggestions/service_find.hpp"

namespace ztc::suggestions {

namespace {

Result<Done> append_feedback(Suggestion const& suggestion, PersonId const& deputy,
                             std::vector<Rated> const& rated, std::optional<Words> const& said,
                             FeedbackWay way, Work& work)
{
    CHECK(rules::feedback(suggestion, policy_of<SuggestionPolicy>(work), deputy, rated,
                          said.has_value()));
    std::optional<TextRef> words;
    if (said) words = sealed("words", said->text, work);
    return append_one(
        suggestion,
        FeedbackGiven{suggestion.id, deputy, suggestion.round, rated, words, way, work.today()},
        work);
}

/// Whether he raised one of its matters, or said: me too.
bool is_raiser(Suggestion const& suggestion, PersonId const& person, Work& work)
{
    return std::ranges::any_of(suggestion.matters, [&](auto const& matter) {
        auto const held = matters::held_in(work.stream(matters::stream_of(matter)));
        return held.raised_by == person ||
               std::ranges::find(held.joined, person) != held.joined.end();
    });
}

} // namespace

Result<Done> confirm_contact(ConfirmContact const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const& by = work.by().person;
    CHECK(rules::confirm_contact(suggestion, command.unit, by));
    return append_one(
        suggestion,
        ContactConfirmed{suggestion.id, command.unit, by, command.contact, work.today()}, work);
}

Result<Done> answer_extension(AnswerExtension const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const& by = work.by().person;
    CHECK(rules::answer_extension(suggestion, command.unit, by));
    return append_one(
        suggestion,
        ExtensionAnswered{suggestion.id, command.unit, by, command.consent, work.today()}, work);
}

Result<Done> give_feedback(GiveFeedback const& command, Work& work)
{
    return append_feedback(find(command.suggestion, work), work.by().person, command.rated,
                           command.words, FeedbackWay::platform, work);
}

Result<Done> record_feedback(RecordFeedback const& command, Work& work)
{
    if (command.way == FeedbackWay::platform) return refuse("suggestions.wrong_way", "/way");
    work.act_for(command.deputy);
    return append_feedback(find(command.suggestion, work), command.deputy, command.rated,
                           command.words, command.way, work);
}

Result<Done> order_redo(OrderRedo const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    CHECK(rules::order_redo(suggestion, policy));
    say_in_whose_place(Right::examine_suggestions, work);
    auto const due = work.calendar().due(work.today(), policy.redo.within);
    return append_one(suggestion,
                      RedoOrdered{suggestion.id, suggestion.round + 1,
                                  sealed("reason", command.reason.text, work), work.today(),
                                  due.due_on, due.certainty},
                      work);
}

Result<Done> open_assessment(OpenAssessment const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    CHECK(rules::open_assessment(suggestion, policy));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(suggestion,
                      AssessmentOpened{suggestion.id, policy.after_redo,
                                       sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<Done> conclude_assessment(ConcludeAssessment const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::conclude_assessment(suggestion));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(
        suggestion,
        AssessmentConcluded{suggestion.id, sealed("words", command.words.text, work), work.today()},
        work);
}

Result<Done> rate_as_raiser(RateAsRaiser const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const& by = work.by().person;
    if (!suggestion.known() || !is_raiser(suggestion, by, work))
        return refuse("suggestions.unknown", "/suggestion");
    CHECK(rules::rate_as_raiser(suggestion, by, work.today()));
    return append_one(suggestion,
                      RaiserRated{suggestion.id, by, command.satisfaction, work.today()}, work);
}

Result<Done> report_inducement(ReportInducement const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const& by = work.by().person;
    if (!suggestion.known() || (!suggestion.is_signatory(by) && !is_raiser(suggestion, by, work)))
        return refuse("suggestions.unknown", "/suggestion");
    return append_one(
        suggestion,
        InducementReported{suggestion.id, sealed("words", command.words.text, work), work.today()},
        work);
}

Result<Done> close(Close const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    CHECK(rules::close(suggestion, policy, work.today()));
    say_in_whose_place(Right::examine_suggestions, work);
    auto const silent = static_cast<std::int64_t>(rules::awaited_raters(suggestion, policy).size());
    return append_one(suggestion, Closed{suggestion.id, silent, work.today()}, work);
}

Result<WithdrawnReply> withdraw(Withdraw const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    auto const& by = work.by().person;
    CHECK(rules::withdraw(suggestion, policy, by));
    auto const needed = rules::still_needed(suggestion, policy, by);
    Appending appending(stream_of(suggestion), suggestion.version, work);
    CHECK(appending.then(WithdrawalAsked{
        suggestion.id, by, sealed("reason", command.reason.text, work), work.today()}));
    if (needed == 0) CHECK(appending.then(Withdrawn{suggestion.id, work.today()}));
    return WithdrawnReply{appending.position(), needed};
}

Result<Done> publish(Publish const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::publish(suggestion, command));
    say_in_whose_place(Right::examine_suggestions, work);
    std::optional<TextRef> text, reply;
    if (command.text) text = sealed("text", masked(command.text->text, {}), work);
    if (command.reply) reply = sealed("reply", masked(command.reply->text, {}), work);
    return append_one(suggestion,
                      Published{suggestion.id, suggestion.visibility,
                                sealed("title", masked(command.title.text, {}), work), text, reply,
                                work.today()},
                      work);
}

Result<Done> hide(Hide const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::hide(suggestion));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(suggestion, Hidden{suggestion.id, command.reason, work.today()}, work);
}

} // namespace ztc::suggestions
