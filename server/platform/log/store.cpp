// SPDX-License-Identifier: Apache-2.0
#include "platform/log/store.hpp"

#include "migrations/sql.hpp"
#include "platform/journal/journal.hpp"
#include "platform/log/index_texts.hpp"
#include "platform/log/replay.hpp"
#include "platform/log/signed_head.hpp"
#include "platform/log/statements.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/secret_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace ztc::log {

namespace {

std::filesystem::path key_file(std::filesystem::path const& data)
{
    return data / "log.skey";
}

std::filesystem::path head_file(std::filesystem::path const& data)
{
    return data / "log.signed";
}

Result<proof::SigningKey> load_key(std::filesystem::path const& data)
{
    auto text = TRY(vault::read_secret_file(key_file(data)));
    if (text.ends_with('\n')) text.pop_back();
    auto key = proof::SigningKey::parse(text);
    vault::wipe(text);
    return key;
}

/// One writer for one database: two PostgreSQL sessions never hold this at once, and it goes with
/// the session, after whatever that had still under way.
constexpr std::int64_t writer_lock = 0x7a74632d6c6f67; // "ztc-log"
constexpr char const* in_use = "log.in_use";

/// PostgreSQL ends a session a moment after its program has gone: whoever starts again waits for
/// it.
bool took_writer_lock(sql::Connection& connection)
{
    constexpr int tries = 40;
    for (int n = 0; n < tries; ++n) {
        if (connection.number(sql_text::select_writer_lock, writer_lock) == 1) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return false;
}

std::unique_ptr<sql::Connection> open_for_writing(std::string const& url)
{
    auto connection = sql::open(url, sql::Access::read_write);
    if (connection->engine() == Engine::postgresql && !took_writer_lock(*connection))
        throw sql::Error(sql::Kind::connection, in_use, "another writer holds the log");
    return connection;
}

proof::TileStore tile_store(sql::Reads& reads)
{
    auto const hashes = [](std::string_view sql, sql::Reads& from, auto... arguments) {
        auto lease = from.lease();
        return lease->rows(
            sql, [](Row const& row) { return *proof::hash_of_bytes(row.blob(0)); }, arguments...);
    };
    return {.leaf_hashes =
                [&reads, hashes](std::uint64_t first, std::uint64_t count) {
                    return hashes(sql_text::select_leaf_hashes, reads, first, first + count);
                },
            .tile_roots =
                [&reads, hashes](unsigned level, std::uint64_t first, std::uint64_t count) {
                    return hashes(sql_text::select_tile_roots, reads, level, first, first + count);
                }};
}

} // namespace

Result<> create_keys(std::filesystem::path const& data, std::string const& origin)
{
    auto const key = TRY(proof::SigningKey::generate(origin)); // a name that will not do, at once
    std::filesystem::create_directories(data);
    CHECK(vault::MasterKey::create(vault::MasterKey::path_for(data)));
    return vault::create_secret_file(key_file(data), key.text() + "\n");
}

Result<FolderLock> FolderLock::take(std::filesystem::path const& folder)
{
    auto const path = folder / "writer.lock";
    vault::OpenFile file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (file.descriptor() < 0)
        throw std::system_error(errno, std::generic_category(), path.string());
    if (::flock(file.descriptor(), LOCK_EX | LOCK_NB) != 0) return refuse(in_use);
    return FolderLock(std::move(file));
}

Store::Store(StoreSettings settings, Clock const& clock, Calendar const& calendar,
             std::unique_ptr<vault::Keyring> keyring, FolderLock lock)
    : settings_(std::move(settings)), clock_(clock), calendar_(&calendar), lock_(std::move(lock)),
      keyring_(std::move(keyring)), texts_(*keyring_),
      url_(settings_.db.empty() ? "sqlite:" + (settings_.data / "zhitongche.db").string()
                                : settings_.db),
      reads_(url_, settings_.readers), tree_(std::make_unique<proof::TileTree>(tile_store(reads_)))
{}

Store::~Store()
{
    if (!writer_) return;
    writer_->stop();
    reads_.close_idle();
    writer_.reset(); // its connection is the last to close, and folds the write-ahead log back
}

Result<std::unique_ptr<Store>> Store::open(StoreSettings settings, Clock const& clock,
                                           Calendar const& calendar)
{
    auto const data = settings.data;
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(data)));
    auto key = TRY(load_key(data));
    auto lock = TRY(FolderLock::take(data));
    auto keyring = TRY(vault::Keyring::open(data, master));
    std::unique_ptr<Store> store(
        new Store(std::move(settings), clock, calendar, std::move(keyring), std::move(lock)));
    try {
        auto connection = open_for_writing(store->url_);
        CHECK(store->prepare(*connection, key.verifier()));
        store->start_writer(std::move(connection), std::move(key));
    } catch (sql::Error const& error) {
        if (error.code == in_use) return refuse(in_use);
        throw;
    }
    return store;
}

/// Brings the database to what this program knows, before anybody writes or reads.
Result<> Store::prepare(sql::Connection& connection, proof::VerifierKey const& verifier)
{
    sql::migrate(connection, migrations::all, clock_.now());
    CHECK(holds_what_was_signed(connection, verifier));
    index_texts(connection, texts_);
    replayed_ = replay_outdated(connection, settings_.views);
    erase_again(connection);
    return {};
}

/// The log knows who was erased; what a restored vault or keyring holds of them goes again.
void Store::erase_again(sql::Connection& connection)
{
    if (settings_.erased_but_there)
        for (auto const& owner : settings_.erased_but_there(connection)) {
            journal::warn("log.erased_again {}", owner.name);
            connection.run_with(sql_text::empty_texts_of_owner, owner.name);
            connection.run_with(sql_text::drop_words_of_owner, owner.name);
        }
    for (auto const& owner : connection.rows(sql_text::select_erased_owners, [](Row const& row) {
             return Owner{std::string(row.text(0))};
         }))
        if (auto const key = keyring_->key_of(owner);
            key || key.error().code != "vault.key_destroyed")
            keyring_->destroy(owner);
}

Result<> Store::holds_what_was_signed(Tables& tables, proof::VerifierKey const& verifier)
{
    auto const last = last_signed(head_file(settings_.data), verifier);
    if (!last) return {};
    auto const stored = tables.one(
        sql_text::select_head_root, [](Row const& row) { return std::string(row.blob(0)); },
        last->size);
    if (!stored || *stored != proof::bytes_of(last->root)) return refuse("log.rolled_back");
    return {};
}

void Store::start_writer(std::unique_ptr<sql::Connection> first, proof::SigningKey key)
{
    auto const given = std::make_shared<std::unique_ptr<sql::Connection>>(std::move(first));
    writer_ = std::make_unique<Writer>(
        Writer::Parts{
            .open = [given,
                     url = url_] { return *given ? std::move(*given) : open_for_writing(url); },
            .texts = texts_,
            .clock = clock_,
            .calendar = *calendar_,
            .views = settings_.views,
            .signer =
                [&](proof::Frontier last) {
                    return std::make_unique<RememberingSigner>(
                        std::make_unique<proof::InProcessSigner>(std::move(key), std::move(last)),
                        head_file(settings_.data));
                },
            .on_fatal = settings_.on_fatal},
        settings_.writer);
}

void Store::use_calendar(Calendar const& calendar)
{
    calendar_ = &calendar;
    writer_->use_calendar(calendar);
}

std::size_t Store::sweep_orphan_keys()
{
    std::size_t swept = 0;
    // As a chore: meanwhile no command prepares a key.
    (void)writer_->run(Chore{[&](Tables& tables, Statements&) -> Result<std::string> {
        swept = keyring_->sweep_orphans([&](Owner const& owner) {
            return !owner.name.starts_with("person/") ||
                   tables.any(sql_text::select_uses_of_key, owner.name);
        });
        return std::string("{}");
    }});
    return swept;
}

Result<std::string> Store::receipt(std::uint64_t position, With with)
{
    auto const head = writer_->head();
    if (position == 0 || position > head.size) return refuse("log.no_such_event");
    proof::Receipt receipt;
    receipt.index = position - 1;
    receipt.checkpoint = head.checkpoint;
    {
        std::lock_guard const lock(tree_mutex_);
        receipt.proof = TRY(tree_->inclusion(position - 1, head.size));
    }
    std::string body, congress;
    auto lease = reads_.lease();
    lease->query(
        sql_text::select_leaf,
        [&](Row const& row) {
            receipt.leaf = std::string(row.text(0));
            body = row.text(1);
            congress = row.text(2);
        },
        position);
    if (with == With::texts)
        for (auto const& [member, ref] : text_refs(body))
            if (auto opened = open_row(*lease, texts_, congress, ref.ref))
                receipt.open.emplace(member,
                                     proof::Opening{opened->salt, std::move(opened->words)});
    return proof::write_receipt(receipt);
}

Result<std::string> Store::tile(proof::TileId const& id)
{
    std::lock_guard const lock(tree_mutex_);
    return tree_->tile(id, writer_->head().size);
}

} // namespace ztc::log
