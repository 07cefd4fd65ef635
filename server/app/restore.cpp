// SPDX-License-Identifier: Apache-2.0
#include "app/backup.hpp"
#include "app/backup_note.hpp"
#include "app/house.hpp"
#include "modules/people/service.hpp"
#include "platform/log/signed_head.hpp"
#include "platform/sql/connection.hpp"
#include "platform/sql/copy.hpp"
#include "platform/vault/keyring.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/secret_file.hpp"

#include <fmt/format.h>

#include <fstream>
#include <set>

namespace ztc::app {

namespace {

namespace fs = std::filesystem;
using backup::BundleReader;

constexpr std::string_view person_prefix = "person/";

struct Opened {
    BundleReader data, keys;
    BackupNote note;
};

Result<Opened> opened(BackupFiles const& from)
{
    auto data = TRY(BundleReader::open(from.data));
    auto keys = TRY(BundleReader::open(from.keys));
    auto const note = TRY(note_of(data, "data"));
    auto const of_keys = TRY(note_of(keys, "keys"));
    bool const fits = note.origin == of_keys.origin && note.congress == of_keys.congress &&
                      of_keys.made_at >= note.made_at;
    if (!fits) return refuse("backup.other_keys", "/" + from.keys.string());
    return Opened{std::move(data), std::move(keys), note};
}

Result<> check_place(RestoreFrom const& what, BackupNote const& note)
{
    bool const postgresql = note.engine == "postgresql";
    if (postgresql && what.db.empty()) return refuse("backup.needs_db", "/db");
    if (!postgresql && !what.db.empty()) return refuse("backup.other_engine", "/db");
    if (postgresql && !sql::is_empty_postgresql(what.db))
        return refuse("backup.db_not_empty", "/db");
    if (fs::exists(what.site) && !(fs::is_directory(what.site) && fs::is_empty(what.site)))
        return refuse("backup.not_empty", "/" + what.site.string());
    return {};
}

/// Those whose keys were destroyed, as a keyring tells; read as it lies there.
std::set<std::string> destroyed_in(fs::path const& keyring)
{
    std::set<std::string> owners;
    auto const found = sql::open("sqlite:" + keyring.string(), sql::Access::read_only)
                           ->rows("SELECT owner FROM owner_key WHERE wrapped IS NULL",
                                  [](Row const& row) { return std::string(row.text(0)); });
    for (auto const& owner : found)
        if (owner.starts_with(person_prefix)) owners.insert(owner.substr(person_prefix.size()));
    return owners;
}

/// A person's id at the beginning of each line; the rest of it, and lines with #, are remarks.
Result<std::set<std::string>> listed_in(fs::path const& file)
{
    std::ifstream in(file);
    if (!in) return refuse("documents.no_such_file", "/" + file.string());
    std::set<std::string> persons;
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        auto const person = line.substr(0, line.find_first_of(" \t\r#,"));
        if (person.empty()) continue;
        if (!is_well_formed_id(person))
            return refuse("backup.bad_erasures", fmt::format("/{}", number));
        persons.insert(person);
    }
    return persons;
}

Result<std::set<std::string>> erased_since(RestoreFrom const& what)
{
    auto persons = what.erased ? TRY(listed_in(*what.erased)) : std::set<std::string>{};
    if (what.later_keyring) {
        if (!fs::exists(*what.later_keyring))
            return refuse("documents.no_such_file", "/" + what.later_keyring->string());
        persons.merge(destroyed_in(*what.later_keyring));
    }
    return persons;
}

void unpack_keys(Opened const& from, fs::path const& site)
{
    from.keys.unpack("keyring.db", site / "keyring.db");
    from.keys.unpack("log.skey", site / "log.skey");
    from.keys.unpack("master.key", vault::MasterKey::path_for(site));
}

Result<> unpack_data(Opened const& from, RestoreFrom const& what, Say const& say)
{
    say("2/4 数据库 / the database");
    auto const& site = what.site;
    if (from.data.has("log.signed")) from.data.unpack("log.signed", site / "log.signed");
    if (what.db.empty()) {
        from.data.unpack("zhitongche.db", site / "zhitongche.db");
    } else {
        auto const dump = site / "zhitongche.dump";
        from.data.unpack("zhitongche.dump", dump);
        CHECK(sql::restore_postgresql(dump, what.db));
        fs::remove(dump);
    }
    say("3/4 照片和附件 / photographs and papers");
    for (auto const& name : from.data.names())
        if (name.starts_with("files/")) from.data.unpack(name, site / name);
    return {};
}

/// The settings as they were, in a folder of their own until all the rest is there.
Result<Config> settings_of(Opened const& from, RestoreFrom const& what)
{
    auto const passing = what.site / ".settings";
    from.data.unpack("zhitongche.toml", passing / "zhitongche.toml");
    auto config = load_config(passing);
    fs::remove_all(passing);
    auto out = TRY(std::move(config));
    out.data = what.site;
    out.store.db = what.db;
    return out;
}

/// As the system: whoever asked for it was heard when it was done the first time.
Result<std::size_t> erase_again(Config const& config, std::set<std::string> persons,
                                Clock const& clock)
{
    auto const house = TRY(open_house(config, clock));
    std::size_t erased = 0;
    for (auto const& id : persons) {
        auto const done = house->store->writer().run(
            log::Order{system_actor(house->congress()),
                       "restore/erase/" + id,
                       "",
                       {},
                       [&](Work& work) -> Result<std::string> {
                           if (TRY(people::erase_again(PersonId{id}, work))) ++erased;
                           return std::string("{}");
                       }});
        CHECK(done);
    }
    return erased;
}

Result<log::Verified> verified(Config const& config)
{
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(config.data)));
    auto const keyring = TRY(vault::Keyring::open(config.data, master));
    log::Texts texts(*keyring);
    auto skey = TRY(vault::read_secret_file(config.data / "log.skey"));
    if (skey.ends_with('\n')) skey.pop_back();
    auto const key = TRY(proof::SigningKey::parse(skey));
    std::vector<proof::Checkpoint> heads;
    if (auto const last = log::last_signed(config.data / "log.signed", key.verifier()))
        heads.push_back(*last);
    auto const& db = config.store.db;
    auto const connection =
        sql::open(db.empty() ? "sqlite:" + (config.data / "zhitongche.db").string() : db,
                  sql::Access::read_only);
    return log::verify_log(*connection, &texts, {}, heads);
}

} // namespace

Result<Restored> restore(RestoreFrom const& what, Clock const& clock, Say const& say)
{
    say("1/4 核对备份 / looking through the backup");
    auto const from = TRY(opened(what.from));
    CHECK(check_place(what, from.note));
    auto erased = TRY(erased_since(what));
    fs::create_directories(what.site);
    fs::permissions(what.site, fs::perms::owner_all);
    auto const config = TRY(settings_of(from, what));
    unpack_keys(from, what.site);
    CHECK(unpack_data(from, what, say));
    say("4/4 再次删除、核对记录 / erasing again, verifying the log");
    // Keys of a later time know of erasures that the log of this backup does not.
    erased.merge(destroyed_in(what.site / "keyring.db"));
    Restored out{.made_at = from.note.made_at, .erased_again = 0, .verified = {}};
    out.erased_again = TRY(erase_again(config, std::move(erased), clock));
    out.verified = TRY(verified(config));
    std::ofstream settings(what.site / "zhitongche.toml");
    settings << config_text(config);
    settings.close();
    if (!settings) throw std::runtime_error((what.site / "zhitongche.toml").string());
    return out;
}

} // namespace ztc::app
