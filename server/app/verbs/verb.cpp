// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verb.hpp"

#include "app/verbs/verbs.hpp"

#include <CLI/CLI.hpp>

namespace ztc::app {

Option& Option::required()
{
    option_->required();
    return *this;
}

Option& Option::needs(std::string const& other)
{
    option_->needs(other);
    return *this;
}

Option& Option::excludes(std::string const& other)
{
    option_->excludes(other);
    return *this;
}

Option& Option::one_of(std::initializer_list<std::string> allowed)
{
    option_->check(CLI::IsMember(std::vector<std::string>(allowed)));
    return *this;
}

Option& Option::checked_by(std::function<std::string(std::string const&)> wrong)
{
    option_->check(std::move(wrong));
    return *this;
}

Option& Option::shows_default()
{
    option_->capture_default_str();
    return *this;
}

Verb Verb::add(std::string const& name, std::string const& words)
{
    return {*parser_->add_subcommand(name, words), *exit_code_};
}

Verb& Verb::only_with_one_below()
{
    parser_->require_subcommand(1);
    return *this;
}

Option Verb::option(std::string const& name, std::string& into, std::string const& words)
{
    return Option(parser_->add_option(name, into, words));
}

Option Verb::option(std::string const& name, std::filesystem::path& into, std::string const& words)
{
    return Option(parser_->add_option(name, into, words));
}

Option Verb::option(std::string const& name, std::optional<std::string>& into,
                    std::string const& words)
{
    return Option(parser_->add_option(name, into, words));
}

Option Verb::option(std::string const& name, std::optional<std::uint16_t>& into,
                    std::string const& words)
{
    return Option(parser_->add_option(name, into, words));
}

Option Verb::option(std::string const& name, std::vector<std::string>& into,
                    std::string const& words)
{
    return Option(parser_->add_option(name, into, words));
}

Option Verb::flag(std::string const& name, bool& into, std::string const& words)
{
    return Option(parser_->add_flag(name, into, words));
}

void Verb::runs(std::function<int()> run)
{
    parser_->callback([run = std::move(run), exit_code = exit_code_] {
        try {
            *exit_code = run();
        } catch (WrongUsage const& wrong) {
            throw CLI::RequiredError(wrong.what());
        }
    });
}

int run_line(int argc, char** argv, std::string const& version)
{
    CLI::App parser{"代表直通车 / Direct Line to Deputies"};
    parser.require_subcommand(1);
    parser.set_version_flag("--version", "zhitongche " + version, "版本 / the version");
    int exit_code = 0;
    add_all_verbs({parser, exit_code});
    try {
        parser.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return parser.exit(error) == 0 ? 0 : exit_usage;
    }
    return exit_code;
}

} // namespace ztc::app
