// SPDX-License-Identifier: Apache-2.0
//
// From the end of the voting to the filed set. Until it is filed no number of any option lies
// anywhere but sealed.
#include "modules/report_meetings/service.hpp"
#include "modules/report_meetings/service_find.hpp"

namespace ztc::report_meetings {

namespace {

Tally opened(TextRef const& ref, Work& work)
{
    auto const line = work.open(ref);
    auto const tally = line ? read_tally(*line) : std::nullopt;
    ZTC_ENSURE(tally.has_value());
    return *tally;
}

/// Whether somebody else has found the same.
bool agrees(Meeting const& meeting, EnterTally const& command, Doer const& by, Work& work)
{
    auto const found = meeting.entries.find(command.series);
    if (found == meeting.entries.end()) return false;
    return std::ranges::any_of(found->second, [&](Entry const& one) {
        return are_two(one.by, by) && opened(one.tally, work) == command.tally;
    });
}

std::optional<Tally> agreed(Meeting const& meeting, Series series, Work& work)
{
    auto const found = meeting.agreed.find(series);
    if (found == meeting.agreed.end()) return std::nullopt;
    return opened(found->second, work);
}

} // namespace

Result<Done> end_voting(EndVoting const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::end_voting(meeting, command, work.now()));
    bool const again = meeting.state == MeetingState::ended;
    Instant const due =
        again ? meeting.file_due_at : Instant{work.now().ms + meeting.file_within_minutes * 60'000};
    return appended(meeting, VotingEnded{meeting.id, command.present, work.today(), due}, work);
}

Result<EnteredReply> enter_tally(EnterTally const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::enter_tally(meeting, command));
    Doer const by{work.by().person,
                  work.by().in_place_of(Right::run_report_meetings, meeting.node)};
    TallyEntered const event{.meeting = meeting.id,
                             .series = command.series,
                             .entered_by = by.person,
                             .in_place_of = by.in_place_of,
                             .tally = sealed("tally", written(command.tally), work),
                             .agrees = agrees(meeting, command, by, work),
                             .entered_on = work.today()};
    auto const position = TRY(work.append(stream_of(meeting.id), meeting.version, event));
    return EnteredReply{position, event.agrees};
}

Result<Done> file(FileSet const& command, std::optional<Tally> const& phones, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::file(meeting));
    auto const paper = agreed(meeting, Series::voters, work);
    CHECK(rules::fits_present(meeting, *paper, phones));
    work.release(ahead_claim, meeting.deputy.text);
    Filed const event{.meeting = meeting.id,
                      .deputy = meeting.deputy,
                      .node = meeting.node,
                      .held_on = meeting.held_on,
                      .invited = meeting.invited,
                      .present = meeting.present,
                      .paper = *paper,
                      .phones = phones,
                      .committee = agreed(meeting, Series::committee, work),
                      .filed_on = work.today(),
                      .late = work.now() > meeting.file_due_at};
    return appended(meeting, event, work);
}

Result<Done> feed_back(FeedBack const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::feed_back(meeting));
    FedBack const event{meeting.id, meeting.deputy, sealed("feedback", command.text.text, work),
                        work.today()};
    return appended(meeting, event, work);
}

Result<Done> publish(Publish const& command, Work& work)
{
    auto const meeting = TRY(find_to_run(command.meeting, work));
    CHECK(rules::publish(meeting));
    return appended(meeting, Published{meeting.id, meeting.deputy, work.today()}, work);
}

std::vector<std::string> streams(EndVoting const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(EnterTally const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(FileSet const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(FeedBack const& command)
{
    return {stream_of(command.meeting)};
}

std::vector<std::string> streams(Publish const& command)
{
    return {stream_of(command.meeting)};
}

} // namespace ztc::report_meetings
