// SPDX-License-Identifier: Apache-2.0
//
// The words of what deputies do together (代表活动): one engine for inspections, visits, reports
// and study. What a kind has (approval, checklist, appraisal) is data. Light: no JSON here.
#pragma once

#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::activities {

using files::FileId;
using matters::MatterId;

struct ActivityTag;
struct NoteTag;
struct ItemTag;
struct CampaignTag;
using ActivityId = Id<ActivityTag>;
using NoteId = Id<NoteTag>;
using ItemId = Id<ItemTag>;
using CampaignId = Id<CampaignTag>;

BOOST_DEFINE_ENUM_CLASS(ActivityState,
                        planned,   // 待审批
                        returned,  // 退回修改
                        approved,  // 已定
                        held,      // 已办
                        reported,  // 已写报告
                        cancelled) // 已取消

/// What taking part counts as, by the names that points give to acts.
BOOST_DEFINE_ENUM_CLASS(Feeds, inspection, research, training, activity, group_activity, visit,
                        contact)

/// In which part of the record it stands.
BOOST_DEFINE_ENUM_CLASS(RecordPart, inspections, training, groups, contact)

/// What a kind has beyond a day, a roster, notes and a report.
BOOST_DEFINE_ENUM_CLASS(Step,
                        approval,    // 主任审批
                        budget,      // 经费
                        programme,   // 议程、路线、摊位
                        checklist,   // 检查表
                        transmittal, // 报告转交有关机关，限期反馈（代表法 31）
                        appraisal,   // 满意度测评
                        certificate) // 履职证明（代表法 40、41）

/// What was said or found, and what it asks for.
BOOST_DEFINE_ENUM_CLASS(ItemKind,
                        finding,  // 发现的问题
                        need,     // 需求
                        opinion,  // 意见建议
                        lead,     // 线索
                        takeaway) // 学习收获

BOOST_DEFINE_ENUM_CLASS(ItemState,
                        open,        // 还没有结果
                        answered,    // 答复了、办了
                        adopted,     // 采纳了
                        not_adopted, // 没有采纳
                        raised)      // 转成了事项

/// What may be said of an item by hand.
BOOST_DEFINE_ENUM_CLASS(Outcome, answered, adopted, not_adopted)

BOOST_DEFINE_ENUM_CLASS(Reply, coming, not_coming)
BOOST_DEFINE_ENUM_CLASS(SignInWay, by_code, by_officer)
BOOST_DEFINE_ENUM_CLASS(Presence,
                        present,  // 到了
                        on_leave, // 请假
                        absent)   // 没到
BOOST_DEFINE_ENUM_CLASS(Verdict, good, bad)

/// The five of 共同缔造, in which an activity of the campaign stands.
BOOST_DEFINE_ENUM_CLASS(Stage,
                        plan_together,   // 决策共谋
                        build_together,  // 发展共建
                        manage_together, // 建设共管
                        judge_together,  // 效果共评
                        share_together)  // 成果共享

struct CheckLine {
    std::string code, zh, en;
};
BOOST_DESCRIBE_STRUCT(CheckLine, (), (code, zh, en))

/// As deploy/activities/kinds.json says.
struct Kind {
    std::string code, zh, en;
    std::string basis; // on what it rests
    Feeds feeds{};
    RecordPart part{};
    std::vector<Step> steps;
    std::vector<ItemKind> items;
    std::vector<CheckLine> checklist;
};
BOOST_DESCRIBE_STRUCT(Kind, (), (code, zh, en, basis, feeds, part, steps, items, checklist))

std::vector<Kind> const& kinds();
/// Nothing when there is none of that code.
Kind const* kind_of_code(std::string const& code);

/// Whether a deputy of the roster was there.
struct Attendance {
    PersonId deputy;
    Presence presence{};
    bool operator==(Attendance const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Attendance, (), (deputy, presence))

/// A line of the yearly plan; its words lie with those of the others, one a line.
struct PlannedKind {
    std::int64_t month = 0;
    std::string kind;
};
BOOST_DESCRIBE_STRUCT(PlannedKind, (), (month, kind))

using Title = Text<1, 60>;
using Short = Text<1, 200>;
using Words = Text<1, 2000>;
using KindCode = Text<1, 40>;

} // namespace ztc::activities
