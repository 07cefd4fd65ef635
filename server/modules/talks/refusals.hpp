// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::talks {

inline constexpr RefusalWords refusals[] = {
    {"talks.unknown", 404, "没有这个半月谈，请重新选择。",
     "There is no such series. Please choose again."},
    {"talks.not_yours", 403, "这个半月谈由这个站的联络员记，主任审。",
     "This series is kept by the officer of its station and approved by the director."},
    {"talks.unknown_station", 422, "没有这个联络站，或者不归您管。",
     "There is no such station, or it is not yours."},
    {"talks.wrong_days", 422, "隔几天开一次，请写1到366。",
     "Please say every how many days, 1 to 366."},
    {"talks.one_is_called", 409, "上一次还没有记完，请先记完或者取消。",
     "The last talk is not closed yet. Close or cancel it first."},
    {"talks.wrong_day", 422, "日子不对：从今天起，一年以内。",
     "The day is wrong: from today on, within a year."},
    {"talks.wrong_hour", 422, "时间不对，要在一天以内。", "The hour lies outside the day."},
    {"talks.no_units", 422, "请写一到二十个部门，每个一次。",
     "Please invite one to twenty units, each once."},
    {"talks.no_deputies", 422, "请写一到二十位代表，每位一次。",
     "Please invite one to twenty deputies, each once."},
    {"talks.unknown_unit", 422, "没有这个承办单位。", "There is no such unit."},
    {"talks.not_a_deputy", 422, "这位不是这个站的代表。",
     "This person is no deputy of the station."},
    {"talks.unknown_talk", 404, "没有这一次，请重新选择。",
     "There is no such talk. Please choose again."},
    {"talks.is_cancelled", 409, "这一次已经取消。", "This talk was cancelled."},
    {"talks.is_held", 409, "这一次已经记完，不能再改。", "The record of this talk is closed."},
    {"talks.not_yet", 409, "还没到那天。", "It is not the day of the talk yet."},
    {"talks.too_many", 422, "太多了：一次最多20个议题，没办完的最多100件。",
     "That is too many: at most 20 topics of a talk and 100 open actions."},
    {"talks.unknown_matter", 422, "没有这件反映，或者不归您管，或者不能拿来谈。",
     "There is no such matter, it is not yours, or it may not be talked about."},
    {"talks.unknown_topic", 404, "没有这个议题。", "There is no such topic."},
    {"talks.not_invited", 422, "这个单位这次没有请。", "That unit was not invited to this talk."},
    {"talks.unknown_action", 404, "没有这件事。", "There is no such action."},
    {"talks.already_done", 409, "这件事已经记为办完。", "This action was done already."},
    {"talks.attendance_incomplete", 422, "请写明请来的每个部门、每位代表到没到，每个一次。",
     "Please say of each invited unit and deputy, once, whether they were there."},
    {"talks.not_held", 409, "还没有开完，没有记录可报。",
     "The talk is not closed yet, so there are no minutes."},
    {"talks.already_proposed", 409, "记录已经报上去了，或者已经公开。",
     "The minutes were proposed already, or are public."},
    {"talks.nothing_proposed", 409, "这一次没有等着审的记录。", "No minutes wait for approval."},
    {"talks.second_person", 403, "报的人和审的人不能是同一个人。",
     "Whoever proposed the minutes cannot approve them."},
    {"talks.not_public", 409, "这份记录没有公开。", "These minutes are not public."},
    {"talks.policy_range", 422, "天数超出范围：1至366天。",
     "A number is out of range: 1–366 days."},
};

} // namespace ztc::talks
