// SPDX-License-Identifier: Apache-2.0
//
// How suggestions are handled in this congress: its clocks, each with the document it stands in and
// who approved it, its outcomes, its exclusions. Local rules differ by this data, never by code;
// presets of seven provinces and cities, and an interim one, are in
// deploy/suggestions/presets.json. What was promised
// is frozen in events with the version.
#pragma once

#include "kernel/result.hpp"
#include "kernel/working_day.hpp"
#include "modules/suggestions/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::suggestions {

struct Clock {
    Period within;
    std::string basis;       // document and article
    std::string approved_by; // who said that it holds here; 待区人大确认 while nobody did
    bool operator==(Clock const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Clock, (), (within, basis, approved_by))

/// A line of the congress's own table of marks (DOMAIN: A/B/C/D differ from place to place).
struct Outcome {
    std::string code, zh, en;
    bool requires_date = false;
    bool counts_as_solved = false;
    bool counts_as_commitment = false;
    bool operator==(Outcome const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Outcome, (),
                      (code, zh, en, requires_date, counts_as_solved, counts_as_commitment))

struct ExcludedBy {
    Exclusion what{};
    std::string basis;
    bool operator==(ExcludedBy const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExcludedBy, (), (what, basis))

/// Days on which the congress sits; all others are the recess (闭会期间).
struct Session {
    std::int64_t term_no = 0, session_no = 0;
    Date from, until;
    bool operator==(Session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Session, (), (term_no, session_no, from, until))

BOOST_DEFINE_ENUM_CLASS(Numbering,
                        by_year,    // 2026001：一年一列
                        by_session) // 十六届四次会议第131号：一次会议一列，闭会另列

/// Whom a reply to a joint suggestion goes to, and who rates it.
BOOST_DEFINE_ENUM_CLASS(Signatories, each, lead)

BOOST_DEFINE_ENUM_CLASS(WithdrawUntil, referral, closing)

/// Who must want a joint suggestion back.
BOOST_DEFINE_ENUM_CLASS(WithdrawnBy, lead, all)

struct SuggestionPolicy {
    static constexpr std::string_view policy_name = "suggestions";
    std::string preset = "none";
    std::string basis = "通行期限（暂用），请采用本级的办法";
    std::string approved_by = "待区人大确认";
    Level own_level = Level::district; // whose deputies submit here; others are linked
    std::int64_t term_no = 16;
    std::vector<Session> sessions = {};
    Numbering numbering = Numbering::by_year;

    // A rule that knows no such clock has none: absent is never filled in from somewhere else.
    std::optional<Clock> refer_in_recess, relief, reassign, contact, co_opinion, co_opinion_again,
        feedback, publish, delivery;
    Clock reply{{3, PeriodUnit::months}, "通行期限（暂用）", "待区人大确认"};
    Period reply_at_most{6, PeriodUnit::months}; // with consent, from referral too
    Clock redo{{1, PeriodUnit::months}, "通行期限（暂用）", "待区人大确认"};
    std::optional<std::string> internal_target = {}; // "08-31"：内部目标日，不是法定期限

    std::int64_t redo_limit = 1;
    AfterRedo after_redo = AfterRedo::mediation;
    Signatories reply_to = Signatories::each;
    Signatories rated_by = Signatories::each;
    WithdrawUntil withdraw_until = WithdrawUntil::closing;
    WithdrawnBy withdrawn_by = WithdrawnBy::lead;
    std::vector<Dimension> dimensions = {Dimension::attitude, Dimension::result};
    std::vector<ExcludedBy> exclusions = {};
    std::vector<Outcome> outcomes = {
        {"A", "已经解决或者基本解决", "Solved, or as good as", false, true, false},
        {"B", "正在解决或者列入计划", "Being solved, or planned", true, false, true},
        {"C", "因条件限制以后解决", "To be solved later, for want of means", false, false, false},
        {"D", "留作参考", "Kept for reference", false, false, false}};

    std::int64_t motion_signatories = 10; // 地方组织法 22: with the lead
    std::int64_t query_working_days = 5;  // soft
    std::int64_t smallest_n = 5;          // fewer raisers' verdicts are not shown apart
    std::int64_t ranked_from = 10;        // no order of units below
    std::int64_t boilerplate_percent = 60;
    std::int64_t link_stale_days = 30;
};
BOOST_DESCRIBE_STRUCT(SuggestionPolicy, (),
                      (preset, basis, approved_by, own_level, term_no, sessions, numbering,
                       refer_in_recess, relief, reassign, contact, co_opinion, co_opinion_again,
                       reply, reply_at_most, feedback, redo, publish, delivery, internal_target,
                       redo_limit, after_redo, reply_to, rated_by, withdraw_until, withdrawn_by,
                       dimensions, exclusions, outcomes, motion_signatories, query_working_days,
                       smallest_n, ranked_from, boilerplate_percent, link_stale_days))

/// Refuses suggestions.policy_range, policy_basis, policy_outcomes, policy_sessions with pointers.
Result<> check_policy(SuggestionPolicy const& policy);

/// Nothing when there is no such mark.
Outcome const* outcome_of(SuggestionPolicy const& policy, std::string_view code);

/// The session that sits on that day; nothing in recess.
std::optional<Session> session_on(SuggestionPolicy const& policy, Date on);

/// A local rule as it can be adopted here, with what it is called.
struct Preset {
    std::string code, zh, en, document;
    SuggestionPolicy policy;
};
BOOST_DESCRIBE_STRUCT(Preset, (), (code, zh, en, document, policy))

std::vector<Preset> const& presets();

} // namespace ztc::suggestions
