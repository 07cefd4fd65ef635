// SPDX-License-Identifier: Apache-2.0
#include "platform/log/writer_work.hpp"

#include "kernel/described.hpp"
#include "kernel/encoding.hpp"
#include "platform/log/index_texts.hpp"
#include "platform/log/statements.hpp"

#include <sodium.h>

namespace ztc::log {

namespace {

template <class Map, class Key>
auto const* find_in(Map const& map, Key const& key)
{
    auto const found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

proof::Salt fresh_salt()
{
    proof::Salt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Blob blob_of(auto const& bytes)
{
    return {std::string(reinterpret_cast<char const*>(bytes.data()), bytes.size())};
}

std::string json_of(std::map<std::string, std::string> const& values)
{
    std::string out = "{";
    for (auto const& [name, value] : values) {
        if (out.size() > 1) out += ',';
        described::write_string(out, name);
        out += ':';
        described::write_string(out, value);
    }
    return out += '}';
}

} // namespace

WriterWork::WriterWork(Writer& writer, Order const& order, Decisions const& batch, Instant now)
    : writer_(writer), order_(order), batch_(batch), now_(now),
      position_(writer.last_position_ + batch.entries.size())
{}

WriterWork::~WriterWork()
{
    for (auto* stream : grown_) stream->pop_back();
}

Decisions WriterWork::take()
{
    grown_.clear();
    return std::move(mine_);
}

std::vector<Recorded> const& WriterWork::stream(std::string const& stream)
{
    return writer_.load_stream({congress(), stream});
}

Result<std::uint64_t> WriterWork::append_encoded(std::string const& stream_name,
                                                 std::uint64_t version, NewEvent event)
{
    auto& stream = writer_.load_stream({congress(), stream_name});
    if (stream.size() != version) return refuse("log.someone_was_first");
    Recorded recorded{.position = ++position_,
                      .congress = congress(),
                      .stream = stream_name,
                      .version = version + 1,
                      .type = std::string(event.type),
                      .body = std::move(event.body),
                      .actor = order_.by.person,
                      .on_behalf_of = behalf_ ? behalf_ : order_.by.on_behalf_of,
                      .recorded_at = now_};
    auto const prev = stream.empty() ? std::nullopt : std::optional(stream.back().position);
    stream.push_back(recorded);
    grown_.push_back(&stream);
    auto const& entry =
        mine_.entries.emplace_back(entry_of(std::move(recorded), event.lines, fresh_salt(), prev));
    emit_event(entry);
    for (auto const& view : writer_.views_) view.fold(entry.recorded, mine_.statements);
    return position_;
}

void WriterWork::emit_event(Entry const& entry)
{
    auto const& r = entry.recorded;
    auto const behalf =
        r.on_behalf_of ? std::optional<std::string>(r.on_behalf_of->text) : std::nullopt;
    mine_.statements.run(sql_text::insert_event, r.position, r.congress, r.stream, r.version,
                         r.type, r.body, r.actor.text, behalf, r.recorded_at.ms,
                         blob_of(entry.salt), entry.leaf, blob_of(entry.leaf_hash));
    mine_.statements.run(sql_text::insert_stream_event, r.congress, r.stream, r.version,
                         r.position);
}

std::optional<std::string> WriterWork::claimed_by(std::string_view kind, std::string_view key)
{
    ClaimKey const wanted{congress(), kind, key};
    if (auto const* mine = find_in(mine_.claims, wanted)) return *mine;
    if (auto const* earlier = find_in(batch_.claims, wanted)) return *earlier;
    return writer_.connection_->one(
        sql_text::select_claim, [](Row const& row) { return std::string(row.text(0)); }, congress(),
        kind, key);
}

bool WriterWork::claim(std::string_view kind, std::string_view key, std::string const& stream)
{
    if (claimed_by(kind, key)) return false;
    mine_.claims.insert_or_assign({congress(), std::string(kind), std::string(key)}, stream);
    mine_.statements.run(sql_text::insert_claim, congress(), kind, key, stream);
    return true;
}

void WriterWork::release(std::string_view kind, std::string_view key)
{
    mine_.claims.insert_or_assign({congress(), std::string(kind), std::string(key)}, std::nullopt);
    mine_.statements.run(sql_text::delete_claim, congress(), kind, key);
}

std::int64_t WriterWork::next_number(std::string_view series)
{
    StreamKey const key{congress(), series};
    std::int64_t last = 0;
    if (auto const* mine = find_in(mine_.numbers, key))
        last = *mine;
    else if (auto const* earlier = find_in(batch_.numbers, key))
        last = *earlier;
    else
        last = writer_.last_number(key);
    mine_.numbers.insert_or_assign(key, ++last);
    mine_.statements.run(sql_text::upsert_number, congress(), series, last);
    return last;
}

TextRef WriterWork::seal(Owner const& owner, std::string_view member, std::string_view words)
{
    // Its key goes with this commit: what was sealed now would never be read.
    if (mine_.erases(owner.name) || batch_.erases(owner.name))
        throw std::runtime_error("vault: vault.key_destroyed");
    auto sealed = writer_.texts_.seal(congress(), owner, member, words, new_id_text());
    mine_.statements.run(sql_text::insert_vault, congress(), sealed.ref.ref, owner.name,
                         Blob{sealed.cipher});
    if (is_searched(member))
        mine_.statements.run(sql_text::insert_words, congress(), sealed.ref.ref, owner.name,
                             word_index(writer_.texts_, congress()).entry(words));
    mine_.sealed.insert_or_assign({congress(), sealed.ref.ref},
                                  SealedRow{owner.name, std::move(sealed.cipher)});
    return std::move(sealed.ref);
}

std::optional<std::string> WriterWork::open(TextRef const& ref)
{
    StreamKey const key{congress(), ref.ref};
    SealedRow row;
    if (auto const* mine = find_in(mine_.sealed, key))
        row = *mine;
    else if (auto const* earlier = find_in(batch_.sealed, key))
        row = *earlier;
    else
        writer_.connection_->query(
            sql_text::select_vault,
            [&](Row const& found) {
                row = {std::string(found.text(0)), std::string(found.blob(1))};
            },
            congress(), ref.ref);
    if (row.cipher.empty() || mine_.erases(row.owner) || batch_.erases(row.owner))
        return std::nullopt;
    auto opened = writer_.texts_.open(congress(), row.owner, ref.ref, row.cipher);
    if (!opened) return std::nullopt;
    return std::move(opened->words);
}

void WriterWork::forget(TextRef const& ref)
{
    mine_.statements.run(sql_text::empty_text, congress(), ref.ref);
    mine_.statements.run(sql_text::drop_words_of_text, congress(), ref.ref);
    mine_.sealed.insert_or_assign({congress(), ref.ref}, SealedRow{});
}

void WriterWork::erase(Owner const& owner)
{
    mine_.statements.run(sql_text::empty_vault, congress(), owner.name);
    mine_.statements.run(sql_text::drop_words, congress(), owner.name);
    mine_.erased.push_back(owner);
}

std::string WriterWork::fingerprint(std::string_view kind, std::string_view words)
{
    return writer_.texts_.fingerprint(congress(), kind, words);
}

std::optional<PolicyVersion> WriterWork::policy_version(std::string_view name, Date on)
{
    return policy_at(stream(policy_stream(name)), on);
}

void WriterWork::send(Message message)
{
    mine_.statements.run(sql_text::insert_outbox, congress(), message.key, message.to.text,
                         message.words, json_of(message.values), now_.ms);
}

std::string WriterWork::new_id_text()
{
    std::string bytes(16, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return base32(bytes);
}

} // namespace ztc::log
