// SPDX-License-Identifier: Apache-2.0
#include "app/suggestion_import.hpp"

#include "app/files_for_tests.hpp"
#include "platform/sql/testing/databases.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace ztc::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SuggestionsClock final : public Clock {
public:
    Instant now() const override { return start_of(Date{std::chrono::year{2026} / 11 / 24}); }
};

class ASuggestionImport : public sql::testing::OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        house_ = make_site({.data = folder_.path() / "site",
                            .db = engine() == Engine::postgresql ? url() : "",
                            .origin = "example.org/log",
                            .name = "示例站",
                            .place = "示例街道",
                            .congress_name = "示例人大"},
                           clock_)
                     .value();
    }

    /// With a unit and one deputy here.
    NamesHere names() const
    {
        NamesHere out;
        out.units.emplace("示例水务局", NodeId{std::string(26, 'w')});
        out.deputies.emplace("示例代表·周", NamesHere::Deputy{PersonId{std::string(26, 'z')},
                                                              {NodeId{std::string(26, 's')}}});
        out.deputies.emplace("示例代表·李", NamesHere::Deputy{PersonId{std::string(26, 'l')},
                                                              {NodeId{std::string(26, 's')}}});
        out.deputies.emplace("示例代表·李", NamesHere::Deputy{PersonId{std::string(26, 'm')},
                                                              {NodeId{std::string(26, 's')}}});
        return out;
    }
    SuggestionFile file_at(std::filesystem::path const& path, BroughtAs as = BroughtAs::records)
    {
        return SuggestionFile::open(
                   {.file = path, .sheet = {}, .overrides = {}, .name = {}, .as = as}, names(),
                   clock_.today())
            .value();
    }
    SuggestionFile file(std::string const& bytes, BroughtAs as = BroughtAs::records)
    {
        return file_at(folder_.write("suggestions", bytes), as);
    }
    std::string told(ImportCounts const& counts)
    {
        return fmt::format("{} = {} + {} + {}", counts.rows, counts.added, counts.already_there,
                           counts.rejected);
    }
    std::string import(std::string const& bytes)
    {
        auto read = file(bytes);
        return told(import_suggestions(*house_, read).value());
    }
    std::vector<std::string> rejected(std::string const& bytes, BroughtAs as = BroughtAs::records)
    {
        std::vector<std::string> out;
        auto read = file(bytes, as);
        auto const lease = house_->store->reads().lease();
        rehearse_suggestions(*lease, house_->congress(), read,
                             {.progress = {}, .rejected = [&](RejectedRow const& row) {
                                  out.push_back(
                                      fmt::format("{} {} {}", row.line, row.place, row.code));
                              }});
        return out;
    }
    std::int64_t events()
    {
        return house_->store->reads().lease()->number("SELECT count(*) FROM event");
    }
    std::int64_t count(std::string const& where)
    {
        return house_->store->reads().lease()->number(
            "SELECT count(*) FROM view_suggestions_suggestion WHERE " + where);
    }

    FolderForTests folder_;
    SuggestionsClock clock_;
    std::unique_ptr<House> house_;
};

std::string roads(int from, int to)
{
    std::string rows = "编号,标题,领衔代表,主办单位,答复,答复日期\n";
    for (int i = from; i <= to; ++i)
        rows += fmt::format("{},修第{}条路,某代表,示例水务局,已修好,2019-5-{}\n", i, i, i % 28 + 1);
    return rows;
}

TEST_P(ASuggestionImport, takes_all_rows_and_again_adds_nothing)
{
    EXPECT_EQ(import(roads(1, 450)), "450 = 450 + 0 + 0");
    auto const before = events();
    EXPECT_EQ(import(roads(1, 450)), "450 = 0 + 450 + 0");
    EXPECT_EQ(events(), before);
    EXPECT_EQ(import(roads(440, 460)), "21 = 10 + 11 + 0");
}

TEST_P(ASuggestionImport, dates_a_reply_as_it_was_and_publishes_nothing)
{
    import(roads(1, 3));
    EXPECT_EQ(count("answered_on = '2019-05-02' AND year = 2019"), 1);
    EXPECT_EQ(count("published_on IS NOT NULL"), 0);
    EXPECT_EQ(count("state = 'closed'"), 3);
}

TEST_P(ASuggestionImport, of_a_year_alone_no_day_is_made_up)
{
    EXPECT_EQ(import("标题,答复,答复日期\n装路灯,已装,2017年\n"), "1 = 1 + 0 + 0");
    EXPECT_EQ(count("year = 2017 AND answered_on IS NULL"), 1);
}

TEST_P(ASuggestionImport, rejects_a_row_with_its_line_and_takes_the_others)
{
    std::string const rows = "编号,标题,答复日期\n1,修路,2019-5-1\n2,,2019-5-1\n"
                             "3,修桥,someday\n4,修渠,2027-1-1\n";
    EXPECT_THAT(rejected(rows),
                ElementsAre("3 /title request.missing", "4 /replied_on documents.not_a_date",
                            "5 /replied_on import.in_the_future"));
    EXPECT_EQ(import(rows), "4 = 1 + 0 + 3");
}

TEST_P(ASuggestionImport, reads_gb18030_as_well)
{
    // "标题\n修路\n"
    EXPECT_EQ(import("\xB1\xEA\xCC\xE2\n\xD0\xDE\xC2\xB7\n"), "1 = 1 + 0 + 0");
}

TEST_P(ASuggestionImport, one_id_over_two_contents_is_nobodys_guess)
{
    EXPECT_THAT(rejected("{\"id\":\"a\",\"title\":\"修路\"}\n{\"id\":\"a\",\"title\":\"修桥\"}\n"),
                ElementsAre("2 /number import.number_twice"));
}

TEST_P(ASuggestionImport, a_rehearsal_counts_the_same_and_writes_nothing)
{
    import(roads(1, 2));
    auto const before = events();
    auto read = file(roads(1, 3));
    auto const lease = house_->store->reads().lease();
    EXPECT_EQ(told(rehearse_suggestions(*lease, house_->congress(), read)), "3 = 1 + 2 + 0");
    EXPECT_EQ(events(), before);
}

TEST_P(ASuggestionImport, a_record_keeps_at_its_source_what_it_has_no_member_for)
{
    auto read = file("{\"title\":\"装红绿灯\",\"kind\":\"政协提案\",\"place\":\"某县\","
                     "\"session\":\"某届\",\"truncated\":true,\"url\":\"http://example.org/1\","
                     "\"lead_org\":\"示例水务局\",\"co_org\":\"甲局、乙局\"}\n");
    auto const past = std::get<suggestions::Past>(read.next()->record.value());
    EXPECT_EQ(past.source, "政协提案；某县；某届；原文没有收全；http://example.org/1");
    EXPECT_THAT(past.units, ElementsAre("示例水务局", "甲局", "乙局"));
    EXPECT_EQ(past.known_units.size(), 1U);
}

TEST_P(ASuggestionImport, papers_of_this_session_are_those_of_deputies_and_units_who_are_here)
{
    std::string const head = "类型,标题,领衔代表,正文,主办单位,提出日期,公开意愿\n";
    EXPECT_THAT(rejected(head + "建议,修第一条路,没有这人,坏了,,2026-11-1,\n"
                                "建议,修第二条路,示例代表·李,坏了,,2026-11-1,\n"
                                "建议,修第三条路,示例代表·周,坏了,没有这局,2026-11-1,\n"
                                "建议,修第四条路,示例代表·周,坏了,,2026-11-1,随便\n"
                                "政协提案,修第五条路,示例代表·周,坏了,,2026-11-1,\n"
                                "建议,修第六条路,示例代表·周,坏了,,,\n",
                         BroughtAs::papers),
                ElementsAre("2 /proposer import.unknown_deputy",
                            "3 /proposer import.deputies_of_one_name",
                            "4 /units import.unknown_unit", "5 /visibility import.unknown_word",
                            "6 /kind import.not_of_deputies", "7 /submitted_on request.missing"));
}

TEST_P(ASuggestionImport, a_paper_that_says_nothing_of_it_may_not_be_published)
{
    auto read = file("标题,领衔代表,正文,具体建议,提出日期\n"
                     "修第一条路,示例代表·周,坏了,,2026-11-1\n",
                     BroughtAs::papers);
    auto const paper = std::get<suggestions::Paper>(read.next()->record.value());
    EXPECT_EQ(paper.visibility, suggestions::Visibility::none);
    EXPECT_THAT(paper.asks, ElementsAre("修第一条路"));
    EXPECT_THAT(paper.cosigners, IsEmpty());
}

TEST_P(ASuggestionImport, all_real_records_are_in_with_their_replies)
{
    auto const path =
        std::filesystem::path{ZTC_SOURCE_DIR} / "../shared/data/suggestions/suggestions.jsonl";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not here";
    auto read = file_at(path);
    EXPECT_EQ(told(import_suggestions(*house_, read).value()), "20 = 20 + 0 + 0");
    EXPECT_EQ(count("reply_ref IS NOT NULL"), 19);
    EXPECT_EQ(count("situation_ref IS NOT NULL"), 4);
    EXPECT_EQ(count("answered_on IS NOT NULL"), 14);
    EXPECT_EQ(count("answered_on = '2021-06-01'"), 1);
    EXPECT_EQ(count("published_on IS NOT NULL"), 0);
    auto again = file_at(path);
    EXPECT_EQ(told(import_suggestions(*house_, again).value()), "20 = 0 + 20 + 0");
}

ZTC_ON_BOTH_ENGINES(ASuggestionImport);

} // namespace
} // namespace ztc::app
