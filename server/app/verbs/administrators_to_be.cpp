// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/administrators_to_be.hpp"

#include "app/verbs/verbs.hpp"
#include "kernel/text.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace ztc::app {

namespace {

/// The terminal does not show what is typed while this lives.
class NoEcho {
public:
    NoEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0) return;
        auto quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    NoEcho(NoEcho const&) = delete;
    NoEcho& operator=(NoEcho const&) = delete;
    ~NoEcho()
    {
        if (changed_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        fmt::print(stderr, "\n");
    }

private:
    termios before_{};
    bool changed_ = false;
};

std::string line_from_terminal(std::string const& prompt)
{
    fmt::print(stderr, "{}: ", prompt);
    std::fflush(stderr);
    std::string line;
    if (!std::getline(std::cin, line)) throw std::runtime_error("the terminal was closed");
    return line;
}

std::string secret_from_terminal(std::string const& prompt)
{
    NoEcho const quiet;
    return line_from_terminal(prompt);
}

std::string chosen_password()
{
    for (;;) {
        auto password = secret_from_terminal("密码 / password (12–128)");
        if (secret_from_terminal("再输一次 / once more") == password) return password;
        fmt::print(stderr, "两次不一样 / these differ\n");
    }
}

Result<std::string> password_in(std::string const& file)
{
    std::ifstream in(file);
    std::string line;
    if (!in || !std::getline(in, line)) return refuse("documents.no_such_file", "/" + file);
    return line;
}

/// Two people, so two names and two passwords.
Result<> stand_apart(NewAdministrator const& one, std::vector<NewAdministrator> const& others)
{
    for (auto const& other : others) {
        if (one.name == other.name) return refuse("organisation.offices_kept_apart", "/name");
        if (one.password == other.password) return refuse("init.same_password", "/password");
    }
    return {};
}

Result<> may_become(NewAdministrator const& one, std::vector<NewAdministrator> const& others)
{
    CHECK(check_administrator(one));
    return stand_apart(one, others);
}

NewAdministrator asked_for(AdministratorToBe const& account,
                           std::vector<NewAdministrator> const& others)
{
    fmt::print(stderr, "{}\n", account.title);
    auto name = text::tidy(account.name);
    for (;;) {
        if (name.empty()) name = text::tidy(line_from_terminal("登录名 / sign-in name"));
        NewAdministrator chosen{account.role, name, chosen_password()};
        auto const accepted = may_become(chosen, others);
        if (accepted) return chosen;
        say_refusal(accepted.error());
        auto const& code = accepted.error().code;
        if (code != "login.weak_password" && code != "init.same_password") name.clear();
    }
}

} // namespace

Result<std::vector<NewAdministrator>>
chosen_administrators(std::array<AdministratorToBe, 2> const& accounts)
{
    std::vector<NewAdministrator> chosen;
    for (auto const& account : accounts) {
        if (account.password_file.empty()) {
            chosen.push_back(asked_for(account, chosen));
            continue;
        }
        auto const password = TRY(password_in(account.password_file));
        NewAdministrator const given{account.role, text::tidy(account.name), password};
        CHECK(may_become(given, chosen));
        chosen.push_back(given);
    }
    return chosen;
}

} // namespace ztc::app
