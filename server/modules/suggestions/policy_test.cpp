// SPDX-License-Identifier: Apache-2.0
//
// The seven presets as a table of what the statutes say, written down a second time by hand, and
// held against the statutes themselves where their texts are at hand.
#include "modules/suggestions/policy.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace ztc::suggestions {
namespace {

constexpr auto wd = PeriodUnit::working_days, days = PeriodUnit::calendar_days,
               months = PeriodUnit::months;

SuggestionPolicy const& preset_of(std::string const& code)
{
    auto const found = std::ranges::find(presets(), code, &Preset::code);
    if (found == presets().end()) throw std::out_of_range(code);
    return found->policy;
}

std::optional<Clock> clock_of(SuggestionPolicy const& p, ClockKind kind)
{
    switch (kind) {
    case ClockKind::refer: return p.refer_in_recess;
    case ClockKind::relief: return p.relief;
    case ClockKind::reassign: return p.reassign;
    case ClockKind::contact: return p.contact;
    case ClockKind::co_opinion: return p.co_opinion;
    case ClockKind::reply: return p.reply;
    case ClockKind::feedback: return p.feedback;
    case ClockKind::redo: return p.redo;
    case ClockKind::publish: return p.publish;
    case ClockKind::delivery: return p.delivery;
    }
    return {};
}

struct Case {
    char const* preset;
    ClockKind clock;
    int amount;
    PeriodUnit unit;
    char const* article; // of the statute, in its own writing
    char const* words;   // that stand in it
};

constexpr Case cases[] = {
    {"beijing", ClockKind::reply, 3, months, "第二十一条", "三个月"},
    {"beijing", ClockKind::feedback, 15, wd, "第二十三条", "十五个工作日"},
    {"beijing", ClockKind::redo, 2, months, "第二十七条", "二个月"},
    {"shanghai", ClockKind::refer, 7, wd, "第十一条", "七个工作日"},
    {"shanghai", ClockKind::relief, 7, wd, "第十四条", "七个工作日"},
    {"shanghai", ClockKind::co_opinion, 1, months, "第十七条", "一个月"},
    {"shanghai", ClockKind::reply, 3, months, "第十九条", "三个月"},
    {"shanghai", ClockKind::redo, 1, months, "第二十一条", "一个月"},
    {"chongqing", ClockKind::refer, 10, wd, "第十三条", "十个工作日"},
    {"chongqing", ClockKind::relief, 10, wd, "第十六条", "十个工作日"},
    {"chongqing", ClockKind::reassign, 10, wd, "第十六条", "十个工作日内重新确定"},
    {"chongqing", ClockKind::contact, 20, wd, "第十八条", "二十个工作日"},
    {"chongqing", ClockKind::co_opinion, 30, wd, "第二十条", "三十个工作日"},
    {"chongqing", ClockKind::reply, 3, months, "第二十一条", "三个月"},
    {"chongqing", ClockKind::feedback, 20, wd, "第二十七条", "二十个工作日"},
    {"chongqing", ClockKind::redo, 2, months, "第二十七条", "两个月"},
    {"chongqing", ClockKind::delivery, 20, wd, "第二十八条", "二十个工作日"},
    {"qingdao", ClockKind::refer, 5, wd, "第十四条", "五个工作日"},
    {"qingdao", ClockKind::relief, 5, wd, "第十九条", "五个工作日"},
    {"qingdao", ClockKind::co_opinion, 1, months, "第二十四条", "一个月"},
    {"qingdao", ClockKind::reply, 3, months, "第二十五条", "三个月"},
    {"zhejiang", ClockKind::relief, 10, days, "第十四条", "十日"},
    {"zhejiang", ClockKind::co_opinion, 2, months, "第十八条", "两个月"},
    {"zhejiang", ClockKind::reply, 3, months, "第二十一条", "三个月"},
    {"zhejiang", ClockKind::redo, 1, months, "第二十四条", "一个月"},
    {"shandong", ClockKind::refer, 5, days, "第十条", "五日"},
    {"shandong", ClockKind::relief, 5, days, "第十二条", "五日"},
    {"shandong", ClockKind::co_opinion, 1, months, "第二十一条", "一个月"},
    {"shandong", ClockKind::reply, 3, months, "第十九条", "三个月"},
    {"shandong", ClockKind::redo, 1, months, "第二十四条", "一个月"},
    {"henan", ClockKind::relief, 10, wd, "第十四条", "十个工作日"},
    {"henan", ClockKind::reassign, 10, wd, "第十四条", "十个工作日内"},
    {"henan", ClockKind::co_opinion, 2, months, "第十八条", "两个月"},
    {"henan", ClockKind::reply, 3, months, "第二十条", "三个月"},
    {"henan", ClockKind::feedback, 10, wd, "第二十二条", "十个工作日"},
    {"henan", ClockKind::redo, 1, months, "第二十二条", "一个月"},
};

/// Clocks that a statute does not know must not be made up.
constexpr std::pair<char const*, ClockKind> none[] = {
    {"beijing", ClockKind::refer},      {"beijing", ClockKind::relief},
    {"beijing", ClockKind::co_opinion}, {"shanghai", ClockKind::feedback},
    {"shanghai", ClockKind::contact},   {"qingdao", ClockKind::feedback},
    {"zhejiang", ClockKind::refer},     {"zhejiang", ClockKind::feedback},
    {"shandong", ClockKind::contact},   {"shandong", ClockKind::feedback},
    {"henan", ClockKind::refer},        {"henan", ClockKind::contact},
};

TEST(Presets, have_the_clocks_of_seven_statutes)
{
    EXPECT_EQ(presets().size(), 8u); // and the interim one
    for (auto const& one : cases) {
        auto const clock = clock_of(preset_of(one.preset), one.clock);
        ASSERT_TRUE(clock) << one.preset << " " << one.words;
        EXPECT_EQ(clock->within, (Period{one.amount, one.unit})) << one.preset << one.words;
    }
    for (auto const& [preset, clock] : none)
        EXPECT_FALSE(clock_of(preset_of(preset), clock)) << preset;
}

TEST(Presets, are_valid_each_clock_with_its_document)
{
    for (auto const& preset : presets()) {
        auto const valid = check_policy(preset.policy);
        EXPECT_TRUE(valid) << preset.code << " " << valid.error().code;
        EXPECT_EQ(preset.policy.reply_at_most, (Period{6, months})) << preset.code;
    }
    EXPECT_TRUE(check_policy(SuggestionPolicy{}));
    auto const& interim = preset_of("wuchang_interim");
    EXPECT_EQ(interim.approved_by, "待区人大确认");
    for (auto const kind : {ClockKind::relief, ClockKind::co_opinion, ClockKind::reply,
                            ClockKind::feedback, ClockKind::redo, ClockKind::publish})
        EXPECT_EQ(clock_of(interim, kind)->approved_by, "待区人大确认");
    EXPECT_EQ(SuggestionPolicy{}.approved_by, "待区人大确认");
}

TEST(Presets, differ_in_what_is_no_period)
{
    EXPECT_EQ(preset_of("beijing").withdraw_until, WithdrawUntil::referral); // 13
    EXPECT_EQ(preset_of("shanghai").withdrawn_by, WithdrawnBy::all);         // 10
    EXPECT_EQ(preset_of("chongqing").after_redo, AfterRedo::mediation);      // 27
    EXPECT_EQ(preset_of("henan").after_redo, AfterRedo::expert_assessment);  // 22
    EXPECT_EQ(preset_of("qingdao").reply_to, Signatories::lead);             // 28
    EXPECT_EQ(preset_of("shandong").rated_by, Signatories::lead);            // 23
    EXPECT_EQ(preset_of("chongqing").rated_by, Signatories::lead);           // 26
    EXPECT_EQ(preset_of("shanghai").dimensions,
              (std::vector{Dimension::attitude, Dimension::result})); // 21
    EXPECT_EQ(preset_of("chongqing").co_opinion_again->within, (Period{5, wd}));
    auto const excludes = [](char const* preset, Exclusion what) {
        return std::ranges::count(preset_of(preset).exclusions, what, &ExcludedBy::what) == 1;
    };
    EXPECT_TRUE(excludes("shanghai", Exclusion::own_employer)); // 8（二）
    EXPECT_FALSE(excludes("beijing", Exclusion::own_employer));
    EXPECT_TRUE(excludes("beijing", Exclusion::bidding)); // 12（六）
    EXPECT_FALSE(excludes("shandong", Exclusion::judicial_case));
    for (auto const* code : {"beijing", "shanghai", "chongqing", "zhejiang", "shandong"})
        EXPECT_TRUE(excludes(code, Exclusion::forwarded_letter)) << code;
}

std::filesystem::path const laws = std::filesystem::path{ZTC_SOURCE_DIR} / "../shared/data/laws";

/// The articles of a statute by their numbers as printed.
std::map<std::string, std::string> articles_of(std::string const& place)
{
    std::map<std::string, std::string> articles;
    for (auto const& entry : std::filesystem::directory_iterator(laws)) {
        auto const name = entry.path().filename().string();
        if (!name.starts_with(place) || name.find("代表建议") == std::string::npos) continue;
        std::ifstream file(entry.path());
        std::string article, line;
        while (std::getline(file, line)) {
            auto const end = line.find("条");
            if (line.starts_with("第") && end != std::string::npos && end < 24)
                article = line.substr(0, end + std::string_view("条").size());
            articles[article] += line;
        }
    }
    return articles;
}

TEST(Presets, say_what_the_statutes_say)
{
    if (!std::filesystem::exists(laws)) GTEST_SKIP() << "the statutes are not at hand";
    std::map<std::string, std::string> const places = {
        {"beijing", "北京市"}, {"shanghai", "上海市"}, {"chongqing", "重庆市"},
        {"qingdao", "青岛市"}, {"zhejiang", "浙江省"}, {"shandong", "山东省"},
        {"henan", "河南省"}};
    std::map<std::string, std::map<std::string, std::string>> read;
    for (auto const& [preset, place] : places) read[preset] = articles_of(place);
    for (auto const& one : cases)
        EXPECT_NE(read[one.preset][one.article].find(one.words), std::string::npos)
            << one.preset << " " << one.article << " " << one.words;
}

TEST(APolicy, is_refused_where_it_cannot_hold)
{
    auto const with = [](auto change) {
        SuggestionPolicy policy;
        change(policy);
        auto const checked = check_policy(policy);
        return checked ? std::string() : checked.error().errors.front().pointer;
    };
    EXPECT_EQ(with([](auto& p) { p.reply.within.amount = 0; }), "/reply/within");
    EXPECT_EQ(with([](auto& p) { p.reply.basis = ""; }), "/reply/basis");
    EXPECT_EQ(with([](auto& p) { p.reply_at_most.amount = 2; }), "/reply_at_most");
    EXPECT_EQ(with([](auto& p) { p.reply_at_most.unit = wd; }), "/reply_at_most");
    EXPECT_EQ(with([](auto& p) { p.outcomes.clear(); }), "/outcomes");
    EXPECT_EQ(with([](auto& p) { p.outcomes[1].code = "A"; }), "/outcomes/1");
    EXPECT_EQ(with([](auto& p) { p.outcomes[1].requires_date = false; }), "/outcomes/1");
    EXPECT_EQ(with([](auto& p) { p.internal_target = "02-30"; }), "/internal_target");
    EXPECT_EQ(with([](auto& p) { p.dimensions.clear(); }), "/dimensions");
    EXPECT_EQ(with([](auto& p) { p.smallest_n = 1; }), "/smallest_n");
    auto const on = [](unsigned month, unsigned day) {
        return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(day)};
    };
    EXPECT_EQ(with([&](auto& p) { p.sessions = {{16, 5, on(1, 9), on(1, 6)}}; }), "/sessions/0");
    EXPECT_EQ(with([&](auto& p) {
                  p.sessions = {{16, 5, on(1, 6), on(1, 9)}, {16, 6, on(1, 9), on(1, 12)}};
              }),
              "/sessions/1");
}

} // namespace
} // namespace ztc::suggestions
