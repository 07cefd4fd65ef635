// SPDX-License-Identifier: Apache-2.0
//
// The words of the record of performance (履职档案, 代表法 58). A line of it comes from an event of
// another module and is never typed; which events those are says `acts_in` (events.hpp). Light: no
// JSON here.
#pragma once

#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>

namespace ztc::record {

struct CorrectionTag;
struct EvidenceTag;
struct SubjectTag;
using CorrectionId = Id<CorrectionTag>;
using EvidenceId = Id<EvidenceTag>;
/// What the source tells of: a matter, a reception, a person.
using SubjectId = Id<SubjectTag>;
using files::FileId;

/// The eight parts of a record.
BOOST_DEFINE_ENUM_CLASS(Part,
                        basics,      // 基本情况
                        sessions,    // 出席会议
                        inspections, // 视察、调研、检查
                        training,    // 学习培训
                        groups,      // 代表小组活动
                        suggestions, // 议案、建议
                        reports,     // 述职与测评
                        contact)     // 联系群众与表彰

/// What a deputy did, or what was said of him.
BOOST_DEFINE_ENUM_CLASS(ActKind,
                        described,      // 登记为代表
                        received,       // 接待居民，到了
                        stood_in,       // 替别的代表接待
                        replaced,       // 排了他，由别的代表替
                        missed,         // 排了他，没到
                        heard,          // 接待时听到一条
                        followed,       // 跟进一件反映
                        looked_into,    // 核实
                        urged,          // 催办
                        asked_progress, // 询问进展
                        called,         // 回访反映人
                        talked,         // 出席半月谈
                        missed_talk,    // 请了他，半月谈没到
                        reported,       // 向选民述职
                        inspected,      // 视察、调研、陪餐，到了
                        studied,        // 学习，到了
                        met_in_group,   // 小组活动，到了
                        went_out)       // 走访、进社区企业选区楼宇，到了

/// Which stream an event stands in.
BOOST_DEFINE_ENUM_CLASS(SourceKind,
                        person,    // 人员登记
                        matter,    // 反映
                        reception, // 接待
                        call,      // 回访
                        talk,      // 半月谈
                        meeting,   // 述职会
                        activity)  // 代表活动

/// The event that a line comes from.
struct Source {
    SourceKind kind{};
    SubjectId subject;
    std::int64_t version = 0; // of its stream
    auto operator<=>(Source const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Source, (), (kind, subject, version))

/// What is wrong with a line.
BOOST_DEFINE_ENUM_CLASS(Claim,
                        inexact,  // 写得不准
                        not_mine) // 不是我做的

BOOST_DEFINE_ENUM_CLASS(Ruling,
                        upheld,     // 采纳
                        not_upheld) // 不采纳

constexpr Part part_of(ActKind kind)
{
    switch (kind) {
    case ActKind::described: return Part::basics;
    case ActKind::reported: return Part::reports;
    case ActKind::inspected: return Part::inspections;
    case ActKind::studied: return Part::training;
    case ActKind::met_in_group: return Part::groups;
    default: return Part::contact;
    }
}

} // namespace ztc::record
