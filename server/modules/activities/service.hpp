// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message, no count, no cache: those are views and
// processes that hear the event.
#pragma once

#include "kernel/work.hpp"
#include "modules/activities/commands.hpp"

namespace ztc::activities {

Result<PlannedReply> plan(Plan const& command, Work& work);
Result<Done> change(Change const& command, Work& work);
Result<Done> approve(Approve const& command, Work& work);
Result<Done> send_back(SendBack const& command, Work& work);
Result<Done> announce(Announce const& command, Work& work);
Result<Done> cancel(Cancel const& command, Work& work);

Result<Done> reply(ReplyTo const& command, Work& work);
Result<Done> sign_in(SignIn const& command, Work& work);
Result<Done> sign_in_for(SignInFor const& command, Work& work);

Result<NoteReply> add_note(AddNote const& command, Work& work);
Result<Done> check(Check const& command, Work& work);
Result<ItemReply> record_item(RecordItem const& command, Work& work);
Result<Done> settle_item(SettleItem const& command, Work& work);
Result<RaisedReply> raise_item(RaiseItem const& command, Work& work);

Result<Done> close(Close const& command, Work& work);
Result<Done> report(Report const& command, Work& work);
Result<TransmittedReply> transmit(Transmit const& command, Work& work);
Result<Done> record_feedback(RecordFeedback const& command, Work& work);
Result<Done> appraise(Appraise const& command, Work& work);
Result<Done> publish(Publish const& command, Work& work);

Result<CampaignReply> start_campaign(StartCampaign const& command, Work& work);
Result<Done> publish_plan(PublishPlan const& command, Work& work);
Result<FeedReply> open_feed(OpenFeed const& command, Work& work);

std::vector<std::string> streams(Plan const& command);
std::vector<std::string> streams(RaiseItem const& command);
std::vector<std::string> streams(StartCampaign const& command);
std::vector<std::string> streams(PublishPlan const& command);

/// Of a command on one activity: its stream.
template <class Command>
    requires requires(Command const& command) { command.activity.text; }
std::vector<std::string> streams(Command const& command)
{
    return {"activities/" + command.activity.text};
}

} // namespace ztc::activities
