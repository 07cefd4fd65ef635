// SPDX-License-Identifier: Apache-2.0
#include "app/onboarding.hpp"

#include "app/files_for_tests.hpp"
#include "app/onboard_report.hpp"
#include "modules/organisation/service.hpp"
#include "platform/sql/testing/databases.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ztc::app::onboard {
namespace {

class StillClock final : public Clock {
public:
    Instant now() const override { return start_of(Date{std::chrono::year{2026} / 11 / 24}); }
};

/// Each station names one that stands below it in the sheet as the one above it.
Filled upside_down(int stations)
{
    Filled town;
    for (int i = 0; i < stations; ++i) {
        std::map<std::string, std::string> line{{"name", "示例站" + std::to_string(i)}};
        if (i + 1 < stations) line["parent"] = "示例站" + std::to_string(i + 1);
        town[Sheet::stations].push_back(line);
    }
    for (int i = 0; i < 20; ++i)
        town[Sheet::staff].push_back({{"name", "示例·许" + std::to_string(i)},
                                      {"sign_in_name", "联络" + std::to_string(i)},
                                      {"role", "联络员"},
                                      {"node", "示例站" + std::to_string(i % stations)}});
    // The same person once more, with a second office.
    town[Sheet::staff].push_back(
        {{"name", "示例·许0"}, {"sign_in_name", "联络0"}, {"role", "联络员"}, {"node", "示例站1"}});
    return town;
}

class Onboarding : public sql::testing::OnBothEngines {
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

    Plan planned(Filled const& filled)
    {
        auto const file = folder_.path() / "workbook.xlsx";
        write_filled(file, filled);
        return plan(*house_, read_workbook(file).value(), Part::both);
    }
    Result<> carried_out(Plan const& plan)
    {
        return carry_out(*house_, plan, system_actor(house_->congress()));
    }
    static std::int64_t with(Plan const& plan, Effect effect)
    {
        return std::ranges::count(plan.steps, effect, &Step::effect);
    }

    FolderForTests folder_;
    StillClock clock_;
    std::unique_ptr<House> house_;
};
ZTC_ON_BOTH_ENGINES(Onboarding);

TEST_P(Onboarding, broken_off_and_begun_again_does_exactly_the_rest)
{
    auto const town = upside_down(8);
    auto first = planned(town);
    ASSERT_TRUE(first.errors.empty());
    ASSERT_EQ(first.steps.size(), 29U);
    first.steps.resize(11); // killed here: each step is done whole or not at all
    ASSERT_TRUE(carried_out(first));
    auto const rest = planned(town);
    EXPECT_EQ(with(rest, Effect::already_there), 11);
    EXPECT_EQ(with(rest, Effect::added), 17);
    ASSERT_TRUE(carried_out(rest));
    auto const nothing = planned(town);
    EXPECT_EQ(with(nothing, Effect::already_there), 29);
}

TEST_P(Onboarding, adds_stations_above_before_those_below)
{
    auto const made = planned(upside_down(3));
    EXPECT_EQ(made.steps[0].name, "示例站2");
    EXPECT_EQ(made.steps[2].name, "示例站0");
}

TEST_P(Onboarding, gives_a_person_of_two_lines_both_offices)
{
    ASSERT_TRUE(carried_out(planned(upside_down(2))));
    EXPECT_EQ(house_->store->reads().lease()->number(
                  "SELECT count(*) FROM view_organisation_role WHERE ended_on IS NULL"),
              21);
    EXPECT_EQ(house_->store->reads().lease()->number(
                  "SELECT count(*) FROM view_people_person WHERE kind = 'staff'"),
              20);
}

TEST_P(Onboarding, says_every_error_in_both_languages)
{
    auto const report = report_of(planned({{Sheet::staff, {{{"name", "示例"}}}}}));
    ASSERT_EQ(report.errors.size(), 3U);
    for (auto const& error : report.errors) {
        EXPECT_EQ(error.code, "onboard.needed");
        EXPECT_NE(error.zh, error.code);
        EXPECT_NE(error.en, error.code);
    }
}

TEST(Template, is_read_as_a_workbook_without_lines)
{
    FolderForTests const folder;
    write_template(folder.path() / "template.xlsx");
    auto const workbook = read_workbook(folder.path() / "template.xlsx").value();
    EXPECT_TRUE(workbook.errors.empty());
    EXPECT_TRUE(workbook.lines.empty());
    EXPECT_EQ(read_workbook(folder.path() / "none.xlsx").error().code, "documents.no_such_file");
}

} // namespace
} // namespace ztc::app::onboard
