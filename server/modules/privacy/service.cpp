// SPDX-License-Identifier: Apache-2.0
#include "modules/privacy/service.hpp"

#include "modules/people/events.hpp"
#include "modules/privacy/policy.hpp"
#include "modules/privacy/rules.hpp"

#include <fmt/format.h>

namespace ztc::privacy {

namespace {

Asked find(PersonId const& person, Work& work)
{
    return fold_asked(work.stream(stream_of(person)));
}

template <class Event>
Result<Done> append(Asked const& asked, PersonId const& person, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(person), asked.version, event))};
}

/// Of whom something is held now: registered and not erased.
Result<> is_known(PersonId const& person, Work& work)
{
    auto const& stream = work.stream(people::stream_of(person));
    if (people::is_erased(stream)) return refuse("people.erased", "/person");
    if (stream.empty()) return refuse("people.unknown", "/person");
    return {};
}

Result<AskedReply> ask_for(PersonId const& person, std::optional<Text<1, 500>> const& words,
                           Work& work)
{
    CHECK(is_known(person, work));
    auto const asked = find(person, work);
    CHECK(rules::ask(asked));
    auto const in_force = policy_in_force<PrivacyPolicy>(work, work.today());
    auto const due = work.calendar().due(work.today(), in_force.policy.answer_within);
    ErasureAsked event{.person = person,
                       .words = std::nullopt,
                       .asked_on = work.today(),
                       .answer_due_on = due.due_on,
                       .certainty = due.certainty,
                       .policy_version = in_force.version};
    if (words) event.words = work.seal(Owner::person(person), "words", words->text);
    auto const done = TRY(append(asked, person, event, work));
    return AskedReply{done.position, due.due_on};
}

} // namespace

Result<AskedReply> ask_erasure(AskErasure const& command, Work& work)
{
    return ask_for(work.by().person, command.words, work);
}

Result<AskedReply> enter_erasure(EnterErasure const& command, Work& work)
{
    work.act_for(command.person);
    return ask_for(command.person, command.words, work);
}

Result<Done> take_back_erasure(TakeBackErasure const&, Work& work)
{
    auto const& person = work.by().person;
    auto const asked = find(person, work);
    CHECK(rules::take_back(asked, work.today()));
    return append(asked, person, ErasureTakenBack{person, work.today()}, work);
}

Result<ApprovedReply> approve_erasure(ApproveErasure const& command, Work& work)
{
    auto const& by = work.by().person;
    auto const asked = find(command.person, work);
    auto const next = TRY(rules::approve(asked, by));
    if (next == ErasureStage::first_approved) {
        ErasureFirstApproved const event{command.person, by, work.today()};
        auto const done = TRY(append(asked, command.person, event, work));
        return ApprovedReply{done.position, next, std::nullopt};
    }
    auto const policy = policy_of<PrivacyPolicy>(work);
    auto const erase_on = add_days(work.today(), static_cast<int>(policy.erase_after_days));
    ErasureApproved const event{command.person, by, work.today(), erase_on};
    auto const done = TRY(append(asked, command.person, event, work));
    return ApprovedReply{done.position, next, erase_on};
}

Result<Done> refuse_erasure(RefuseErasure const& command, Work& work)
{
    auto const asked = find(command.person, work);
    CHECK(rules::refuse_it(asked, work.by().person));
    auto const words = work.seal(Owner::person(command.person), "words", command.words.text);
    return append(asked, command.person,
                  ErasureRefused{command.person, command.reason, words, work.today()}, work);
}

Result<ProposedReply> propose_lapse(ProposeLapse const& command, Work& work)
{
    if (command.matters.empty() || command.matters.size() > 100)
        return refuse("privacy.nothing_due", "/matters");
    auto const batch = work.new_id<BatchId>();
    auto const in_force = policy_in_force<PrivacyPolicy>(work, work.today());
    auto const position = TRY(work.append(
        stream_of(batch), 0,
        LapseProposed{batch, command.matters, work.by().person, work.today(), in_force.version}));
    return ProposedReply{position, batch};
}

Result<Done> approve_lapse(ApproveLapse const& command, Work& work)
{
    auto const batch = fold_batch(work.stream(stream_of(command.batch)));
    CHECK(rules::approve(batch, work.by().person));
    return Done{TRY(work.append(stream_of(command.batch), batch.version,
                                LapseApproved{command.batch, work.by().person, work.today()}))};
}

Result<Done> drop_lapse(DropLapse const& command, Work& work)
{
    auto const batch = fold_batch(work.stream(stream_of(command.batch)));
    CHECK(rules::drop(batch));
    return Done{TRY(work.append(stream_of(command.batch), batch.version,
                                LapseDropped{command.batch, work.by().person, work.today()}))};
}

Result<> carry_out_erasure(PersonId const& person, Work& work)
{
    CHECK(rules::carry_out(find(person, work), work.today()));
    return people::erase_everything(person, work);
}

Result<> remind(PersonId const& person, Reminder kind, std::vector<PersonId> const& approvers,
                Work& work)
{
    auto const asked = find(person, work);
    CHECK(rules::remind(asked, kind));
    auto const done =
        TRY(append(asked, person, Reminded{person, kind, asked.answer_due_on, work.today()}, work));
    for (auto const& approver : approvers)
        if (approver != person)
            work.send({.key = fmt::format("erasure_due/{}/{}", done.position, approver.text),
                       .to = approver,
                       .words = "erasure_due",
                       .values = {{"due_on", format_date(asked.answer_due_on)}}});
    return {};
}

Result<> call_second(PersonId const& person, std::vector<PersonId> const& approvers, Work& work)
{
    auto const asked = find(person, work);
    CHECK(rules::remind(asked, Reminder::second_word));
    auto const done = TRY(
        append(asked, person,
               Reminded{person, Reminder::second_word, asked.answer_due_on, work.today()}, work));
    for (auto const& approver : approvers)
        if (approver != person && approver != asked.first_by)
            work.send({.key = fmt::format("erasure_second/{}/{}", done.position, approver.text),
                       .to = approver,
                       .words = "erasure_second",
                       .values = {}});
    return {};
}

std::vector<std::string> streams(ApproveErasure const& command)
{
    return {stream_of(command.person), policy_stream(PrivacyPolicy::policy_name)};
}

std::vector<std::string> streams(RefuseErasure const& command)
{
    return {stream_of(command.person)};
}

std::vector<std::string> streams(EnterErasure const& command)
{
    return {stream_of(command.person), policy_stream(PrivacyPolicy::policy_name)};
}

std::vector<std::string> streams(ApproveLapse const& command)
{
    return {stream_of(command.batch)};
}

std::vector<std::string> streams(DropLapse const& command)
{
    return {stream_of(command.batch)};
}

} // namespace ztc::privacy
