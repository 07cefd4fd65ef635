// SPDX-License-Identifier: Apache-2.0
//
// The words of suggestions and motions (代表建议、批评和意见；议案). A matter becomes part of a
// suggestion only by a deputy's own signature (代表法 24, 36, 51). Light: no JSON here.
#pragma once

#include "modules/files/types.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::suggestions {

using files::FileId;
using matters::MatterId;

struct SuggestionTag;
struct CommitmentTag;
struct QueryTag;
struct VisitTag;
using SuggestionId = Id<SuggestionTag>;
using CommitmentId = Id<CommitmentTag>;
using QueryId = Id<QueryTag>;
using VisitId = Id<VisitTag>;

BOOST_DEFINE_ENUM_CLASS(SuggestionKind,
                        suggestion, // 建议、批评和意见
                        motion)     // 议案

/// What the deputy wants made public; contacts never are (代表法 51).
BOOST_DEFINE_ENUM_CLASS(Visibility,
                        full,       // 同意全文公开
                        title_only, // 仅公开标题
                        none)       // 不公开

BOOST_DEFINE_ENUM_CLASS(FormedBy,
                        research, // 专题调研
                        forum,    // 座谈
                        visit)    // 走访

/// For how long it was raised without being solved.
BOOST_DEFINE_ENUM_CLASS(RaisedBefore, never, two_years, three_years, over_three_years)

/// What the deputy waits for.
BOOST_DEFINE_ENUM_CLASS(Wish,
                        written_reply,  // 书面答复
                        reference_only) // 仅供参考，不需书面答复

/// Where it stands. Who holds it is said by the units' own standing.
BOOST_DEFINE_ENUM_CLASS(State,
                        submitted, // 已提出，待审查
                        returned,  // 退回代表
                        as_letter, // 转作代表来信
                        merged,    // 并案
                        accepted,  // 已立案，待交办
                        referred,  // 承办中
                        answered,  // 已答复，待评价
                        assessed,  // 评估、调解中
                        closed,    // 办结
                        withdrawn, // 撤回
                        as_motion) // 议案：列入议程或者交专门委员会

BOOST_DEFINE_ENUM_CLASS(SignedBy,
                        click, // 在平台上确认
                        paper) // 纸质签名，扫描件为准

/// How units share the handling.
BOOST_DEFINE_ENUM_CLASS(UnitPart,
                        sole,     // 独办
                        lead,     // 主办
                        co,       // 会办
                        separate) // 分办

BOOST_DEFINE_ENUM_CLASS(ContactWay, visit, meeting, phone, letter)

/// Whether a contact that the unit wrote down took place, as the deputy says.
BOOST_DEFINE_ENUM_CLASS(ContactHeld,
                        held,     // 联系过
                        not_held) // 没有联系过

/// What the deputy says of more time for the reply.
BOOST_DEFINE_ENUM_CLASS(DeputyConsent,
                        agreed,  // 同意
                        opposed) // 不同意

BOOST_DEFINE_ENUM_CLASS(ReliefRuling,
                        moved, // 改由别的单位办
                        kept)  // 仍由原单位办

/// 能办的马上办，不能办的列入计划、明确时限，或者说明理由
BOOST_DEFINE_ENUM_CLASS(PointOutcome, done, planned, cannot)

BOOST_DEFINE_ENUM_CLASS(Satisfaction, satisfied, basically_satisfied, dissatisfied)

/// What deputies rate by the rule of their congress.
BOOST_DEFINE_ENUM_CLASS(Dimension,
                        overall,  // 对答复
                        attitude, // 办理态度
                        result)   // 办理结果

BOOST_DEFINE_ENUM_CLASS(FeedbackWay, platform, paper, phone)

/// What follows when a rehandling does not satisfy either.
BOOST_DEFINE_ENUM_CLASS(AfterRedo, nothing,
                        mediation,         // 召集代表和单位研究
                        expert_assessment) // 有关单位和专家评估

/// What the presidium made of a motion (地方组织法 22).
BOOST_DEFINE_ENUM_CLASS(Disposition,
                        on_the_agenda, // 列入会议议程
                        to_committee,  // 交专门委员会
                        as_suggestion) // 不作为议案，转为建议

/// Who answers for what lies at another level; such an item is followed, never copied.
BOOST_DEFINE_ENUM_CLASS(Level, township, district, city, province, national)

/// Why it is not allowed as a suggestion: the union of the local rules.
BOOST_DEFINE_ENUM_CLASS(Exclusion,
                        personal_matter,    // 代表本人及其亲属的个人事项
                        own_employer,       // 本单位的个别事项
                        judicial_case,      // 具体司法案件、监察案件
                        forwarded_letter,   // 转递的来信
                        complaint,          // 申诉、控告、检举
                        legal_consultation, // 法律咨询
                        academic,           // 学术探讨
                        product_promotion,  // 产品推介
                        bidding,            // 招投标、项目资金申请
                        no_substance,       // 没有实际内容
                        beyond_competence)  // 不属于本级职权范围

/// Why something published is no longer shown; the stub says so.
BOOST_DEFINE_ENUM_CLASS(HidingReason,
                        personal_information, // 个人信息
                        state_secret,         // 国家秘密、工作秘密
                        trade_secret,         // 商业秘密
                        deputy_changed_mind,  // 代表改变公开意愿
                        factual_error)        // 内容有误，改正以后再公开

/// The clocks of the law, each explained day by day.
BOOST_DEFINE_ENUM_CLASS(ClockKind,
                        refer,      // 交办
                        relief,     // 要求退回
                        reassign,   // 重新确定承办单位
                        contact,    // 首次联系代表
                        co_opinion, // 会办意见
                        reply,      // 答复
                        feedback,   // 代表评价
                        redo,       // 重新办理
                        publish,    // 公开
                        delivery)   // 对承诺落实的评价

using Title = Text<4, 60>;
using Situation = Text<1, 5000>;
using Ask = Text<1, 500>; // one line
using Short = Text<1, 200>;
using Words = Text<1, 5000>;
using Code = Text<1, 20>;

inline constexpr std::size_t asks_at_most = 20, units_at_most = 10;

/// A unit and its part in the handling.
struct UnitShare {
    NodeId unit;
    UnitPart part{};
    bool operator==(UnitShare const&) const = default;
};
BOOST_DESCRIBE_STRUCT(UnitShare, (), (unit, part))

struct Rated {
    Dimension dimension{};
    Satisfaction satisfaction{};
    bool operator==(Rated const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Rated, (), (dimension, satisfaction))

} // namespace ztc::suggestions
