// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/keyring.hpp"

#include "platform/sql/connection.hpp"
#include "platform/vault/master_key.hpp"

namespace ztc::vault {
namespace {

constexpr std::size_t keys_remembered = 4096;
constexpr std::string_view check_words = "this keyring belongs to this master key";
constexpr std::string_view check_place = "ztc/keyring/check/v1";

constexpr char const* schema =
    // A destroyed key leaves its row without the key: the tombstone.
    "CREATE TABLE IF NOT EXISTS owner_key (owner TEXT NOT NULL PRIMARY KEY, wrapped BLOB) WITHOUT "
    "ROWID;"
    "CREATE TABLE IF NOT EXISTS master_check (id INTEGER PRIMARY KEY CHECK (id = 1), sealed BLOB "
    "NOT NULL)";
constexpr std::string_view select_key = "SELECT wrapped FROM owner_key WHERE owner = $1";
constexpr std::string_view insert_key = "INSERT INTO owner_key (owner, wrapped) VALUES ($1, $2)";
constexpr std::string_view bury_key = "INSERT INTO owner_key (owner, wrapped) VALUES ($1, NULL) "
                                      "ON CONFLICT (owner) DO UPDATE SET wrapped = NULL";
constexpr std::string_view select_owners = "SELECT owner FROM owner_key WHERE wrapped IS NOT NULL";
constexpr std::string_view delete_key = "DELETE FROM owner_key WHERE owner = $1";
constexpr std::string_view select_check = "SELECT sealed FROM master_check";
constexpr std::string_view insert_check = "INSERT INTO master_check (id, sealed) VALUES (1, $1)";
// Old pages with the key may still stand in the write-ahead log: copy and cut it.
constexpr std::string_view empty_the_wal = "PRAGMA wal_checkpoint(TRUNCATE)";

std::string place_of(std::string const& owner)
{
    return "ztc/owner-key/v1\n" + owner;
}

} // namespace

Result<std::unique_ptr<Keyring>> Keyring::open(std::filesystem::path const& dir,
                                               MasterKey const& master)
{
    auto connection = sql::open("sqlite:" + (dir / "keyring.db").string(), sql::Access::read_write);
    connection->exec(schema);
    std::unique_ptr<Keyring> keyring(new Keyring(std::move(connection), master));
    CHECK(keyring->check_master_key());
    return keyring;
}

Keyring::Keyring(std::unique_ptr<sql::Connection> connection, MasterKey const& master)
    : connection_(std::move(connection)), wrapping_(master.for_purpose("ztc/keyring/wrap/v1")),
      blind_index_(master)
{}

Keyring::~Keyring() = default;

Result<Key> Keyring::key_of(Owner const& owner)
{
    std::lock_guard const lock(mutex_);
    return find(owner.name);
}

Result<Key> Keyring::prepare(Owner const& owner)
{
    std::lock_guard const lock(mutex_);
    auto found = find(owner.name);
    if (found || found.error().code != "vault.no_key") return found;
    return prepared_.emplace(owner.name, Key::random()).first->second;
}

void Keyring::sync()
{
    std::lock_guard const lock(mutex_);
    if (prepared_.empty()) return;
    sql::Transaction transaction(*connection_);
    for (auto const& [owner, key] : prepared_)
        connection_->run_with(insert_key, owner,
                              Blob{seal(wrapping_, key.bytes(), place_of(owner))});
    transaction.commit();
    for (auto const& [owner, key] : prepared_) remember(owner, key);
    prepared_.clear();
}

void Keyring::destroy(Owner const& owner)
{
    std::lock_guard const lock(mutex_);
    prepared_.erase(owner.name);
    forget(owner.name);
    connection_->run_with(bury_key, owner.name);
    connection_->run(empty_the_wal, {});
}

std::size_t Keyring::sweep_orphans(std::function<bool(Owner const&)> const& is_used)
{
    std::lock_guard const lock(mutex_);
    auto orphans =
        connection_->rows(select_owners, [](Row const& row) { return std::string(row.text(0)); });
    std::erase_if(orphans, [&](std::string const& owner) { return is_used({owner}); });
    if (orphans.empty()) return 0;
    sql::Transaction transaction(*connection_);
    for (auto const& owner : orphans) connection_->run_with(delete_key, owner);
    transaction.commit();
    connection_->run(empty_the_wal, {});
    for (auto const& owner : orphans) forget(owner);
    return orphans.size();
}

Result<> Keyring::check_master_key()
{
    auto const sealed =
        connection_->one(select_check, [](Row const& row) { return std::string(row.blob(0)); });
    if (!sealed) {
        connection_->run_with(insert_check, Blob{seal(wrapping_, check_words, check_place)});
        return {};
    }
    auto const opened = vault::open(wrapping_, *sealed, check_place);
    if (!opened || *opened != check_words) return refuse("vault.wrong_master_key");
    return {};
}

Result<Key> Keyring::find(std::string const& owner)
{
    if (auto const prepared = prepared_.find(owner); prepared != prepared_.end())
        return prepared->second;
    if (auto const cached = cache_.find(owner); cached != cache_.end()) {
        recently_used_.splice(recently_used_.begin(), recently_used_, cached->second.used);
        return cached->second.key;
    }
    auto const wrapped = connection_->one(
        select_key, [](Row const& row) { return std::string(row.blob(0)); }, owner);
    if (!wrapped) return refuse("vault.no_key");
    if (wrapped->empty()) return refuse("vault.key_destroyed");
    auto bytes = vault::open(wrapping_, *wrapped, place_of(owner));
    if (!bytes) throw std::runtime_error("a key of the keyring was changed: " + owner);
    Key const key(*bytes);
    wipe(*bytes);
    remember(owner, key);
    return key;
}

void Keyring::remember(std::string const& owner, Key const& key)
{
    if (cache_.contains(owner)) return;
    if (cache_.size() == keys_remembered) forget(recently_used_.back());
    recently_used_.push_front(owner);
    cache_.emplace(owner, Cached{key, recently_used_.begin()});
}

/// By value: the name may live in the list that is shortened here.
void Keyring::forget(std::string owner)
{
    auto const cached = cache_.find(owner);
    if (cached == cache_.end()) return;
    recently_used_.erase(cached->second.used);
    cache_.erase(cached);
}

} // namespace ztc::vault
