// SPDX-License-Identifier: Apache-2.0
//
// Whose points somebody may see, and what they are counted from. A deputy sees his own and nobody
// else's; a working committee those of the deputies whose seat lies within its reach. Which matter
// it was is not told where the matter complains of persons or bodies and is not for the viewer
// (信访条例 30): the deed counts all the same.
#pragma once

#include "kernel/reading.hpp"
#include "modules/points/policy.hpp"
#include "modules/points/types.hpp"

#include <string>

namespace ztc::views::points {

struct Deputy {
    PersonId person;
    std::string congress_level;
    std::optional<std::string> name_ref;
};

struct Seat {
    NodeId node;
    Date granted_on;
    std::optional<Date> ended_on;
};

/// What he did, or where he was missed, as it was told in a matter or in the record of a reception.
struct Deed {
    ztc::points::Act act;
    std::optional<std::string> number = {}; // of the matter
    std::vector<std::string> about = {};    // ids that it complains of
    std::optional<std::string> reception = {};
    std::optional<std::string> activity = {};
};

struct AdoptedRule {
    ztc::points::RuleVersion rule;
    std::string sha256;
    Date decided_on;
    std::string decided_by_ref;
    std::optional<Date> withdrawn_on;
};

std::optional<Deputy> find(PersonId const& person, Reading& reading);
std::vector<Deputy> deputies(Reading& reading);
std::vector<Seat> seats_of(PersonId const& person, Reading& reading);
/// Through an office of a working committee.
bool committee_sees(std::vector<Seat> const& seats, Viewer const& viewer);

/// The newest first, those withdrawn among them.
std::vector<AdoptedRule> adopted_rules(Reading& reading);
/// The version that counts a span beginning on `first`.
std::optional<ztc::points::RuleVersion> rule_on(Date first, Reading& reading);

struct Appeal {
    std::string appeal;
    ztc::points::DayRange days;
    std::int64_t rule_version = 0;
    std::string item;
    std::optional<std::string> act;
    std::string ground_ref;
    Date appealed_on;
    std::optional<ztc::points::Verdict> verdict;
    std::optional<std::string> reason_ref;
    std::optional<Date> decided_on;
};
std::vector<Appeal> appeals_of(PersonId const& person, Reading& reading);

/// Acts as they stand after his appeals, with what was known of them on the last of these days.
std::vector<Deed> deeds_of(PersonId const& person, ztc::points::DayRange days,
                           std::vector<Appeal> const& appeals, Reading& reading);
/// With the receptions of these days that he could have held.
ztc::points::Eligibility eligibility_of(Deputy const& deputy, std::vector<Seat> const& seats,
                                        ztc::points::DayRange days,
                                        ztc::points::PointsPolicy const& policy, Reading& reading);
/// Which matter it was is not for this viewer; counted it is all the same.
bool is_hidden(Deed const& deed, Viewer const& viewer);
std::string name_of(Deputy const& deputy, Reading& reading);

} // namespace ztc::views::points
