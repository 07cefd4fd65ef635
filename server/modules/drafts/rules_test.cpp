// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/rules.hpp"

#include <gtest/gtest.h>

#include <functional>

namespace ztc::drafts {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

NodeId const east{"east"}, west{"west"}, bureau{"bureau"}, water{"water"};

Actor holding(std::string const& person, Role role, NodeId const& node)
{
    return {"demo", {person}, {{role, node, {node}}}};
}
Actor const zhou = holding("zhou", Role::deputy, east), shen = holding("shen", Role::deputy, east),
            he = holding("he", Role::deputy, west),
            reader = holding("tang", Role::committee_clerk, east),
            elsewhere = holding("fang", Role::committee_clerk, west),
            officer = holding("chen", Role::liaison_officer, east),
            unit = holding("li", Role::unit_clerk, bureau),
            other_unit = holding("wu", Role::unit_clerk, water), nobody{};

Draft draft(DraftState state, std::int64_t revision = 1)
{
    Draft out;
    Begun begun{};
    begun.draft = {"d"};
    begun.lead = zhou.person;
    begun.seats = {east};
    out.apply(begun);
    if (revision > 0) {
        Revised text{};
        text.revision = revision;
        out.apply(text);
    }
    out.evidence.insert({"e"});
    out.opinions[bureau] = {day(3, 9), {}};
    out.comments[{"c"}] = {};
    out.invited[shen.person] = {};
    out.shared = state == DraftState::reading || state == DraftState::read;
    out.state = state;
    if (state == DraftState::filed) out.filed_as = SuggestionId{"s"};
    return out;
}

constexpr DraftState all_states[] = {DraftState::writing, DraftState::reading, DraftState::read,
                                     DraftState::filed, DraftState::dropped};

TEST(draft_rules, leave_the_draft_to_its_lead_while_it_is_open)
{
    char const* const expected[] = {"", "", "", "drafts.is_filed", "drafts.is_dropped"};
    for (auto state : all_states) {
        auto const of = draft(state);
        EXPECT_EQ(code(rules::lead_on(of, zhou)), expected[static_cast<std::size_t>(state)]);
        EXPECT_EQ(code(rules::lead_on(of, shen)), "drafts.not_yours") << "invited, and no author";
        for (auto const* other : {&he, &elsewhere, &unit, &nobody})
            EXPECT_EQ(code(rules::lead_on(of, *other)), "drafts.unknown");
        bool const shared = of.shared;
        EXPECT_EQ(code(rules::lead_on(of, reader)), shared ? "drafts.not_yours" : "drafts.unknown");
        EXPECT_EQ(code(rules::lead_on(of, officer)),
                  shared ? "drafts.not_yours" : "drafts.unknown");
    }
    EXPECT_EQ(code(rules::lead_on({}, zhou)), "drafts.unknown");
}

TEST(draft_rules, let_readers_remark_only_while_it_is_read)
{
    EXPECT_EQ(code(rules::read_on(draft(DraftState::writing), reader)), "drafts.unknown");
    EXPECT_EQ(code(rules::read_on(draft(DraftState::reading), reader)), "");
    EXPECT_EQ(code(rules::read_on(draft(DraftState::read), reader)), "drafts.not_in_reading");
    EXPECT_EQ(code(rules::read_on(draft(DraftState::reading), elsewhere)), "drafts.unknown");
    for (auto const* other : {&zhou, &shen, &officer})
        EXPECT_EQ(code(rules::read_on(draft(DraftState::reading), *other)), "drafts.not_yours");
    auto both = zhou;
    both.offices.push_back(reader.offices.front());
    EXPECT_EQ(code(rules::read_on(draft(DraftState::reading), both)), "drafts.not_yours")
        << "nobody reads his own";
}

TEST(draft_rules, take_evidence_from_those_who_share_the_draft)
{
    AddEvidence command{{"d"}, EvidenceKind::visit_note, {"示例"}, day(3, 2)};
    auto const said = [&](DraftState state, Actor const& by) {
        return code(rules::add_evidence(draft(state), command, by, day(3, 2)));
    };
    for (auto const* by : {&zhou, &shen}) EXPECT_EQ(said(DraftState::writing, *by), "");
    for (auto const* by : {&reader, &officer}) {
        EXPECT_EQ(said(DraftState::writing, *by), "drafts.unknown");
        EXPECT_EQ(said(DraftState::reading, *by), "");
    }
    EXPECT_EQ(said(DraftState::reading, he), "drafts.unknown");
    EXPECT_EQ(said(DraftState::filed, zhou), "drafts.is_filed");
    command.happened_on = day(3, 3);
    EXPECT_EQ(said(DraftState::writing, zhou), "drafts.wrong_day");
    command.happened_on = day(3, 1);
    std::vector<FileId> const one{{"f"}};
    struct {
        EvidenceKind kind;
        std::optional<std::vector<FileId>> photos;
        std::optional<FileId> voice;
        std::optional<std::vector<FileId>> scans;
        char const* said;
    } const cases[] = {
        {EvidenceKind::photo, {}, {}, {}, "drafts.files_do_not_fit"},
        {EvidenceKind::photo, one, {}, {}, ""},
        {EvidenceKind::photo, one, {}, one, "drafts.files_do_not_fit"},
        {EvidenceKind::voice_memo, {}, {}, {}, "drafts.files_do_not_fit"},
        {EvidenceKind::voice_memo, {}, FileId{"v"}, {}, ""},
        {EvidenceKind::voice_memo, one, FileId{"v"}, {}, "drafts.files_do_not_fit"},
        {EvidenceKind::document, {}, {}, one, ""},
        {EvidenceKind::visit_note, one, FileId{"v"}, one, ""},
        {EvidenceKind::visit_note, std::vector<FileId>(10), {}, {}, "drafts.files_do_not_fit"},
    };
    for (auto const& one_case : cases) {
        command.kind = one_case.kind;
        command.photos = one_case.photos;
        command.voice = one_case.voice;
        command.scans = one_case.scans;
        EXPECT_EQ(said(DraftState::writing, zhou), one_case.said);
    }
    command = {{"d"}, EvidenceKind::document, {"示例"}, day(3, 1)};
    command.earlier = SuggestionId{"s"};
    EXPECT_EQ(said(DraftState::writing, zhou), "drafts.files_do_not_fit");
}

TEST(draft_rules, write_on_the_text_that_stands)
{
    Write command{};
    command.based_on = 1;
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing), command)), "");
    command.based_on = 0;
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing), command)),
              "drafts.text_moved_on");
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing, 0), command)), "");
    command.asks = {{"一行\n两行"}};
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing, 0), command)),
              "drafts.ask_of_several_lines");
    command.asks.assign(21, {"示例"});
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing, 0), command)),
              "drafts.too_many_asks");
    command.asks.clear();
    command.wished_units = {bureau, bureau};
    EXPECT_EQ(code(rules::check_write(draft(DraftState::writing, 0), command)), "drafts.too_many");
}

TEST(draft_rules, ask_a_unit_once_and_hear_it_once)
{
    EXPECT_EQ(code(rules::ask_opinion(draft(DraftState::writing), {{"d"}, bureau, {"示例"}})),
              "drafts.already_asked");
    EXPECT_EQ(code(rules::ask_opinion(draft(DraftState::writing), {{"d"}, water, {"示例"}})), "");
    GiveOpinion command{{"d"}, bureau, Feasibility::feasible, {}, {}, {"示例"}};
    EXPECT_EQ(code(rules::give_opinion(draft(DraftState::writing), command, unit)), "");
    for (auto const* other : {&other_unit, &zhou, &reader})
        EXPECT_EQ(code(rules::give_opinion(draft(DraftState::writing), command, *other)),
                  "drafts.not_asked");
    EXPECT_EQ(code(rules::give_opinion(draft(DraftState::filed), command, unit)),
              "drafts.is_filed");
    command.cost_fen = -1;
    EXPECT_EQ(code(rules::give_opinion(draft(DraftState::writing), command, unit)),
              "drafts.wrong_cost");
    command.cost_fen = 86'000'000;
    command.year = 1999;
    EXPECT_EQ(code(rules::give_opinion(draft(DraftState::writing), command, unit)),
              "drafts.wrong_cost");
    command.year = 2027;
    auto heard = draft(DraftState::writing);
    heard.opinions[bureau].feasibility = Feasibility::not_now;
    EXPECT_EQ(code(rules::give_opinion(heard, command, unit)), "drafts.already_said");
}

TEST(draft_rules, have_it_read_when_there_is_something_to_read)
{
    EXPECT_EQ(code(rules::ask_reading(draft(DraftState::writing, 0))), "drafts.nothing_written");
    EXPECT_EQ(code(rules::ask_reading(draft(DraftState::writing))), "");
    EXPECT_EQ(code(rules::ask_reading(draft(DraftState::reading))), "drafts.is_read");
    EXPECT_EQ(code(rules::ask_reading(draft(DraftState::read))), "") << "again";
    Comment command{{"d"}, Passage::situation, {}, {}, {"示例"}, {}};
    auto const said = [&] {
        return code(rules::check_comment(draft(DraftState::reading), command));
    };
    EXPECT_EQ(said(), "");
    command.proposed = Text<1, 1000>{"示例"};
    EXPECT_EQ(said(), "drafts.proposal_needs_quote");
    command.quoted = Text<1, 1000>{"示例"};
    EXPECT_EQ(said(), "");
    command.ask = 1;
    EXPECT_EQ(said(), "drafts.no_such_ask");
    command.passage = Passage::whole;
    EXPECT_EQ(said(), "drafts.proposal_needs_quote");
    EXPECT_EQ(code(rules::settle(draft(DraftState::reading), {"c"})), "");
    EXPECT_EQ(code(rules::settle(draft(DraftState::reading), {"x"})), "drafts.unknown_comment");
    auto settled = draft(DraftState::reading);
    settled.comments[{"c"}].settled = true;
    EXPECT_EQ(code(rules::settle(settled, {"c"})), "drafts.already_settled");
}

TEST(draft_rules, have_each_text_signed_anew)
{
    auto of = draft(DraftState::writing, 2);
    EXPECT_EQ(code(rules::check_invited(of, {he.person})), "");
    EXPECT_EQ(code(rules::check_invited(of, {})), "drafts.too_many");
    EXPECT_EQ(code(rules::check_invited(of, {zhou.person})), "drafts.not_a_deputy");
    EXPECT_EQ(code(rules::check_invited(of, {shen.person})), "drafts.already_invited");
    EXPECT_EQ(code(rules::check_invited(draft(DraftState::writing, 0), {he.person})),
              "drafts.nothing_written");
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 1}, shen)), "drafts.text_moved_on");
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 2}, shen)), "");
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 2}, zhou)), "drafts.not_invited");
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 2}, he)), "drafts.unknown");
    Cosigned has_signed{};
    has_signed.deputy = shen.person;
    has_signed.revision = 2;
    of.apply(has_signed);
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 2}, shen)), "drafts.already_signed");
    EXPECT_EQ(of.signed_by(), std::vector{shen.person});
    Revised next{};
    next.revision = 3;
    of.apply(next);
    EXPECT_TRUE(of.signed_by().empty()) << "another text";
    EXPECT_EQ(code(rules::decline(of, shen)), "");
    of.invited[shen.person].declined = true;
    EXPECT_EQ(code(rules::decline(of, shen)), "drafts.already_declined");
    EXPECT_EQ(code(rules::cosign(of, {{"d"}, 3}, shen)), "drafts.already_declined");
    EXPECT_EQ(code(rules::lead_on(of, shen)), "drafts.unknown") << "it is no longer his to see";
}

TEST(draft_rules, file_what_is_written_and_rests_on_something)
{
    DraftPolicy const policy{};
    for (auto state : {DraftState::writing, DraftState::reading, DraftState::read})
        EXPECT_EQ(code(rules::check_filing(draft(state), zhou, policy)), "")
            << "neither readers nor units hold it up";
    EXPECT_EQ(code(rules::check_filing(draft(DraftState::filed), zhou, policy)), "drafts.is_filed");
    EXPECT_EQ(code(rules::check_filing(draft(DraftState::read), shen, policy)), "drafts.not_yours");
    EXPECT_EQ(code(rules::check_filing(draft(DraftState::writing, 0), zhou, policy)),
              "drafts.nothing_written");
    auto bare = draft(DraftState::read);
    bare.evidence.clear();
    EXPECT_EQ(code(rules::check_filing(bare, zhou, policy)), "drafts.needs_evidence");
    EXPECT_EQ(code(rules::give_back(draft(DraftState::filed), {"s"})), "");
    EXPECT_EQ(code(rules::give_back(draft(DraftState::filed), {"other"})), "drafts.unknown");
    EXPECT_EQ(code(rules::give_back(draft(DraftState::read), {"s"})), "drafts.unknown");
}

TEST(draft_rules, exchange_the_quoted_words_and_nothing_else)
{
    rules::Opened const text{"关于路灯的建议", "路灯不亮。晚上看不见。", {"修路灯", "装路灯"}, {}};
    auto const said = [&](Passage passage, std::optional<std::int64_t> ask, char const* quoted,
                          char const* proposed) {
        Remark const remark{passage, ask, {}, {}, false};
        auto const result = rules::replaced(text, remark, quoted, proposed);
        return result ? rules::passage_of(*result, passage, ask) : result.error().code;
    };
    EXPECT_EQ(said(Passage::situation, {}, "晚上", "晚七点以后"), "路灯不亮。晚七点以后看不见。");
    EXPECT_EQ(said(Passage::situation, {}, "早上", "示例"), "drafts.passage_gone");
    EXPECT_EQ(said(Passage::situation, {}, "。", "，"), "drafts.quote_not_unique");
    EXPECT_EQ(said(Passage::asks, 2, "装", "加装"), "加装路灯");
    EXPECT_EQ(said(Passage::asks, 3, "装", "加装"), "drafts.passage_gone");
    EXPECT_EQ(said(Passage::asks, {}, "修路灯\n装路灯", "修好路灯"), "修好路灯\n");
    EXPECT_EQ(said(Passage::asks, 1, "修", "修\n"), "drafts.does_not_fit");
    EXPECT_EQ(said(Passage::title, {}, "关于路灯的建议", "灯"), "drafts.does_not_fit");
}

} // namespace
} // namespace ztc::drafts
