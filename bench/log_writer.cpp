// SPDX-License-Identifier: Apache-2.0
//
// What the writer of the log costs: acknowledgements for each sync of the disk with 256 clients,
// and its CPU time for each command against the same SQL and crypto called without a writer.
//
//   bench_log_writer [FOLDER [COMMANDS]]
#include "bench/figures.hpp"
#include "kernel/encoding.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/store.hpp"
#include "platform/log/testing/sample.hpp"
#include "platform/proof/tiles.hpp"
#include "platform/vault/master_key.hpp"

#include <fmt/format.h>
#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <semaphore>
#include <stdlib.h>

using namespace ztc;
using namespace ztc::log;
using namespace ztc::log::testing;
using bench::cpu_of_this_thread_us;

namespace {

constexpr std::size_t clients = 256;
constexpr std::size_t persons = 1000;
constexpr std::size_t rounds = 7;
constexpr auto words = "示例：小区东门的路灯坏了三盏，晚上老人孩子出门不方便，希望尽快修好。";
constexpr auto answer = R"({"matter":"aaaaaaaaaaaaaaaaaaaaaaaaaa","number":"2026-000123"})";

class StandingClock final : public Clock {
    Instant now() const override { return start_of(Date{std::chrono::year{2026} / 11 / 24}); }
};

std::atomic<std::size_t> syncs = 0;

/// The methods of one kind of file of SQLite, with its syncs counted.
template <int OfFlags>
struct Counted {
    static inline sqlite3_io_methods real{}, methods{};

    static int sync(sqlite3_file* file, int flags)
    {
        ++syncs;
        return real.xSync(file, flags);
    }
    static void take(sqlite3_file* file, int flags)
    {
        if (!(flags & OfFlags)) return;
        methods = real = *file->pMethods;
        methods.xSync = sync;
        file->pMethods = &methods;
    }
};

int open_counted(sqlite3_vfs* self, char const* name, sqlite3_file* file, int flags, int* out)
{
    auto* const real = static_cast<sqlite3_vfs*>(self->pAppData);
    auto const result = real->xOpen(real, name, file, flags, out);
    if (result != SQLITE_OK) return result;
    Counted<SQLITE_OPEN_MAIN_DB>::take(file, flags);
    Counted<SQLITE_OPEN_WAL>::take(file, flags);
    return result;
}

void count_syncs()
{
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.pAppData = sqlite3_vfs_find(nullptr);
    vfs.zName = "counted";
    vfs.xOpen = open_counted;
    sqlite3_vfs_register(&vfs, 1);
}

PersonId person(std::size_t n)
{
    return {fmt::format("{:0>26}", n % persons + 1)};
}

std::string body_hash()
{
    auto const hash = proof::sha256(words);
    return std::string(proof::bytes_of(hash));
}

Order order(std::size_t n)
{
    Order made;
    made.by = {.congress = "demo", .person = person(n), .offices = {}};
    made.request = fmt::format("request-{}", n);
    made.body_hash = body_hash();
    made.streams = {note_stream(person(n))};
    made.run = [about = person(n)](Work& work) -> Result<std::string> {
        CHECK(take_note(work, about, words));
        return std::string(answer);
    };
    return made;
}

struct Measured {
    double cpu_us_per_command;
    double commands_per_sync;
    std::size_t commands_per_commit;
};

double cpu_of_the_writer_us(Writer& writer)
{
    double cpu = 0;
    (void)writer.run(Chore{[&](Tables&, Statements&) -> Result<std::string> {
        cpu = cpu_of_this_thread_us();
        return std::string("{}");
    }});
    return cpu;
}

void send(Writer& writer, std::size_t first, std::size_t count)
{
    std::counting_semaphore<clients> free(clients);
    for (std::size_t n = first; n < first + count; ++n) {
        free.acquire();
        writer.submit(order(n), [&](Outcome outcome) {
            if (outcome.fault || !outcome.answer) std::abort();
            free.release();
        });
    }
    for (std::size_t i = 0; i < clients; ++i) free.acquire();
}

std::unique_ptr<Store> open_store(std::filesystem::path const& folder)
{
    static StandingClock const clock;
    static Calendar const calendar;
    return Store::open({.data = folder, .views = {notes_view()}}, clock, calendar).value();
}

/// A log in which every person has a key and a stream.
void prepare(std::filesystem::path const& folder)
{
    create_keys(folder, "ztc.example/bench").value();
    send(open_store(folder)->writer(), 0, persons);
}

class WithTheWriter {
public:
    explicit WithTheWriter(std::filesystem::path const& folder) : store_(open_store(folder))
    {
        store_->writer().on_committed([this](std::span<Entry const>) { ++commits_; });
    }

    Measured measure(std::size_t first, std::size_t commands)
    {
        auto const commits_before = commits_;
        auto const syncs_before = syncs.load();
        auto const cpu_before = cpu_of_the_writer_us(store_->writer());
        send(store_->writer(), first, commands);
        auto const cpu = cpu_of_the_writer_us(store_->writer()) - cpu_before;
        auto const n = static_cast<double>(commands);
        return {cpu / n, n / static_cast<double>(syncs - syncs_before),
                commands / (commits_ - commits_before)};
    }

private:
    std::size_t commits_ = 0; // read only while the writer is idle
    std::unique_ptr<Store> store_;
};

/// The same rows, seals, leaves and heads, straight away: no queue, no Work, nothing remembered but
/// the streams' ends; as many in one commit as the writer had on average.
class WithoutAWriter {
public:
    explicit WithoutAWriter(std::filesystem::path const& folder)
        : keyring_(vault::Keyring::open(folder, key(folder)).value()), texts_(*keyring_),
          connection_(
              sql::open("sqlite:" + (folder / "zhitongche.db").string(), sql::Access::read_write)),
          edge_(edge()), signer_(proof::SigningKey::generate("ztc.example/bench").value(), edge_),
          number_(connection_->number("SELECT last FROM running_number"))
    {
        connection_->query("SELECT stream, max(version), max(position) FROM event GROUP BY stream",
                           [&](Row const& row) {
                               ends_[std::string(row.text(0))] = {
                                   static_cast<std::uint64_t>(row.integer(1)),
                                   static_cast<std::uint64_t>(row.integer(2))};
                           });
    }

    double cpu_us_per_command(std::size_t first, std::size_t commands, std::size_t at_once)
    {
        auto const cpu = cpu_of_this_thread_us();
        for (std::size_t n = first; n < first + commands; n += at_once)
            commit(n, std::min(at_once, first + commands - n));
        return (cpu_of_this_thread_us() - cpu) / static_cast<double>(commands);
    }

private:
    struct End {
        std::uint64_t version, position;
    };

    static vault::MasterKey key(std::filesystem::path const& folder)
    {
        return vault::MasterKey::load(vault::MasterKey::path_for(folder)).value();
    }

    proof::Frontier edge()
    {
        proof::Frontier tree;
        connection_->query("SELECT leaf_hash FROM event ORDER BY position", [&](Row const& row) {
            tree.append(*proof::hash_of_bytes(row.blob(0)));
        });
        return tree;
    }

    static Blob blob(auto const& bytes)
    {
        return {std::string(reinterpret_cast<char const*>(bytes.data()), bytes.size())};
    }

    static std::string fresh_id()
    {
        std::string bytes(16, '\0');
        randombytes_buf(bytes.data(), bytes.size());
        return base32(bytes);
    }

    void commit(std::size_t first, std::size_t count)
    {
        std::vector<Statement> lookups;
        for (std::size_t n = first; n < first + count; ++n)
            lookups.push_back(
                {sql_text::select_request, {"demo", person(n).text, fmt::format("request-{}", n)}});
        connection_->batch_read(lookups, [](std::size_t, Row const&) { std::abort(); });

        Statements out;
        std::vector<proof::Hash> leaves;
        for (std::size_t n = first; n < first + count; ++n) one(n, leaves, out);
        for (auto const& root : proof::grow(edge_, leaves))
            out.run(sql_text::insert_tile_root, root.level, root.index, blob(root.hash));
        std::string bytes;
        for (auto const& hash : edge_.hashes()) bytes += proof::bytes_of(hash);
        auto const root = edge_.root();
        out.run(sql_text::insert_head, edge_.size(), blob(root), Blob{bytes});
        connection_->batch(out.view());
        (void)signer_.sign(edge_.size(), root, leaves).value();
    }

    void one(std::size_t n, std::vector<proof::Hash>& leaves, Statements& out)
    {
        auto const about = person(n);
        auto const stream = note_stream(about);
        auto sealed =
            texts_.seal("demo", Owner::person(about), "words", words, fmt::format("{:0>26}", n));
        out.run(sql_text::insert_vault, "demo", sealed.ref.ref, Owner::person(about).name,
                Blob{std::move(sealed.cipher)});
        out.run(sql_text::upsert_number, "demo", "notes", ++number_);
        auto const event = encode(Noted{about, number_, sealed.ref});
        auto& end = ends_[stream];
        Recorded recorded{.position = edge_.size() + leaves.size() + 1,
                          .congress = "demo",
                          .stream = stream,
                          .version = end.version + 1,
                          .type = std::string(event.type),
                          .body = event.body,
                          .actor = about,
                          .on_behalf_of = {},
                          .recorded_at = {1}};
        proof::Salt salt;
        randombytes_buf(salt.data(), salt.size());
        auto const entry = entry_of(std::move(recorded), event.lines, salt, end.position);
        auto const& r = entry.recorded;
        end = {r.version, r.position};
        out.run(sql_text::insert_event, r.position, r.congress, r.stream, r.version, r.type, r.body,
                r.actor.text, nullptr, r.recorded_at.ms, blob(entry.salt), entry.leaf,
                blob(entry.leaf_hash));
        out.run(sql_text::insert_stream_event, r.congress, r.stream, r.version, r.position);
        notes_view().fold(r, out);
        out.run(sql_text::insert_request, "demo", about.text, fmt::format("request-{}", n),
                Blob{body_hash()}, Blob{texts_.seal_bytes("demo", "request/answer", answer)},
                r.position);
        leaves.push_back(entry.leaf_hash);
    }

    std::unique_ptr<vault::Keyring> keyring_;
    Texts texts_;
    std::unique_ptr<sql::Connection> connection_;
    proof::Frontier edge_;
    proof::InProcessSigner signer_;
    std::int64_t number_;
    std::map<std::string, End> ends_;
};

} // namespace

int main(int argc, char** argv)
{
    count_syncs();
    auto name = std::string(argc > 1 ? argv[1] : "/var/tmp") + "/ztc-bench-XXXXXX";
    if (!::mkdtemp(name.data())) return 1;
    std::filesystem::path const folder = name;
    std::size_t const commands = argc > 2 ? std::stoul(argv[2]) : 5'120;
    for (auto const* half : {"with", "without"}) prepare(folder / half);
    fmt::print("log writer, {} clients, rounds of {} commands\n"
               "  acknowledged  in one   CPU of the writer  the same SQL and    ratio\n"
               "  for each sync commit   for each command   crypto without it\n",
               clients, commands);
    std::vector<double> ratios, for_each_sync;
    {
        WithTheWriter with(folder / "with");
        WithoutAWriter without(folder / "without");
        for (std::size_t round = 0; round < rounds; ++round) {
            auto const first = persons + round * commands;
            auto const writer = with.measure(first, commands);
            auto const bare =
                without.cpu_us_per_command(first, commands, writer.commands_per_commit);
            ratios.push_back(writer.cpu_us_per_command / bare);
            for_each_sync.push_back(writer.commands_per_sync);
            fmt::print("  {:10.1f} {:9} {:14.1f} us {:15.1f} us {:10.2f}\n",
                       writer.commands_per_sync, writer.commands_per_commit,
                       writer.cpu_us_per_command, bare, ratios.back());
        }
    }
    std::filesystem::remove_all(folder);
    auto const acknowledged = bench::median(for_each_sync);
    auto const ratio = bench::median(ratios);
    bench::table_row("durable accepted writes, K = 256: acknowledged for each sync of the disk",
                     "≥ 100", fmt::format("{:.0f}", acknowledged),
                     bench::at_most(100, acknowledged));
    bench::table_row("writer CPU for each command / the same SQL and crypto without it", "≤ 1.3 ×",
                     fmt::format("{:.2f} ×", ratio), bench::at_most(ratio, 1.3));
}
