// SPDX-License-Identifier: Apache-2.0
//
// What the station and the committee do with a matter, and the deputy who follows it.
#include "modules/matters/service_find.hpp"

namespace ztc::matters {

namespace {

/// The days that were left when the desk's clock was stopped, from today on; at least one.
std::optional<Deadline> desk_clock_goes_on(Matter const& matter, Work& work)
{
    if (!matter.desk_due_on || !matter.more_asked_on) return std::nullopt;
    auto const left =
        work.calendar().working_days_after(*matter.more_asked_on, *matter.desk_due_on);
    return work.calendar().add_working_days(work.today(),
                                            static_cast<int>(std::max<std::int64_t>(left, 1)));
}

/// Whoever raised it and whoever joined it.
std::vector<PersonId> raisers_of(Matter const& matter)
{
    auto persons = matter.joined;
    persons.push_back(matter.raised_by);
    return persons;
}

/// The referral itself: the unit owes an answer from now on.
Result<ReferredReply> append_referral(Matter const& matter, NodeId const& to_unit,
                                      std::optional<TextRef> note, std::optional<bool> moved,
                                      Appending& appending, Work& work)
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const period = answer_period(in_force.policy, matter.category);
    auto const due = work.calendar().due(work.today(), period);
    auto const take_on = work.calendar().due(work.today(), in_force.policy.take_on_within);
    CHECK(appending.then(MatterReferred{.matter = matter.id,
                                        .to_unit = to_unit,
                                        .referred_on = work.today(),
                                        .answer_due_on = due.due_on,
                                        .certainty = due.certainty,
                                        .policy_version = in_force.version,
                                        .note = std::move(note),
                                        .take_on_due_on = take_on.due_on,
                                        .moved = moved}));
    return ReferredReply{appending.position(), due.due_on, due.certainty == Certainty::provisional};
}

} // namespace

Result<Done> accept(Accept const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::accept, command.matter, work));
    CHECK(is_deputy(command.deputy, work));
    CHECK(rules::may_follow(matter, command.deputy));
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const due = work.calendar().due(work.today(), in_force.policy.refer_within);
    return append_one(matter,
                      MatterAccepted{.matter = matter.id,
                                     .accepted_on = work.today(),
                                     .deputy = command.deputy,
                                     .note = seal_if(command.note, official(work), "note", work),
                                     .refer_due_on = due.due_on,
                                     .certainty = due.certainty,
                                     .policy_version = in_force.version},
                      work);
}

Result<Done> ask_more(AskMore const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::ask_more, command.matter, work));
    if (matter.more_asked_on) return refuse("matters.already_asked");
    auto const question = work.seal(official(work), "question", command.question.text);
    return append_one(matter, MatterMoreAsked{matter.id, question, work.today()}, work);
}

Result<DueReply> supply_more(SupplyMore const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::supply_more, command.matter, work));
    CHECK(rules::supply_more(matter));
    auto const photos = TRY(take_photos(command.photos, "/photos", matter.id, work));
    auto const due = desk_clock_goes_on(matter, work);
    MatterMoreSupplied const event{
        .matter = matter.id,
        .text = work.seal(Owner::person(matter.raised_by), "text", command.text.text),
        .photos = photos,
        .supplied_on = work.today(),
        .due_on = due ? std::optional(due->due_on) : std::nullopt,
        .certainty = due ? std::optional(due->certainty) : std::nullopt};
    auto const done = TRY(append_one(matter, event, work));
    return DueReply{done.position, event.due_on, due && due->certainty == Certainty::provisional};
}

Result<Done> correct(Correct const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::correct, command.matter, work));
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    if (!rules::knows_category(in_force.policy, command.category.text))
        return refuse("matters.unknown_category", "/category");
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(
        matter, MatterCorrected{matter.id, command.category.text, reason, work.today()}, work);
}

Result<Done> name_deputy(NameDeputy const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::name_deputy, command.matter, work));
    CHECK(is_deputy(command.deputy, work));
    CHECK(rules::may_follow(matter, command.deputy));
    CHECK(rules::name_deputy(matter, command.deputy));
    auto const reason = seal_if(command.reason, official(work), "reason", work);
    return append_one(matter, MatterDeputyNamed{matter.id, command.deputy, reason, work.today()},
                      work);
}

Result<Done> redirect(Redirect const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::redirect, command.matter, work));
    auto const words = work.seal(official(work), "words", command.words.text);
    Appending appending(matter, work);
    CHECK(appending.then(MatterRedirected{matter.id, command.to, words, work.today()}));
    CHECK(appending.then(MatterClosed{matter.id, Closing::redirected, work.today()}));
    return Done{appending.position()};
}

Result<Done> merge(Merge const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::merge, command.matter, work));
    auto const into = find(command.into, work);
    if (!relation(into.held(), work.by()).desk) return refuse("matters.unknown", "/into");
    CHECK(rules::merge(matter, into));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    Appending appending(matter, work);
    CHECK(appending.then(MatterMerged{matter.id, into.id, reason, work.today()}));
    CHECK(work.append(stream_of(into.id), into.version,
                      MatterTookOver{into.id, matter.id, raisers_of(matter)}));
    return Done{appending.position()};
}

Result<Done> unmerge(Unmerge const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::unmerge, command.matter, work));
    CHECK(rules::unmerge(matter));
    auto const from = find(*matter.merged_into, work);
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    Appending appending(matter, work);
    CHECK(appending.then(MatterUnmerged{matter.id, from.id, reason, work.today()}));
    CHECK(work.append(stream_of(from.id), from.version,
                      MatterGaveBack{from.id, matter.id, raisers_of(matter)}));
    return Done{appending.position()};
}

Result<Done> look_into(LookInto const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::look_into, command.matter, work));
    if (command.visited_on && *command.visited_on > work.today())
        return refuse("matters.visited_in_future", "/visited_on");
    auto const photos = TRY(take_photos(command.photos, "/photos", matter.id, work));
    return append_one(
        matter,
        MatterLookedInto{.matter = matter.id,
                         .note = work.seal(official(work), "note", command.note.text),
                         .looked_into_on = work.today(),
                         .photos = photos.empty() ? std::nullopt : std::optional(photos),
                         .visited_on = command.visited_on,
                         .point = seal_point(command.point, official(work), work)},
        work);
}

Result<Done> urge(Urge const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::urge, command.matter, work));
    CHECK(rules::report_progress(matter));
    auto const words = work.seal(official(work), "words", command.words.text);
    return append_one(matter, MatterUrged{matter.id, command.kind, words, work.today()}, work);
}

Result<ReferredReply> refer(Refer const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::refer, command.matter, work));
    CHECK(rules::refer(matter, command.to_unit));
    CHECK(is_handling_unit(command.to_unit, "/to_unit", work));
    auto const policy = policy_in_force<MatterPolicy>(work, work.today()).policy;
    auto note = seal_if(command.note, official(work), "note", work);
    Appending appending(matter, work);
    if (!rules::waits_for_director(matter, work.by(), policy))
        return append_referral(matter, command.to_unit, std::move(note), std::nullopt, appending,
                               work);
    CHECK(appending.then(
        MatterReferralProposed{matter.id, command.to_unit, std::move(note), work.today()}));
    return ReferredReply{appending.position(), std::nullopt, false};
}

Result<ReferredReply> approve_referral(ApproveReferral const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::approve_referral, command.matter, work));
    CHECK(rules::approve_referral(matter, work.by().person));
    CHECK(is_handling_unit(*matter.proposed_unit, "/matter", work));
    Appending appending(matter, work);
    return append_referral(matter, *matter.proposed_unit, matter.proposed_note, std::nullopt,
                           appending, work);
}

Result<Done> return_referral(ReturnReferral const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::return_referral, command.matter, work));
    CHECK(rules::approve_referral(matter, work.by().person));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(matter, MatterReferralReturned{matter.id, reason, work.today()}, work);
}

Result<Done> rule_on_relief(RuleOnRelief const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::rule_on_relief, command.matter, work));
    CHECK(rules::rule_on_relief(matter, work.by()));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    Appending appending(matter, work);
    CHECK(appending.then(MatterReliefRuled{matter.id, command.ruling, reason, work.today()}));
    if (command.ruling == ReliefRuling::kept) return Done{appending.position()};
    auto const to_unit = command.to_unit.value_or(*matter.relief_suggested);
    if (to_unit == *matter.unit) return refuse("matters.already_there", "/to_unit");
    CHECK(is_handling_unit(to_unit, "/to_unit", work));
    CHECK(append_referral(matter, to_unit, std::nullopt, true, appending, work));
    return Done{appending.position()};
}

Result<DueReply> extend(Extend const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::extend, command.matter, work));
    auto const policy = policy_in_force<MatterPolicy>(work, work.today()).policy;
    CHECK(rules::extend(matter, command, policy, work.calendar()));
    auto const certainty = work.calendar().day(command.answer_due_on).certainty;
    auto const done = TRY(append_one(
        matter,
        MatterExtended{matter.id, command.answer_due_on, certainty,
                       work.seal(official(work), "basis", command.basis.text), work.today()},
        work));
    return DueReply{done.position, command.answer_due_on, certainty == Certainty::provisional};
}

Result<Done> refuse_extension(RefuseExtension const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::refuse_extension, command.matter, work));
    CHECK(rules::refuse_extension(matter));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(matter, MatterExtensionRefused{matter.id, reason, work.today()}, work);
}

Result<Done> pause(Pause const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::pause, command.matter, work));
    CHECK(rules::pause(matter));
    auto const left = matter.answer_due_on
                          ? work.calendar().working_days_after(work.today(), *matter.answer_due_on)
                          : 0;
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(matter, MatterPaused{matter.id, reason, work.today(), left}, work);
}

Result<DueReply> resume(Resume const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::resume, command.matter, work));
    CHECK(rules::resume(matter));
    auto const due =
        work.calendar().add_working_days(work.today(), static_cast<int>(*matter.paused_days_left));
    auto const done = TRY(append_one(
        matter, MatterResumed{matter.id, due.due_on, due.certainty, work.today()}, work));
    return DueReply{done.position, due.due_on, due.certainty == Certainty::provisional};
}

} // namespace ztc::matters
