// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::record {

inline constexpr RefusalWords refusals[] = {
    {"record.unknown", 404, "没有这份履职档案，或者不由您看。",
     "There is no such record, or it is not yours to see."},
    {"record.wrong_days", 422, "起止日期不对：止不能早于起，最远前后十年。",
     "These days are wrong: until cannot come before from, and both lie within ten years."},
    {"record.unknown_line", 404, "您的履职档案里没有这一条。", "Your record has no such line."},
    {"record.already_asked", 409, "这一条已经提过更正，街道工委还没有定。",
     "A correction of this line was asked for already and waits for the committee."},
    {"record.unknown_correction", 404, "没有这条更正，或者不由您定。",
     "There is no such correction, or it is not yours to decide."},
    {"record.own_correction", 403, "自己提的更正，要由另外一位来定。",
     "Somebody else decides a correction that you asked for."},
    {"record.already_decided", 409, "这条更正已经定了。", "This correction was decided already."},
    {"record.no_photos", 422, "请至少选一张照片。", "Please choose one photograph at least."},
    {"record.too_many_photos", 422, "一条最多九张照片。", "One line has nine photographs at most."},
};

} // namespace ztc::record
