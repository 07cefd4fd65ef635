// SPDX-License-Identifier: Apache-2.0
#include "platform/journal/journal.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"
#include "platform/log/writer_work.hpp"
#include "platform/log/writing_refused.hpp"
#include "platform/proof/tiles.hpp"

#include <variant>

namespace ztc::log {

namespace {

constexpr std::string_view answer_label = "request/answer";

std::string edge_bytes(proof::Frontier const& edge)
{
    std::string out;
    for (auto const& hash : edge.hashes()) out += proof::bytes_of(hash);
    return out;
}

/// Kinds after which the disk is not to be believed until it was read anew.
bool is_fatal(sql::Kind kind)
{
    return kind == sql::Kind::io || kind == sql::Kind::unknown_outcome;
}

} // namespace

void Writer::commit(Orders orders)
{
    Decisions batch;
    auto const fault = attempt([&] {
        if (events_remembered_ > settings_.events_remembered) forget_remembered();
        auto requests = prefetch(orders);
        for (auto const& pending : orders) decide(*pending, batch, requests);
        if (batch.nothing_to_write()) return;
        write(batch);
        found_room();
    });
    if (fault && fault->of == Fault::Of::one_order && orders.size() > 1) {
        for (auto const& pending : orders) commit({&pending, 1});
        return;
    }
    if (fault)
        for (auto const& pending : orders) pending->outcome.fault = fault->what;
    else if (sign_what_is_durable(batch, orders))
        tell_listeners(batch);
    for (auto const& pending : orders) pending->done(std::move(pending->outcome));
    tell_fatal();
}

void Writer::run_chore(Pending& pending)
{
    auto const fault = attempt([&] {
        Statements statements;
        auto json = pending.chore->run(*connection_, statements);
        if (json && !statements.empty()) {
            connection_->batch(statements.view());
            found_room();
        }
        if (json)
            pending.outcome.answer = Answer{*std::move(json), 0};
        else
            pending.outcome.answer = std::move(json).error();
    });
    if (fault) pending.outcome.fault = fault->what;
    pending.done(std::move(pending.outcome));
    tell_fatal();
}

// ---- faults ----------------------------------------------------------------------------------

/// Nothing when `step` did all it wanted; else everything was undone.
template <class F>
std::optional<Writer::Fault> Writer::attempt(F&& step)
{
    try {
        if (fatal_) throw sql::Error(sql::Kind::io, "log.stopped", "stopped after a fault");
        ensure_connected();
        step();
        return std::nullopt;
    } catch (sql::Error const& error) {
        if (is_fatal(error.kind)) go_fatal(error.what());
        undo();
        if (error.kind == sql::Kind::connection) connection_.reset();
        if (error.kind == sql::Kind::full) {
            ran_out_of_room(error.what());
            return Fault{std::make_exception_ptr(WritingRefused("log.disk_full", error.what())),
                         Fault::Of::everything};
        }
        auto const alone = is_fatal(error.kind) || error.kind == sql::Kind::connection;
        return Fault{std::current_exception(),
                     alone ? Fault::Of::everything : Fault::Of::one_order};
    } catch (std::exception const&) {
        undo();
        return Fault{std::current_exception(), Fault::Of::one_order};
    }
}

void Writer::ran_out_of_room(char const* what)
{
    if (has_room_.exchange(false))
        journal::critical("log.disk_full {}: nothing is written until there is room", what);
}

void Writer::found_room()
{
    if (!has_room_.exchange(true)) journal::warn("log.disk_full no more: writing goes on");
}

/// Takes as much room as a batch may need and gives it back, in two commits: what one commit takes
/// and gives back might never be asked of the disk.
void Writer::look_for_room()
{
    constexpr std::size_t room = 256 * 1024;
    auto const fault = attempt([&] {
        sql::Transaction taking(*connection_);
        connection_->exec("DROP TABLE IF EXISTS look_for_room;"
                          "CREATE TABLE look_for_room (bytes TEXT);"
                          "INSERT INTO look_for_room (bytes) VALUES ('" +
                          std::string(room, 'x') + "')");
        taking.commit();
        connection_->exec("DROP TABLE look_for_room");
    });
    if (!fault) found_room();
    tell_fatal();
}

void Writer::undo()
{
    forget_remembered();
    try {
        if (connection_) connection_->rollback();
    } catch (sql::Error const& error) {
        journal::error("log.connection_given_up {}", error.what());
        connection_.reset();
    }
}

void Writer::go_fatal(std::string why)
{
    if (fatal_.exchange(true)) return;
    journal::critical("log.fault {}", why);
    why_fatal_ = std::move(why);
}

void Writer::tell_fatal()
{
    if (why_fatal_.empty()) return;
    auto const why = std::exchange(why_fatal_, {});
    if (on_fatal_) on_fatal_(why);
}

/// After a lost connection the log must stand where we left it: if another wrote meanwhile, what we
/// remember is worth nothing.
void Writer::ensure_connected()
{
    if (connection_) return;
    connection_ = open_();
    auto const as_we_left_it = connection_->one(sql_text::select_last_head, [&](Row const& row) {
        return static_cast<std::uint64_t>(row.integer(0)) == edge_.size() &&
               row.blob(1) == proof::bytes_of(edge_.root());
    });
    if (!as_we_left_it.value_or(edge_.size() == 0))
        throw sql::Error(sql::Kind::unknown_outcome, "log.went_on_without_us",
                         "the log is not where this writer left it");
}

// ---- deciding --------------------------------------------------------------------------------

/// In one trip: what the orders said they would read and is not remembered, and whether their
/// requests were answered before.
Writer::Requests Writer::prefetch(Orders orders)
{
    Requests requests;
    std::vector<Statement> wanted;
    std::vector<std::variant<std::vector<Recorded>*, Order const*>> whose;
    for (auto const& pending : orders) {
        auto const& order = pending->order;
        for (auto const& stream : order.streams) {
            auto const [slot, is_new] = remembered_.try_emplace({order.by.congress, stream});
            if (!is_new) continue;
            ++events_remembered_;
            wanted.push_back({sql_text::select_stream, {order.by.congress, stream}});
            whose.emplace_back(&slot->second);
        }
        if (order.request.empty()) continue;
        wanted.push_back(
            {sql_text::select_request, {order.by.congress, order.by.person.text, order.request}});
        whose.emplace_back(&order);
    }
    connection_->batch_read(wanted, [&](std::size_t index, Row const& row) {
        if (auto* const* stream = std::get_if<std::vector<Recorded>*>(&whose[index])) {
            (*stream)->push_back(recorded_of(row));
            ++events_remembered_;
            return;
        }
        requests.earlier.insert_or_assign(key_of(*std::get<Order const*>(whose[index])),
                                          StoredAnswer{std::string(row.blob(0)),
                                                       std::string(row.blob(1)),
                                                       static_cast<std::uint64_t>(row.integer(2))});
    });
    return requests;
}

void Writer::decide(Pending& pending, Decisions& batch, Requests& requests)
{
    auto const& order = pending.order;
    pending.outcome = {};
    if (auto earlier = answer_of_earlier(order, requests)) {
        pending.outcome.answer = *std::move(earlier);
        return;
    }
    if (clock_is_behind()) {
        pending.outcome.fault = std::make_exception_ptr(WritingRefused(
            "log.clock_behind",
            "the last event was recorded at " + format_instant(Instant{last_recorded_ms_.load()})));
        return;
    }
    auto const now_ms = std::max(clock_.now().ms, last_recorded_ms_.load());
    WriterWork work(*this, order, batch, Instant{now_ms});
    auto json = order.run(work);
    if (!json) {
        pending.outcome.answer = std::move(json).error();
        return;
    }
    last_recorded_ms_ = now_ms;
    auto decisions = work.take();
    auto const position = decisions.entries.empty() ? 0 : work.last_position();
    pending.outcome.answer = Answer{*std::move(json), position};
    if (!order.request.empty() && !decisions.nothing_to_write()) {
        keep_answer(pending, decisions);
        requests.in_this_batch.emplace(key_of(order), &pending);
    }
    batch.merge(std::move(decisions));
}

void Writer::keep_answer(Pending const& pending, Decisions& decisions)
{
    auto const& order = pending.order;
    auto const& [json, position] = *pending.outcome.answer;
    auto const& congress = order.by.congress;
    decisions.statements.run(sql_text::insert_request, congress, order.by.person.text,
                             order.request, Blob{order.body_hash},
                             Blob{texts_.seal_bytes(congress, answer_label, json)}, position);
}

std::optional<Result<Answer>> Writer::answer_of_earlier(Order const& order,
                                                        Requests const& requests)
{
    if (order.request.empty()) return std::nullopt;
    auto const differs = [] { return Result<Answer>(refuse("request.repeated_differently")); };
    if (auto const here = requests.in_this_batch.find(key_of(order));
        here != requests.in_this_batch.end())
        return here->second->order.body_hash == order.body_hash ? here->second->outcome.answer
                                                                : differs();
    auto const stored = requests.earlier.find(key_of(order));
    if (stored == requests.earlier.end()) return std::nullopt;
    if (stored->second.body_hash != order.body_hash) return differs();
    return Result<Answer>(
        Answer{texts_.open_bytes(order.by.congress, answer_label, stored->second.sealed),
               stored->second.position});
}

std::vector<Recorded>& Writer::load_stream(StreamKey const& key)
{
    if (auto const found = remembered_.find(key); found != remembered_.end()) return found->second;
    auto events = connection_->rows(sql_text::select_stream, recorded_of, key.first, key.second);
    events_remembered_ += 1 + events.size();
    return remembered_.emplace(key, std::move(events)).first->second;
}

std::int64_t Writer::last_number(StreamKey const& series)
{
    if (auto const found = numbers_.find(series); found != numbers_.end()) return found->second;
    auto const last = connection_->number(sql_text::select_number, series.first, series.second);
    return numbers_.emplace(series, last).first->second;
}

void Writer::forget_remembered()
{
    remembered_.clear();
    events_remembered_ = 0;
    numbers_.clear();
}

// ---- writing ---------------------------------------------------------------------------------

void Writer::write(Decisions& batch)
{
    auto edge = edge_;
    if (!batch.entries.empty()) add_head(batch, edge);
    texts_.make_keys_durable();
    connection_->batch(batch.statements.view());
    adopt(batch, std::move(edge));
    destroy_keys(batch);
}

void Writer::add_head(Decisions& batch, proof::Frontier& edge)
{
    std::vector<proof::Hash> leaves;
    leaves.reserve(batch.entries.size());
    for (auto const& entry : batch.entries) leaves.push_back(entry.leaf_hash);
    for (auto const& root : proof::grow(edge, leaves))
        batch.statements.run(sql_text::insert_tile_root, root.level, root.index,
                             Blob{std::string(proof::bytes_of(root.hash))});
    batch.statements.run(sql_text::insert_head, edge.size(),
                         Blob{std::string(proof::bytes_of(edge.root()))}, Blob{edge_bytes(edge)});
}

void Writer::adopt(Decisions& batch, proof::Frontier edge)
{
    for (auto const& [series, last] : batch.numbers) numbers_.insert_or_assign(series, last);
    events_remembered_ += batch.entries.size();
    last_position_ += batch.entries.size();
    edge_ = std::move(edge);
    for (auto const& entry : batch.entries) unsigned_leaves_.push_back(entry.leaf_hash);
}

/// The rows are empty for good; an erasure whose key is still there is not acknowledged. The next
/// start destroys it (`Store::open`).
void Writer::destroy_keys(Decisions const& batch)
try {
    for (auto const& owner : batch.erased) texts_.destroy_key(owner);
} catch (std::exception const& error) {
    throw sql::Error(sql::Kind::unknown_outcome, "log.key_not_destroyed", error.what());
}

/// The batch is durable. A head that cannot be signed now means that the signer has seen another
/// history: nobody is told anything, and the process ends.
bool Writer::sign_what_is_durable(Decisions const& batch, Orders orders)
{
    if (batch.entries.empty()) return false;
    try {
        sign_head();
        return true;
    } catch (std::exception const& error) {
        go_fatal(error.what());
        for (auto const& pending : orders) pending->outcome.fault = std::current_exception();
        return false;
    }
}

void Writer::tell_listeners(Decisions const& batch)
{
    for (auto const& listener : listeners_) {
        try {
            listener(batch.entries);
        } catch (std::exception const& error) {
            journal::error("log.listener_failed {}", error.what());
        }
    }
}

/// Commit, then sign, then answer: the signer is never ahead of what is durable.
void Writer::sign_head()
{
    if (edge_.size() == 0) return;
    auto note = signer_->sign(edge_.size(), edge_.root(), unsigned_leaves_);
    if (!note) throw std::runtime_error("signer: " + note.error().code);
    unsigned_leaves_.clear();
    std::lock_guard const lock(head_mutex_);
    head_ = {edge_.size(), *std::move(note)};
}

} // namespace ztc::log
