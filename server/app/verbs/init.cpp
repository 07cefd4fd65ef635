// SPDX-License-Identifier: Apache-2.0
//
// A real site: keys, settings, tables, the congress, and two administrators whose passwords
// somebody chose. When it was broken off before both could sign in, it goes on where it stopped,
// but only with the same names: what differs is refused, never silently left as it was.
#include "app/verbs/administrators_to_be.hpp"
#include "app/verbs/verbs.hpp"
#include "modules/organisation/service.hpp"

#include <fmt/format.h>

#include <unistd.h>

namespace ztc::app {

namespace {

struct Options {
    NewSite site;
    std::string committee;
    std::array<AdministratorToBe, 2> accounts{
        AdministratorToBe{Role::system_administrator, "系统管理员 / system administrator"},
        AdministratorToBe{Role::security_administrator, "安全管理员 / security administrator"}};
};

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

// ---- a site that was begun ---------------------------------------------------------------------

struct NamedBodies {
    std::vector<std::string> congress, committees;
};

NamedBodies bodies_of(House& house)
{
    return house.store->read(system_actor(house.congress()), [&](Reading& reading) {
        NamedBodies named;
        auto const names = [&](std::string_view kind) {
            auto refs = reading.tables().rows(
                "SELECT name_ref FROM view_organisation_node WHERE congress = $1 AND kind = $2",
                [](Row const& row) { return std::string(row.text(0)); }, house.congress(), kind);
            for (auto& ref : refs) ref = reading.open(ref).value_or("");
            return refs;
        };
        named.congress = names("congress");
        named.committees = names("working_committee");
        return named;
    });
}

/// Says each option that is not what the site was begun with; refuses init.differs with all of
/// them.
class Differences {
public:
    void compare(std::string_view option, std::string const& begun, std::string const& given)
    {
        if (begun == given) return;
        fmt::print(stderr, "--{}: 原来是 / was \"{}\", 现在是 / now \"{}\"\n", option, begun,
                   given);
        refusal_.errors.push_back({"/" + std::string(option), refusal_.code});
    }
    Result<> verdict() const
    {
        if (refusal_.errors.empty()) return {};
        return refusal_;
    }

private:
    Refusal refusal_ = refuse("init.differs");
};

Result<> settings_are_the_same(Options const& options, Config const& config)
{
    Differences differ;
    differ.compare("origin", config.site.origin, options.site.origin);
    differ.compare("name", config.site.name, options.site.name);
    differ.compare("place", config.site.place, options.site.place);
    differ.compare("db", config.store.db, options.site.db);
    return differ.verdict();
}

Result<> bodies_are_the_same(Options const& options, NamedBodies const& bodies)
{
    Differences differ;
    for (auto const& name : bodies.congress)
        differ.compare("congress", name, options.site.congress_name);
    for (auto const& name : bodies.committees) differ.compare("committee", name, options.committee);
    return differ.verdict();
}

using MaybeHouse = std::unique_ptr<House>;

/// The site whose making was broken off before two people could sign in; none when there is none.
Result<MaybeHouse> unfinished(Options const& options, Clock const& clock)
{
    if (!std::filesystem::exists(options.site.data / "zhitongche.toml")) return MaybeHouse();
    auto config = TRY(load_config(options.site.data));
    CHECK(settings_are_the_same(options, config));
    auto house = TRY(open_house(std::move(config), clock, stop_at_once));
    if (accounts_with_password(*house) >= 2) return refuse("init.not_empty");
    CHECK(bodies_are_the_same(options, bodies_of(*house)));
    fmt::print("继续上次没有做完的初始化 / going on with the site that was begun\n");
    return house;
}

Result<> add_missing_bodies(House& house, Options const& options)
{
    auto const bodies = bodies_of(house);
    if (bodies.congress.empty()) CHECK(add_congress(house, options.site.congress_name));
    if (bodies.committees.empty()) CHECK(add_committee(house, options.committee));
    return {};
}

/// Nothing is written before everything that was given has been looked at.
Result<> make(Options const& options)
{
    RealClock const clock;
    auto house = TRY(unfinished(options, clock));
    auto const administrators = TRY(chosen_administrators(options.accounts));
    if (!house) house = TRY(make_site(options.site, clock));
    CHECK(add_missing_bodies(*house, options));
    for (auto const& administrator : administrators)
        CHECK(add_administrator(*house, administrator));
    fmt::print("站点建好了 / the site is ready: {}\n", options.site.data.string());
    fmt::print("请公布验证公钥 / publish the key that verifies receipts:\n  {}\n",
               house->store->writer().verifier().text());
    fmt::print("请把 master.key 另外备份，没有它谁也读不出内容 / back up master.key apart: without "
               "it nobody can read the data\n");
    fmt::print("下一步 / next: zhitongche serve --data {}\n", options.site.data.string());
    return {};
}

void add_site_options(Verb verb, Options& options)
{
    auto& site = options.site;
    verb.option("--data", site.data, "新的文件夹 / a new folder").required();
    verb.option("--db", site.db, "postgresql://…；省略为 SQLite / else SQLite in the folder");
    verb.option("--origin", site.origin,
                "日志的名字，如 direct.example.gov.cn/log，定了不能改 / the log's name, for ever")
        .required();
    verb.option("--name", site.name, "站点名称 / what the site is called").required();
    verb.option("--place", site.place, "街道或乡镇 / subdistrict or township").required();
    verb.option("--congress", site.congress_name, "人大名称 / name of the congress").required();
    verb.option("--committee", options.committee, "街道工委名称 / name of the working committee");
}

void add_account_options(Verb verb, Options& options)
{
    auto& [system, security] = options.accounts;
    verb.option("--admin", system.name, "系统管理员登录名 / sign-in name, system");
    verb.option("--password-file", system.password_file, "首行是密码 / first line: password")
        .needs("--admin");
    verb.option("--security-admin", security.name, "安全管理员登录名 / sign-in name, security");
    verb.option("--security-password-file", security.password_file,
                "首行是密码 / first line: password")
        .needs("--security-admin");
}

} // namespace

void add_init(Verb app)
{
    auto options = std::make_shared<Options>();
    auto verb = app.add("init", "建一个正式站点 / Make a real site");
    add_site_options(verb, *options);
    add_account_options(verb, *options);
    verb.runs([options] {
        for (auto const& account : options->accounts)
            if (account.password_file.empty() && ::isatty(STDIN_FILENO) != 1)
                throw WrongUsage("--password-file and --security-password-file (there is "
                                 "no terminal to ask on)");
        auto const made = make(*options);
        return made ? 0 : say_refusal(made.error());
    });
}

} // namespace ztc::app
