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
    {"handover.second_person", 403,
     "要两个人签：提出交接的人，和他代班的那位，都不能自己接手。请让别的同事提出。",
     "Two people sign: neither who proposes it nor the one in whose place takes it over. Please "
     "let a "
     "colleague propose."},
    {"handover.not_signed", 409, "这次交接还没有两边签好，或者已经办完、作罢了。",
     "This handover is not signed by both, or it is settled already."},
    {"handover.no_such_office", 422, "您没有这个职务，或者这个职务不能请人代。",
     "You do not hold this office, or nobody can stand in at it."},
    {"handover.not_of_the_same_kind", 422,
     "请选同类的同事代：单位和工委找本单位、本工委的，联络员找本站、相邻的站或者上面的工委。",
     "Please choose a colleague of the same kind: of the same unit or committee; for a station one "
     "of "
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
    {"handover.took_on_matters", 409,
     "他还有接办了没有办结的事项。请先在“交接”页交给本单位的另一位。",
     "He has taken on matters that are still open. Please hand them over within the unit first."},
    {"handover.waits_for_signature", 409, "还有交接等他签收。请先签收，或者请提出的人撤回。",
     "A handover waits for his signature. Please let him sign, or whoever proposed it withdraw."},
    {"handover.last_office", 409,
     "他是这里最后一位，还有没办结的事项，走了就没有人管。请先给另一位同事这份职务。",
     "He is the last one there and matters are still open: nobody would have them. Please grant "
     "the "
     "office to a colleague first."},
};

} // namespace ztc::handover
