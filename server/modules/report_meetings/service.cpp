// SPDX-License-Identifier: Apache-2.0
//
// From the plan to the evening of the meeting; what comes after the voting is in service_set.cpp.
#include "modules/report_meetings/service.hpp"

#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/report_meetings/rules.hpp"
#include "modules/report_meetings/service_find.hpp"

#include <set>

namespace ztc::report_meetings {

namespace {

struct Seats {
    std::set<PersonId> deputies;
    std::uint64_t version = 0;
    void apply(organisation::RoleGranted const& event)
    {
        if (event.role == Role::deputy) deputies.insert(event.person);
    }
    void apply(organisation::RoleEnded const& event)
    {
        if (event.role == Role::deputy) deputies.erase(event.person);
    }
};

/// Sits at that body, which the actor's office reaches, and was elected by voters.
Result<> check_deputy(PersonId const& deputy, NodeId const& node, Work& work)
{
    using namespace organisation;
    auto const seats =
        folded<Seats, RoleGranted, RoleEnded>(work.stream(organisation::stream_of(node)));
    if (!work.by().may_at(Right::run_report_meetings, node) || !seats.deputies.contains(deputy))
        return refuse("report_meetings.not_a_deputy", "/deputy");
    auto level = people::CongressLevel::district;
    for (auto const& recorded : work.stream(people::stream_of(deputy)))
        dispatch<people::DeputyDescribed>(recorded,
                                          [&](auto const& event) { level = event.congress_level; });
    return rules::reports_to_voters(level);
}

} // namespace

Result<PlannedReply> plan(Plan const& command, Work& work)
{
    auto const in_force = policy_in_force<ReportMeetingPolicy>(work, work.today());
    CHECK(check_deputy(command.deputy, command.node, work));
    CHECK(rules::plan(command, in_force.policy, work.today()));
    auto const meeting = work.new_id<MeetingId>();
    if (!work.claim(ahead_claim, command.deputy.text, stream_of(meeting)))
        return refuse("report_meetings.planned_already", "/deputy");
    if (auto const away = work.by().in_place_of(Right::run_report_meetings, command.node))
        work.act_for(*away);
    Planned const event{.meeting = meeting,
                        .deputy = command.deputy,
                        .node = command.node,
                        .place = sealed("place", command.place.text, work),
                        .held_on = command.held_on,
                        .from_minute = command.from_minute,
                        .until_minute = command.until_minute,
                        .aspects = command.aspects,
                        .file_within_minutes = in_force.policy.file_within_minutes,
                        .policy_version = in_force.version};
    auto const position = TRY(work.append(stream_of(meeting), 0, event));
    return PlannedReply{position, meeting};
}

Result<Done> cancel(Cancel const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::cancel(meeting, work.now()));
    work.release(ahead_claim, meeting.deputy.text);
    Cancelled const event{meeting.id, meeting.deputy, meeting.held_on,
                          sealed("reason", command.reason.text, work), work.today()};
    return appended(meeting, event, work);
}

Result<Done> write(Write const& command, Work& work)
{
    auto const meeting = TRY(find_to_keep(command.meeting, work));
    CHECK(rules::write(meeting));
    if (meeting.report) work.forget(*meeting.report);
    ReportWritten const event{meeting.id, sealed("report", command.text.text, work), work.today()};
    return appended(meeting, event, work);
}

Result<Done> invite(Invite const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::invite(meeting, command));
    if (meeting.names) work.forget(*meeting.names);
    Invited event{meeting.id, {}, meeting.invited, work.today()};
    if (!command.names.empty()) {
        std::string names;
        for (auto const& name : command.names) (names += name.text) += '\n';
        event.names = sealed("names", names, work);
        event.invited = static_cast<std::int64_t>(command.names.size());
    }
    return appended(meeting, event, work);
}

Result<Done> make_cards(MakeCards const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::make_cards(meeting, command.cards));
    return appended(meeting, CardsMade{meeting.id, command.cards, work.today()}, work);
}

Result<AskedReply> ask(Ask const& command, Work& work)
{
    auto const meeting = TRY(find_to_keep(command.meeting, work));
    CHECK(rules::ask(meeting, work.today()));
    QuestionAsked const event{meeting.id, work.new_id<QuestionId>(),
                              sealed("words", command.words.text, work), work.today()};
    auto position = TRY(work.append(stream_of(meeting.id), meeting.version, event));
    if (command.answer) {
        QuestionAnswered const answered{meeting.id, event.question,
                                        sealed("answer", command.answer->text, work), work.today()};
        position = TRY(work.append(stream_of(meeting.id), meeting.version + 1, answered));
    }
    return AskedReply{position, event.question};
}

Result<Done> answer_question(AnswerQuestion const& command, Work& work)
{
    auto const meeting = TRY(find_to_keep(command.meeting, work));
    CHECK(rules::answer(meeting, command.question));
    QuestionAnswered const event{meeting.id, command.question,
                                 sealed("answer", command.answer.text, work), work.today()};
    return appended(meeting, event, work);
}

std::vector<std::string> streams(Plan const& command)
{
    return {organisation::stream_of(command.node), people::stream_of(command.deputy),
            policy_stream(ReportMeetingPolicy::policy_name)};
}

std::vector<std::string> streams(Cancel const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(Write const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(Invite const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(MakeCards const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(Ask const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(AnswerQuestion const& command)
{
    return {stream_of(command.meeting)};
}

} // namespace ztc::report_meetings
