// SPDX-License-Identifier: Apache-2.0
//
// What the pages of this view share: rows as they lie in the tables, names, and lines.
#pragma once

#include "views/report_meetings/view.hpp"

#include <map>

namespace ztc::views::report_meetings {

struct Stored {
    MeetingId meeting;
    PersonId deputy;
    NodeId node;
    std::string place_ref;
    Date held_on{};
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<Aspect> aspects;
    MeetingState state{};
    std::optional<std::string> reason_ref, report_ref, names_ref;
    std::int64_t invited = 0, cards = 0;
    std::optional<std::int64_t> present, file_due_at;
    std::optional<std::string> paper, phones, committee;
    std::optional<Date> filed_on;
    bool late = false;
    std::optional<std::string> feedback_ref;
    std::optional<Date> published_on;
};
Stored read_stored(Row const& row);
std::optional<Stored> find_stored(MeetingId const& meeting, Reading& reading);

/// Each name is looked for once.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

bool may_run(Viewer const& viewer, Stored const& stored);
bool may_report(Viewer const& viewer, Stored const& stored);

Line line_of(Stored const& stored, Names& names, Reading& reading);

} // namespace ztc::views::report_meetings
