// SPDX-License-Identifier: Apache-2.0
#include "kernel/working_day.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace ztc {
namespace {

using namespace std::chrono_literals;
using enum DayCount;
using Unit = Period::Unit;

Calendar const& shipped()
{
    static auto const calendar = Calendar::from_csv(shipped_calendar_csv()).value();
    return calendar;
}

Deadline certain(Date due_on)
{
    return {due_on, Certainty::certain};
}

Deadline provisional(Date due_on)
{
    return {due_on, Certainty::provisional};
}

TEST(Calendar, that_ships_covers_2018_to_2026)
{
    auto const& years = shipped().covered_years();
    EXPECT_EQ(years.size(), 9u);
    EXPECT_EQ(*years.begin(), 2018y);
    EXPECT_EQ(*years.rbegin(), 2026y);
}

TEST(Calendar, knows_what_kind_of_day_it_is)
{
    EXPECT_EQ(shipped().day(2026y / 11 / 24), (CalendarDay{DayKind::working}));
    EXPECT_EQ(shipped().day(2026y / 11 / 28), (CalendarDay{DayKind::weekend}));
    EXPECT_EQ(shipped().day(2025y / 10 / 6).kind, DayKind::holiday);
    EXPECT_EQ(shipped().day(2025y / 10 / 6).name, "国庆节、中秋节");
    EXPECT_EQ(shipped().day(2025y / 10 / 11).kind, DayKind::makeup_workday); // a Saturday
    EXPECT_EQ(shipped().day(2027y / 10 / 1),
              (CalendarDay{DayKind::working, "", Certainty::provisional}));
}

TEST(Calendar, calls_a_monday_that_a_notice_lists_as_worked_a_plain_working_day)
{
    EXPECT_EQ(shipped().day(2020y / 2 / 3), (CalendarDay{DayKind::working}));
}

TEST(WorkingDays, do_not_count_the_first_day)
{
    EXPECT_EQ(shipped().add_working_days(2026y / 11 / 24, 1), certain(2026y / 11 / 25));
    EXPECT_EQ(shipped().add_working_days(2026y / 11 / 27, 1), certain(2026y / 11 / 30));
}

TEST(WorkingDays, pass_over_national_day_2025_and_count_its_makeup_saturday)
{
    // Worked: Sunday 28 Sep (make-up), 29, 30 Sep; off 1–8 Oct; 9, 10 Oct, Saturday 11 Oct.
    EXPECT_EQ(shipped().add_working_days(2025y / 9 / 26, 3), certain(2025y / 9 / 30));
    EXPECT_EQ(shipped().add_working_days(2025y / 9 / 26, 4), certain(2025y / 10 / 9));
    EXPECT_EQ(shipped().add_working_days(2025y / 9 / 26, 6), certain(2025y / 10 / 11));
    EXPECT_EQ(shipped().add_working_days(2025y / 9 / 26, 7), certain(2025y / 10 / 13));
}

TEST(WorkingDays, pass_over_national_day_2026_and_count_its_makeup_days)
{
    // Worked: Sunday 20 Sep (make-up); off 1–7 Oct; Saturday 10 Oct (make-up).
    EXPECT_EQ(shipped().add_working_days(2026y / 9 / 30, 1), certain(2026y / 10 / 8));
    EXPECT_EQ(shipped().add_working_days(2026y / 9 / 30, 3), certain(2026y / 10 / 10));
    EXPECT_EQ(shipped().add_working_days(2026y / 9 / 30, 4), certain(2026y / 10 / 12));
}

TEST(WorkingDays, after_a_day_are_those_worked_since_and_none_before_it)
{
    EXPECT_EQ(shipped().working_days_after(2026y / 9 / 30, 2026y / 9 / 30), 0);
    EXPECT_EQ(shipped().working_days_after(2026y / 9 / 30, 2026y / 10 / 7), 0);
    EXPECT_EQ(shipped().working_days_after(2026y / 9 / 30, 2026y / 10 / 12), 4);
    EXPECT_EQ(shipped().working_days_after(2026y / 10 / 12, 2026y / 9 / 30), 0);
    Calendar const weekends;
    EXPECT_EQ(weekends.working_days_after(2026y / 11 / 2, 2026y / 11 / 6), 4); // Monday to Friday
    EXPECT_EQ(weekends.working_days_after(2026y / 11 / 2, 2026y / 11 / 9), 5); // over a weekend
    EXPECT_EQ(weekends.working_days_after(2026y / 11 / 10, 2026y / 11 / 9), 0);
}

TEST(WorkingDays, late_are_those_after_the_day_and_nothing_in_time)
{
    Calendar const weekends;
    EXPECT_EQ(weekends.working_days_late(2026y / 11 / 6, 2026y / 11 / 5), std::nullopt);
    EXPECT_EQ(weekends.working_days_late(2026y / 11 / 6, 2026y / 11 / 6), std::nullopt);
    EXPECT_EQ(weekends.working_days_late(2026y / 11 / 6, 2026y / 11 / 7), 0); // a Saturday
    EXPECT_EQ(weekends.working_days_late(2026y / 11 / 6, 2026y / 11 / 9), 1);
}

TEST(WorkingDays, count_the_makeup_weekends_around_spring_festival)
{
    // 2024: make-up Sunday 4 Feb; off 10–17 Feb; make-up Sunday 18 Feb.
    EXPECT_EQ(shipped().add_working_days(2024y / 2 / 2, 1), certain(2024y / 2 / 4));
    EXPECT_EQ(shipped().add_working_days(2024y / 2 / 9, 1), certain(2024y / 2 / 18));
}

TEST(WorkingDays, of_number_zero_are_due_the_same_day_or_the_next_worked_one)
{
    EXPECT_EQ(shipped().add_working_days(2026y / 11 / 24, 0), certain(2026y / 11 / 24));
    EXPECT_EQ(shipped().add_working_days(2026y / 11 / 28, 0), certain(2026y / 11 / 30));
}

TEST(WorkingDays, beyond_the_table_count_weekends_only_and_are_provisional)
{
    EXPECT_EQ(shipped().add_working_days(2026y / 12 / 28, 3), certain(2026y / 12 / 31));
    EXPECT_EQ(shipped().add_working_days(2026y / 12 / 28, 4), provisional(2027y / 1 / 1));
    EXPECT_EQ(shipped().add_working_days(2017y / 12 / 31, 1), certain(2018y / 1 / 2));
    EXPECT_EQ(shipped().add_working_days(2017y / 12 / 29, 1), provisional(2018y / 1 / 2));
    EXPECT_EQ(Calendar{}.add_working_days(2025y / 9 / 26, 4), provisional(2025y / 10 / 2));
}

TEST(CalendarDays, that_end_on_a_rest_day_end_on_the_next_working_day)
{
    EXPECT_EQ(shipped().add_calendar_days(2026y / 11 / 24, 3), certain(2026y / 11 / 27));
    EXPECT_EQ(shipped().add_calendar_days(2026y / 11 / 24, 4), certain(2026y / 11 / 30));
    EXPECT_EQ(shipped().add_calendar_days(2025y / 9 / 16, 15), certain(2025y / 10 / 9));
    EXPECT_EQ(shipped().add_calendar_days(2025y / 9 / 21, 7), certain(2025y / 9 / 28)); // make-up
}

TEST(CalendarDays, are_certain_when_the_days_that_decide_are_known)
{
    EXPECT_EQ(shipped().add_calendar_days(2017y / 12 / 1, 40), certain(2018y / 1 / 10));
    EXPECT_EQ(shipped().add_calendar_days(2026y / 12 / 20, 11), certain(2026y / 12 / 31));
    EXPECT_EQ(shipped().add_calendar_days(2026y / 12 / 20, 12), provisional(2027y / 1 / 1));
}

TEST(Months, end_on_the_corresponding_day_or_the_last_of_the_month)
{
    EXPECT_EQ(shipped().add_months(2026y / 3 / 16, 3), certain(2026y / 6 / 16));
    EXPECT_EQ(shipped().add_months(2023y / 11 / 30, 3), certain(2024y / 2 / 29));
    EXPECT_EQ(shipped().add_months(2022y / 11 / 30, 3), certain(2023y / 2 / 28));
    EXPECT_EQ(shipped().add_months(2024y / 2 / 29, 12), certain(2025y / 2 / 28));
    EXPECT_EQ(shipped().add_months(2026y / 7 / 3, 3),
              certain(2026y / 10 / 8)); // 3 Oct is a holiday
}

TEST(Deadline, is_missed_at_midnight_or_at_the_close_of_business)
{
    EXPECT_EQ(format_instant(too_late_at(2026y / 11 / 24)), "2026-11-25T00:00:00+08:00");
    EXPECT_EQ(format_instant(too_late_at(2026y / 11 / 24, 17h + 30min)),
              "2026-11-24T17:30:00+08:00");
}

std::string told(std::vector<ExplainedDay> const& days)
{
    std::ostringstream lines;
    for (auto const& day : days)
        lines << format_date(day.on).substr(5) << " "
              << std::array{"first", "counted", "rest", "postponed",
                            "moved"}[static_cast<unsigned>(day.count)]
              << " " << day.n << " " << day.name << "\n";
    return lines.str();
}

TEST(Explanation, of_working_days_tells_each_day)
{
    EXPECT_EQ(told(shipped().explain(2025y / 4 / 30, {2, Unit::working_days})),
              "04-30 first 0 \n"
              "05-01 rest 0 劳动节\n"
              "05-02 rest 0 劳动节\n"
              "05-03 rest 0 劳动节\n"
              "05-04 rest 0 劳动节\n"
              "05-05 rest 0 劳动节\n"
              "05-06 counted 1 \n"
              "05-07 counted 2 \n");
}

TEST(Explanation, of_calendar_days_tells_how_the_end_was_moved)
{
    EXPECT_EQ(told(shipped().explain(2026y / 11 / 26, {2, Unit::calendar_days})),
              "11-26 first 0 \n"
              "11-27 counted 1 \n"
              "11-28 postponed 2 \n"
              "11-29 postponed 2 \n"
              "11-30 moved 2 \n");
}

TEST(CalendarTable, that_is_broken_is_refused_with_its_line)
{
    auto const refused = [](std::string_view text) {
        auto const error = Calendar::from_csv(text).error();
        return error.code + " " + error.errors.at(0).pointer;
    };
    EXPECT_EQ(refused(""), "calendar.malformed /1");
    EXPECT_EQ(refused("date,name\n"), "calendar.malformed /1");
    EXPECT_EQ(refused("date,kind,name\n2026-02-30,off,x\n"), "calendar.malformed /2");
    EXPECT_EQ(refused("date,kind,name\n2026-02-20,free,x\n"), "calendar.malformed /2");
    EXPECT_EQ(refused("date,kind,name\n\n2026-02-20,off\n"), "calendar.malformed /3");
    EXPECT_EQ(refused("date,kind,name\n2026-02-20,off,x\n2026-02-20,off,x\n"),
              "calendar.day_twice /3");
}

TEST(CalendarTable, may_come_from_a_spreadsheet_with_bom_and_crlf)
{
    auto const calendar = Calendar::from_csv("\xEF\xBB\xBF"
                                             "date,kind,name\r\n2027-10-01,off,国庆节\r\n")
                              .value();
    EXPECT_EQ(calendar.day(2027y / 10 / 1),
              (CalendarDay{DayKind::holiday, "国庆节", Certainty::certain}));
}

TEST(CalendarTable, that_ships_holds_the_days_of_the_published_notices)
{
    auto const source =
        std::filesystem::path{ZTC_SOURCE_DIR} / "../shared/data/holidays/cn_holidays_2018_2026.csv";
    std::ifstream file{source};
    if (!file) GTEST_SKIP() << "skipped: " << source << " is absent";
    std::string published = "date,kind,name\n", line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        auto const name_end = line.find(',', 11);
        published += line.substr(0, 11) + (line[name_end + 1] == '1' ? "off," : "work,") +
                     line.substr(11, name_end - 11) + "\n";
    }
    EXPECT_EQ(shipped_calendar_csv(), published);
}

// The second opinion: no stepping and no calendar class. The table is laid out as running totals of
// worked days from 1 January 2010 to the end of 2035; a period is answered by looking totals up.
class CountedByTotals {
public:
    CountedByTotals()
    {
        for (int year = 2010; year < 2036; ++year)
            for (int month = 1; month <= 12; ++month)
                for (int day = 1; day <= length(year, month); ++day) lay_out(year, month, day);
        read_announced();
        totals_.push_back(0);
        for (auto const worked : worked_) totals_.push_back(totals_.back() + worked);
    }

    /// Index of the due day.
    int due(int from, Period period) const
    {
        if (period.unit == Unit::working_days)
            return day_of_total(totals_[from + 1] + period.amount);
        auto const last = period.unit == Unit::calendar_days ? from + period.amount
                                                             : months_after(from, period.amount);
        return day_of_total(totals_[last] + 1);
    }

    bool certain(int from, int due, Period period) const
    {
        auto const first = period.unit == Unit::working_days    ? from + 1
                           : period.unit == Unit::calendar_days ? from + period.amount
                                                                : months_after(from, period.amount);
        return written_[first] >= "2018" && written_[due] < "2027";
    }

    int index(std::string const& day) const
    {
        return static_cast<int>(std::ranges::lower_bound(written_, day) - written_.begin());
    }

    std::string const& written(int index) const { return written_[index]; }

private:
    static int length(int year, int month)
    {
        constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        auto const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return lengths[month - 1] + (leap && month == 2 ? 1 : 0);
    }

    static std::string write(int year, int month, int day)
    {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
        return text.data();
    }

    void lay_out(int year, int month, int day)
    {
        auto const weekday = (4 + worked_.size()) % 7; // 1 January 2010 was a Friday; Monday is 0
        worked_.push_back(weekday < 5 ? 1 : 0);
        written_.push_back(write(year, month, day));
    }

    void read_announced()
    {
        std::ifstream file{std::filesystem::path{ZTC_SOURCE_DIR} /
                           "deploy/calendar/cn_holidays.csv"};
        std::string line;
        while (std::getline(file, line))
            if (line[0] == '2') worked_[index(line.substr(0, 10))] = line.substr(11, 4) == "work";
    }

    int months_after(int from, int months) const
    {
        auto const& text = written_[from];
        auto const month = std::stoi(text.substr(0, 4)) * 12 + std::stoi(text.substr(5, 2)) - 1;
        auto const year = (month + months) / 12;
        auto const in_year = (month + months) % 12 + 1;
        return index(
            write(year, in_year, std::min(std::stoi(text.substr(8)), length(year, in_year))));
    }

    int day_of_total(int total) const
    {
        return static_cast<int>(std::ranges::lower_bound(totals_, total) - totals_.begin()) - 1;
    }

    std::vector<int> worked_;
    std::vector<std::string> written_;
    std::vector<int> totals_; // totals_[i]: worked days before day i
};

TEST(Deadline, equals_an_independent_count_on_100000_random_histories)
{
    constexpr unsigned seed = 20261124;
    std::printf("seed %u\n", seed);
    std::mt19937 random{seed};
    CountedByTotals const second_opinion;
    auto const first = second_opinion.index("2016-01-01");
    auto const last = second_opinion.index("2028-12-31");
    std::array<int, 2> seen{};
    for (int history = 0; history < 100'000; ++history) {
        auto const from = std::uniform_int_distribution{first, last}(random);
        auto const unit = static_cast<Unit>(random() % 3);
        auto const longest = unit == Unit::months ? 24u : 200u;
        Period const period{static_cast<int>(1 + random() % longest), unit};
        auto const expected = second_opinion.due(from, period);
        auto const due = shipped().due(parse_date(second_opinion.written(from)).value(), period);
        auto const certain = due.certainty == Certainty::certain;
        ASSERT_EQ(format_date(due.due_on), second_opinion.written(expected))
            << second_opinion.written(from) << " + " << period.amount << " unit " << int(unit);
        ASSERT_EQ(certain, second_opinion.certain(from, expected, period))
            << second_opinion.written(from) << " + " << period.amount << " unit " << int(unit);
        ++seen[certain];
    }
    EXPECT_GT(seen[0], 10'000);
    EXPECT_GT(seen[1], 10'000);
}

TEST(Explanation, ends_on_the_due_day_having_counted_the_whole_period)
{
    std::mt19937 random{7};
    for (int history = 0; history < 2'000; ++history) {
        auto const from = add_days(2018y / 1 / 1, static_cast<int>(random() % 3500));
        auto const unit = static_cast<Unit>(random() % 2); // working or calendar days
        Period const period{static_cast<int>(1 + random() % 60), unit};
        auto const days = shipped().explain(from, period);
        ASSERT_EQ(days.back().on, shipped().due(from, period).due_on);
        ASSERT_EQ(days.back().n, period.amount);
        ASSERT_EQ(days.size(), 1u + days_between(from, days.back().on));
    }
}

} // namespace
} // namespace ztc
