// SPDX-License-Identifier: Apache-2.0
//
// One data key per owner, wrapped by the master key, in a SQLite file of its own: apart from the
// data, with backups of its own that are kept only briefly. Destroying an owner's key is what
// erases: the words then can be read nowhere, and the same owner never silently gets another key.
// New keys live in memory until `sync()`; call it before the event that uses them is committed.
// Safe for many threads at once.
#pragma once

#include "kernel/vault.hpp"
#include "platform/vault/aead.hpp"
#include "platform/vault/blind_index.hpp"

#include <filesystem>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace ztc::sql {
class Connection;
}

namespace ztc::vault {

class MasterKey;

class Keyring {
public:
    /// Opens or creates `keyring.db` in `dir`. Refuses vault.wrong_master_key.
    static Result<std::unique_ptr<Keyring>> open(std::filesystem::path const& dir,
                                                 MasterKey const& master);
    ~Keyring();
    Keyring(Keyring const&) = delete;
    Keyring& operator=(Keyring const&) = delete;

    /// Refuses vault.key_destroyed, and vault.no_key for an owner who never had one.
    Result<Key> key_of(Owner const& owner);

    /// The owner's key, a new one when there is none yet. Refuses vault.key_destroyed.
    Result<Key> prepare(Owner const& owner);

    /// Makes prepared keys durable (one disk sync; none when there are none).
    void sync();

    /// Durable when it returns, also for an owner who never had a key; a second time changes
    /// nothing.
    void destroy(Owner const& owner);

    /// Removes keys that nothing uses, left by commits that failed; no tombstone. How many. Nobody
    /// may prepare keys meanwhile: for the start of the server.
    std::size_t sweep_orphans(std::function<bool(Owner const&)> const& is_used);

    BlindIndex const& blind_index() const { return blind_index_; }

private:
    struct Cached {
        Key key;
        std::list<std::string>::iterator used;
    };
    Keyring(std::unique_ptr<sql::Connection> connection, MasterKey const& master);

    Result<> check_master_key();
    Result<Key> find(std::string const& owner);
    void remember(std::string const& owner, Key const& key);
    void forget(std::string owner);

    std::mutex mutex_;
    std::unique_ptr<sql::Connection> connection_;
    Key wrapping_;
    BlindIndex blind_index_;
    std::map<std::string, Key> prepared_; // not yet durable
    std::map<std::string, Cached> cache_;
    std::list<std::string> recently_used_; // the newest first
};

} // namespace ztc::vault
