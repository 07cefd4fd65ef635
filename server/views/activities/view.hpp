// SPDX-License-Identifier: Apache-2.0
//
// Activities as they can be read: by their desk and their roster; what calendars and the yearly
// plan show to everybody.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/activities/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::activities {

View view();

using ztc::activities::ActivityId;
using ztc::activities::ActivityState;

/// What a calendar shows.
struct OnCalendar {
    ActivityId activity;
    std::string kind; // in Chinese
    std::string title;
    std::optional<std::string> place;
    std::string node_name;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0;
    ActivityState state{};
    std::int64_t sequence = 0;
};

struct NamedCalendar {
    std::string name;
    std::vector<OnCalendar> entries;
    std::optional<PersonId> person; // of a private one
};
/// What a body and those below it have announced, from half a year ago on; nothing when there is no
/// such body.
std::optional<NamedCalendar> on_calendar_of(NodeId const& node, Reading& reading);
/// What a deputy was asked to come to; nothing when the secret opens nothing.
std::optional<NamedCalendar> on_calendar_by_token(std::string const& token, Reading& reading);

// ---- the yearly plan ---------------------------------------------------------------------------

/// An activity that was held and made public.
struct PublicActivity {
    ActivityId activity;
    std::string kind, title, node_name, summary;
    Date held_on;
    std::int64_t came = 0; // deputies
};
BOOST_DESCRIBE_STRUCT(PublicActivity, (),
                      (activity, kind, title, node_name, summary, held_on, came))

struct YearLine {
    std::int64_t month = 0;
    std::string kind, kind_zh, kind_en, title;
};
BOOST_DESCRIBE_STRUCT(YearLine, (), (month, kind, kind_zh, kind_en, title))

struct YearPlan {
    NodeId node;
    std::string node_name, foreword;
    std::vector<YearLine> lines; // by month
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(YearPlan, (), (node, node_name, foreword, lines, published_on))

struct YearPage {
    std::int64_t year = 0;
    std::vector<YearPlan> plans;
    std::vector<PublicActivity> held; // the latest first
};
BOOST_DESCRIBE_STRUCT(YearPage, (), (year, plans, held))

YearPage plan_of(std::int64_t year, Reading& reading);

// ---- for app -----------------------------------------------------------------------------------

/// Whether a note of the activity shows the photograph to the viewer.
bool shows_file(ActivityId const& activity, ztc::activities::FileId const& file, Reading& reading);

} // namespace ztc::views::activities
