// SPDX-License-Identifier: Apache-2.0
#include "app/message_import.hpp"

#include "modules/matters/service.hpp"
#include "modules/organisation/events.hpp"
#include "modules/organisation/service.hpp"

namespace ztc::app {

namespace {

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

} // namespace

Result<ImportCounts> import_messages(House& house, MessageFile& file, NodeId const& community,
                                     ImportWatcher const& watcher)
{
    ImportTally tally(watcher);
    RowsInFlight in_flight(house, tally);
    std::vector<std::string> const streams{organisation::stream_of(community),
                                           policy_stream(matters::MatterPolicy::policy_name)};
    while (auto row = file.next()) {
        if (!row->message) {
            tally.reject(row->line, row->number, row->message.error());
            continue;
        }
        row->message->community = community;
        CHECK(in_flight.send(row->line, std::move(row->number), streams,
                             [message = *std::move(row->message)](Work& work) {
                                 return matters::import_message(message, work);
                             }));
    }
    CHECK(in_flight.settle_down_to(0));
    return tally.counts();
}

ImportCounts rehearse_import(Tables& tables, std::string const& congress, MessageFile& file,
                             ImportWatcher const& watcher)
{
    ImportTally tally(watcher);
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
