// SPDX-License-Identifier: Apache-2.0
//
// The words of performance points (履职积分), and what counts them.
//
// Points are hundredths in whole numbers (`Centi`), never floating: 250 is 2.5 points. A part of a
// percentage is cut toward zero, once for each line. The same rule, acts and opportunities give the
// same lines in any order of arrival, on any machine, for ever.
//
// Law: the standing committee records what deputies do, and publishes basic facts of it (代表法
// 58); how it is counted is each congress's own rule. So points exist only for deputies of this
// congress under a rule that it adopted; of deputies of upper levels there are facts and nothing
// else. Nothing here may take a point away because something looks odd (`look_for`): a person looks
// at it. Nothing here may advise anybody to anything.
//
// Limits: 1000 items of any list of a rule, 1000 units of one act, 1 000 000 points of one number.
//
// What stands at the end is for views, which fold the facts of other modules into acts. Light: no
// JSON here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/id.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ztc::points {

struct AppealTag;
using AppealId = Id<AppealTag>;

using Centi = std::int64_t;

/// What a deputy did. `own` is what only one congress counts: the act names the item by its code.
BOOST_DEFINE_ENUM_CLASS(ActKind,
                        session,            // 出席人代会会议
                        speech,             // 审议发言
                        presidium_meeting,  // 出席主席团会议
                        presidium_speech,   // 在主席团会议上发言
                        suggestion,         // 提出建议（领衔或者联名）
                        inspection,         // 视察
                        research,           // 专题调研
                        training,           // 培训
                        activity,           // 参加代表活动
                        group_activity,     // 代表小组活动
                        group_record,       // 代表小组记录
                        reception,          // 接待选民
                        voters_met,         // 接待时见到的选民
                        point_answered,     // 接待时答复的一点
                        contact,            // 联系户、联系选民
                        visit,              // 走访
                        voters_guided,      // 引导村（居）民代表
                        look_into,          // 代表核实
                        urge,               // 催办、询问进展
                        delivered,          // 所跟的事兑现了
                        performance_report, // 述职
                        election,           // 选举工作
                        deed,               // 办实事
                        publicity,          // 宣传
                        funds,              // 活动经费使用合规
                        own)                // 本级自定

BOOST_DEFINE_ENUM_CLASS(ActRole,
                        alone,    // 一人
                        lead,     // 领衔、主笔
                        cosigner, // 联名、附议
                        member)   // 参加

/// An absence is one that somebody wrote down. `not_recorded` is none: nobody wrote anything.
BOOST_DEFINE_ENUM_CLASS(Presence,
                        present,        // 到了
                        partial,        // 只到一部分
                        late,           // 迟到
                        left_early,     // 早退
                        approved_leave, // 请假（已准）
                        unapproved,     // 无故缺席
                        not_recorded)   // 没有记录

BOOST_DEFINE_ENUM_CLASS(ActOutcome,
                        open,        // 还没有结果
                        not_adopted, // 没有采纳
                        planned,     // 列入计划
                        done,        // 答复说办成
                        confirmed)   // 提出的人确认办成

BOOST_DEFINE_ENUM_CLASS(Award,
                        key_item,  // 重点督办件
                        excellent, // 优秀
                        township,  // 乡镇级表彰
                        district,  // 区县级表彰
                        city,      // 市级表彰
                        province,  // 省级表彰
                        national)  // 全国表彰

BOOST_DEFINE_ENUM_CLASS(EvidenceKind,
                        record,         // 记录
                        roster,         // 签到、名单
                        leave_note,     // 假条
                        number,         // 建议编号、文件编号
                        photo,          // 照片
                        document,       // 材料
                        confirmation,   // 本人或者对方确认
                        delivery_proof, // 兑现证明
                        rating)         // 评价

/// Reported by the deputy, confirmed by an officer (申报、审核), struck after an appeal.
BOOST_DEFINE_ENUM_CLASS(ActStanding, reported, confirmed, struck)

BOOST_DEFINE_ENUM_CLASS(Assessor,
                        voters,    // 选民
                        presidium, // 主席团
                        peers)     // 代表互评

/// Whose deputy he is.
BOOST_DEFINE_ENUM_CLASS(Belongs,
                        to_this_congress, // 本级代表
                        to_another_level) // 上级（或者别的级别）代表：只列事实

/// Why a line gave what it gave; `number` of the reason is in the brackets.
BOOST_DEFINE_ENUM_CLASS(Why,
                        each_unit,           // 每件（次、半天）几分（分）
                        by_role,             // 按领衔、联名（分）
                        by_presence,         // 按到会情况（分）
                        unrecorded,          // 有资格参加而没有记录的（分）
                        award,               // 加分（分）
                        by_outcome,          // 按结果折算（百分比）
                        first_only,          // 只计前几件（件数）
                        fading,              // 越多越少（百分比）
                        item_cap,            // 本项封顶（分）
                        item_floor,          // 本项扣到底（分）
                        year_cap,            // 全年封顶（分）
                        year_floor,          // 全年不低于（分）
                        base,                // 基础分
                        completes_target,    // 做满了（件数）
                        towards_target,      // 计入应做的件数（第几件）
                        beyond_target,       // 多做的（每件几分）
                        short_of_target,     // 少做的（少几件）
                        also_missing,        // 同时要做的没有做（还差几件）
                        full,                // 满分起算
                        part_of_full,        // 满分里包括的
                        lacks,               // 没有做的扣分
                        nothing_without,     // 没有这一样，本项不得分
                        not_offered,         // 没有安排过可以参加的
                        assessed,            // 测评（百分之几的权重）
                        not_assessed,        // 没有测评
                        too_few_ballots,     // 票太少，不算（票数）
                        facts_only,          // 别的级别的代表，只列事实
                        not_eligible,        // 那天不是代表，或者没有资格参加
                        opportunity_used_up, // 这次活动已经算过
                        not_confirmed,       // 还没有审核
                        was_struck,          // 申诉以后不计
                        no_evidence,         // 缺要求的证据
                        counted_elsewhere)   // 同一件事已在别项计分（那一项的序号）

/// How an appeal ends. What was never recorded is recorded in its own module, as all facts are.
BOOST_DEFINE_ENUM_CLASS(Verdict,
                        stands,         // 维持
                        act_counts,     // 这一件要算
                        act_struck,     // 这一件不算
                        to_be_recorded) // 漏记了，由经办人补记

/// What looks odd, for a person to look at.
BOOST_DEFINE_ENUM_CLASS(OddityKind,
                        burst,          // 突击
                        same_evidence,  // 同一份证据用了几次
                        same_day_again) // 同一天同一件事记了几次

struct Evidence {
    EvidenceKind kind{};
    std::string ref;    // where it lies: a matter, a file, a number
    std::string digest; // SHA-256 of it where it is a file; else empty
    bool operator==(Evidence const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Evidence, (), (kind, ref, digest))

/// Something that a deputy did, or where he was missed; a fact of another module, told once there.
struct Act {
    std::string id; // of the fact
    PersonId deputy;
    ActKind kind{};
    Date day{};
    std::int64_t quantity = 1; // pieces, half-days, households
    ActRole role = ActRole::alone;
    Presence presence = Presence::present;
    ActOutcome outcome = ActOutcome::open;
    ActStanding standing = ActStanding::confirmed;
    std::vector<Award> awards = {};
    std::string subject = {};     // the matter, suggestion, meeting it was about
    std::string opportunity = {}; // empty: of his own accord
    std::string own_item = {};    // with ActKind::own: the code of the item
    std::vector<Evidence> evidence = {};
};
BOOST_DESCRIBE_STRUCT(Act, (),
                      (id, deputy, kind, day, quantity, role, presence, outcome, standing, awards,
                       subject, opportunity, own_item, evidence))

struct DayRange {
    Date first, last; // both within
    bool has(Date day) const { return first <= day && day <= last; }
    bool operator==(DayRange const&) const = default;
};
BOOST_DESCRIBE_STRUCT(DayRange, (), (first, last))

constexpr DayRange whole_year(std::chrono::year year)
{
    return {Date{year / 1 / 1}, Date{year / 12 / 31}};
}

/// Somebody is a deputy, and not suspended (代表法 61), on these days.
struct Membership {
    PersonId deputy;
    DayRange days;
};
BOOST_DESCRIBE_STRUCT(Membership, (), (deputy, days))

/// A meeting or activity that this deputy could have gone to. One for each deputy who could.
struct Opportunity {
    std::string id;
    PersonId deputy;
    ActKind kind{};
    Date day{};
    std::int64_t quantity = 1; // half-days
};
BOOST_DESCRIBE_STRUCT(Opportunity, (), (id, deputy, kind, day, quantity))

/// Whose acts they are: a deputy's, or those of a group that a rule counts together.
struct Eligibility {
    Belongs belongs = Belongs::to_this_congress;
    std::vector<Membership> memberships;
    std::vector<Opportunity> offered;
};
BOOST_DESCRIBE_STRUCT(Eligibility, (), (belongs, memberships, offered))

/// What assessors said, in hundredths of a percent: 9 350 of 10 000. Each kind stays apart.
struct Assessment {
    Assessor assessor{};
    std::int64_t mark = 0;
    std::int64_t ballots = 0;
    std::string ref; // the tally
};
BOOST_DESCRIBE_STRUCT(Assessment, (), (assessor, mark, ballots, ref))

struct Reason {
    Why why{};
    std::int64_t number = 0;
    bool operator==(Reason const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Reason, (), (why, number))

inline constexpr std::int32_t none = -1;

/// One line of a score. Cites by index what it was given: `cite` says it in words that last.
struct PointLine {
    std::int32_t item = none; // none: of the year as a whole
    std::int32_t act = none;  // none: of the item as a whole
    Centi centi = 0;
    std::int64_t units = 0;          // that counted
    std::array<Reason, 4> reasons{}; // in the order in which they worked
    std::int32_t reason_count = 0;

    void because(Why why, std::int64_t number = 0)
    {
        if (reason_count < static_cast<std::int32_t>(reasons.size()))
            reasons[static_cast<std::size_t>(reason_count++)] = {why, number};
    }
    std::span<Reason const> all_reasons() const
    {
        return std::span(reasons).first(static_cast<std::size_t>(reason_count));
    }
    bool operator==(PointLine const&) const = default;
};

/// What an item comes to, with its denominator.
struct ItemScore {
    Centi centi = 0;
    std::int64_t offered = 0; // units that he could have taken part in
    std::int64_t taken = 0;   // of them, those he did
    bool operator==(ItemScore const&) const = default;
};

struct Score {
    std::int64_t rule_version = 0;
    DayRange days;
    Belongs belongs = Belongs::to_this_congress;
    Centi total_centi = 0;        // the sum of the lines
    std::int32_t band = none;     // index into the bands of the rule
    std::vector<ItemScore> items; // as the rule lists them
    std::vector<PointLine> lines;
    bool operator==(Score const&) const = default;
};

/// A line as it is shown and kept: act, evidence, item, rule version, reasons.
struct CitedLine {
    std::int64_t rule_version = 0;
    std::string item; // its code; empty: of the year as a whole
    std::optional<std::string> act;
    std::optional<Date> day;
    std::vector<Evidence> evidence;
    std::int64_t units = 0;
    Centi centi = 0;
    std::vector<Reason> reasons;
};
BOOST_DESCRIBE_STRUCT(CitedLine, (),
                      (rule_version, item, act, day, evidence, units, centi, reasons))

struct Oddity {
    OddityKind kind{};
    ActKind act_kind{};
    DayRange days;
    std::vector<std::string> acts;
    bool operator==(Oddity const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Oddity, (), (kind, act_kind, days, acts))

struct RuleVersion;  // policy.hpp
struct OddityLimits; // policy.hpp

/// What `acts` come to in `days` under the rule. Pure. Acts outside of `days` are not looked at;
/// the order of the arguments does not matter.
Score score(RuleVersion const& rule, std::span<Act const> acts, Eligibility const& eligibility,
            DayRange days, std::span<Assessment const> assessments = {});

/// `acts` are those that were scored.
CitedLine cite(RuleVersion const& rule, std::span<Act const> acts, PointLine const& line);

/// Bursts and repeated evidence among the acts of one deputy. Never changes a score.
std::vector<Oddity> look_for(std::span<Act const> acts, OddityLimits const& limits);

// ---- trying out: the same acts under another rule ----------------------------------------------

/// All that is counted of one bearer of points.
struct Facts {
    std::string bearer; // deputy or group
    std::vector<Act> acts;
    Eligibility eligibility;
    std::vector<Assessment> assessments;
};

struct ItemBesides {
    std::string item;                           // code
    std::optional<Centi> now_centi, then_centi; // nothing: that rule has no such item
    bool operator==(ItemBesides const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemBesides, (), (item, now_centi, then_centi))

struct BearerBesides {
    std::string bearer;
    Centi now_centi = 0, then_centi = 0;
    std::vector<ItemBesides> items; // those of the one rule, then what only the other has
};
BOOST_DESCRIBE_STRUCT(BearerBesides, (), (bearer, now_centi, then_centi, items))

struct Comparison {
    std::vector<BearerBesides> bearers; // in the order given: nothing here ranks
    Centi now_median_centi = 0, then_median_centi = 0;
};
BOOST_DESCRIBE_STRUCT(Comparison, (), (bearers, now_median_centi, then_median_centi))

/// Those of upper levels are left out. Writes nothing anywhere.
Comparison compare(RuleVersion const& now, RuleVersion const& then, std::span<Facts const> facts,
                   DayRange days);

} // namespace ztc::points
