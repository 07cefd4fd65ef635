// SPDX-License-Identifier: Apache-2.0
#include "app/message_import.hpp"

#include "app/files_for_tests.hpp"
#include "modules/organisation/service.hpp"
#include "platform/sql/testing/databases.hpp"
#include "views/matter_page/delays.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <ctime>
#include <sstream>

namespace ztc::app {
namespace {

using ::testing::ElementsAre;

class StandingClock final : public Clock {
public:
    Instant now() const override { return start_of(Date{std::chrono::year{2026} / 11 / 24}); }
};

constexpr std::string_view first_line = "编号,主题,时间,详情,答复意见,答复时间\n";

class AnImport : public sql::testing::OnBothEngines {
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

    NodeId add(organisation::NodeKind kind, std::optional<NodeId> parent, std::string name)
    {
        return run(*house_, system_actor(house_->congress()), &organisation::add_node,
                   organisation::AddNode{.kind = kind,
                                         .parent = std::move(parent),
                                         .name = {std::move(name)},
                                         .short_name = {},
                                         .ordering = {}})
            .value()
            .node;
    }
    NodeId congress_node()
    {
        return house_->store->reads()
            .lease()
            ->one("SELECT node FROM view_organisation_node WHERE kind = 'congress'",
                  [](Row const& row) { return NodeId{std::string(row.text(0))}; })
            .value();
    }
    NodeId community()
    {
        auto const committee =
            add(organisation::NodeKind::working_committee, congress_node(), "工委");
        return add(organisation::NodeKind::community, committee, "示例社区");
    }

    MessageFile file(std::string const& rows)
    {
        auto const path = folder_.write("messages.csv", std::string(first_line) + rows);
        return file_at(path);
    }
    MessageFile file_at(std::filesystem::path const& path)
    {
        return MessageFile::open({.file = path}, matters::MatterPolicy{}.categories, clock_.today())
            .value();
    }
    std::string told(ImportCounts const& counts)
    {
        return fmt::format("{} = {} + {} + {} + {}", counts.rows, counts.added,
                           counts.answers_added, counts.already_there, counts.rejected);
    }
    std::string import(std::string const& rows)
    {
        auto read = file(rows);
        return told(import_messages(*house_, read, into_, {}).value());
    }
    std::int64_t events()
    {
        return house_->store->reads().lease()->number("SELECT count(*) FROM event");
    }

    FolderForTests folder_;
    StandingClock clock_;
    std::unique_ptr<House> house_;
    NodeId into_;
};

std::string lamps(int from, int to)
{
    std::string rows;
    for (int i = from; i <= to; ++i) rows += fmt::format("{},灯,2019-4-25,不亮,修好,2019-5-1\n", i);
    return rows;
}

TEST_P(AnImport, takes_all_rows_and_again_adds_nothing)
{
    into_ = community();
    EXPECT_EQ(import(lamps(1, 450)), "450 = 450 + 0 + 0 + 0");
    auto const before = events();
    EXPECT_EQ(import(lamps(1, 450)), "450 = 0 + 0 + 450 + 0");
    EXPECT_EQ(events(), before);
}

TEST_P(AnImport, adds_the_rest_of_a_list_that_grew_and_answers_that_came)
{
    into_ = community();
    EXPECT_EQ(import("1,灯,2019-4-25,不亮,,\n"), "1 = 1 + 0 + 0 + 0");
    EXPECT_EQ(import("1,灯,2019-4-25,不亮,修好,2019-5-1\n2,桥,2019-4-25,坏了,,\n"),
              "2 = 1 + 1 + 0 + 0");
}

TEST_P(AnImport, rejects_a_row_with_its_line_and_takes_the_others)
{
    into_ = community();
    auto read = file("1,灯,2019-4-25,不亮,,\n2,灯,someday,不亮,,\n3,灯,2019-4-25,不亮,,\n");
    std::vector<std::string> rejected;
    auto const counts = import_messages(
        *house_, read, into_, {.progress = {}, .rejected = [&](RejectedRow const& row) {
                                   rejected.push_back(fmt::format("{} {} {} {}", row.line,
                                                                  row.number, row.place, row.code));
                               }});
    EXPECT_EQ(told(*counts), "3 = 2 + 0 + 0 + 1");
    EXPECT_THAT(rejected, ElementsAre("3 2 /raised_at documents.not_a_date"));
}

TEST_P(AnImport, a_rehearsal_counts_the_same_and_writes_nothing)
{
    into_ = community();
    import("1,灯,2019-4-25,不亮,,\n2,灯,2019-4-25,不亮,修好,2019-5-1\n");
    auto const before = events();
    std::string const rows =
        "1,灯,2019-4-25,不亮,修好,2019-5-1\n2,灯,2019-4-25,不亮,修好,2019-5-1\n"
        "3,灯,2019-4-25,不亮,,\n4,灯,someday,不亮,,\n";
    auto read = file(rows);
    auto const lease = house_->store->reads().lease();
    EXPECT_EQ(told(rehearse_import(*lease, house_->congress(), read)), "4 = 1 + 1 + 1 + 1");
    EXPECT_EQ(events(), before);
    EXPECT_EQ(import(rows), "4 = 1 + 1 + 1 + 1");
}

TEST_P(AnImport, messages_of_no_known_place_get_one_community_of_their_own)
{
    EXPECT_EQ(community_of_imports(*house_).error().code, "import.no_place_for_it");
    add(organisation::NodeKind::working_committee, congress_node(), "工委");
    auto const made = community_of_imports(*house_).value();
    EXPECT_EQ(community_of_imports(*house_).value(), made);
    EXPECT_EQ(find_community(*house_, "导入（未分社区）").value(), made);
}

TEST_P(AnImport, a_community_is_found_by_its_id_or_its_name)
{
    auto const node = community();
    EXPECT_EQ(find_community(*house_, node.text).value(), node);
    EXPECT_EQ(find_community(*house_, "示例社区").value(), node);
    EXPECT_EQ(find_community(*house_, "别的社区").error().code, "matters.unknown_community");
}

TEST_P(AnImport, figures_count_whole_elapsed_days_and_keep_imported_apart)
{
    into_ = community();
    // 23 h 59 min; 24 h; 15 days and a minute short of 16; none
    import("1,灯,2019-4-25 10:00,不亮,修好,2019-4-26 09:59\n"
           "2,灯,2019-4-25 10:00,不亮,修好,2019-4-26 10:00\n"
           "3,灯,2019-4-25 10:00,不亮,修好,2019-5-11 09:59\n"
           "4,灯,2019-4-25 10:00,不亮,,\n");
    auto const lease = house_->store->reads().lease();
    auto const all = views::matter_page::answer_figures(*lease, house_->congress(), clock_.today());
    EXPECT_THAT(views::matter_page::answer_delays(all.imported), ElementsAre(0, 1, 15));
    EXPECT_EQ(all.imported.unanswered, 1U);
    EXPECT_EQ(all.imported.promised(), 0U);
    EXPECT_TRUE(all.own.answered.empty());
}

// ---- the real list ---------------------------------------------------------------------------

/// The cells of a CSV, read by a few lines of their own.
std::vector<std::vector<std::string>> cells_of(std::string const& text)
{
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '"')
            quoted&& i + 1 < text.size() && text[i + 1] == '"'
                ? void(rows.back().back() += text[++i])
                : void(quoted = !quoted);
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.push_back({""});
        else if (c != '\r')
            rows.back().back() += c;
    }
    if (rows.back().size() == 1) rows.pop_back();
    return rows;
}

/// "2019-04-25 09:32:09" as seconds, by the C library's calendar.
std::int64_t seconds_of(std::string const& text)
{
    std::tm parts{};
    EXPECT_NE(::strptime(text.c_str(), "%Y-%m-%d %H:%M:%S", &parts), nullptr) << text;
    return ::timegm(&parts);
}

TEST_P(AnImport, all_real_messages_are_in_and_their_delays_are_those_of_the_file)
{
    auto const path =
        std::filesystem::path{ZTC_SOURCE_DIR} / "../shared/data/messages/messages_with_replies.csv";
    if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not here";
    into_ = community();
    auto read = file_at(path);
    EXPECT_EQ(told(import_messages(*house_, read, into_, {}).value()), "2816 = 2816 + 0 + 0 + 0");
    EXPECT_EQ(events(), 3 + 2816 * 3);

    std::stringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    std::vector<int> expected;
    auto const rows = cells_of(text.str());
    for (auto row = rows.begin() + 1; row != rows.end(); ++row)
        expected.push_back(
            static_cast<int>((seconds_of(row->at(6)) - seconds_of(row->at(3))) / 86'400));
    std::ranges::sort(expected);

    auto const lease = house_->store->reads().lease();
    auto const all = views::matter_page::answer_figures(*lease, house_->congress(), clock_.today());
    auto const days = views::matter_page::answer_delays(all.imported);
    EXPECT_EQ(days, expected);
    EXPECT_EQ(views::matter_page::percentile(days, 50), 11);
    EXPECT_EQ(std::ranges::count_if(days, [](int d) { return d <= 15; }), 1788); // 63.5 %
    EXPECT_EQ(all.imported.unanswered, 0U);
}

ZTC_ON_BOTH_ENGINES(AnImport);

} // namespace
} // namespace ztc::app
