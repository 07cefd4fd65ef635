// SPDX-License-Identifier: Apache-2.0
#include "platform/log/verify.hpp"

#include "kernel/described.hpp"
#include "platform/log/entry.hpp"
#include "platform/log/readers.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"
#include "platform/proof/tiles.hpp"

#include <map>

namespace ztc::log {

namespace {

namespace json = boost::json;

struct StoredEvent {
    Recorded recorded;
    std::string salt, leaf, leaf_hash;
};

constexpr std::string_view select_whole_events =
    "SELECT position, congress, stream, version, type, body, actor, on_behalf_of, recorded_at, "
    "salt, leaf, leaf_hash FROM event WHERE position > $1 ORDER BY position LIMIT 1000";

class Check {
public:
    Check(Tables& tables, Texts* texts, std::span<proof::Checkpoint const> given)
        : tables_(tables), texts_(texts), given_(given)
    {}

    Verified run(std::function<void(std::uint64_t)> const& progress)
    {
        std::uint64_t position = 0;
        for (;;) {
            auto const events = tables_.rows(select_whole_events, stored_event, position);
            if (events.empty()) break;
            for (auto const& event : events) check(event);
            position = events.back().recorded.position;
            if (progress) progress(position);
        }
        check_heads();
        return std::move(out_);
    }

private:
    static StoredEvent stored_event(Row const& row)
    {
        return {recorded_of(row), std::string(row.blob(9)), std::string(row.text(10)),
                std::string(row.blob(11))};
    }

    void find(std::uint64_t position, std::string what)
    {
        out_.findings.push_back({position, std::move(what)});
    }

    void check(StoredEvent const& event)
    {
        auto const& r = event.recorded;
        ++out_.events;
        if (r.position != out_.events) {
            find(r.position, "log.event_missing_before");
            out_.events = r.position;
        }
        check_leaf(event);
        check_order(r);
        auto const hash = proof::leaf_hash(event.leaf);
        if (event.leaf_hash != proof::bytes_of(hash)) find(r.position, "log.leaf_hash_altered");
        grow(hash);
    }

    void check_order(Recorded const& r)
    {
        auto& last = last_of_stream_[{r.congress, r.stream}];
        if (r.version != last.version + 1) find(r.position, "log.version_out_of_order");
        last = {r.version, r.position};
        if (r.recorded_at.ms < last_recorded_ms_) find(r.position, "log.time_runs_backwards");
        last_recorded_ms_ = r.recorded_at.ms;
    }

    void check_leaf(StoredEvent const& event)
    {
        auto const& r = event.recorded;
        auto const leaf = proof::parse_leaf(event.leaf);
        auto const salt = proof::salt_of_bytes(event.salt);
        if (!leaf || !salt) return find(r.position, "log.leaf_altered");
        auto const committed = [&](std::string_view key, std::string_view value) {
            auto const line = leaf->com.find(std::string(key));
            return line != leaf->com.end() && line->second == proof::commit(*salt, key, value);
        };
        if (!committed("body", r.body)) find(r.position, "log.body_altered");
        if (!committed("envelope", envelope_text(r))) find(r.position, "log.envelope_altered");
        auto const last = last_of_stream_.find({r.congress, r.stream});
        auto const before = last == last_of_stream_.end() ? 0 : last->second.position;
        auto const before_by_leaf = leaf->prev ? *leaf->prev + 1 : 0;
        if (leaf->kind != r.type || leaf->day != date_of(r.recorded_at) ||
            leaf->subject != subject_of(r.stream) || before_by_leaf != before)
            find(r.position, "log.leaf_altered");
        check_members(r, *leaf);
    }

    /// What the leaf shows or commits to besides is what the body says.
    void check_members(Recorded const& r, proof::Leaf const& leaf)
    {
        boost::system::error_code ec;
        auto const body = json::parse(r.body, ec);
        auto const* members = ec ? nullptr : body.if_object();
        if (!members) return; // reported as body_altered
        for (auto const& [key, value] : leaf.pub) {
            auto const* member = members->if_contains(key);
            if (!member || printed(*member) != value) find(r.position, "log.leaf_altered");
        }
        auto const refs = text_refs(r.body);
        for (auto const& [key, commitment] : leaf.com) {
            if (key == "body" || key == "envelope") continue;
            auto const ref = refs.find(key);
            if (ref == refs.end() || ref->second.commitment != proof::to_base64(commitment))
                find(r.position, "log.leaf_altered");
            else if (texts_)
                check_text(r, key, ref->second.ref, commitment);
            else
                ++out_.texts_not_checked;
        }
    }

    static std::string printed(json::value const& member)
    {
        return member.is_string() ? std::string(member.get_string()) : json::serialize(member);
    }

    void check_text(Recorded const& r, std::string const& key, std::string const& ref,
                    proof::Hash const& commitment)
    {
        if (!tables_.any(sql_text::select_vault, r.congress, ref))
            return find(r.position, "log.text_missing"); // erased ones leave their row
        std::optional<Texts::Opened> opened;
        try {
            opened = open_row(tables_, *texts_, r.congress, ref);
        } catch (std::runtime_error const&) {
            return find(r.position, "log.text_altered");
        }
        if (!opened) {
            ++out_.erased;
            return;
        }
        ++out_.texts;
        if (proof::commit(opened->salt, key, opened->words) != commitment)
            find(r.position, "log.text_altered");
    }

    void grow(proof::Hash const& leaf)
    {
        for (auto const& root : proof::grow(edge_, std::span(&leaf, 1))) check_tile_root(root);
        roots_due_.push_back(edge_.root());
        if (roots_due_.size() >= 1000) compare_heads();
    }

    void check_tile_root(proof::TileRoot const& root)
    {
        ++tile_roots_;
        auto const stored = tables_.one(
            sql_text::select_tile_roots, [](Row const& row) { return std::string(row.blob(0)); },
            root.level, root.index, root.index + 1);
        if (!stored || *stored != proof::bytes_of(root.hash)) find(0, "log.tile_root_altered");
    }

    /// Heads of the last stretch of sizes against the roots that the leaves give.
    void compare_heads()
    {
        auto const first = edge_.size() - roots_due_.size() + 1;
        tables_.query(
            "SELECT size, root, edge FROM head WHERE size >= $1 AND size <= $2 ORDER BY size",
            [&](Row const& row) {
                auto const size = static_cast<std::uint64_t>(row.integer(0));
                ++out_.heads;
                last_head_ = size;
                auto const& root = roots_due_[size - first];
                if (row.blob(1) != proof::bytes_of(root) || edge_root(size, row.blob(2)) != root)
                    find(size, "log.head_differs");
            },
            first, edge_.size());
        for (auto const& given : given_)
            if (given.size >= first && given.size <= edge_.size() &&
                given.root != roots_due_[given.size - first])
                find(given.size, "log.signed_head_differs");
        roots_due_.clear();
    }

    static std::optional<proof::Hash> edge_root(std::uint64_t size, std::string_view bytes)
    {
        std::vector<proof::Hash> hashes;
        for (; bytes.size() >= 32; bytes.remove_prefix(32))
            hashes.push_back(*proof::hash_of_bytes(bytes.substr(0, 32)));
        auto const edge = proof::Frontier::from(size, std::move(hashes));
        if (!edge || !bytes.empty()) return std::nullopt;
        return edge->root();
    }

    void check_heads()
    {
        compare_heads();
        if (last_head_ != out_.events) find(0, "log.head_missing");
        if (count("SELECT count(*) FROM head") != out_.heads) find(0, "log.events_missing_at_end");
        for (auto const& given : given_)
            if (given.size > edge_.size()) find(given.size, "log.events_missing_at_end");
        if (count("SELECT count(*) FROM tile_root") != tile_roots_)
            find(0, "log.tile_root_altered");
        if (count("SELECT count(*) FROM stream_event") != out_.events ||
            count("SELECT count(*) FROM stream_event s JOIN event e ON e.position = s.position "
                  "AND e.congress = s.congress AND e.stream = s.stream "
                  "AND e.version = s.version") != out_.events)
            find(0, "log.stream_index_differs");
    }

    std::uint64_t count(std::string_view sql)
    {
        return static_cast<std::uint64_t>(tables_.number(sql));
    }

    struct Last {
        std::uint64_t version = 0;
        std::uint64_t position = 0;
    };

    Tables& tables_;
    Texts* texts_;
    std::span<proof::Checkpoint const> given_;
    Verified out_;
    std::uint64_t tile_roots_ = 0;
    proof::Frontier edge_;
    std::vector<proof::Hash> roots_due_;
    std::uint64_t last_head_ = 0;
    std::int64_t last_recorded_ms_ = 0;
    std::map<std::pair<std::string, std::string>, Last> last_of_stream_;
};

} // namespace

Verified verify_log(Tables& tables, Texts* texts,
                    std::function<void(std::uint64_t)> const& progress,
                    std::span<proof::Checkpoint const> given)
{
    return Check(tables, texts, given).run(progress);
}

} // namespace ztc::log
