// SPDX-License-Identifier: Apache-2.0
//
// What the routes of this view share: rows as they are stored, the lines of a record, and what is
// counted of them. Of this folder alone.
#pragma once

#include "views/record/view.hpp"

#include <map>

namespace ztc::views::record {

struct StoredDeputy {
    PersonId deputy;
    std::optional<ztc::people::CongressLevel> congress_level;
    std::optional<std::string> district_ref;
    std::optional<std::int64_t> term_no;
};
/// By their ids.
std::vector<StoredDeputy> all_deputies(Reading& reading);
std::optional<StoredDeputy> find_deputy_row(PersonId const& deputy, Reading& reading);

struct Seat {
    NodeId node;
    Date granted_on;
    std::optional<Date> ended_on;
};
std::vector<Seat> seats_of(PersonId const& deputy, Reading& reading);

/// An office of the viewer keeps the records there.
bool keeps(Viewer const& viewer, std::vector<Seat> const& seats);

/// Each name is looked for once.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

/// Without a name when he was erased.
Basics basics_of(StoredDeputy const& stored, std::vector<Seat> const& seats, Names& names,
                 Reading& reading);

/// The first and the last day, as asked or by default.
struct Period {
    Date from, until;
};
/// Refuses record.wrong_days.
Result<Period> period_of(Days const& days, Date today);

/// The latest first, with what was said of each and which figures count it.
std::vector<Line> lines_of(PersonId const& deputy, Period const& period, Names& names,
                           Reading& reading);
std::vector<Figure> figures_of(std::vector<Line> const& lines);

} // namespace ztc::views::record
