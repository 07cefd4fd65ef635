// SPDX-License-Identifier: Apache-2.0
//
// A real site: keys, settings, tables, the congress, and two administrators whose passwords
// somebody chose. When it was broken off before both could sign in, it goes on where it stopped.
#include "app/administrators.hpp"
#include "app/verbs/verbs.hpp"
#include "kernel/text.hpp"
#include "modules/organisation/service.hpp"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace ztc::app {

namespace {

struct Account {
    Role role;
    std::string_view title;
    std::string name = {};
    std::string password_file = {};
};

struct Options {
    NewSite site;
    std::string data;
    std::string committee;
    std::array<Account, 2> accounts{
        Account{Role::system_administrator, "系统管理员 / system administrator"},
        Account{Role::security_administrator, "安全管理员 / security administrator"}};
};

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

Result<> add_by_file(House& house, Account const& account)
{
    return add_administrator(
        house, {account.role, text::tidy(account.name), TRY(password_in(account.password_file))});
}

/// Asks until it is accepted.
void add_by_terminal(House& house, Account const& account)
{
    fmt::print(stderr, "{}\n", account.title);
    auto name = text::tidy(account.name);
    for (;;) {
        if (name.empty()) name = text::tidy(line_from_terminal("登录名 / sign-in name"));
        auto const added = add_administrator(house, {account.role, name, chosen_password()});
        if (added) return;
        say_refusal(added.error());
        if (added.error().code != "login.weak_password") name.clear();
    }
}

Result<> add_accounts(House& house, std::array<Account, 2> const& accounts)
{
    for (auto const& account : accounts) {
        if (account.password_file.empty())
            add_by_terminal(house, account);
        else
            CHECK(add_by_file(house, account));
    }
    return {};
}

Result<> add_committee(House& house, std::string const& name)
{
    if (name.empty()) return {};
    auto const added = house.store->writer().run(log::Order{
        system_actor(house.congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            CHECK(organisation::add_node({.kind = organisation::NodeKind::working_committee,
                                          .parent = organisation::congress_node(work),
                                          .name = {name},
                                          .short_name = {},
                                          .ordering = 0},
                                         work));
            return std::string("{}");
        }});
    if (!added) return added.error();
    return {};
}

/// A new site, or one whose making was broken off before two people could sign in.
Result<std::unique_ptr<House>> new_or_unfinished(Options const& options, Clock const& clock)
{
    auto site = options.site;
    site.data = options.data;
    if (!std::filesystem::exists(site.data / "zhitongche.toml")) {
        auto house = TRY(make_site(site, clock));
        CHECK(add_committee(*house, options.committee));
        return house;
    }
    auto config = TRY(load_config(site.data));
    auto house = TRY(open_house(std::move(config), clock, stop_at_once));
    if (accounts_with_password(*house) >= 2) return refuse("init.not_empty");
    fmt::print("继续上次没有做完的初始化 / going on with the site that was begun\n");
    return house;
}

Result<> make(Options const& options)
{
    RealClock const clock;
    auto const house = TRY(new_or_unfinished(options, clock));
    CHECK(add_accounts(*house, options.accounts));
    fmt::print("站点建好了 / the site is ready: {}\n", options.data);
    fmt::print("请公布验证公钥 / publish the key that verifies receipts:\n  {}\n",
               house->store->writer().verifier().text());
    fmt::print("请把 master.key 另外备份，没有它谁也读不出内容 / back up master.key apart: without "
               "it nobody can read the data\n");
    fmt::print("下一步 / next: zhitongche serve --data {}\n", options.data);
    return {};
}

void add_site_options(CLI::App& verb, Options& options)
{
    auto& site = options.site;
    verb.add_option("--data", options.data, "新的文件夹 / a new folder")->required();
    verb.add_option("--db", site.db, "postgresql://…；省略为 SQLite / else SQLite in the folder");
    verb.add_option(
            "--origin", site.origin,
            "日志的名字，如 direct.example.gov.cn/log，定了不能改 / the log's name, for ever")
        ->required();
    verb.add_option("--name", site.name, "站点名称 / what the site is called")->required();
    verb.add_option("--place", site.place, "街道或乡镇 / subdistrict or township")->required();
    verb.add_option("--congress", site.congress_name, "人大名称 / name of the congress")
        ->required();
    verb.add_option("--committee", options.committee,
                    "街道工委名称 / name of the working committee");
}

void add_account_options(CLI::App& verb, Options& options)
{
    auto& [system, security] = options.accounts;
    verb.add_option("--admin", system.name, "系统管理员登录名 / sign-in name, system");
    verb.add_option("--password-file", system.password_file, "首行是密码 / first line: password")
        ->needs("--admin");
    verb.add_option("--security-admin", security.name, "安全管理员登录名 / sign-in name, security");
    verb.add_option("--security-password-file", security.password_file,
                    "首行是密码 / first line: password")
        ->needs("--security-admin");
}

} // namespace

void add_init(CLI::App& app, int& exit_code)
{
    auto options = std::make_shared<Options>();
    auto* verb = app.add_subcommand("init", "建一个正式站点 / Make a real site");
    add_site_options(*verb, *options);
    add_account_options(*verb, *options);
    verb->callback([options, &exit_code] {
        for (auto const& account : options->accounts)
            if (account.password_file.empty() && ::isatty(STDIN_FILENO) != 1)
                throw CLI::RequiredError("--password-file and --security-password-file (there is "
                                         "no terminal to ask on)");
        auto const made = make(*options);
        exit_code = made ? 0 : say_refusal(made.error());
    });
}

} // namespace ztc::app
