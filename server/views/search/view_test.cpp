// SPDX-License-Identifier: Apache-2.0
#include "views/search/view.hpp"

#include "kernel/encoding.hpp"
#include "kernel/search_words.hpp"
#include "kernel/text.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/search/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::search {
namespace {

using namespace ztc::matters;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Numbers = std::vector<std::string>;

/// A town whose texts are indexed as the vault would do it, found by the director unless said
/// otherwise.
class ASearch : public testing::FedView {
public:
    std::optional<std::string> open(std::string_view ref) override
    {
        auto const found = texts_.find(std::string(ref));
        if (found == texts_.end()) return std::nullopt;
        return found->second;
    }

protected:
    View view() const override { return search::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        exec("CREATE TABLE vault_words (congress TEXT, ref TEXT, owner TEXT, words TEXT)");
        seen_by_director();
    }

    void seen_by_director()
    {
        seen_by(
            {"gao"},
            {{Role::committee_director, {"committee"}, {{"committee"}, {"station"}, {"east"}}}});
    }
    void seen_by_unit(std::string unit) { seen_by({"li"}, {{Role::unit_clerk, {unit}, {{unit}}}}); }

    TextRef text(std::string const& words)
    {
        auto const ref = "ref" + std::to_string(texts_.size());
        texts_[ref] = words;
        std::string entry;
        for (auto const& token : index_tokens(ztc::search::grams_of(words))) entry += " " + token;
        exec("INSERT INTO vault_words VALUES ('demo', '" + ref + "', 'somebody', '" + entry + "')");
        return testing::words(ref);
    }
    void erase_texts_of(MatterRaised const& matter)
    {
        for (auto const& ref : {matter.title.ref, matter.text.ref}) {
            texts_.erase(ref);
            exec("DELETE FROM vault_words WHERE ref = '" + ref + "'");
        }
    }

    MatterRaised raised(std::string const& title, std::string const& said,
                        std::string raiser = "lin", Identity identity = Identity::relay)
    {
        auto const n = std::to_string(++matters_);
        MatterRaised raised{};
        raised.matter = {"matter" + n};
        raised.number = "2026-" + std::string(6 - n.size(), '0') + n;
        raised.within = {{"committee"}, {"station"}, {"east"}};
        raised.community = {"east"};
        raised.raised_by = {std::move(raiser)};
        raised.identity = identity;
        raised.accept_due_on = today();
        raised.title = text(title);
        raised.text = text(said);
        return raised;
    }
    MatterId raise(std::string const& title, std::string const& said, std::string raiser = "lin",
                   Identity identity = Identity::relay)
    {
        auto const event = raised(title, said, std::move(raiser), identity);
        happened(event);
        return event.matter;
    }
    void refer(MatterId const& matter, std::string unit)
    {
        MatterReferred referred{};
        referred.matter = matter;
        referred.to_unit = {std::move(unit)};
        referred.referred_on = referred.answer_due_on = today();
        happened(referred);
    }

    static std::string fingerprint(std::string_view kind, std::string_view words)
    {
        return std::string(kind) + " " + std::string(words);
    }
    static std::vector<std::string> index_tokens(std::vector<std::string> const& grams)
    {
        std::vector<std::string> tokens;
        for (auto const& gram : grams) tokens.push_back(hex(gram));
        return tokens;
    }

    Result<Page> sought(std::string const& q, std::optional<std::int64_t> limit = {},
                        std::optional<std::string> after = {})
    {
        Query query{.q = {q}, .after = {}, .limit = limit};
        if (after) query.after = Text<1, 20>{*after};
        auto const print = [](std::string_view phone) { return fingerprint("phone", phone); };
        return find(query, {.tokens = &index_tokens, .phone_print = print}, *this);
    }
    Page page(std::string const& q, std::optional<std::int64_t> limit = {},
              std::optional<std::string> after = {})
    {
        return sought(q, limit, std::move(after)).value();
    }
    Numbers found(std::string const& q)
    {
        Numbers numbers;
        for (auto const& item : page(q).items) numbers.push_back(item.number);
        return numbers;
    }

    std::map<std::string, std::string> texts_;

private:
    int matters_ = 0;
};
ZTC_ON_BOTH_ENGINES(ASearch);

/// Our own words about an invented place.
constexpr char const* said_in_town[] = {
    "北门口的路灯坏了两个多月，晚上走路看不清，老人容易摔。",
    "6栋2单元的水管夜里一直响，物业来过两次没有修好。",
    "菜场后门的油烟直接排到居民楼，夏天不敢开窗。",
    "幼儿园门口接送时段车子乱停，孩子过马路不安全。",
    "18楼以上晚高峰水压不足，洗澡水忽冷忽热。",
    "社区食堂的刷卡机不认老年卡，几位老人排队等很久。",
    "公交站台的遮雨棚破了，下雨天等车都淋湿。",
    "电动车充电棚的插座坏了一半，大家只好拉线充电。",
    "小区里的健身器材生锈松动，有一处螺丝已经掉了。",
    "共享单车堵住盲道，视力不好的邻居差点被绊倒。",
    "B座电梯三天两头停，住十楼的爷爷下不来楼。",
    "河边步道的护栏断了一截，晚上没有灯，很危险。",
    "夜市收摊以后垃圾没人清，早上一地竹签。",
    "地下车库一下大雨就进水，去年淹了好几辆车。",
};

TEST_P(ASearch, finds_every_text_that_says_the_words_and_no_other_at_each_length)
{
    std::vector<std::string> all;
    for (auto const* said : said_in_town) {
        raise("示例", said);
        all.emplace_back(said);
    }
    for (std::size_t length = 1; length <= 8; ++length)
        for (auto const& text : all)
            for (auto const& run : ztc::search::runs_of(text)) {
                auto const characters = run.size() / 3; // those of this test mostly take three
                if (characters < length || run.size() % 3 != 0) continue;
                auto const sought = run.substr(0, length * 3);
                if (ztc::text::characters(sought) != length) continue;
                Numbers expected;
                for (std::size_t i = all.size(); i-- > 0;)
                    if (ztc::search::says(all[i], sought))
                        expected.push_back("2026-" + std::string(i + 1 < 10 ? "00000" : "0000") +
                                           std::to_string(i + 1));
                EXPECT_EQ(found(sought), expected) << sought;
            }
}

TEST_P(ASearch, wants_all_of_several_words_wherever_they_stand)
{
    raise("路灯不亮", "徐东口袋公园北门");
    raise("路灯不亮", "友谊小区");
    EXPECT_THAT(found("路灯 北门"), ElementsAre("2026-000001"));
    EXPECT_THAT(found("路灯 南门"), IsEmpty());
    EXPECT_THAT(found("。，"), IsEmpty());
}

TEST_P(ASearch, finds_what_was_written_later_and_says_where)
{
    auto const matter = raise("路灯不亮", "北门");
    MatterAnswered answered{};
    answered.matter = matter;
    answered.answered_on = today();
    answered.text = text("已换成太阳能灯头，请您再看看。");
    happened(answered);
    EXPECT_THAT(found("太阳能"), ElementsAre("2026-000001"));
    auto const item = page("太阳能").items.at(0);
    EXPECT_EQ(item.found_in, FoundIn::told);
    EXPECT_THAT(item.words.value_or(""), HasSubstr("已换成太阳能灯头"));
    EXPECT_FALSE(page("路灯").items.at(0).words);
}

TEST_P(ASearch, finds_a_number_as_it_is_said)
{
    raise("甲", "一");
    raise("乙", "二");
    EXPECT_THAT(found("2026-000002"), ElementsAre("2026-000002"));
    EXPECT_THAT(found("２０２６－２"), ElementsAre("2026-000002"));
    EXPECT_THAT(found("000002"), ElementsAre("2026-000002"));
    EXPECT_THAT(found("2026-000003"), IsEmpty());
}

TEST_P(ASearch, finds_by_phone_only_for_those_who_may_know_it)
{
    happened(people::Identified{
        {"lin"}, people::IdentifierKind::phone, fingerprint("phone", "13900000001"), text("x")});
    auto const hidden = raise("甲", "一", "lin", Identity::relay);
    auto const open = raise("乙", "二", "lin", Identity::to_unit);
    refer(hidden, "water");
    refer(open, "water");
    EXPECT_THAT(found("13900000001"), ElementsAre("2026-000002", "2026-000001"));
    seen_by_unit("water");
    EXPECT_THAT(found("13900000001"), ElementsAre("2026-000002"));
    seen_by({"zhou"}, {{Role::deputy, {"committee"}, {{"committee"}}}});
    EXPECT_THAT(found("13900000001"), IsEmpty());
    seen_by_director();
    happened(people::IdentifierDropped{
        {"lin"}, people::IdentifierKind::phone, fingerprint("phone", "13900000001")});
    EXPECT_THAT(found("13900000001"), IsEmpty());
}

TEST_P(ASearch, leaves_to_a_unit_only_its_own)
{
    auto const matter = raise("路灯不亮", "北门");
    raise("路灯不亮", "南门");
    refer(matter, "water");
    seen_by_unit("water");
    EXPECT_THAT(found("路灯"), ElementsAre("2026-000001"));
    EXPECT_THAT(found("2026-000002"), IsEmpty());
    seen_by_unit("roads");
    EXPECT_THAT(found("路灯"), IsEmpty());
}

TEST_P(ASearch, finds_by_nothing_that_is_hidden_from_who_seeks)
{
    auto event = raised("路灯不亮", "请打13900000001找王示例");
    event.hidden_names = text("王示例\n");
    happened(event);
    refer(event.matter, "water");
    EXPECT_THAT(found("13900000001"), ElementsAre("2026-000001"));
    EXPECT_THAT(found("王示例"), ElementsAre("2026-000001"));
    seen_by_unit("water");
    EXPECT_THAT(found("13900000001"), IsEmpty());
    EXPECT_THAT(found("王示例"), IsEmpty());
    EXPECT_THAT(found("路灯"), ElementsAre("2026-000001"));
}

TEST_P(ASearch, hides_a_complaint_from_those_it_is_about_and_from_all_but_its_readers)
{
    auto event = raised("态度不好", "站上的人");
    event.about = std::vector<std::string>{"gao"};
    happened(event);
    EXPECT_THAT(found("态度"), IsEmpty());
    seen_by({"sun"}, {{Role::committee_director, {"committee"}, {{"committee"}, {"east"}}}});
    EXPECT_THAT(found("态度"), ElementsAre("2026-000001"));
    seen_by({"chen"}, {{Role::liaison_officer, {"station"}, {{"station"}, {"east"}}}});
    EXPECT_THAT(found("态度"), IsEmpty());
    EXPECT_THAT(found("2026-000001"), IsEmpty());
}

TEST_P(ASearch, finds_nothing_of_what_was_erased)
{
    auto const event = raised("路灯不亮", "北门");
    happened(event);
    erase_texts_of(event);
    happened(people::Erased{{"lin"}});
    EXPECT_THAT(found("路灯"), IsEmpty());
    EXPECT_EQ(tables().one("SELECT said FROM view_search_matter",
                           [](Row const& row) { return std::string(row.text(0)); }),
              "");
}

TEST_P(ASearch, turns_pages_newest_first)
{
    for (int i = 0; i < 5; ++i) raise("路灯", "第" + std::to_string(i));
    auto const first = page("路灯", 2);
    EXPECT_EQ(first.items.size(), 2u);
    EXPECT_EQ(page("路灯", 2, first.next).items.at(0).number, "2026-000003");
    EXPECT_FALSE(page("路灯", 5).next);
    EXPECT_EQ(sought("路灯", {}, "x").error().code, "request.invalid");
}

TEST_P(ASearch, asks_the_index_and_sorts_nothing)
{
    if (tables().engine() != Engine::sqlite) GTEST_SKIP() << "PostgreSQL decides by what it holds";
    auto const steps = plan(find_words_sqlite, "demo", "\"x\"", 1000, 60);
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_THAT(steps[0], HasSubstr("view_search_index VIRTUAL TABLE INDEX"));
    EXPECT_THAT(steps[1], HasSubstr("SEARCH m USING INDEX"));
    expect_found_by_index(plan(find_number, "demo", "2026-000001"));
    expect_found_by_index(plan(find_phone, "demo", "print", 1000, 60));
    expect_found_by_index(plan(list_texts, "demo", "matter"));
}

} // namespace
} // namespace ztc::views::search
