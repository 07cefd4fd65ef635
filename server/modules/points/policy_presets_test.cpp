// SPDX-License-Identifier: Apache-2.0
//
// The schemes that ship with the program give what their own papers say.
#include "kernel/described.hpp"
#include "modules/points/policy.hpp"

#include <gmock/gmock.h>

#include <fmt/format.h>

namespace ztc::points {
namespace {

using namespace std::chrono;
using enum ActKind;
using ::testing::ElementsAre;

constexpr auto year_2026 = whole_year(2026y);

RuleVersion shipped(std::string_view code)
{
    for (auto const& rules : shipped_rule_sets())
        if (rules.code == code) return {1, 2026y / January / 1, rules};
    throw std::logic_error("no such scheme");
}

/// A bearer of points who was a deputy all year.
struct Year {
    std::vector<Act> acts = {};
    Eligibility eligibility{.memberships = {{PersonId{"zhao"}, year_2026}}, .offered = {}};

    Act& did(ActKind kind, std::int64_t times = 1)
    {
        Act act{.id = fmt::format("a{:03}", acts.size()),
                .deputy = {"zhao"},
                .kind = kind,
                .day = add_days(2026y / February / 1, static_cast<int>(acts.size()))};
        act.quantity = times;
        return acts.emplace_back(std::move(act));
    }
    void was_offered(ActKind kind, Presence presence)
    {
        auto& act = did(kind);
        act.presence = presence;
        act.opportunity = "o" + act.id;
        eligibility.offered.push_back({act.opportunity, act.deputy, kind, act.day, 1});
    }
    Year& without(ActKind kind)
    {
        std::erase_if(acts, [&](Act const& act) { return act.kind == kind; });
        return *this;
    }
    Centi total(std::string_view scheme) const
    {
        return score(shipped(scheme), acts, eligibility, year_2026).total_centi;
    }
};

TEST(shipped_rule_sets, are_read_strictly_and_found_without_fault)
{
    ASSERT_EQ(shipped_rule_sets().size(), 3u);
    for (auto const& rules : shipped_rule_sets()) {
        auto const again =
            described::from_request<RuleSet>(described::parse(rule_set_json(rules)).value());
        ASSERT_TRUE(again) << rules.code << again.error().errors[0].pointer;
        EXPECT_EQ(rule_set_json(*again), rule_set_json(rules));
        auto const verdict = check_rule_set(rules);
        EXPECT_TRUE(verdict) << rules.code << verdict.error().errors[0].pointer;
    }
}

TEST(shipped_fragments, are_told_with_their_source_and_are_no_rule_sets)
{
    std::vector<std::string> codes;
    for (auto const& fragment : shipped_fragments()) {
        codes.push_back(fragment.code);
        for (auto const* words :
             {&fragment.zh, &fragment.en, &fragment.known_zh, &fragment.known_en, &fragment.source})
            EXPECT_FALSE(words->empty()) << fragment.code;
        for (auto const& rules : shipped_rule_sets()) EXPECT_NE(rules.code, fragment.code);
        EXPECT_FALSE(described::from_request<RuleSet>(
            described::parse(described::to_json(fragment)).value()));
    }
    EXPECT_THAT(codes, ElementsAre("jiangbei", "dongbao", "yinchuan", "xiangzhou", "bishan",
                                   "tianhuangping", "hunchun"));
}

// ---- 纯复乡 -----------------------------------------------------------------------------------

/// All that the scheme asks for, once, with so many suggestions and speeches.
Year chunfu(int suggestions = 3, int speeches = 1)
{
    Year year;
    year.was_offered(session, Presence::present);
    for (int i = 0; i < suggestions; ++i) year.did(suggestion);
    for (int i = 0; i < speeches; ++i) year.did(speech);
    for (auto const kind : {presidium_meeting, research, presidium_speech, group_record,
                            voters_guided, funds, election, deed})
        year.did(kind);
    for (int i = 0; i < 4; ++i) year.did(group_activity);
    year.did(contact, 10);
    year.did(visit);
    return year;
}

TEST(chunfu, all_that_it_asks_for_is_a_hundred)
{
    EXPECT_EQ(chunfu().total("chunfu"), 100'00);
}

TEST(chunfu, of_three_suggestions_each_more_or_less_is_five)
{
    Centi const totals[] = {85'00, 90'00, 95'00, 100'00, 105'00, 110'00};
    for (int suggestions = 0; suggestions < 6; ++suggestions)
        EXPECT_EQ(chunfu(suggestions).total("chunfu"), totals[suggestions]) << suggestions;
}

TEST(chunfu, a_speech_is_ten_and_each_more_five)
{
    Centi const totals[] = {90'00, 100'00, 105'00, 110'00};
    for (int speeches = 0; speeches < 4; ++speeches)
        EXPECT_EQ(chunfu(3, speeches).total("chunfu"), totals[speeches]) << speeches;
}

TEST(chunfu, what_is_left_out_takes_its_own_points)
{
    std::pair<ActKind, Centi> const table[] = {
        {presidium_meeting, 95'00}, {research, 90'00}, {presidium_speech, 85'00},
        {group_record, 95'00},      {funds, 95'00},    {voters_guided, 95'00},
        {group_activity, 90'00},    {contact, 95'00},  {visit, 95'00},
        {election, 95'00},          {deed, 95'00},
    };
    for (auto const& [kind, total] : table)
        EXPECT_EQ(chunfu().without(kind).total("chunfu"), total) << described::to_json(kind);
}

TEST(chunfu, a_second_presidium_speech_is_five_more_and_three_activities_are_not_four)
{
    auto year = chunfu();
    year.did(presidium_speech);
    EXPECT_EQ(year.total("chunfu"), 105'00);
    std::erase_if(year.acts, [once = 0](Act const& act) mutable {
        return act.kind == group_activity && once++ == 0;
    });
    EXPECT_EQ(year.total("chunfu"), 95'00);
}

TEST(chunfu, to_be_late_gone_early_or_absent_once_takes_the_whole_session)
{
    for (auto const presence :
         {Presence::late, Presence::left_early, Presence::approved_leave, Presence::unapproved}) {
        auto year = chunfu().without(session);
        year.was_offered(session, Presence::present);
        EXPECT_EQ(year.total("chunfu"), 100'00);
        year.was_offered(session, presence);
        EXPECT_EQ(year.total("chunfu"), 90'00) << described::to_json(presence);
        year.was_offered(session, presence);
        EXPECT_EQ(year.total("chunfu"), 90'00);
    }
}

// ---- 皇城镇 -----------------------------------------------------------------------------------

/// A village: its publicity, visits, suggestions; so many deputies absent from their report; so
/// many activities missed.
Year huangcheng(int absent = 0, int missed = 0)
{
    Year year;
    year.did(publicity);
    year.did(visit);
    year.did(suggestion);
    for (int i = 0; i < 5; ++i)
        year.was_offered(performance_report, i < absent ? Presence::unapproved : Presence::present);
    for (int i = 0; i < 12; ++i)
        year.was_offered(activity, i < missed ? Presence::approved_leave : Presence::present);
    return year;
}

TEST(huangcheng, is_counted_down_from_a_hundred)
{
    EXPECT_EQ(huangcheng().total("huangcheng"), 100'00);
    EXPECT_EQ(huangcheng().without(publicity).total("huangcheng"), 70'00);
    EXPECT_EQ(huangcheng().without(visit).total("huangcheng"), 90'00);
    EXPECT_EQ(huangcheng().without(suggestion).total("huangcheng"), 70'00);
    EXPECT_EQ(huangcheng(1).total("huangcheng"), 95'00);
    EXPECT_EQ(huangcheng(2, 3).total("huangcheng"), 84'00);
    EXPECT_EQ(huangcheng(5).total("huangcheng"), 80'00);
}

TEST(huangcheng, takes_fifteen_for_publicity_in_part_however_often)
{
    auto year = huangcheng();
    for (int i = 0; i < 3; ++i) {
        year.did(publicity).presence = Presence::partial;
        EXPECT_EQ(year.total("huangcheng"), 85'00);
    }
}

TEST(huangcheng, takes_no_more_for_misses_than_the_item_gives)
{
    EXPECT_EQ(huangcheng(0, 10).total("huangcheng"), 80'00);
    EXPECT_EQ(huangcheng(0, 12).total("huangcheng"), 80'00);
}

// ---- 闵行 -------------------------------------------------------------------------------------

Centi proposal(ActRole role, std::vector<Award> awards)
{
    Year year;
    auto& act = year.did(suggestion);
    act.role = role;
    act.awards = std::move(awards);
    return year.total("minhang");
}

TEST(minhang, gives_for_a_proposal_by_role_and_award_and_nothing_twice)
{
    using enum Award;
    EXPECT_EQ(proposal(ActRole::alone, {}), 15'00);
    EXPECT_EQ(proposal(ActRole::lead, {}), 15'00);
    EXPECT_EQ(proposal(ActRole::cosigner, {}), 3'00);
    EXPECT_EQ(proposal(ActRole::lead, {key_item}), 30'00);
    EXPECT_EQ(proposal(ActRole::cosigner, {key_item}), 6'00);
    EXPECT_EQ(proposal(ActRole::lead, {excellent}), 25'00);
    EXPECT_EQ(proposal(ActRole::cosigner, {excellent}), 5'00);
    EXPECT_EQ(proposal(ActRole::lead, {excellent, key_item}), 30'00);
}

TEST(minhang, counts_one_proposal_only_and_that_the_one_worth_most)
{
    Year year;
    year.did(suggestion).role = ActRole::cosigner;
    EXPECT_EQ(year.total("minhang"), 3'00);
    year.did(suggestion).role = ActRole::lead;
    EXPECT_EQ(year.total("minhang"), 15'00);
    year.did(suggestion).role = ActRole::lead;
    EXPECT_EQ(year.total("minhang"), 15'00);
}

TEST(minhang, gives_five_each_half_day_and_activity_and_ten_for_a_whole_training)
{
    Year year;
    year.did(session, 4);
    EXPECT_EQ(year.total("minhang"), 20'00);
    year.did(activity);
    EXPECT_EQ(year.total("minhang"), 25'00);
    year.did(training);
    EXPECT_EQ(year.total("minhang"), 35'00);
    year.did(training).presence = Presence::partial;
    EXPECT_EQ(year.total("minhang"), 40'00);
}

TEST(minhang, counts_a_day_as_training_or_as_activity)
{
    Year year;
    year.did(activity).subject = "one day";
    year.did(training).subject = "one day";
    EXPECT_EQ(year.total("minhang"), 10'00);
}

} // namespace
} // namespace ztc::points
