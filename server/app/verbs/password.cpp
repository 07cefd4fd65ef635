// SPDX-License-Identifier: Apache-2.0
//
// A password for somebody who has an account, from the shell: when the one who could give it is the
// one who lost it. With the server stopped, as every verb that writes.
#include "app/verbs/verbs.hpp"
#include "modules/people/service.hpp"
#include "platform/documents/csv_write.hpp"
#include "platform/login/login.hpp"
#include "platform/login/passwords.hpp"
#include "views/people/view.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

using login::Login;

struct Options {
    SiteOptions site;
    std::string name;
    bool missing = false;
};

/// Said in the log first, so that it is never in use unsaid.
Result<std::string> give(House& house, Login& login, PersonId const& person,
                         std::string const& name)
{
    auto const said = house.store->writer().run(log::Order{
        system_actor(house.congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            CHECK(people::say_password_given(person, work));
            return std::string("{}");
        }});
    if (!said) return said.error();
    auto const password = login::first_password(name);
    auto const set = login::wait<void>([&](auto then) {
        login.set_password({house.congress(), person, name, password, Login::Use::first}, then);
    });
    if (!set) return set.error();
    return Result<std::string>(boost::system::in_place_value, password);
}

Result<> give_one(House& house, Login& login, std::string const& name)
{
    auto const& texts = house.store->texts();
    auto const person =
        views::people::person_by_account(*house.store->reads().lease(), house.congress(),
                                         texts.fingerprint(house.congress(), "account", name));
    if (!person) return refuse("people.no_account", "/" + name);
    auto const password = TRY(give(house, login, *person, name));
    fmt::print("{}\n", password);
    fmt::print(stderr, "只显示这一次，登录后要改 / shown once, to be changed at sign-in\n");
    return {};
}

/// One line of CSV for each account that has no password yet.
Result<> give_missing(House& house, Login& login)
{
    struct Waiting {
        PersonId person;
        std::string name;
        std::string sign_in_name;
    };
    auto const waiting = house.store->read(system_actor(house.congress()), [](Reading& reading) {
        auto const has = login::passwords_of(reading.tables(), reading.congress());
        std::vector<Waiting> all;
        for (auto const& row : views::people::staff_of(reading.tables(), reading.congress()))
            if (row.account && row.account->name_ref && !has.contains(row.person))
                all.push_back({row.person, reading.open(row.name_ref.value_or("")).value_or(""),
                               reading.open(*row.account->name_ref).value_or("")});
        return all;
    });
    fmt::print("{}", documents::csv_row(std::array<std::string, 3>{"姓名", "登录名", "初始密码"}));
    for (auto const& one : waiting) {
        auto const password = TRY(give(house, login, one.person, one.sign_in_name));
        fmt::print("{}", documents::csv_row(
                             std::array<std::string, 3>{one.name, one.sign_in_name, password}));
    }
    fmt::print(stderr, "{} 个账号 / accounts. 只显示这一次 / shown once\n", waiting.size());
    return {};
}

Result<> give_passwords(Config config, Options const& options)
{
    RealClock const clock;
    auto const house = TRY(open_house(std::move(config), clock, stop_at_once));
    Login login(*house->store, {}, clock, {});
    return options.missing ? give_missing(*house, login)
                           : give_one(*house, login, text::tidy(options.name));
}

int run_password(Options const& options)
{
    auto config = options.site.config();
    if (!config) return say_refusal(config.error());
    auto const done = give_passwords(*std::move(config), options);
    return done ? 0 : say_refusal(done.error());
}

} // namespace

void add_password(Verb app)
{
    auto options = std::make_shared<Options>();
    auto verb = app.add(
        "password", "给一个账号初始密码，只显示一次 / A first password for an account, shown once");
    verb.option("NAME", options->name, "登录名 / the sign-in name");
    options->site.add_to(verb);
    verb.flag("--missing", options->missing,
              "所有还没有密码的账号，写成 CSV / every account without one, as CSV")
        .excludes("NAME");
    verb.runs([options] {
        if (options->name.empty() && !options->missing) throw WrongUsage("NAME or --missing");
        return run_password(*options);
    });
}

} // namespace ztc::app
