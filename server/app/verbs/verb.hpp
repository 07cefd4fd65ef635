// SPDX-License-Identifier: Apache-2.0
//
// One verb of the shell: its options, and what runs when it is asked for. Only verb.cpp sees the
// parser behind it (CLI11), which costs a compiler ten seconds in every file that includes it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace ztc::app {

/// What was asked does not say enough; thrown from within a verb, answered as wrong usage.
struct WrongUsage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One option of a verb. Options are named as they are written: "--data", "FILE".
class Option {
public:
    explicit Option(CLI::Option* option) : option_(option) {}
    Option& required();
    Option& needs(std::string const& other);
    Option& excludes(std::string const& other);
    Option& one_of(std::initializer_list<std::string> allowed);
    /// `wrong` answers what is wrong with a value, or nothing.
    Option& checked_by(std::function<std::string(std::string const&)> wrong);
    Option& shows_default();

private:
    CLI::Option* option_;
};

/// What `into` points to must live until the line has been run.
class Verb {
public:
    /// The program itself; `exit_code` is what the verb that ran answers.
    Verb(CLI::App& parser, int& exit_code) : parser_(&parser), exit_code_(&exit_code) {}

    Verb add(std::string const& name, std::string const& words);
    Verb& only_with_one_below();
    Option option(std::string const& name, std::string& into, std::string const& words);
    Option option(std::string const& name, std::filesystem::path& into, std::string const& words);
    Option option(std::string const& name, std::optional<std::string>& into,
                  std::string const& words);
    Option option(std::string const& name, std::optional<std::uint16_t>& into,
                  std::string const& words);
    Option option(std::string const& name, std::vector<std::string>& into,
                  std::string const& words);
    Option flag(std::string const& name, bool& into, std::string const& words);
    void runs(std::function<int()> run);

private:
    CLI::App* parser_;
    int* exit_code_;
};

} // namespace ztc::app
