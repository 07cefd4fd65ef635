// SPDX-License-Identifier: Apache-2.0
#include "app/suggestion_prints.hpp"

#include "app/sheet_words.hpp"
#include "views/commitments/view.hpp"
#include "views/organisation/view.hpp"
#include "views/suggestions/page_figures.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

namespace registered = views::suggestions;
using suggestions::State;

/// 1 to 99: 十七.
std::string numeral(std::int64_t n)
{
    static constexpr std::string_view digits[] = {"",   "一", "二", "三", "四",
                                                  "五", "六", "七", "八", "九"};
    if (n < 1 || n > 99) return std::to_string(n);
    auto const tens = n / 10, ones = n % 10;
    std::string out = tens > 1 ? std::string(digits[tens]) : "";
    if (tens > 0) out += "十";
    return out + std::string(digits[ones]);
}

std::string congress_of_term(CongressWords const& congress, std::optional<std::int64_t> term)
{
    constexpr std::string_view body = "人民代表大会";
    if (!term || !congress.name.ends_with(body)) return congress.name;
    return congress.name.substr(0, congress.name.size() - body.size()) + "第" + numeral(*term) +
           "届" + std::string(body);
}

std::string session_words(std::optional<std::int64_t> session)
{
    return session ? "第" + numeral(*session) + "次会议" : "闭会期间";
}

std::string_view level_words(suggestions::Level level)
{
    switch (level) {
    case suggestions::Level::township: return "乡镇级";
    case suggestions::Level::district: return "区县级";
    case suggestions::Level::city: return "市级";
    case suggestions::Level::province: return "省级";
    case suggestions::Level::national: return "全国";
    }
    return "";
}

std::string_view state_words(State state)
{
    switch (state) {
    case State::submitted: return "待审查";
    case State::returned: return "退回代表";
    case State::as_letter: return "转作来信";
    case State::merged: return "并案";
    case State::accepted: return "待交办";
    case State::referred: return "办理中";
    case State::answered: return "已答复";
    case State::assessed: return "评估调解中";
    case State::closed: return "办结";
    case State::withdrawn: return "撤回";
    case State::as_motion: return "作为议案";
    }
    return "";
}

RaisedBefore raised_before(suggestions::RaisedBefore said)
{
    switch (said) {
    case suggestions::RaisedBefore::never: return RaisedBefore::no;
    case suggestions::RaisedBefore::two_years: return RaisedBefore::two_years;
    case suggestions::RaisedBefore::three_years: return RaisedBefore::three_years;
    case suggestions::RaisedBefore::over_three_years: return RaisedBefore::longer;
    }
    return RaisedBefore::no;
}

MayBePublished may_be_published(suggestions::Visibility said)
{
    switch (said) {
    case suggestions::Visibility::full: return MayBePublished::whole;
    case suggestions::Visibility::title_only: return MayBePublished::title_only;
    case suggestions::Visibility::none: return MayBePublished::not_at_all;
    }
    return MayBePublished::not_at_all;
}

std::string names_joined(std::vector<registered::Named> const& all)
{
    std::string out;
    for (auto const& one : all) (out += out.empty() ? "" : "、") += one.name;
    return out;
}

std::string_view point_words(suggestions::PointOutcome outcome)
{
    switch (outcome) {
    case suggestions::PointOutcome::done: return "已经解决";
    case suggestions::PointOutcome::planned: return "列入计划";
    case suggestions::PointOutcome::cannot: return "暂不能办";
    }
    return "";
}

LetterPoint letter_point(registered::PointPage const& point, std::vector<std::string> const& asks,
                         Date replied_on)
{
    using suggestions::PointOutcome;
    LetterPoint out;
    auto const at = static_cast<std::size_t>(point.ask - 1);
    out.asked = at < asks.size() ? asks[at] : "";
    out.answer = point.words;
    out.outcome = point_words(point.outcome);
    if (point.outcome == PointOutcome::done) out.done_on = replied_on;
    if (point.outcome == PointOutcome::planned) {
        out.due_on = point.planned_on;
        out.owner = point.owner;
    }
    return out;
}

std::int64_t in_states(std::vector<registered::Line> const& lines,
                       std::initializer_list<State> states)
{
    return std::ranges::count_if(lines, [&](auto const& line) {
        return std::ranges::find(states, line.state) != states.end();
    });
}

/// What deputies said of a unit's replies, each once, in the last round; on the result or the
/// whole.
void add_ratings(ReportUnit& unit, registered::Page const& page)
{
    using suggestions::Satisfaction;
    for (auto const& one : page.feedback) {
        if (one.round != page.round) continue;
        for (auto const& rated : one.rated) {
            if (rated.dimension == suggestions::Dimension::attitude) continue;
            if (rated.satisfaction == Satisfaction::satisfied) ++unit.satisfied;
            if (rated.satisfaction == Satisfaction::basically_satisfied) ++unit.mostly;
            if (rated.satisfaction == Satisfaction::dissatisfied) ++unit.dissatisfied;
        }
    }
    unit.silent += page.silent.value_or(static_cast<std::int64_t>(page.silent_so_far.size()));
}

std::vector<ReportUnit> report_units(std::vector<registered::Line> const& lines,
                                     std::vector<std::string> const& marks, Reading& reading)
{
    std::map<std::string, ReportUnit> units;
    for (auto const& line : lines) {
        auto const page = registered::page_of(line.suggestion, reading);
        if (!page) continue;
        for (auto const& at : page->units) {
            if (at.part == suggestions::UnitPart::co) continue;
            auto& unit = units[at.unit.name];
            unit.unit = at.unit.name;
            unit.by_mark.resize(marks.size());
            ++unit.handed;
            bool answered = false;
            for (auto const& reply : page->replies) {
                if (reply.unit.id != at.unit.id || reply.round != 1) continue;
                answered = true;
                ++unit.replied;
                ++unit.due;
                if (!reply.due_on || *reply.replied_on <= *reply.due_on) ++unit.on_time;
                auto const mark = std::ranges::find(marks, reply.outcome);
                if (mark != marks.end())
                    ++unit.by_mark[static_cast<std::size_t>(mark - marks.begin())];
            }
            if (answered) add_ratings(unit, *page);
            if (!answered && at.reply_due_on && *at.reply_due_on < reading.today()) ++unit.due;
        }
    }
    std::vector<ReportUnit> out;
    for (auto& [name, unit] : units) out.push_back(std::move(unit));
    return out;
}

} // namespace

CongressWords congress_words(Reading& reading)
{
    CongressWords out;
    for (auto const& node : views::organisation::open_nodes(reading.tables(), reading.congress())) {
        if (node.kind == organisation::NodeKind::congress && out.name.empty())
            out.name = reading.open(node.name_ref).value_or("");
        if (node.kind == organisation::NodeKind::standing_committee_office && out.office.empty())
            out.office = reading.open(node.name_ref).value_or("");
    }
    if (out.office.empty()) out.office = out.name + "常务委员会办事机构";
    return out;
}

SuggestionForm form_of(registered::Page const& page, CongressWords const& congress,
                       suggestions::Level level)
{
    using suggestions::FormedBy;
    auto const formed = [&](FormedBy by) {
        return std::ranges::find(page.formed_by, by) != page.formed_by.end();
    };
    SuggestionForm form{.congress = congress_of_term(congress, page.term_no),
                        .session = session_words(page.session_no),
                        .level = std::string(level_words(level)),
                        .number = page.line.number.value_or(""),
                        .title = page.line.title,
                        .lead = {.name = page.line.lead_name},
                        .joint = {},
                        .reasons = page.situation,
                        .proposals = page.asks,
                        .attachments = {},
                        .from_research = formed(FormedBy::research),
                        .from_talks = formed(FormedBy::forum),
                        .from_visits = formed(FormedBy::visit),
                        .raised_before = raised_before(page.raised_before),
                        .wants_contact = page.wish == suggestions::Wish::written_reply,
                        .is_for_reference = page.wish == suggestions::Wish::reference_only,
                        .may_be_joined = false,
                        .may_be_published = may_be_published(page.visibility),
                        .wished_unit = names_joined(page.wished_units),
                        .submitted_on = page.line.submitted_on.value_or(Date{})};
    for (std::size_t i = 1; i < page.signatories.size(); ++i)
        form.joint.push_back({.name = page.signatories[i].name});
    return form;
}

Result<ReplyLetter> letter_of(registered::Page const& page, CongressWords const& congress,
                              std::optional<NodeId> const& unit, std::string const& address)
{
    registered::ReplyPage const* last = nullptr;
    for (auto const& reply : page.replies)
        if (!unit || reply.unit.id == unit->text) last = &reply;
    if (!last || !last->replied_on) return refuse("suggestions.not_replied");
    ReplyLetter letter{.issuer = last->unit.name,
                       .mark = last->outcome,
                       .number = last->document_no.value_or(""),
                       .signer = last->signed_by.value_or(""),
                       .title = "",
                       .congress_session = congress_of_term(congress, page.term_no) +
                                           session_words(page.session_no),
                       .suggestion_number = page.line.number.value_or(""),
                       .suggestion_title = page.line.title,
                       .deputies = {},
                       .points = {},
                       .dated_on = *last->replied_on,
                       .contact = last->contact.value_or(""),
                       .phone = "",
                       .copies_to = {congress.office}};
    for (auto const& one : page.signatories) letter.deputies.push_back(one.name);
    for (auto const& point : last->points)
        letter.points.push_back(letter_point(point, page.asks, *last->replied_on));
    letter.opinion_form = OpinionForm{.deputy = "",
                                      .due_on = page.feedback_due_on,
                                      .return_to = congress.office,
                                      .address = address};
    return letter;
}

Result<HandedOver> handed_over(registered::Page const& page)
{
    using suggestions::UnitPart;
    HandedOver out{.number = page.line.number.value_or(""),
                   .title = page.line.title,
                   .lead_deputy = page.line.lead_name,
                   .lead_unit = "",
                   .due_on = Date{}};
    bool due = false;
    for (auto const& unit : page.units) {
        if (unit.part == UnitPart::co) {
            out.co_units.push_back(unit.unit.name);
            out.co_opinion_due_on = unit.opinion_due_on;
            continue;
        }
        if (unit.part == UnitPart::separate)
            out.separate_units.push_back(unit.unit.name);
        else
            out.lead_unit = unit.unit.name;
        if (!unit.reply_due_on) continue;
        out.due_on = *unit.reply_due_on;
        due = true;
    }
    if (!due) return refuse("suggestions.not_referred");
    return out;
}

SuggestionRegister register_of(std::vector<registered::Line> const& lines,
                               CongressWords const& congress, std::int64_t year, Date today)
{
    SuggestionRegister book{.congress = congress.name,
                            .period = fmt::format("{}年度", year),
                            .told_on = today,
                            .rows = {}};
    for (auto const& line : lines) {
        RegisterRow row{.number = line.number.value_or(""),
                        .title = line.title,
                        .lead_deputy = line.lead_name,
                        .joined = line.signatories - 1,
                        .delegation = "",
                        .level = "",
                        .received_on = line.submitted_on.value_or(today),
                        .handed_on = line.referred_on,
                        .units = names_joined(line.units)};
        if (line.state == State::referred) row.due_on = line.due_on;
        row.replied_on = line.answered_on;
        row.mark = line.outcome.value_or("");
        row.state = state_words(line.state);
        book.rows.push_back(std::move(row));
    }
    return book;
}

HandlingReport report_of(std::int64_t year, CongressWords const& congress, Reading& reading)
{
    auto const lines = registered::lines_of_year(year, reading);
    auto const figures = registered::figures({year}, reading).value();
    auto const policy = policy_of<suggestions::SuggestionPolicy>(reading);
    HandlingReport report{.title = fmt::format("关于{}年代表建议办理情况的报告", year),
                          .to = congress.name + "常务委员会",
                          .issuer = congress.office,
                          .told_on = reading.today(),
                          .period = fmt::format("{}年度", year),
                          .parts = {},
                          .figures = {},
                          .marks = {},
                          .units = {},
                          .commitments = {}};
    for (auto const& outcome : policy.outcomes) report.marks.push_back(outcome.code);
    auto const count = [](auto const& all) { return static_cast<std::int64_t>(all.size()); };
    auto const done = in_states(lines, {State::answered, State::closed});
    auto const ledger = views::commitments::ledger_of_year(year, reading);
    auto const delivered =
        std::ranges::count_if(ledger, [](auto const& one) { return one.delivered_on.has_value(); });
    report.units = report_units(lines, report.marks, reading);
    report.parts.push_back(
        {"总的情况",
         fmt::format("立案{}件，交{}个单位办理，已答复{}件，还在办理{}件。下面每个数都写明占多少，"
                     "没有表态的代表另列，不算进满意。",
                     lines.size(), report.units.size(), done,
                     in_states(lines, {State::referred}))});
    auto const& all = figures.together;
    report.figures = {
        {.what = "立案的建议和议案", .n = count(lines)},
        {.what = "按期答复", .n = all.on_time.n, .of = all.on_time.of},
        {.what = "对态度满意和基本满意",
         .n = all.attitude.n,
         .of = all.attitude.of,
         .unit = "人次"},
        {.what = "对结果满意和基本满意", .n = all.result.n, .of = all.result.of, .unit = "人次"},
        {.what = "没有表态", .n = all.result.silent, .of = all.result.of, .unit = "人次"},
        {.what = "承诺兑现", .n = delivered, .of = count(ledger), .unit = "项"}};
    for (auto const& one : ledger) {
        ReportCommitment line{.number = one.number,
                              .promise = one.promise,
                              .unit = one.unit,
                              .promised_for = one.first_due_on,
                              .moved_to = {},
                              .delivered_on = one.delivered_on,
                              .state = "",
                              .reason = one.reason};
        if (one.due_on != one.first_due_on) line.moved_to = one.due_on;
        line.state = one.delivered_on               ? "已兑现"
                     : one.due_on < reading.today() ? "过期"
                     : line.moved_to                ? "延期"
                                                    : "没到期";
        report.commitments.push_back(std::move(line));
    }
    return report;
}

} // namespace ztc::app
