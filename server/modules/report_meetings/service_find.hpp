// SPDX-License-Identifier: Apache-2.0
//
// What the commands of this module share: the meeting, who may touch it, and words under the
// congress's key.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/report_meetings/rules.hpp"

namespace ztc::report_meetings {

/// A deputy has one meeting ahead at a time.
inline constexpr std::string_view ahead_claim = "reports_ahead";

inline Result<Meeting> find_to_run(MeetingId const& id, Work& work)
{
    auto meeting = fold(work.stream(stream_of(id)));
    CHECK(rules::may_run(meeting, work.by()));
    if (auto const away = work.by().in_place_of(Right::run_report_meetings, meeting.node))
        work.act_for(*away);
    return meeting;
}

inline Result<Meeting> find_to_keep(MeetingId const& id, Work& work)
{
    auto meeting = fold(work.stream(stream_of(id)));
    CHECK(rules::may_keep(meeting, work.by()));
    if (work.by().person == meeting.deputy) return meeting;
    if (auto const away = work.by().in_place_of(Right::run_report_meetings, meeting.node))
        work.act_for(*away);
    return meeting;
}

inline TextRef sealed(std::string_view member, std::string_view words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class Event>
Result<Done> appended(Meeting const& meeting, Event const& event, Work& work)
{
    auto const position = TRY(work.append(stream_of(meeting.id), meeting.version, event));
    return Done{position};
}

} // namespace ztc::report_meetings
