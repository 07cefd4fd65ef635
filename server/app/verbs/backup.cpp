// SPDX-License-Identifier: Apache-2.0
#include "app/backup.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

void say(std::string const& words)
{
    fmt::print(stderr, "{}\n", words);
    std::fflush(stderr);
}

// ---- backup ------------------------------------------------------------------------------------

struct BackupOptions {
    SiteOptions site;
    BackupFiles to;
};

void print_next(BackupFiles const& to, BackedUp const& made)
{
    fmt::print("备份好了：至少前 {} 条记录，{} 个文件，{:.1f} MB\n"
               "backed up: at least the first {} events, {} files, {:.1f} MB\n",
               made.events, made.files, static_cast<double>(made.bytes) / 1e6, made.events,
               made.files, static_cast<double>(made.bytes) / 1e6);
    fmt::print("{}  {}\n{}  {}\n", made.data_sum, to.data.string(), made.keys_sum,
               to.keys.string());
    fmt::print("下一步 / next:\n"
               "  1. 把 {} 拷到另一台机器或者移动硬盘 / copy it to another machine or a disk\n"
               "  2. 把 {} 交给保管钥匙的人，不要和上面那份放在一起 / hand it to whoever keeps the "
               "keys; never beside the other\n"
               "  3. 在登记表上写下日期和上面两行校验和 / write the day and both sums into the "
               "register\n"
               "  4. 按制度删掉过期的旧备份 / destroy old backups when their time is over\n",
               to.data.string(), to.keys.string());
}

int back_up(BackupOptions const& options)
{
    auto const config = options.site.config();
    if (!config) return say_refusal(config.error());
    RealClock const clock;
    auto const made = back_up(*config, options.to, clock, say);
    if (!made) return say_refusal(made.error());
    print_next(options.to, *made);
    return 0;
}

struct RestoreOptions {
    RestoreFrom what;
    std::optional<std::string> erased, later_keyring;
};

// ---- restore -----------------------------------------------------------------------------------

void print_next(RestoreFrom const& what, Restored const& done)
{
    fmt::print("备份是 {} 做的 / made at {}\n", format_instant(done.made_at),
               format_instant(done.made_at));
    fmt::print("{} 条记录全部核对无误，{} 段文字，{} 段已删除 / {} events verified, {} texts, {} "
               "erased\n",
               done.verified.events, done.verified.texts, done.verified.erased,
               done.verified.events, done.verified.texts, done.verified.erased);
    fmt::print("备份以后删除过的 {} 人已再次删除 / {} persons erased after the backup were erased "
               "again\n",
               done.erased_again, done.erased_again);
    fmt::print(
        "下一步 / next:\n"
        "  1. 看一看 {}/zhitongche.toml；里面用文件名提到的口令要重新放好 / look at the settings; "
        "put back the secrets that they name by file\n"
        "  2. 备份以后的事都没有了：告诉有关的人，记下谁决定恢复、什么时候 / what happened after "
        "the backup is lost: tell those concerned, note who decided and when\n"
        "  3. 在备份以后做过删除、上面却没有算进去的，对照删除名单用 --erased 再恢复一次 / "
        "erasures not counted above: restore again with the list, --erased\n"
        "  4. zhitongche serve --data {}\n",
        what.site.string(), what.site.string());
}

int say_findings(log::Verified const& verified)
{
    for (auto const& finding : verified.findings)
        fmt::print(stderr, "{} {}: {}\n", finding.position, finding.what, words_of(finding.what));
    fmt::print(stderr, "恢复出来的记录核对不上，不要开站，请换一份备份 / the restored log does not "
                       "hold; do not open the site, take another backup\n");
    return exit_refused;
}

int restore(RestoreFrom const& what)
{
    RealClock const clock;
    auto const done = restore(what, clock, say);
    if (!done) return say_refusal(done.error());
    if (!done->verified.findings.empty()) return say_findings(done->verified);
    print_next(what, *done);
    return 0;
}

// ---- erasures ----------------------------------------------------------------------------------

int print_erasures(SiteOptions const& site)
{
    auto const config = site.config();
    if (!config) return say_refusal(config.error());
    fmt::print("# {} 已按要求删除的人，恢复旧备份时用 / erased as asked; needed with an older "
               "backup\n",
               config->site.origin);
    for (auto const& erasure : erasures(*config))
        fmt::print("{} {}\n", erasure.person.text, format_date(erasure.on));
    return 0;
}

} // namespace

void add_backup(Verb app)
{
    auto options = std::make_shared<BackupOptions>();
    auto verb =
        app.add("backup", "备份，服务可以开着 / Back a site up; the server may run meanwhile");
    options->site.add_to(verb);
    verb.option("--out", options->to.data, "备份写到哪里 / the file to write").required();
    verb.option("--keys", options->to.keys, "钥匙写到另一处 / the keys, to another disk or place")
        .required();
    verb.runs([options] { return back_up(*options); });
}

void add_restore(Verb app)
{
    auto options = std::make_shared<RestoreOptions>();
    auto& what = options->what;
    auto verb =
        app.add("restore", "从备份恢复到一个新的文件夹 / Bring a backup back, into a new folder");
    verb.option("FILE", what.from.data, "备份 / the backup").required();
    verb.option("--keys", what.from.keys, "钥匙，同一次或者更晚 / its keys, or later ones")
        .required();
    verb.option("--data", what.site, "新的文件夹 / a new folder").required();
    verb.option("--db", what.db, "空的 PostgreSQL 数据库 / an empty PostgreSQL database");
    verb.option("--erased", options->erased,
                "删除名单，erasures 打印的 / the list that `erasures` printed");
    verb.option("--later-keyring", options->later_keyring,
                "坏掉的站点里还在的 keyring.db / the keyring.db of the site that was lost");
    verb.runs([options] {
        auto asked = options->what;
        if (options->erased) asked.erased = *options->erased;
        if (options->later_keyring) asked.later_keyring = *options->later_keyring;
        return restore(asked);
    });
}

void add_erasures(Verb app)
{
    auto site = std::make_shared<SiteOptions>();
    auto verb =
        app.add("erasures", "打印删除名单，另外保管 / Print who was erased, to be kept outside");
    site->add_to(verb);
    verb.runs([site] { return print_erasures(*site); });
}

} // namespace ztc::app
