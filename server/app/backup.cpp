// SPDX-License-Identifier: Apache-2.0
#include "app/backup.hpp"

#include "app/backup_note.hpp"
#include "app/house.hpp"
#include "modules/people/events.hpp"
#include "platform/sql/connection.hpp"
#include "platform/sql/copy.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/secret_file.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

namespace fs = std::filesystem;

/// What lies on the disk only until it is in the bundle.
class Passing {
public:
    explicit Passing(fs::path path) : path_(std::move(path)) { fs::remove(path_); }
    ~Passing()
    {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    Passing(Passing const&) = delete;
    Passing& operator=(Passing const&) = delete;
    fs::path const& path() const { return path_; }

private:
    fs::path path_;
};

fs::path folder_of(fs::path const& file)
{
    return fs::weakly_canonical(fs::absolute(file)).parent_path();
}

Result<> check(BackupFiles const& to)
{
    for (auto const& file : {to.data, to.keys})
        if (fs::exists(file)) return refuse("backup.exists", "/" + file.string());
    if (folder_of(to.data) == folder_of(to.keys)) return refuse("backup.keys_beside_data");
    return {};
}

std::string url_of(Config const& config)
{
    auto const& db = config.store.db;
    return db.empty() ? "sqlite:" + (config.data / "zhitongche.db").string() : db;
}

fs::path sqlite_file(std::string url)
{
    if (url.starts_with("sqlite:")) url.erase(0, 7);
    return url;
}

BackupNote note_about(Config const& config, std::string what, Instant at)
{
    auto const engine = sql::engine_of(url_of(config));
    return {.what = std::move(what),
            .origin = config.site.origin,
            .congress = config.site.congress,
            .engine = engine == Engine::postgresql ? "postgresql" : "sqlite",
            .made_at = at};
}

std::string settings_of(Config config)
{
    config.store.db = sql::without_password(config.store.db);
    if (sql::engine_of(url_of(config)) == Engine::sqlite) config.store.db.clear();
    return config_text(config);
}

Result<> add_database(backup::BundleWriter& bundle, Config const& config, fs::path const& passing)
{
    auto const url = url_of(config);
    bool const postgresql = sql::engine_of(url) == Engine::postgresql;
    Passing const copy(passing);
    if (postgresql)
        CHECK(sql::dump_postgresql(url, copy.path()));
    else
        sql::copy_sqlite(sqlite_file(url), copy.path());
    bundle.add_file(postgresql ? "zhitongche.dump" : "zhitongche.db", copy.path());
    return {};
}

std::uint64_t add_files(backup::BundleWriter& bundle, fs::path const& folder, Say const& say)
{
    std::uint64_t added = 0;
    if (!fs::exists(folder)) return added;
    for (auto const& entry : fs::recursive_directory_iterator(folder)) {
        auto const name = "files/" + fs::relative(entry.path(), folder).generic_string();
        // What is still being written has another name.
        if (!entry.is_regular_file() || name.ends_with(".part")) continue;
        if (!bundle.add_file(name, entry.path())) continue; // swept meanwhile
        if (++added % 1000 == 0) say(fmt::format("  {} 个文件 / files", added));
    }
    return added;
}

/// After the data: every word saved there has its key here.
Result<std::string> write_keys(Config const& config, fs::path const& to, Instant at)
{
    auto bundle = TRY(backup::BundleWriter::create(to));
    bundle.add_text(note_name, written(note_about(config, "keys", at)));
    bundle.add_text("master.key",
                    TRY(vault::read_secret_file(vault::MasterKey::path_for(config.data))));
    bundle.add_text("log.skey", TRY(vault::read_secret_file(config.data / "log.skey")));
    Passing const copy(to.string() + ".keyring");
    sql::copy_sqlite(config.data / "keyring.db", copy.path());
    bundle.add_file("keyring.db", copy.path());
    return bundle.finish();
}

} // namespace

Result<BackedUp> back_up(Config const& config, BackupFiles const& to, Clock const& clock,
                         Say const& say)
{
    CHECK(check(to));
    BackedUp out;
    auto const at = clock.now();
    auto bundle = TRY(backup::BundleWriter::create(to.data));
    bundle.add_text(note_name, written(note_about(config, "data", at)));
    bundle.add_text("zhitongche.toml", settings_of(config));
    // Before the database: the log that is copied holds at least this head, and these events.
    bundle.add_file("log.signed", config.data / "log.signed");
    out.events = static_cast<std::uint64_t>(
        sql::open(url_of(config), sql::Access::read_only)->number("SELECT max(size) FROM head"));
    say("1/4 数据库 / the database");
    CHECK(add_database(bundle, config, to.data.string() + ".database"));
    say("2/4 照片和附件 / photographs and papers");
    out.files = add_files(bundle, config.data / "files", say);
    say("3/4 钥匙 / the keys");
    out.keys_sum = TRY(write_keys(config, to.keys, at));
    say("4/4 写到盘上，计算校验和 / to the disk, and its checksum");
    auto sum = bundle.finish();
    if (!sum) fs::remove(to.keys);
    out.data_sum = TRY(std::move(sum));
    out.bytes = fs::file_size(to.data);
    return out;
}

std::vector<Erasure> erasures(Config const& config)
{
    return sql::open(url_of(config), sql::Access::read_only)
        ->rows(
            "SELECT body, recorded_at FROM event WHERE type = $1 ORDER BY position",
            [](Row const& row) {
                return Erasure{decode<people::Erased>(row.text(0)).person,
                               date_of(Instant{row.integer(1)})};
            },
            people::Erased::type);
}

} // namespace ztc::app
