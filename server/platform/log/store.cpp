// SPDX-License-Identifier: Apache-2.0
#include "platform/log/store.hpp"

#include "migrations/sql.hpp"
#include "platform/log/replay.hpp"
#include "platform/log/signed_head.hpp"
#include "platform/log/statements.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/vault/master_key.hpp"
#include "platform/vault/secret_file.hpp"

#include <boost/json.hpp>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

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
    return proof::SigningKey::parse(TRY(vault::read_secret_file(key_file(data))));
}

Result<int> take_lock(std::filesystem::path const& data)
{
    auto const path = data / "writer.lock";
    int const file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) throw std::system_error(errno, std::generic_category(), path.string());
    if (::flock(file, LOCK_EX | LOCK_NB) == 0) return file;
    ::close(file);
    return refuse("log.in_use");
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
    std::filesystem::create_directories(data);
    CHECK(vault::MasterKey::create(vault::MasterKey::path_for(data)));
    auto const key = TRY(proof::SigningKey::generate(origin));
    return vault::create_secret_file(key_file(data), key.text() + "\n");
}

Store::Store(StoreSettings settings, Clock const& clock, Calendar const& calendar,
             std::unique_ptr<vault::Keyring> keyring, int lock)
    : settings_(std::move(settings)), clock_(clock), calendar_(calendar),
      keyring_(std::move(keyring)), lock_(lock), texts_(*keyring_),
      url_(settings_.db.empty() ? "sqlite:" + (settings_.data / "zhitongche.db").string()
                                : settings_.db),
      reads_(url_, settings_.readers),
      tree_(std::make_unique<proof::TileTree>(tile_store(reads_)))
{}

Store::~Store()
{
    if (writer_) writer_->stop();
    ::close(lock_);
}

Result<std::unique_ptr<Store>> Store::open(StoreSettings settings, Clock const& clock,
                                           Calendar const& calendar)
{
    auto const data = settings.data;
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(data)));
    auto key = TRY(load_key(data));
    auto const verifier = key.verifier();
    auto const lock = TRY(take_lock(data));
    auto keyring = TRY(vault::Keyring::open(data, master));
    std::unique_ptr<Store> store(
        new Store(std::move(settings), clock, calendar, std::move(keyring), lock));

    auto connection = sql::open(store->url_, sql::Access::read_write);
    sql::migrate(*connection, migrations::all, clock.now());
    store->replayed_ = replay_outdated(*connection, store->settings_.views);
    auto const size = connection->number(sql_text::select_last_position);
    if (auto const last = last_signed(head_file(data), verifier);
        last && last->size > static_cast<std::uint64_t>(size))
        return refuse("log.rolled_back");

    store->writer_ = std::make_unique<Writer>(
        Writer::Parts{.connection = std::move(connection),
                      .texts = store->texts_,
                      .clock = clock,
                      .calendar = calendar,
                      .views = store->settings_.views,
                      .signer =
                          [&](proof::Frontier last) {
                              return std::make_unique<RememberingSigner>(
                                  std::make_unique<proof::InProcessSigner>(std::move(key),
                                                                           std::move(last)),
                                  head_file(data));
                          },
                      .on_fatal = store->settings_.on_fatal},
        store->settings_.writer);
    return store;
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
    auto lease = reads_.lease();
    std::string body, congress;
    lease->query(
        sql_text::select_leaf,
        [&](Row const& row) {
            receipt.leaf = std::string(row.text(0));
            body = row.text(1);
            congress = row.text(2);
        },
        position);
    if (with == With::texts)
        for (auto const& member : boost::json::parse(body).as_object()) {
            auto const* text = member.value().if_object();
            if (!text || !text->contains("ref") || !text->contains("commitment")) continue;
            auto opened =
                open_row(*lease, texts_, congress, std::string(text->at("ref").as_string()));
            if (opened)
                receipt.open.emplace(member.key(),
                                     proof::Opening{opened->salt, std::move(opened->words)});
        }
    return proof::write_receipt(receipt);
}

Result<std::string> Store::tile(proof::TileId const& id)
{
    std::lock_guard const lock(tree_mutex_);
    return tree_->tile(id, writer_->head().size);
}

} // namespace ztc::log
