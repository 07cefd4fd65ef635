// SPDX-License-Identifier: Apache-2.0
#include "app/message_import.hpp"

#include "modules/matters/service.hpp"
#include "modules/organisation/events.hpp"
#include "modules/organisation/service.hpp"

#include <deque>
#include <future>

namespace ztc::app {

namespace {

using matters::ImportEffect;

constexpr std::size_t in_flight_most = 200; // a batch of the writer holds 256
constexpr std::string_view claim_of_community = "community_of_imports";
constexpr std::string_view the_only_one = "1";
constexpr std::string_view name_of_community = "导入（未分社区）";

constexpr std::string_view select_homes =
    "SELECT node FROM view_organisation_node WHERE congress = $1 AND closed_on IS NULL "
    "AND kind IN ('working_committee', 'station') ORDER BY CASE kind WHEN 'working_committee' "
    "THEN 0 ELSE 1 END, ordering, added LIMIT 1";
constexpr std::string_view select_communities =
    "SELECT node, name_ref FROM view_organisation_node WHERE congress = $1 AND closed_on IS NULL "
    "AND kind = 'community' ORDER BY ordering, added";
constexpr std::string_view select_length_of_imported =
    "SELECT max(stream_event.version) FROM claim JOIN stream_event "
    "ON stream_event.congress = claim.congress AND stream_event.stream = claim.stream "
    "WHERE claim.congress = $1 AND claim.kind = $2 AND claim.key = $3";

/// Counts rows and tells the watcher.
class Tally {
public:
    explicit Tally(ImportWatcher const& watcher) : watcher_(watcher) {}

    void count(ImportEffect effect)
    {
        switch (effect) {
        case ImportEffect::added: ++counts_.added; break;
        case ImportEffect::answer_added: ++counts_.answers_added; break;
        case ImportEffect::already_there: ++counts_.already_there; break;
        }
        next();
    }

    void reject(int line, std::string const& number, Refusal const& refusal)
    {
        ++counts_.rejected;
        auto const& errors = refusal.errors;
        if (watcher_.rejected)
            watcher_.rejected(
                {line, number, errors.empty() ? "" : errors.front().pointer, refusal.code});
        next();
    }

    ImportCounts const& counts() const { return counts_; }

private:
    void next()
    {
        ++counts_.rows;
        if (watcher_.progress) watcher_.progress(counts_);
    }

    ImportWatcher const& watcher_;
    ImportCounts counts_;
};

/// Rows that the writer has and whose outcome is not yet counted, oldest first.
class InFlight {
public:
    InFlight(House& house, Tally& tally) : house_(house), tally_(tally) {}
    ~InFlight()
    {
        for (auto& row : rows_) row.outcome.wait(); // their orders still write into them
    }

    void send(int line, std::string number, matters::ImportedMessage message)
    {
        auto effect = std::make_shared<ImportEffect>();
        auto outcome = std::make_shared<std::promise<log::Outcome>>();
        rows_.push_back({line, std::move(number), effect, outcome->get_future()});
        std::vector<std::string> streams{organisation::stream_of(message.community),
                                         policy_stream(matters::MatterPolicy::policy_name)};
        house_.store->writer().submit(
            log::Order{system_actor(house_.congress()), "", "", std::move(streams),
                       [effect, message = std::move(message)](Work& work) -> Result<std::string> {
                           *effect = TRY(matters::import_message(message, work));
                           return std::string("{}");
                       }},
            [outcome](log::Outcome finished) { outcome->set_value(std::move(finished)); });
    }

    /// Counts the oldest until no more than `most` are left.
    Result<> settle_down_to(std::size_t most)
    {
        while (rows_.size() > most) {
            auto row = std::move(rows_.front());
            rows_.pop_front();
            auto const outcome = row.outcome.get();
            if (outcome.fault) std::rethrow_exception(outcome.fault);
            if (outcome.answer)
                tally_.count(*row.effect);
            else if (outcome.answer.error().code.starts_with("log."))
                return outcome.answer.error();
            else
                tally_.reject(row.line, row.number, outcome.answer.error());
        }
        return {};
    }

    std::size_t size() const { return rows_.size(); }

private:
    struct Row {
        int line;
        std::string number;
        std::shared_ptr<ImportEffect> effect;
        std::future<log::Outcome> outcome;
    };
    House& house_;
    Tally& tally_;
    std::deque<Row> rows_;
};

} // namespace

Result<ImportCounts> import_messages(House& house, MessageFile& file, NodeId const& community,
                                     ImportWatcher const& watcher)
{
    Tally tally(watcher);
    InFlight in_flight(house, tally);
    while (auto row = file.next()) {
        if (!row->message) {
            tally.reject(row->line, row->number, row->message.error());
            continue;
        }
        row->message->community = community;
        in_flight.send(row->line, std::move(row->number), *std::move(row->message));
        // Half stays with the writer while the other half is read.
        if (in_flight.size() >= in_flight_most) CHECK(in_flight.settle_down_to(in_flight_most / 2));
    }
    CHECK(in_flight.settle_down_to(0));
    return tally.counts();
}

ImportCounts rehearse_import(Tables& tables, std::string const& congress, MessageFile& file,
                             ImportWatcher const& watcher)
{
    Tally tally(watcher);
    std::map<std::string, ImportEffect> seen; // in this file
    while (auto const row = file.next()) {
        if (!row->message) {
            tally.reject(row->line, row->number, row->message.error());
            continue;
        }
        auto const& key = row->message->source_key;
        auto const events =
            tables.number(select_length_of_imported, congress, matters::imported_claim, key);
        auto const effect = events == 0                           ? ImportEffect::added
                            : events == 1 && row->message->answer ? ImportEffect::answer_added
                                                                  : ImportEffect::already_there;
        tally.count(seen.emplace(key, effect).second ? effect : ImportEffect::already_there);
    }
    return tally.counts();
}

Result<NodeId> community_of_imports(House& house)
{
    auto const home = house.store->reads().lease()->one(
        select_homes, [](Row const& row) { return NodeId{std::string(row.text(0))}; },
        house.congress());
    std::optional<NodeId> community;
    auto const done = house.store->writer().run(log::Order{
        system_actor(house.congress()), "", "", {}, [&](Work& work) -> Result<std::string> {
            if (auto const stream = work.claimed_by(claim_of_community, the_only_one)) {
                community = NodeId{stream->substr(organisation::stream_of({}).size())};
                return std::string("{}");
            }
            if (!home) return refuse("import.no_place_for_it");
            community = TRY(organisation::add_community_of_imports(
                                *home, {std::string(name_of_community)}, work))
                            .node;
            ZTC_ENSURE(
                work.claim(claim_of_community, the_only_one, organisation::stream_of(*community)));
            return std::string("{}");
        }});
    if (!done) return done.error();
    return *community;
}

Result<NodeId> find_community(House& house, std::string const& id_or_name)
{
    return house.store->read(
        system_actor(house.congress()), [&](Reading& reading) -> Result<NodeId> {
            auto const rows = reading.tables().rows(
                select_communities,
                [](Row const& row) {
                    return std::pair{NodeId{std::string(row.text(0))}, std::string(row.text(1))};
                },
                house.congress());
            for (auto const& [node, name] : rows)
                if (node.text == id_or_name || reading.open(name) == id_or_name) return node;
            return refuse("matters.unknown_community", "/community");
        });
}

} // namespace ztc::app
