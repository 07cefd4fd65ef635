// SPDX-License-Identifier: Apache-2.0
#include "modules/report_meetings/rules.hpp"

#include <set>

namespace ztc::report_meetings {

Result<> voting_is_open(MeetingState state, Instant begins_at, Instant now)
{
    if (state == MeetingState::cancelled) return refuse("report_meetings.is_cancelled");
    if (state != MeetingState::planned) return refuse("report_meetings.has_ended");
    if (now < begins_at) return refuse("report_meetings.not_yet");
    return {};
}

namespace rules {

namespace {

constexpr std::int64_t minutes_of_a_day = 24 * 60, people_at_most = 10'000;

/// Neither cancelled nor filed.
Result<> stands(Meeting const& meeting)
{
    if (meeting.state == MeetingState::cancelled) return refuse("report_meetings.is_cancelled");
    if (meeting.state == MeetingState::filed) return refuse("report_meetings.is_filed");
    return {};
}

Result<> is_planned(Meeting const& meeting)
{
    CHECK(stands(meeting));
    if (meeting.state == MeetingState::ended) return refuse("report_meetings.has_ended");
    return {};
}

bool sound(Counts const& counts)
{
    for (auto const number :
         {counts.satisfied, counts.basically_satisfied, counts.dissatisfied, counts.abstained})
        if (number < 0 || number > people_at_most) return false;
    return true;
}

} // namespace

Result<> reports_to_voters(people::CongressLevel level)
{
    using enum people::CongressLevel;
    if (level != township && level != district)
        return refuse("report_meetings.reports_to_unit", "/deputy");
    return {};
}

Result<> may_run(Meeting const& meeting, Actor const& actor)
{
    if (!meeting.known()) return refuse("report_meetings.unknown", "/meeting");
    if (!actor.may_at(Right::run_report_meetings, meeting.node))
        return refuse("report_meetings.not_yours");
    return {};
}

Result<> may_keep(Meeting const& meeting, Actor const& actor)
{
    if (!meeting.known()) return refuse("report_meetings.unknown", "/meeting");
    bool const his = actor.person == meeting.deputy && actor.may(Right::report_to_voters);
    if (!his && !actor.may_at(Right::run_report_meetings, meeting.node))
        return refuse("report_meetings.not_yours");
    return {};
}

Result<> plan(Plan const& command, ReportMeetingPolicy const& policy, Date today)
{
    auto const ahead = days_between(today, command.held_on);
    if (ahead < policy.notice_days) return refuse("report_meetings.too_soon", "/held_on");
    if (ahead > 366) return refuse("report_meetings.too_far", "/held_on");
    bool const within = command.from_minute >= 0 && command.from_minute < command.until_minute &&
                        command.until_minute <= minutes_of_a_day;
    if (!within) return refuse("report_meetings.wrong_hours", "/from_minute");
    std::set<Aspect> const each(command.aspects.begin(), command.aspects.end());
    if (each.size() != command.aspects.size())
        return refuse("report_meetings.aspect_twice", "/aspects");
    return {};
}

Result<> cancel(Meeting const& meeting, Instant now)
{
    CHECK(is_planned(meeting));
    if (now >= meeting.begins_at()) return refuse("report_meetings.has_begun");
    return {};
}

Result<> write(Meeting const& meeting)
{
    return stands(meeting);
}

Result<> invite(Meeting const& meeting, Invite const& command)
{
    if (command.names.empty()) {
        if (!meeting.names) return refuse("report_meetings.nothing_to_strike", "/names");
        return {};
    }
    CHECK(stands(meeting));
    if (command.names.size() > names_at_most)
        return refuse("report_meetings.too_many_names", "/names");
    return {};
}

Result<> make_cards(Meeting const& meeting, std::int64_t cards)
{
    CHECK(is_planned(meeting));
    if (cards < 1 || cards > cards_at_once || meeting.cards + cards > cards_at_most)
        return refuse("report_meetings.wrong_cards", "/cards");
    return {};
}

Result<> ask(Meeting const& meeting, Date today)
{
    CHECK(stands(meeting));
    if (today < meeting.held_on) return refuse("report_meetings.not_yet");
    if (meeting.questions.size() >= questions_at_most)
        return refuse("report_meetings.too_many_questions");
    return {};
}

Result<> answer(Meeting const& meeting, QuestionId const& question)
{
    auto const found = meeting.questions.find(question);
    if (found == meeting.questions.end())
        return refuse("report_meetings.unknown_question", "/question");
    if (found->second) return refuse("report_meetings.already_answered", "/question");
    return {};
}

Result<> end_voting(Meeting const& meeting, EndVoting const& command, Instant now)
{
    CHECK(stands(meeting));
    if (now < meeting.begins_at()) return refuse("report_meetings.not_yet");
    if (command.present < 1 || command.present > people_at_most)
        return refuse("report_meetings.wrong_present", "/present");
    return {};
}

Result<> adds_up(Tally const& tally, std::size_t aspects)
{
    auto const wrong = refuse("report_meetings.tally_does_not_add_up", "/tally");
    bool const in_bounds = tally.handed_out >= 0 && tally.handed_out <= people_at_most &&
                           tally.invalid >= 0 && tally.collected <= tally.handed_out &&
                           sound(tally.overall);
    if (!in_bounds || tally.valid() + tally.invalid != tally.collected) return wrong;
    if (tally.aspects.size() != aspects) return wrong;
    for (auto const& aspect : tally.aspects)
        if (!sound(aspect) || aspect.sum() > tally.valid()) return wrong;
    return {};
}

Result<> enter_tally(Meeting const& meeting, EnterTally const& command)
{
    CHECK(stands(meeting));
    if (meeting.state != MeetingState::ended) return refuse("report_meetings.not_ended");
    if (meeting.agreed.contains(command.series)) return refuse("report_meetings.agreed_already");
    return adds_up(command.tally, meeting.aspects.size());
}

Result<> file(Meeting const& meeting)
{
    CHECK(stands(meeting));
    if (meeting.state != MeetingState::ended) return refuse("report_meetings.not_ended");
    bool const committee_open =
        meeting.entries.contains(Series::committee) && !meeting.agreed.contains(Series::committee);
    if (!meeting.agreed.contains(Series::voters) || committee_open)
        return refuse("report_meetings.not_agreed");
    return {};
}

Result<> fits_present(Meeting const& meeting, Tally const& paper,
                      std::optional<Tally> const& phones)
{
    auto const votes = paper.collected + (phones ? phones->collected : 0);
    if (votes > meeting.present) return refuse("report_meetings.more_votes_than_present");
    return {};
}

Result<> feed_back(Meeting const& meeting)
{
    if (meeting.state != MeetingState::filed) return refuse("report_meetings.not_filed");
    if (meeting.fed_back) return refuse("report_meetings.already_done");
    return {};
}

Result<> publish(Meeting const& meeting)
{
    if (meeting.state != MeetingState::filed) return refuse("report_meetings.not_filed");
    if (meeting.published) return refuse("report_meetings.already_done");
    return {};
}

} // namespace rules
} // namespace ztc::report_meetings
