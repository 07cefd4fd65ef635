// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::handover {

inline constexpr RefusalWords refusals[] = {
    {"handover.unknown", 404, "没有找到这次交接。", "No such handover was found."},
    {"handover.not_held", 409, "这件事现在不在这个人手上，请刷新清单。",
     "This person does not hold this matter now. Please reload the list."},
    {"handover.to_himself", 422, "不能交给自己，请选另一位。",
     "One cannot hand over to oneself. Please choose another person."},
    {"handover.nothing_listed", 422, "请至少选一件。", "Please choose at least one matter."},
    {"handover.listed_twice", 422, "同一件事在清单上出现了两次。",
     "One matter stands on the list twice."},
    {"handover.already_settled", 409, "这次交接已经办完或者作罢了，请刷新页面。",
     "This handover is settled already. Please reload the page."},
    {"handover.not_a_deputy", 422, "请选一位代表代理。", "Please choose a deputy to stand in."},
    {"handover.second_person", 403, "要两个人签：提出交接的人，和他代班的那位，都不能自己接手。请让别的同事提出。",
     "Two people sign: neither who proposes it nor the one in whose place takes it over. Please let a "
     "colleague propose."},
    {"handover.no_such_office", 422, "您没有这个职务，或者这个职务不能请人代。",
     "You do not hold this office, or nobody can stand in at it."},
    {"handover.not_of_the_same_kind", 422,
     "请选同类的同事代：单位和工委找本单位、本工委的，联络员找本站、相邻的站或者上面的工委。",
     "Please choose a colleague of the same kind: of the same unit or committee; for a station one of "
     "it, of a station beside or above it, or of the committee above."},
    {"handover.substitute_away", 409, "这几天这位自己也请假了，请另选一位。",
     "This colleague is away on these days too. Please choose another."},
    {"handover.absence_in_past", 422, "请假从今天起算，不能补过去的日子。",
     "An absence begins today or later."},
    {"handover.ends_before", 422, "结束的日子在开始之前。", "It ends before it begins."},
    {"handover.absence_too_long", 422, "一次最长半年。再长请办交接。",
     "Half a year at most. For longer, please hand over."},
    {"handover.away_already", 409, "这几天已经请过假了，请先结束那一次。",
     "You are away on these days already. Please end that absence first."},
    {"handover.no_such_absence", 404, "没有这次请假，或者已经结束。",
     "There is no such absence, or it is over."},
    {"handover.follows_matters", 409, "他还跟进着没有办结的事项。请先在“交接”页交给另一位代表。",
     "This deputy still follows open matters. Please hand them over first."},
};

} // namespace ztc::handover
