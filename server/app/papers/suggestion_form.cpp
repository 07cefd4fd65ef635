// SPDX-License-Identifier: Apache-2.0
//
// 代表建议表: who proposes, what is wrong, what is asked for, and what the deputies ticked. Long
// reasons go on over the page; nothing is cut.
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"

#include <fmt/format.h>

namespace ztc::app {

using namespace papers;

namespace {

constexpr double label = 0.16, half = 0.5 - label;

GridCell named(double share, std::string words)
{
    return {share, std::move(words), CellKind::label};
}

GridRow pair_of(std::string const& one, std::string const& first, std::string const& other,
                std::string const& second)
{
    return {{named(label, one), {half, first}, named(label, other), {half, second}}};
}

GridRow row_of(std::string const& name, std::string words, double at_least = 0)
{
    return {{named(label, name), {1 - label, std::move(words)}}, at_least};
}

std::string tick(bool is_so, std::string_view words)
{
    return fmt::format("{} {}", is_so ? "■" : "□", words);
}

std::string address_of(Signatory const& one)
{
    return one.postcode.empty() ? one.address : one.address + "　邮编 " + one.postcode;
}

Grid head_of(SuggestionForm const& form)
{
    Grid grid;
    auto const& lead = form.lead;
    grid.rows = {pair_of("会议", form.session, "层次", form.level),
                 pair_of("编号", form.number.empty() ? "（审查后编）" : form.number, "提交日期",
                         day_in_words(form.submitted_on)),
                 row_of("案由", form.title),
                 pair_of("领衔代表", lead.name, "代表证号", lead.card_number),
                 pair_of("代表团", lead.delegation, "电话", lead.phone),
                 row_of("通信地址", address_of(lead))};
    return grid;
}

Grid joint_of(SuggestionForm const& form)
{
    Grid grid;
    auto const head = [](double share, char const* words) {
        return GridCell{share, words, CellKind::head};
    };
    grid.head = {head(label, "联名代表"), head(0.18, "代表证号"), head(0.26, "代表团"),
                 head(1 - label - 0.44, "电话")};
    for (auto const& one : form.joint)
        grid.rows.push_back({{{label, one.name},
                              {0.18, one.card_number},
                              {0.26, one.delegation},
                              {1 - label - 0.44, one.phone}}});
    return grid;
}

std::string proposals_of(SuggestionForm const& form)
{
    std::string out;
    for (std::size_t n = 0; auto const& one : form.proposals)
        out += fmt::format("{}{}. {}", out.empty() ? "" : "\n", ++n, one);
    return out;
}

std::string attachments_of(SuggestionForm const& form)
{
    return form.attachments.empty() ? "无" : joined(form.attachments, "\n");
}

Grid ticks_of(SuggestionForm const& form)
{
    auto const before = [&](RaisedBefore one, char const* words) {
        return tick(form.raised_before == one, words);
    };
    Grid grid;
    grid.rows = {
        row_of("怎么形成", joined({tick(form.from_research, "专题调研"),
                                   tick(form.from_talks, "座谈"), tick(form.from_visits, "走访")},
                                  "　　")),
        row_of("以往提过", joined({before(RaisedBefore::no, "没有"),
                                   before(RaisedBefore::two_years, "两年未解决"),
                                   before(RaisedBefore::three_years, "三年未解决"),
                                   before(RaisedBefore::longer, "三年以上")},
                                  "　　")),
        row_of("代表意愿", joined({tick(form.wants_contact, "希望加强沟通"),
                                   tick(form.is_for_reference, "仅供参考，不需书面答复"),
                                   tick(form.may_be_joined, "可以联名")},
                                  "　　")),
        row_of("公开",
               joined({tick(form.may_be_published == MayBePublished::whole, "同意全文公开"),
                       tick(form.may_be_published == MayBePublished::title_only, "只公开标题"),
                       tick(form.may_be_published == MayBePublished::not_at_all, "不公开")},
                      "　　")),
        row_of("希望承办", form.wished_unit)};
    return grid;
}

Blocks blocks_of(SuggestionForm const& form)
{
    Blocks out{Words{Kind::title, form.congress + "\n代表建议、批评和意见"}, Words{Kind::note, ""},
               head_of(form)};
    if (!form.joint.empty()) out.push_back(joint_of(form));
    Grid said;
    said.rows = {row_of("事由", form.reasons, 22), row_of("具体建议", proposals_of(form), 22),
                 row_of("附件", attachments_of(form))};
    out.push_back(said);
    out.push_back(ticks_of(form));
    Grid hands;
    hands.rows = {
        {{named(label, "代表签名"), {half, ""}, named(label, "日期"), {half, "　　年　　月　　日"}},
         14}};
    out.push_back(hands);
    return out;
}

std::string name_of(SuggestionForm const& form)
{
    return form.number.empty() ? "代表建议　" + form.title
                               : fmt::format("代表建议 {}　{}", form.number, form.title);
}

} // namespace

std::string draw_suggestion_form(SuggestionForm const& form, PaperLook const& look)
{
    return drawn(name_of(form), form.submitted_on, look, blocks_of(form), a4, {27, 22, 25, 16});
}

std::string write_suggestion_form(SuggestionForm const& form, PaperLook const& look)
{
    return written(name_of(form), look, blocks_of(form));
}

} // namespace ztc::app
