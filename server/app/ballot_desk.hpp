// SPDX-License-Identifier: Apache-2.0
//
// The two steps of a report meeting that touch the ballot box: making sealed cards, whose codes are
// printed once and kept by nobody, and filing the set, for which the box is opened once. Both run
// on the errands' thread, one after the other.
#pragma once

#include "app/prints.hpp"
#include "platform/ballots/ballot_box.hpp"

namespace ztc::app {

struct BallotDesk {
    House& house;
    Words const& words;
    Errands& errands;
    ballots::BallotBox& box;
};

void declare_ballots(Routes& routes);
void connect_ballots(Router& router, Routes const& routes, BallotDesk& desk);

/// The codes of new cards, in no order; for the desk and the sample town. Refuses what
/// `report_meetings::make_cards` refuses.
Result<std::vector<std::string>> make_cards(House& house, ballots::BallotBox& box, Actor const& by,
                                            report_meetings::MeetingId const& meeting,
                                            std::int64_t cards);
/// Opens the box once the voting is over, and files the set. Refuses what `report_meetings::file`
/// refuses.
Result<std::string> file_set(House& house, ballots::BallotBox& box, Actor const& by,
                             report_meetings::MeetingId const& meeting);

} // namespace ztc::app
