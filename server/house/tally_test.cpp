// SPDX-License-Identifier: Apache-2.0
#include "house/tally.hpp"

#include <gmock/gmock.h>

namespace ztc::house {
namespace {

auto const gtest_report = R"({"testsuites": [{"name": "Date", "testsuite": [
    {"name": "adds_days", "status": "RUN", "result": "COMPLETED"},
    {"name": "knows_leap_years", "status": "RUN", "result": "COMPLETED",
     "failures": [{"failure": "date_test.cpp:9\nExpected"}]},
    {"name": "reads_the_calendar", "status": "RUN", "result": "SKIPPED"}]}]})";
auto const gtest_log = "[ RUN      ] Date.reads_the_calendar\ndate_test.cpp:30: Skipped\n"
                       "no calendar here\n\n[  SKIPPED ] Date.reads_the_calendar (0 ms)\n";

TEST(Tally, reads_gtest_with_what_failed_and_why_something_was_skipped)
{
    auto const outcomes = outcomes_of({"date_test", Kind::gtest, 1, gtest_log, gtest_report, ""});
    EXPECT_EQ(told(outcomes), "skipped date_test: Date.reads_the_calendar (no calendar here)\n"
                              "FAILED  date_test: Date.knows_leap_years (date_test.cpp:9)\n"
                              "1 passed, 1 failed, 1 skipped\n");
    EXPECT_FALSE(all_good(outcomes));
}

TEST(Tally, counts_a_suite_that_crashed_or_wrote_half_a_report_as_one_failure)
{
    for (auto const* written : {"", R"({"testsuites": [{"na)", "[]"})
        EXPECT_EQ(sum_line(outcomes_of({"date_test", Kind::gtest, 139, "", written, ""})),
                  "0 passed, 1 failed, 0 skipped")
            << written;
}

TEST(Tally, counts_a_suite_without_tests_as_one_failure_unless_a_word_chose_none)
{
    Report report{"date_test", Kind::gtest, 0, "", R"({"testsuites": []})", ""};
    EXPECT_EQ(sum_line(outcomes_of(report)), "0 passed, 1 failed, 0 skipped");
    report.word = "deputy";
    EXPECT_EQ(sum_line(outcomes_of(report)), "0 passed, 0 failed, 0 skipped");
}

TEST(Tally, counts_a_bad_end_after_passing_tests_as_a_failure)
{
    auto const passing =
        R"({"testsuites": [{"name": "A", "testsuite": [{"name": "b", "result": "COMPLETED"}]}]})";
    EXPECT_EQ(sum_line(outcomes_of({"a_test", Kind::gtest, 1, "", passing, ""})),
              "1 passed, 1 failed, 0 skipped");
}

TEST(Tally, does_not_count_what_vitest_left_out_for_the_word)
{
    auto const written =
        R"({"testResults": [{"name": "a.test.ts", "status": "passed", "assertionResults": [
        {"fullName": "a draft survives", "status": "passed", "failureMessages": []},
        {"fullName": "a phone rings", "status": "skipped", "failureMessages": []},
        {"fullName": "a Draft waits", "status": "skipped", "failureMessages": []}]}]})";
    EXPECT_EQ(sum_line(outcomes_of({"web", Kind::vitest, 0, "", written, "draft"})),
              "1 passed, 0 failed, 1 skipped");
}

TEST(Tally, counts_a_vitest_file_that_did_not_load)
{
    auto const written = R"({"testResults": [{"name": "a.test.ts", "status": "failed",
        "message": "cannot find x", "assertionResults": []}]})";
    EXPECT_EQ(told(outcomes_of({"web", Kind::vitest, 1, "", written, ""})),
              "FAILED  web: a.test.ts (cannot find x)\n0 passed, 1 failed, 0 skipped\n");
}

TEST(Tally, takes_a_flaky_browser_test_for_a_failed_one)
{
    auto const written =
        R"({"suites": [{"title": "line.spec.ts", "suites": [{"title": "phone", "specs": [
        {"title": "raises", "tests": [{"projectName": "phone", "status": "expected"}]},
        {"title": "rates", "tests": [{"projectName": "phone", "status": "flaky", "results": [
            {"error": {"message": "timeout"}}, {}]}]},
        {"title": "pays", "tests": [{"projectName": "phone", "status": "skipped",
            "annotations": [{"type": "skip", "description": "no money here"}]}]}]}]}]})";
    EXPECT_EQ(told(outcomes_of({"e2e", Kind::playwright, 0, "", written, ""})),
              "skipped e2e: line.spec.ts › phone › pays [phone] (no money here)\n"
              "FAILED  e2e: line.spec.ts › phone › rates [phone] (timeout)\n"
              "1 passed, 1 failed, 1 skipped\n");
}

TEST(Tally, counts_only_the_leaves_of_tap)
{
    auto const written =
        "TAP version 13\n# Subtest: tracks\n    # Subtest: raises\n    ok 1 - raises\n"
        "    not ok 2 - rates\n    1..2\nnot ok 1 - tracks\n"
        "ok 2 - alone\nok 3 - later # SKIP no device\n1..3\n";
    EXPECT_EQ(told(outcomes_of({"alipay", Kind::tap, 1, "", written, ""})),
              "skipped alipay: later (no device)\nFAILED  alipay: rates\n"
              "2 passed, 1 failed, 1 skipped\n");
}

TEST(Tally, takes_the_exit_code_where_nothing_else_speaks)
{
    EXPECT_EQ(sum_line(outcomes_of({"check", Kind::exit, 0, "", "", ""})),
              "1 passed, 0 failed, 0 skipped");
    EXPECT_EQ(sum_line(outcomes_of({"check", Kind::exit, 1, "", "", ""})),
              "0 passed, 1 failed, 0 skipped");
}

TEST(Tally, is_not_good_when_nothing_passed)
{
    EXPECT_FALSE(all_good({}));
}

} // namespace
} // namespace ztc::house
