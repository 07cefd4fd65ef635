// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/handover/service.hpp"

namespace ztc::handover {

void declare(Routes& routes)
{
    routes.post("/handover/propose", &propose)
        .says("List what one person holds, to go to a successor of the same kind once that one "
              "signs.")
        .needs(Right::hand_over)
        .refuses({"handover.to_himself", "handover.nothing_listed", "handover.listed_twice",
                  "request.too_many", "matters.unknown", "handover.not_held",
                  "matters.not_a_deputy", "matters.own_concern", "matters.not_of_the_unit",
                  "handover.second_person", "handover.no_such_office"});
    routes.post("/handover/sign", &sign)
        .says("The successor signs, and each matter still held goes over.")
        .needs(Right::hand_over)
        .refuses({"handover.unknown", "handover.already_settled"});
    routes.post("/handover/countersign", &countersign)
        .says("An administrator grants the offices that go with a handover which both have signed, "
              "and all of it goes over.")
        .needs(Right::manage_people)
        .refuses({"handover.unknown", "handover.not_signed", "handover.second_person",
                  "organisation.unknown_node", "organisation.unknown_person", "organisation.closed",
                  "organisation.not_to_yourself"});
    routes.post("/handover/withdraw", &withdraw)
        .says("Give a proposed handover up, or decline it, with the reason.")
        .needs(Right::hand_over)
        .refuses({"handover.unknown", "handover.already_settled"});
    routes.post("/handover/declare_absence", &declare_absence)
        .says("A deputy says when he is away and which deputy stands in; an officer, at which of "
              "his offices and which colleague.")
        .needs(Right::hand_over)
        .refuses({"handover.not_a_deputy", "handover.no_such_office",
                  "handover.not_of_the_same_kind", "handover.substitute_away",
                  "handover.to_himself", "handover.absence_in_past", "handover.ends_before",
                  "handover.absence_too_long", "handover.away_already"});
    routes.post("/handover/end_absence", &end_absence)
        .says("Back earlier, or not away after all.")
        .needs(Right::hand_over)
        .refuses({"handover.no_such_absence"});
}

} // namespace ztc::handover
