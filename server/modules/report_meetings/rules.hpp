// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and moment in, an answer or a refusal
// out.
#pragma once

#include "kernel/result.hpp"
#include "modules/people/types.hpp"
#include "modules/report_meetings/commands.hpp"
#include "modules/report_meetings/policy.hpp"
#include "modules/report_meetings/state.hpp"

namespace ztc::report_meetings::rules {

inline constexpr std::int64_t cards_at_once = 500, cards_at_most = 5000;
inline constexpr std::size_t names_at_most = 5000, questions_at_most = 200;

/// Voters elect deputies of townships and districts only (选举法 3).
Result<> reports_to_voters(people::CongressLevel level);

/// Refuses report_meetings.unknown, report_meetings.not_yours.
Result<> may_run(Meeting const& meeting, Actor const& actor);
/// The committee, or the deputy himself.
Result<> may_keep(Meeting const& meeting, Actor const& actor);

Result<> plan(Plan const& command, ReportMeetingPolicy const& policy, Date today);
Result<> cancel(Meeting const& meeting, Instant now);
Result<> write(Meeting const& meeting);
Result<> invite(Meeting const& meeting, Invite const& command);
Result<> make_cards(Meeting const& meeting, std::int64_t cards);
Result<> ask(Meeting const& meeting, Date today);
Result<> answer(Meeting const& meeting, QuestionId const& question);

Result<> end_voting(Meeting const& meeting, EndVoting const& command, Instant now);

/// Collected no more than handed out; valid and invalid make what was collected.
Result<> adds_up(Tally const& tally, std::size_t aspects);
Result<> enter_tally(Meeting const& meeting, EnterTally const& command);
/// Two persons have found the same of the voters' ballots, and of the committee's where there are
/// any; and no more have voted than were present.
Result<> file(Meeting const& meeting);
Result<> fits_present(Meeting const& meeting, Tally const& paper,
                      std::optional<Tally> const& phones);

Result<> feed_back(Meeting const& meeting);
Result<> publish(Meeting const& meeting);

} // namespace ztc::report_meetings::rules
