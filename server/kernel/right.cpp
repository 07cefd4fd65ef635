// SPDX-License-Identifier: Apache-2.0
#include "kernel/right.hpp"

namespace ztc {

Rights rights_of(Role role)
{
    using enum Right;
    switch (role) {
    case Role::resident:
        return {raise_matters, join_matters, follow_own_matters, book_receptions, upload_files};
    case Role::deputy:
        return {raise_matters,   join_matters,     follow_own_matters, look_into_matters,
                urge_matters,    read_inbox,       hand_over,          upload_files,
                read_figures,    hold_receptions,  join_activities,    report_to_voters,
                research_topics, make_suggestions, read_suggestions};
    case Role::liaison_officer:
        return {enter_matters,   accept_matters, redirect_matters,   refer_matters,
                read_inbox,      see_raiser,     review_publication, reveal_raiser,
                read_figures,    hand_over,      upload_files,       plan_receptions,
                plan_activities, keep_publicity, research_topics,    read_suggestions};
    case Role::committee_clerk:
        return {enter_matters,
                accept_matters,
                redirect_matters,
                refer_matters,
                rule_on_relief,
                review_publication,
                read_inbox,
                see_raiser,
                reveal_raiser,
                import_matters,
                read_figures,
                hand_over,
                upload_files,
                erase_texts,
                plan_receptions,
                keep_records,
                plan_activities,
                run_report_meetings,
                keep_publicity,
                keep_ideas,
                research_topics,
                read_drafts,
                supervise_suggestions,
                read_suggestions};
    case Role::committee_director:
        return {enter_matters,      accept_matters,      redirect_matters,   refer_matters,
                approve_matters,    rule_on_relief,      review_publication, read_inbox,
                see_raiser,         reveal_raiser,       hear_accusations,   import_matters,
                read_figures,       hand_over,           upload_files,       set_policy,
                erase_texts,        plan_receptions,     keep_records,       plan_activities,
                approve_activities, run_report_meetings, keep_publicity,     approve_publicity,
                keep_ideas,         research_topics,     read_drafts,        supervise_suggestions,
                read_suggestions};
    case Role::unit_clerk:
        return {answer_matters, read_inbox,         read_figures,    hand_over,
                upload_files,   handle_suggestions, read_suggestions};
    case Role::unit_head:
        return {answer_matters, read_inbox,         read_figures, hand_over,
                upload_files,   handle_suggestions, sign_replies, read_suggestions};
    case Role::standing_committee_office:
        return {accept_matters, redirect_matters, refer_matters,       hear_accusations,
                read_inbox,     read_figures,     examine_suggestions, supervise_suggestions,
                upload_files,   read_suggestions};
    case Role::auditor: return {read_audit, read_figures, read_suggestions};
    case Role::security_administrator: return {manage_people, read_audit, erase_texts};
    case Role::system_administrator: return {manage_organisation, read_outbox};
    }
    return {};
}

Rights lent_rights_of(Role role)
{
    using enum Right;
    return rights_of(role).without({hear_accusations, erase_texts, set_policy, import_matters,
                                    make_suggestions, sign_replies});
}

} // namespace ztc
