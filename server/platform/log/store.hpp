// SPDX-License-Identifier: Apache-2.0
//
// Everything that lies on the disk, opened in the right order: migrations, keyring, views that are
// not of this program's revision rebuilt, the writer, the readers, the signed head. Only one
// program may have a store open for writing; a second is refused (`log.in_use`), so that the log
// has one writer.
#pragma once

#include "platform/log/readers.hpp"
#include "platform/log/writer.hpp"
#include "platform/proof/receipt.hpp"
#include "platform/proof/tiles.hpp"
#include "platform/sql/pool.hpp"
#include "platform/vault/files.hpp"
#include "platform/vault/keyring.hpp"

#include <filesystem>
#include <mutex>

namespace ztc::log {

struct StoreSettings {
    std::filesystem::path data; // keys always, and the database when `db` is empty
    std::string db = {};        // "postgresql://…"; empty: SQLite in `data`
    std::vector<View> views = {};
    WriterSettings writer = {};
    std::size_t readers = 8;
    std::function<void(std::string const& why)> on_fatal = {};
    /// Whose words the vault still holds though the log calls them erased: an older vault or
    /// keyring was restored. Asked once at each start, when the views are up to date.
    std::function<std::vector<Owner>(Tables&)> erased_but_there = {};
};

/// Makes the keys of a new site: the master key and the log's signing key, named `origin`. Refuses
/// when there are keys already.
Result<> create_keys(std::filesystem::path const& data, std::string const& origin);

/// Held while the process lives, however it ends.
class FolderLock {
public:
    /// Refuses log.in_use.
    static Result<FolderLock> take(std::filesystem::path const& folder);

private:
    explicit FolderLock(vault::OpenFile file) : file_(std::move(file)) {}
    vault::OpenFile file_;
};

class Store {
public:
    /// Refuses log.in_use, log.rolled_back (the database lacks the last head that was signed: a
    /// backup was restored over a log that had gone on), and the refusals of the keys. Erasures are
    /// applied again: keys and words of erased owners that survived a crash, or came back with a
    /// backup, are destroyed.
    static Result<std::unique_ptr<Store>> open(StoreSettings settings, Clock const& clock,
                                               Calendar const& calendar);
    ~Store();

    Writer& writer() { return *writer_; }
    sql::Reads& reads() { return reads_; }
    Texts& texts() { return texts_; }
    vault::Keyring& keyring() { return *keyring_; }
    std::string const& url() const { return url_; }
    std::vector<View> const& views() const { return settings_.views; }
    std::vector<std::string> const& replayed_at_start() const { return replayed_; }

    Calendar const& calendar() const { return *calendar_; }
    /// Another table of working days from now on; must outlive the store, as the one before must.
    void use_calendar(Calendar const& calendar);

    /// Removes keys of persons of whom the vault holds nothing, left by commits that failed; how
    /// many. Asks for every key there is, so for maintenance, not for each start.
    std::size_t sweep_orphan_keys();

    /// Who keeps the record of reads; set once, before anybody reads.
    using OnLooked = std::function<void(Viewer const&, std::span<Look const>)>;
    void on_looked(OnLooked keep) { on_looked_ = std::move(keep); }

    /// Calls `f(Reading&)` on a leased connection, over one snapshot (`sql::Snapshot`): what is
    /// written meanwhile `f` may not see. `f` must not ask for receipts or tiles: they lease for
    /// themselves. What `f` says was looked at is handed on before anybody is answered.
    template <class F>
    auto read(Viewer const& viewer, F&& f)
    {
        auto lease = reads_.lease();
        sql::Snapshot const snapshot(*lease);
        ViewerReading reading(*lease, texts_, viewer, clock_.now(), *calendar_);
        HandsOn const hands_on{on_looked_, reading};
        return f(static_cast<Reading&>(reading));
    }

    /// A receipt for the event at `position`, by the newest head; with the texts it commits to when
    /// `opened` says so. The caller has checked that the viewer may have it. Refuses
    /// log.no_such_event.
    enum class With { leaf_only, texts };
    Result<std::string> receipt(std::uint64_t position, With with);

    /// The bytes of a tile by the newest head. Refuses proof.no_such_tile.
    Result<std::string> tile(proof::TileId const& id);

private:
    /// At the end of a reading, however it ends.
    struct HandsOn {
        OnLooked const& keep;
        Reading const& reading;
        ~HandsOn()
        {
            if (keep) keep(reading.viewer(), reading.looks());
        }
    };
    Store(StoreSettings settings, Clock const& clock, Calendar const& calendar,
          std::unique_ptr<vault::Keyring> keyring, FolderLock lock);
    Result<> prepare(sql::Connection& connection, proof::VerifierKey const& verifier);
    void erase_again(sql::Connection& connection);
    Result<> holds_what_was_signed(Tables& tables, proof::VerifierKey const& verifier);
    void start_writer(std::unique_ptr<sql::Connection> first, proof::SigningKey key);

    StoreSettings settings_;
    OnLooked on_looked_;
    Clock const& clock_;
    std::atomic<Calendar const*> calendar_;
    FolderLock lock_; // let go last, when the writer has long stopped
    std::unique_ptr<vault::Keyring> keyring_;
    Texts texts_;
    std::string url_;
    sql::Reads reads_;
    std::vector<std::string> replayed_;
    std::mutex tree_mutex_;
    std::unique_ptr<proof::TileTree> tree_;
    std::unique_ptr<Writer> writer_; // stops before anything goes that it or its listeners use
};

} // namespace ztc::log
