// SPDX-License-Identifier: Apache-2.0
#include "platform/log/writer.hpp"

#include "platform/log/statements.hpp"
#include "platform/log/writer_work.hpp"
#include "platform/proof/tiles.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace ztc::log {

namespace {

constexpr std::string_view answer_label = "request/answer";

std::string edge_bytes(proof::Frontier const& edge)
{
    std::string out;
    for (auto const& hash : edge.hashes()) out += proof::bytes_of(hash);
    return out;
}

proof::Frontier edge_of(std::uint64_t size, std::string_view bytes)
{
    std::vector<proof::Hash> hashes;
    for (std::size_t at = 0; at + 32 <= bytes.size(); at += 32)
        hashes.push_back(*proof::hash_of_bytes(bytes.substr(at, 32)));
    auto edge = proof::Frontier::from(size, std::move(hashes));
    if (!edge) throw std::runtime_error("log.head_unreadable");
    return *std::move(edge);
}

/// Kinds after which the disk is not to be believed until it was read anew.
bool is_fatal(sql::Kind kind)
{
    return kind == sql::Kind::io || kind == sql::Kind::unknown_outcome;
}

} // namespace

Recorded recorded_of(Row const& row)
{
    Recorded out;
    out.position = static_cast<std::uint64_t>(row.integer(0));
    out.congress = row.text(1);
    out.stream = row.text(2);
    out.version = static_cast<std::uint64_t>(row.integer(3));
    out.type = row.text(4);
    out.body = row.text(5);
    out.actor = {std::string(row.text(6))};
    if (!row.null(7)) out.on_behalf_of = PersonId{std::string(row.text(7))};
    out.recorded_at = {row.integer(8)};
    return out;
}

Writer::Writer(Parts parts, WriterSettings settings)
    : connection_(std::move(parts.connection)), texts_(parts.texts), clock_(parts.clock),
      calendar_(parts.calendar), views_(std::move(parts.views)),
      on_fatal_(std::move(parts.on_fatal)), settings_(settings)
{
    connection_->query(sql_text::select_last_head, [&](Row const& row) {
        edge_ = edge_of(static_cast<std::uint64_t>(row.integer(0)), row.blob(2));
        if (proof::bytes_of(edge_.root()) != row.blob(1))
            throw std::runtime_error("log.head_unreadable");
    });
    last_position_ =
        static_cast<std::uint64_t>(connection_->number(sql_text::select_last_position));
    if (last_position_ != edge_.size())
        throw std::runtime_error("log.head_missing"); // an event without its head: never committed
    signer_ = parts.signer(edge_);
    sign_head();
    thread_ = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    stop();
}

void Writer::stop()
{
    {
        std::lock_guard const lock(queue_mutex_);
        stopping_ = true;
    }
    queue_filled_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void Writer::on_committed(std::function<void(std::span<Entry const>)> listener)
{
    // Commits read the list on the writer's thread: it is joined by a chore of its own.
    (void)run(Chore{[&](Tables&, Statements&) -> Result<std::string> {
        listeners_.push_back(std::move(listener));
        return std::string("{}");
    }});
}

Head Writer::head() const
{
    std::lock_guard const lock(head_mutex_);
    return head_;
}

// ---- the queue -------------------------------------------------------------------------------

void Writer::submit(Order order, std::function<void(Outcome)> done)
{
    auto pending = std::make_shared<Pending>();
    pending->order = std::move(order);
    pending->done = std::move(done);
    enqueue(std::move(pending));
}

void Writer::submit(Chore chore, std::function<void(Outcome)> done)
{
    auto pending = std::make_shared<Pending>();
    pending->chore = std::move(chore);
    pending->done = std::move(done);
    enqueue(std::move(pending));
}

void Writer::enqueue(std::shared_ptr<Pending> pending)
{
    {
        std::lock_guard const lock(queue_mutex_);
        if (!stopping_ && !fatal_ && queue_.size() < settings_.queue_max) {
            queue_.push_back(std::move(pending));
            queue_filled_.notify_one();
            return;
        }
        pending->outcome.answer = refuse(stopping_ || fatal_ ? "log.unavailable" : "log.too_busy");
    }
    pending->done(std::move(pending->outcome));
}

namespace {

template <class What>
Result<Answer> wait_for(Writer& writer, What what)
{
    std::promise<Outcome> promise;
    writer.submit(std::move(what), [&](Outcome outcome) { promise.set_value(std::move(outcome)); });
    auto outcome = promise.get_future().get();
    if (outcome.fault) std::rethrow_exception(outcome.fault);
    return std::move(outcome.answer);
}

} // namespace

Result<Answer> Writer::run(Order order)
{
    return wait_for(*this, std::move(order));
}

Result<Answer> Writer::run(Chore chore)
{
    return wait_for(*this, std::move(chore));
}

std::vector<std::shared_ptr<Writer::Pending>> Writer::take()
{
    std::unique_lock lock(queue_mutex_);
    queue_filled_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    auto const n = std::min(queue_.size(), settings_.batch_max);
    std::vector<std::shared_ptr<Pending>> taken(queue_.begin(),
                                                queue_.begin() + static_cast<std::ptrdiff_t>(n));
    queue_.erase(queue_.begin(), queue_.begin() + static_cast<std::ptrdiff_t>(n));
    return taken;
}

void Writer::loop()
{
    for (;;) {
        auto const taken = take();
        if (taken.empty()) return;
        // Chores run alone, between the batches of commands around them.
        for (auto first = taken.begin(); first != taken.end();) {
            auto const last = std::find_if(first, taken.end(),
                                           [](auto const& p) { return p->chore.has_value(); });
            if (first != last) commit({&*first, static_cast<std::size_t>(last - first)});
            first = last;
            if (first != taken.end()) run_chore(**first++);
        }
    }
}

// ---- one commit ------------------------------------------------------------------------------

void Writer::commit(std::span<std::shared_ptr<Pending> const> orders)
{
    Decisions batch;
    std::map<RequestKey, AnsweredRequest> answered;
    try {
        if (fatal_) throw std::runtime_error("log.stopped_after_a_fault");
        if (remembered_.size() > settings_.streams_remembered) forget_remembered();
        prefetch(orders);
        for (auto const& pending : orders) decide(*pending, batch, answered);
        if (!batch.nothing_to_write()) write(batch);
    } catch (sql::Error const& error) {
        batch = {};
        forget_remembered();
        connection_->rollback();
        if (is_fatal(error.kind)) {
            fatal_ = true;
            spdlog::critical("log.fault {} {}", sql::name(error.kind), error.what());
            for (auto const& pending : orders) pending->outcome.fault = std::current_exception();
        } else if (orders.size() > 1) {
            for (auto const& pending : orders) commit({&pending, 1});
            return;
        } else {
            orders[0]->outcome.fault = std::current_exception();
        }
    } catch (std::exception const&) {
        batch = {};
        forget_remembered();
        connection_->rollback();
        if (orders.size() > 1) {
            for (auto const& pending : orders) commit({&pending, 1});
            return;
        }
        orders[0]->outcome.fault = std::current_exception();
    }
    publish(batch, orders);
    for (auto const& pending : orders) pending->done(std::move(pending->outcome));
    if (fatal_ && on_fatal_) on_fatal_("log.fault");
}

/// The batch is durable. A head that cannot be signed now means that the signer has seen another
/// history: nobody is told anything, and the process ends.
void Writer::publish(Decisions const& batch, std::span<std::shared_ptr<Pending> const> orders)
{
    if (batch.entries.empty() || fatal_) return;
    try {
        sign_head();
        for (auto const& listener : listeners_) listener(batch.entries);
    } catch (std::exception const& error) {
        fatal_ = true;
        spdlog::critical("log.not_signed {}", error.what());
        for (auto const& pending : orders) pending->outcome.fault = std::current_exception();
    }
}

void Writer::decide(Pending& pending, Decisions& batch,
                    std::map<RequestKey, AnsweredRequest>& answered)
{
    auto const& order = pending.order;
    pending.outcome = {};
    if (auto earlier = answer_of_earlier(order, answered)) {
        pending.outcome.answer = *std::move(earlier);
        return;
    }
    auto const now_ms = std::max(clock_.now().ms, last_recorded_ms_);
    WriterWork work(*this, order, batch, Instant{now_ms});
    auto json = order.run(work);
    if (!json) {
        pending.outcome.answer = std::move(json).error();
        return;
    }
    last_recorded_ms_ = now_ms;
    auto decisions = work.take();
    if (!order.request.empty() && !decisions.nothing_to_write()) {
        auto const& congress = order.by.congress;
        decisions.statements.run(sql_text::insert_request, congress, order.by.person.text,
                                 order.request, Blob{order.body_hash},
                                 Blob{texts_.seal_bytes(congress, answer_label, *json)},
                                 work.last_position());
        answered.insert_or_assign({congress, order.by.person.text, order.request},
                                  AnsweredRequest{order.body_hash, *json, work.last_position()});
    }
    auto const position = decisions.entries.empty() ? 0 : work.last_position();
    batch.merge(std::move(decisions));
    pending.outcome.answer = Answer{*std::move(json), position};
}

std::optional<Result<Answer>>
Writer::answer_of_earlier(Order const& order, std::map<RequestKey, AnsweredRequest> const& answered)
{
    if (order.request.empty()) return std::nullopt;
    std::optional<AnsweredRequest> earlier;
    auto const& congress = order.by.congress;
    if (auto const found = answered.find({congress, order.by.person.text, order.request});
        found != answered.end())
        earlier = found->second;
    else
        earlier = connection_->one(
            sql_text::select_request,
            [&](Row const& row) {
                return AnsweredRequest{std::string(row.blob(0)),
                                       texts_.open_bytes(congress, answer_label, row.blob(1)),
                                       static_cast<std::uint64_t>(row.integer(2))};
            },
            congress, order.by.person.text, order.request);
    if (!earlier) return std::nullopt;
    if (earlier->body_hash != order.body_hash)
        return Result<Answer>(refuse("request.repeated_differently"));
    return Result<Answer>(Answer{earlier->answer, earlier->position});
}

void Writer::write(Decisions& batch)
{
    auto edge = edge_;
    if (!batch.entries.empty()) add_head(batch, edge);
    texts_.make_keys_durable();
    connection_->batch(batch.statements.view());
    for (auto const& owner : batch.erased) texts_.destroy_key(owner);
    adopt(batch, std::move(edge));
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
    for (auto& [key, stream] : batch.streams) remembered_.insert_or_assign(key, std::move(stream));
    last_position_ += batch.entries.size();
    edge_ = std::move(edge);
    for (auto const& entry : batch.entries) unsigned_leaves_.push_back(entry.leaf_hash);
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

void Writer::run_chore(Pending& pending)
{
    try {
        if (fatal_) throw std::runtime_error("log.stopped_after_a_fault");
        Statements statements;
        auto json = pending.chore->run(*connection_, statements);
        if (json && !statements.empty()) connection_->batch(statements.view());
        if (json)
            pending.outcome.answer = Answer{*std::move(json), 0};
        else
            pending.outcome.answer = std::move(json).error();
    } catch (std::exception const&) {
        connection_->rollback();
        pending.outcome.fault = std::current_exception();
    }
    pending.done(std::move(pending.outcome));
}

// ---- reading ---------------------------------------------------------------------------------

/// Everything that the orders said they would read and that is not remembered, in one trip.
void Writer::prefetch(std::span<std::shared_ptr<Pending> const> orders)
{
    std::vector<Statement> wanted;
    std::vector<StreamKey> keys;
    for (auto const& pending : orders)
        for (auto const& stream : pending->order.streams) {
            StreamKey key{pending->order.by.congress, stream};
            if (remembered_.contains(key)) continue;
            remembered_.emplace(key, std::vector<Recorded>{});
            wanted.push_back({sql_text::select_stream, {key.first, key.second}});
            keys.push_back(std::move(key));
        }
    if (wanted.empty()) return;
    connection_->batch_read(wanted, [&](std::size_t index, Row const& row) {
        remembered_[keys[index]].push_back(recorded_of(row));
    });
}

std::vector<Recorded> const& Writer::load_stream(StreamKey const& key)
{
    if (auto const found = remembered_.find(key); found != remembered_.end()) return found->second;
    auto events = connection_->rows(sql_text::select_stream, recorded_of, key.first, key.second);
    return remembered_.emplace(key, std::move(events)).first->second;
}

void Writer::forget_remembered()
{
    remembered_.clear();
}

} // namespace ztc::log
