// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::report_meetings {

inline constexpr RefusalWords refusals[] = {
    {"report_meetings.unknown", 404, "没有这场述职会，请重新选择。",
     "There is no such report meeting. Please choose again."},
    {"report_meetings.not_yours", 403, "这场述职会由街道工委和述职的代表本人来记。",
     "This report meeting is kept by the committee and by the deputy who reports."},
    {"report_meetings.not_a_deputy", 422, "这位不是这里的代表，请重新选择。",
     "This person is no deputy of this body. Please choose again."},
    {"report_meetings.reports_to_unit", 422,
     "市级以上的代表由下一级人大选举，向选举单位报告，不在这里向选民述职。",
     "Deputies of a city and above are elected by the congress below and report to it, not to "
     "voters here."},
    {"report_meetings.planned_already", 409, "这位代表已经安排了一场述职会，先开完或者取消。",
     "A report meeting of this deputy is planned already. Hold or cancel it first."},
    {"report_meetings.too_soon", 422, "要给选民留够通知的天数，请换晚一点的日子。",
     "Voters need their notice. Please choose a later day."},
    {"report_meetings.too_far", 422, "最远排到一年以后。",
     "A meeting can be planned at most a year ahead."},
    {"report_meetings.wrong_hours", 422, "时间不对：开始要早于结束，都在同一天里。",
     "The hours are wrong: the beginning lies before the end, both within the day."},
    {"report_meetings.aspect_twice", 422, "每个方面只列一次。", "Name each aspect once."},
    {"report_meetings.is_cancelled", 409, "这场述职会已经取消。", "This meeting was cancelled."},
    {"report_meetings.is_filed", 409, "这场述职会已经整套归档，不能再改。",
     "The set of this meeting is filed and stays as it is."},
    {"report_meetings.has_begun", 409, "述职会已经开始，不能再取消。",
     "The meeting has begun and can no longer be cancelled."},
    {"report_meetings.has_ended", 409, "投票已经结束。", "Voting has ended."},
    {"report_meetings.not_yet", 409, "述职会还没有开始。", "The meeting has not begun yet."},
    {"report_meetings.too_many_names", 422, "名册最多五千人。",
     "A roster holds at most five thousand names."},
    {"report_meetings.nothing_to_strike", 409, "这场没有名册可删。",
     "There is no roster to strike out."},
    {"report_meetings.wrong_cards", 422, "一次做 1 到 500 张卡，一场最多五千张。",
     "Make 1 to 500 cards at a time, at most five thousand for a meeting."},
    {"report_meetings.too_many_questions", 409, "一场最多记两百个提问。",
     "At most two hundred questions are kept of a meeting."},
    {"report_meetings.unknown_question", 404, "没有这个提问，请重新选择。",
     "There is no such question. Please choose again."},
    {"report_meetings.already_answered", 409, "这个提问已经答复过。",
     "This question was answered already."},
    {"report_meetings.wrong_present", 422, "到会人数在 1 到一万之间。",
     "The number of those present lies between 1 and ten thousand."},
    {"report_meetings.tally_does_not_add_up", 422,
     "票数对不上：收回不多于发出，有效加无效等于收回，各方面不多于有效票。请再数一遍。",
     "The tally does not add up: no more collected than handed out, valid and invalid make what "
     "was collected, no aspect has more than the valid ones. Please count again."},
    {"report_meetings.more_votes_than_present", 409,
     "票比到会的人多。请核对到会人数和票，改好再归档。",
     "There are more votes than people present. Check both, then file."},
    {"report_meetings.not_ended", 409, "投票还没有结束，先结束投票。",
     "Voting has not ended. End it first."},
    {"report_meetings.agreed_already", 409, "两个人数的已经一致，不再改。",
     "Two persons have found the same; it stays."},
    {"report_meetings.not_agreed", 409, "纸票要两个人各数各录，一致了才能归档。",
     "Two persons count and enter the paper ballots, each alone; filed once they agree."},
    {"report_meetings.not_filed", 409, "还没有归档，归档以后再做这一步。",
     "The set is not filed yet. This comes after filing."},
    {"report_meetings.already_done", 409, "这一步已经做过。", "This step was taken already."},
    {"report_meetings.wrong_ballots", 422, "一次印 1 到 500 张选票。",
     "Print 1 to 500 ballots at a time."},
    {"report_meetings.policy_range", 422,
     "数字超出范围：通知0至60天，归档5至1440分钟，人数0至5000，显示门槛3至50。",
     "A number is out of range: notice 0–60 days, filing 5–1440 minutes, voters 0–5000, shown "
     "from 3–50."},
};

} // namespace ztc::report_meetings
