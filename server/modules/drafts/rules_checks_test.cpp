// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/policy.hpp"
#include "modules/drafts/rules_text.hpp"

#include <gmock/gmock.h>

namespace ztc::drafts {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

DraftPolicy const policy{};

/// One at which nothing is to be seen.
Checked sound()
{
    Checked out{};
    out.title = "关于解决示例小区用水难的建议";
    out.situation =
        "示例小区高层水压不足，晚上七点以后热水器点不着火，泵房设备老化，设施产权一直没有移"
        "交，住户多次找物业和水务企业，至今没有人能定下来谁来改造。";
    out.asks = {"由区水务局牵头办理二次供水设施移交", "移交以后更换水泵"};
    out.evidence = {"入户看了两家"};
    return out;
}

std::optional<Check> check_of(Checked const& text, CheckKind kind)
{
    for (auto const& check : checks_of(text, policy))
        if (check.check == kind) return check;
    return std::nullopt;
}

TEST(draft_checks, pass_what_is_sound_and_name_their_article)
{
    auto const all = checks_of(sound(), policy);
    ASSERT_EQ(all.size(), 8u);
    for (auto const& check : all) {
        EXPECT_EQ(check.verdict, Verdict::fine) << check.zh;
        EXPECT_FALSE(check.article.empty() || check.zh.empty() || check.en.empty());
    }
}

TEST(draft_checks, ask_to_look_at_what_may_not_be_suggested)
{
    struct {
        char const* words;
        Exclusion exclusion;
    } const cases[] = {
        {"我家楼上漏水", Exclusion::personal_matter},
        {"我公司门前的路", Exclusion::own_employer},
        {"法院的判决书没有执行", Exclusion::judicial_case},
        {"居民来信如下", Exclusion::forwarded_letter},
        {"要求控告某人", Exclusion::complaint},
        {"请问政策怎么定", Exclusion::legal_consultation},
        {"开展学术研讨", Exclusion::academic},
        {"采用专利产品", Exclusion::product_promotion},
        {"由某厂中标", Exclusion::bidding},
    };
    for (auto const& one : cases) {
        auto text = sound();
        text.situation += one.words;
        auto const check = check_of(text, CheckKind::exclusions);
        ASSERT_TRUE(check) << one.words;
        EXPECT_EQ(check->verdict, Verdict::look) << "never a block";
        EXPECT_EQ(check->exclusion, one.exclusion) << one.words;
        EXPECT_FALSE(check->found.empty());
    }
}

TEST(draft_checks, point_to_another_level)
{
    struct {
        char const* ask;
        Verdict verdict;
    } const cases[] = {{"由区城管局修路灯", Verdict::fine},
                       {"增加地铁站出口", Verdict::look},
                       {"由省级财政安排", Verdict::look},
                       {"建议修改法律", Verdict::look}};
    for (auto const& one : cases) {
        auto text = sound();
        text.asks = {one.ask};
        EXPECT_EQ(check_of(text, CheckKind::competence)->verdict, one.verdict) << one.ask;
    }
}

TEST(draft_checks, split_what_is_of_several_matters)
{
    auto text = sound();
    text.asks = {"修好东门路灯", "补划停车车位", "照明改用节能灯", "尽快办理", "车位错时共享"};
    auto const check = check_of(text, CheckKind::one_matter);
    EXPECT_EQ(check->verdict, Verdict::look);
    ASSERT_EQ(check->groups.size(), 2u);
    EXPECT_THAT(check->groups[0].asks, ElementsAre(1, 3));
    EXPECT_THAT(check->groups[0].words, ElementsAre("路灯", "照明"));
    EXPECT_THAT(check->groups[1].asks, ElementsAre(2, 4, 5)) << "one that names none goes along";
    text.asks = {"办理移交", "明年底前办完"};
    EXPECT_EQ(check_of(text, CheckKind::one_matter)->verdict, Verdict::fine);
    text.asks = {"换水泵", "加固泵房"};
    EXPECT_EQ(check_of(text, CheckKind::one_matter)->verdict, Verdict::fine) << "of one kind";
}

TEST(draft_checks, ask_where_figures_are_from)
{
    auto text = sound();
    text.situation =
        "小区共 6 栋 186 户，第 2 栋最高。2026 年 3 月起有 23 件反映，静压 0.04 兆帕。" +
        text.situation;
    text.counted = {23, 90};
    text.evidence = {"物业台账：共6栋，186 户"};
    auto const check = check_of(text, CheckKind::figures);
    EXPECT_EQ(check->verdict, Verdict::add);
    EXPECT_THAT(check->found, ElementsAre("0.04"));
    text.evidence.push_back("实测0.04兆帕");
    EXPECT_EQ(check_of(text, CheckKind::figures)->verdict, Verdict::fine);
    text.evidence.clear();
    EXPECT_EQ(check_of(text, CheckKind::evidence)->verdict, Verdict::add);
}

TEST(draft_checks, hold_up_a_letter_that_was_merely_passed_on)
{
    std::string const letter = "我们小区的路灯从十一月初就不亮了，晚上出门很害怕。请领导帮忙解决！";
    struct {
        char const* situation;
        std::vector<std::string> asks;
        Verdict verdict;
    } const cases[] = {
        {"我们小区的路灯从十一月初就不亮了，晚上出门很害怕。",
         {"请领导帮忙解决"},
         Verdict::blocked},
        {"我们小区的路灯从十一月初就不亮了, 晚上出门很害怕", {"请办理"}, Verdict::blocked},
        {"我们小区的路灯从十一月初就不亮了，晚上出门很害怕。我两次夜里去看，一共有三盏不亮，两盏灯"
         "罩进水，"
         "整条路上只有一家店的灯光。",
         {"换灯罩"},
         Verdict::look},
        {"我两次夜里去看，一共有三盏不亮，两盏灯罩进水。", {"换灯罩"}, Verdict::fine},
    };
    for (auto const& one : cases) {
        auto text = sound();
        text.situation = one.situation;
        text.asks = one.asks;
        text.letters = {"示例：别的信。", letter};
        EXPECT_EQ(check_of(text, CheckKind::own_words)->verdict, one.verdict) << one.situation;
    }
    EXPECT_FALSE(is_forwarded("示例：全文。", {}, {}, policy));
}

TEST(draft_checks, want_something_concrete_and_of_a_motion_its_three_parts)
{
    auto text = sound();
    text.asks.clear();
    EXPECT_EQ(check_of(text, CheckKind::length)->verdict, Verdict::add);
    text = sound();
    text.situation = "太短。";
    EXPECT_EQ(check_of(text, CheckKind::length)->exclusion, Exclusion::no_substance);
    for (int i = 0; i < 200; ++i) text.situation += "写得很长很长很长。";
    EXPECT_NE(check_of(text, CheckKind::length)->verdict, Verdict::add);
    text = sound();
    EXPECT_FALSE(check_of(text, CheckKind::motion_parts));
    text.kind = SuggestionKind::motion;
    EXPECT_EQ(check_of(text, CheckKind::motion_parts)->verdict, Verdict::add);
    text.feasibility = "示例：分两年办完";
    EXPECT_EQ(check_of(text, CheckKind::motion_parts)->verdict, Verdict::fine);
}

TEST(draft_checks, say_how_near_two_texts_are)
{
    EXPECT_EQ(nearness("关于老旧小区用水难的建议", "关于老旧小区用水难的建议"), 100);
    EXPECT_EQ(nearness("", ""), 0);
    EXPECT_GT(nearness("关于解决高层住宅用水难的建议", "关于改善高层住宅用水的建议"), 30);
    EXPECT_LT(nearness("关于解决高层住宅用水难的建议", "关于增设夜间公交班次的建议"), 30);
    auto text = sound();
    text.similar_to = {"关于改善供水的建议"};
    EXPECT_EQ(check_of(text, CheckKind::similar)->verdict, Verdict::look);
}

TEST(draft_checks, know_sentences_and_figures)
{
    EXPECT_THAT(rules::sentences_of("一，二。\n三！！四"), ElementsAre("一二", "三", "四"));
    EXPECT_THAT(rules::sentences_of("。！"), IsEmpty());
    EXPECT_THAT(rules::figures_in("18层186户，0.04兆帕，3月1日，第5条，约30%。12."),
                ElementsAre("18", "186", "0.04", "30", "12"));
}

TEST(draft_policy, is_checked_within_its_ranges)
{
    EXPECT_TRUE(check_policy(policy));
    auto wrong = policy;
    wrong.reading_within.amount = 0;
    EXPECT_EQ(check_policy(wrong).error().code, "drafts.policy_range");
    wrong = policy;
    wrong.topics.push_back({"roads", {""}});
    EXPECT_EQ(check_policy(wrong).error().code, "drafts.policy_words");
}

} // namespace
} // namespace ztc::drafts
