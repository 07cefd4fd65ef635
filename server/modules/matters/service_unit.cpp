// SPDX-License-Identifier: Apache-2.0
//
// What the handling unit does, with an account or through the paper that the desk writes down.
#include "modules/matters/service_find.hpp"

namespace ztc::matters {

namespace {

struct WrittenAnswer {
    Date answered_on;
    std::optional<FileId> scan;
    std::optional<bool> recorded;
};

template <class Command>
Result<Done> append_answer(Matter const& matter, Command const& command,
                           WrittenAnswer const& written, Work& work)
{
    if (command.done_on && matter.raised_on && *command.done_on < *matter.raised_on)
        return refuse("matters.done_before_raised", "/done_on");
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const rate_due = work.calendar().due(work.today(), in_force.policy.rate_within);
    auto const proof = TRY(take_photos(command.proof, "/proof", matter.id, work));
    CHECK(take_file(written.scan, files::FileKind::scan, "/scan", matter.id, work));
    auto const owner = official(work);
    return append_one(matter,
                      MatterAnswered{.matter = matter.id,
                                     .outcome = command.outcome,
                                     .text = work.seal(owner, "text", command.text.text),
                                     .answered_on = written.answered_on,
                                     .done_on = command.done_on,
                                     .planned_on = command.planned_on,
                                     .owner = seal_if(command.owner, owner, "owner", work),
                                     .reason = seal_if(command.reason, owner, "reason", work),
                                     .rate_due_on = rate_due.due_on,
                                     .policy_version = in_force.version,
                                     .said_at = std::nullopt,
                                     .proof = proof.empty() ? std::nullopt : std::optional(proof),
                                     .scan = written.scan,
                                     .recorded = written.recorded},
                      work);
}

} // namespace

Result<Done> take_on(TakeOn const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::take_on, command.matter, work));
    CHECK(rules::take_on(matter));
    auto const words = seal_if(command.words, official(work), "words", work);
    return append_one(matter, MatterTakenOn{matter.id, words, work.today()}, work);
}

Result<Done> report_progress(ReportProgress const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::report_progress, command.matter, work));
    CHECK(rules::report_progress(matter));
    auto const photos = TRY(take_photos(command.photos, "/photos", matter.id, work));
    auto const text = work.seal(official(work), "text", command.text.text);
    return append_one(matter, MatterProgressReported{matter.id, text, photos, work.today()}, work);
}

Result<Done> ask_relief(AskRelief const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::ask_relief, command.matter, work));
    CHECK(rules::ask_relief(matter, command.suggested_unit));
    CHECK(is_handling_unit(command.suggested_unit, "/suggested_unit", work));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(matter,
                      MatterReliefAsked{matter.id, command.suggested_unit, reason,
                                        matter.reliefs + 1, work.today()},
                      work);
}

Result<Done> ask_extension(AskExtension const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::ask_extension, command.matter, work));
    CHECK(rules::ask_extension(matter, command, work.today()));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(
        matter, MatterExtensionAsked{matter.id, command.wanted_on, reason, work.today()}, work);
}

Result<Done> answer(Answer const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::answer, command.matter, work));
    CHECK(rules::answer(command, work.today()));
    return append_answer(matter, command, {work.today(), std::nullopt, std::nullopt}, work);
}

Result<Done> record_answer(RecordAnswer const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::record_answer, command.matter, work));
    CHECK(rules::record_answer(command, work.today()));
    return append_answer(matter, command, {command.answered_on, command.scan, true}, work);
}

Result<Done> deliver(Deliver const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::deliver, command.matter, work));
    CHECK(rules::deliver(matter, command, work.today()));
    auto const proof = TRY(take_photos(command.proof, "/proof", matter.id, work));
    auto const text = work.seal(official(work), "text", command.text.text);
    return append_one(matter,
                      MatterDelivered{matter.id, text, command.done_on, proof, work.today()}, work);
}

Result<Done> slip(Slip const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::slip, command.matter, work));
    CHECK(rules::slip(matter, command, work.today()));
    auto const reason = work.seal(official(work), "reason", command.reason.text);
    return append_one(matter,
                      MatterSlipped{matter.id, command.planned_on, reason,
                                    matter.commitment->slips + 1, work.today()},
                      work);
}

} // namespace ztc::matters
