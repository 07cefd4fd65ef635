// SPDX-License-Identifier: Apache-2.0
#include "house/tally.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>
#include <stdexcept>

namespace ztc::house {

namespace json = boost::json;

namespace {

std::string first_line(std::string_view text)
{
    auto const begin = text.find_first_not_of(" \n");
    if (begin == text.npos) return {};
    return std::string(text.substr(begin, text.find('\n', begin) - begin));
}

std::string text_of(json::object const& object, std::string_view name)
{
    auto const* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string{};
}

json::array const& array_of(json::object const& object, std::string_view name)
{
    static json::array const none;
    auto const* value = object.if_contains(name);
    return value && value->is_array() ? value->get_array() : none;
}

bool mentions(std::string_view text, std::string_view word)
{
    auto const same = [](unsigned char a, unsigned char b) {
        return std::tolower(a) == std::tolower(b);
    };
    return !std::ranges::search(text, word, same).empty() || word.empty();
}

/// gtest writes the reason of a skip only into its log: "x_test.cpp:12: Skipped", then the reason.
std::map<std::string, std::string> reasons_of_skips(std::string const& log)
{
    std::map<std::string, std::string> reasons;
    std::istringstream lines(log);
    std::string line, test;
    while (std::getline(lines, line)) {
        constexpr std::string_view run = "[ RUN      ] ";
        if (line.starts_with(run)) test = line.substr(run.size());
        if (line.ends_with(": Skipped") && std::getline(lines, line)) reasons[test] = line;
    }
    return reasons;
}

Outcome outcome_of_gtest(Report const& report, std::string const& name, json::object const& test)
{
    auto const& failures = array_of(test, "failures");
    if (!failures.empty())
        return {report.suite, name, Result::failed,
                first_line(text_of(failures[0].as_object(), "failure"))};
    if (text_of(test, "result") == "SKIPPED")
        return {report.suite, name, Result::skipped, reasons_of_skips(report.log)[name]};
    if (text_of(test, "status") == "NOTRUN")
        return {report.suite, name, Result::skipped, "disabled"};
    return {report.suite, name, Result::passed};
}

Outcomes read_gtest(Report const& report)
{
    Outcomes outcomes;
    auto const written = json::parse(report.written);
    for (auto const& suite : array_of(written.as_object(), "testsuites"))
        for (auto const& test : array_of(suite.as_object(), "testsuite")) {
            auto const& members = test.as_object();
            auto const name = text_of(suite.as_object(), "name") + "." + text_of(members, "name");
            outcomes.push_back(outcome_of_gtest(report, name, members));
        }
    return outcomes;
}

Outcome outcome_of_vitest(Report const& report, json::object const& test)
{
    auto const name = text_of(test, "fullName");
    auto const status = text_of(test, "status");
    auto const& failures = array_of(test, "failureMessages");
    if (status == "passed") return {report.suite, name, Result::passed};
    if (status == "failed")
        return {report.suite, name, Result::failed,
                failures.empty() ? "" : first_line(json::value_to<std::string>(failures[0]))};
    return {report.suite, name, Result::skipped, status};
}

Outcomes read_vitest(Report const& report)
{
    Outcomes outcomes;
    auto const written = json::parse(report.written);
    for (auto const& file : array_of(written.as_object(), "testResults")) {
        auto const& tests = array_of(file.as_object(), "assertionResults");
        if (tests.empty() && text_of(file.as_object(), "status") == "failed")
            outcomes.push_back({report.suite, text_of(file.as_object(), "name"), Result::failed,
                                first_line(text_of(file.as_object(), "message"))});
        for (auto const& test : tests) {
            auto outcome = outcome_of_vitest(report, test.as_object());
            auto const unasked =
                outcome.result == Result::skipped && !mentions(outcome.test, report.word);
            if (!unasked) outcomes.push_back(std::move(outcome)); // vitest lists what -t left out
        }
    }
    return outcomes;
}

std::string error_of(json::object const& test)
{
    for (auto const& result : array_of(test, "results"))
        if (auto const* error = result.as_object().if_contains("error");
            error && error->is_object())
            return first_line(text_of(error->get_object(), "message"));
    return {};
}

std::string annotation_of(json::object const& test)
{
    for (auto const& annotation : array_of(test, "annotations"))
        if (auto const said = text_of(annotation.as_object(), "description"); !said.empty())
            return said;
    return "no reason given";
}

void read_specs(Report const& report, json::object const& suite, std::string const& above,
                Outcomes& outcomes)
{
    auto const title = above + text_of(suite, "title") + " › ";
    for (auto const& spec : array_of(suite, "specs"))
        for (auto const& each : array_of(spec.as_object(), "tests")) {
            auto const& test = each.as_object();
            auto const name = title + text_of(spec.as_object(), "title") + " [" +
                              text_of(test, "projectName") + "]";
            auto const status = text_of(test, "status");
            if (status == "skipped")
                outcomes.push_back({report.suite, name, Result::skipped, annotation_of(test)});
            else if (status == "expected")
                outcomes.push_back({report.suite, name, Result::passed});
            else // a test that passes only sometimes has not passed
                outcomes.push_back({report.suite, name, Result::failed, error_of(test)});
        }
    for (auto const& inner : array_of(suite, "suites"))
        read_specs(report, inner.as_object(), title, outcomes);
}

Outcomes read_playwright(Report const& report)
{
    Outcomes outcomes;
    auto const written = json::parse(report.written);
    for (auto const& suite : array_of(written.as_object(), "suites"))
        read_specs(report, suite.as_object(), "", outcomes);
    return outcomes;
}

struct TapLine {
    std::size_t indent;
    bool ok;
    std::string name, directive;
};

bool take_tap_line(std::string const& line, TapLine& tap)
{
    tap.indent = std::min(line.find_first_not_of(' '), line.size());
    auto rest = std::string_view(line).substr(tap.indent);
    tap.ok = rest.starts_with("ok ");
    if (!tap.ok && !rest.starts_with("not ok ")) return false;
    auto const dash = rest.find(" - ");
    if (dash == rest.npos) return false;
    rest.remove_prefix(dash + 3);
    auto const hash = std::min(rest.find(" # "), rest.size());
    tap.name = rest.substr(0, hash);
    tap.directive = hash < rest.size() ? rest.substr(hash + 3) : std::string_view{};
    return true;
}

/// TAP as `node --test` writes it: the line of a group follows the deeper lines of its members.
Outcomes read_tap(Report const& report)
{
    Outcomes outcomes;
    std::istringstream lines(report.written);
    std::string line;
    std::size_t deepest = 0;
    for (TapLine tap; std::getline(lines, line);) {
        if (!take_tap_line(line, tap)) continue;
        auto const is_group = deepest > tap.indent;
        deepest = tap.indent;
        if (is_group) continue;
        auto const later = std::string("TO") + "DO";
        auto const skipped = tap.directive.starts_with("SKIP") || tap.directive.starts_with(later);
        auto const result = skipped ? Result::skipped : tap.ok ? Result::passed : Result::failed;
        auto const reason = tap.directive.substr(std::min<std::size_t>(5, tap.directive.size()));
        outcomes.push_back({report.suite, tap.name, result, reason});
    }
    return outcomes;
}

Outcomes read(Report const& report)
{
    switch (report.kind) {
    case Kind::gtest: return read_gtest(report);
    case Kind::vitest: return read_vitest(report);
    case Kind::playwright: return read_playwright(report);
    case Kind::tap: return read_tap(report);
    case Kind::exit: break;
    }
    return {{report.suite, {}, report.exit_code == 0 ? Result::passed : Result::failed}};
}

Outcome broken(Report const& report, std::string reason)
{
    return {report.suite, {}, Result::failed, std::move(reason)};
}

std::size_t count(Outcomes const& outcomes, Result result)
{
    return static_cast<std::size_t>(std::ranges::count(outcomes, result, &Outcome::result));
}

} // namespace

Kind kind_named(std::string_view name)
{
    if (name == "gtest") return Kind::gtest;
    if (name == "vitest") return Kind::vitest;
    if (name == "playwright") return Kind::playwright;
    if (name == "tap") return Kind::tap;
    if (name == "exit") return Kind::exit;
    throw std::runtime_error("no suite is of the kind " + std::string(name));
}

Outcomes outcomes_of(Report const& report)
{
    auto const ending = "ended with " + std::to_string(report.exit_code);
    Outcomes outcomes;
    try {
        outcomes = read(report);
    } catch (std::exception const&) { // half a file, or none: the suite did not come to its end
        return {broken(report, "wrote no result that can be read, " + ending)};
    }
    if (outcomes.empty() && report.word.empty()) return {broken(report, "ran no test, " + ending)};
    if (report.exit_code != 0 && count(outcomes, Result::failed) == 0)
        outcomes.push_back(broken(report, ending + " though no test failed"));
    return outcomes;
}

std::string sum_line(Outcomes const& outcomes)
{
    return std::to_string(count(outcomes, Result::passed)) + " passed, " +
           std::to_string(count(outcomes, Result::failed)) + " failed, " +
           std::to_string(count(outcomes, Result::skipped)) + " skipped";
}

std::string told(Outcomes const& outcomes)
{
    std::string text;
    for (auto const& [result, word] :
         {std::pair{Result::skipped, "skipped "}, {Result::failed, "FAILED  "}})
        for (auto const& outcome : outcomes) {
            if (outcome.result != result) continue;
            text += word + outcome.suite + (outcome.test.empty() ? "" : ": ") + outcome.test;
            text += (outcome.reason.empty() ? "" : " (" + outcome.reason + ")") + "\n";
        }
    return text + sum_line(outcomes) + "\n";
}

bool all_good(Outcomes const& outcomes)
{
    return count(outcomes, Result::failed) == 0 && count(outcomes, Result::passed) > 0;
}

} // namespace ztc::house
