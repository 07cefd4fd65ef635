// SPDX-License-Identifier: Apache-2.0
//
// Adds up what the test suites of all languages report. It trusts what a suite wrote down, never
// its exit code alone: one that crashed, wrote nothing, or ended badly though no test of its own
// failed counts as one failed test. It never counts a test that the word did not ask for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ztc::house {

enum class Result { passed, failed, skipped };

struct Outcome {
    std::string suite;
    std::string test; // empty: the suite itself
    Result result;
    std::string reason = {}; // why it was skipped, or the first line of what failed
};
using Outcomes = std::vector<Outcome>;

enum class Kind { gtest, vitest, playwright, tap, exit };

/// What one suite left behind.
struct Report {
    std::string suite;
    Kind kind;
    int exit_code;
    std::string log;
    std::string written; // the reporter's file; empty when it wrote none
    std::string word;    // what the tests were chosen by; empty: all
};

Kind kind_named(std::string_view name);
Outcomes outcomes_of(Report const&);

/// "12 passed, 0 failed, 1 skipped"
std::string sum_line(Outcomes const&);
/// Failed tests and the reasons of skips, then the sums as the last line.
std::string told(Outcomes const&);
/// Something passed and nothing failed.
bool all_good(Outcomes const&);

} // namespace ztc::house
