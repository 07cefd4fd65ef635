// SPDX-License-Identifier: Apache-2.0
//
// What people may do, and through which office they hold it. A role is held at a node of the
// organisation tree and reaches what lies below it. Every route declares the right that it needs.
// A deputy may look into, follow and urge, but never answers or closes (代表法 Art 31): no row here
// may give a deputy answer_matters.
#pragma once

#include <boost/describe/enum.hpp>

#include <bitset>
#include <initializer_list>

namespace ztc {

BOOST_DEFINE_ENUM_CLASS(Right,
                        raise_matters,         // 反映
                        join_matters,          // 我也遇到
                        enter_matters,         // 代居民录入（来人、来电、纸条、群聊）
                        accept_matters,        // 受理
                        redirect_matters,      // 告知应走的渠道
                        look_into_matters,     // 代表核实
                        urge_matters,          // 催办、询问进展
                        refer_matters,         // 转办
                        approve_matters,       // 主任审批转办和公开
                        rule_on_relief,        // 再次退回时裁定承办单位
                        answer_matters,        // 答复
                        follow_own_matters,    // 评价、撤回自己的反映
                        review_publication,    // 审核公开
                        read_inbox,            // 看收件
                        see_raiser,            // 看反映人（遮挡后）
                        reveal_raiser,         // 申请看清反映人，另一人同意
                        read_figures,          // 看四项数字
                        hear_accusations,      // 看举报代表、干部、单位的反映
                        hand_over,             // 交接手上的事
                        plan_receptions,       // 排接待、登记来访
                        hold_receptions,       // 代表接待居民
                        book_receptions,       // 预约接待
                        keep_records,          // 看履职档案、裁定更正
                        plan_activities,       // 活动：计划、通知、签到表、报告
                        approve_activities,    // 主任审批活动
                        join_activities,       // 代表报名、签到、写记录
                        run_report_meetings,   // 述职会：名册、选票、录票
                        report_to_voters,      // 代表述职
                        keep_publicity,        // 宣传登记、履职通报、代表说
                        approve_publicity,     // 审定通报、节目
                        keep_ideas,            // 为企业发展、招商引资献计献策
                        research_topics,       // 事前调研
                        make_suggestions,      // 代表起草、联名、提出、反馈、撤回建议和议案
                        read_drafts,           // 阅看
                        examine_suggestions,   // 审查、交办、裁定退回、记录议案的处理
                        handle_suggestions,    // 承办建议：接办、沟通、会办、起草答复
                        sign_replies,          // 承办单位主要负责人签发答复
                        supervise_suggestions, // 重点督办、询问进展
                        read_suggestions,      // 看建议登记簿
                        upload_files,          // 上传照片、录音、扫描件
                        import_matters,        // 导入
                        manage_organisation,   // 机构
                        manage_people,         // 人员、账号
                        set_policy,            // 办理办法
                        erase_texts,           // 个人信息删除（个保法 47）
                        read_outbox,           // 看发出的通知
                        read_audit)            // 看查阅记录

BOOST_DEFINE_ENUM_CLASS(Role, resident, deputy, liaison_officer, committee_clerk,
                        committee_director, unit_clerk, unit_head, standing_committee_office,
                        auditor, security_administrator, system_administrator)

class Rights {
public:
    Rights() = default;
    Rights(std::initializer_list<Right> rights)
    {
        for (auto right : rights) bits_.set(static_cast<std::size_t>(right));
    }
    bool has(Right right) const { return bits_.test(static_cast<std::size_t>(right)); }
    Rights& operator|=(Rights const& other)
    {
        bits_ |= other.bits_;
        return *this;
    }
    Rights without(Rights const& other) const
    {
        auto out = *this;
        out.bits_ &= ~other.bits_;
        return out;
    }

private:
    std::bitset<64> bits_;
};

/// The one table of who may do what. Administrators see no case text (等保 8.1.4.2 d).
Rights rights_of(Role role);

/// What of it a substitute has while its holder is away: what comes in is routed and dealt with.
/// What the law or the house gives to the person of the holder is not lent: accusations, the
/// erasing of personal information, the rules of the site, and what is done once for all.
Rights lent_rights_of(Role role);

} // namespace ztc
