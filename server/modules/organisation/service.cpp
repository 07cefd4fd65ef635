// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/service.hpp"

#include "modules/organisation/rules.hpp"
#include "modules/people/events.hpp"

namespace ztc::organisation {
namespace {

constexpr std::string_view congress_claim = "congress_node";
constexpr std::string_view the_only_one = "1";
constexpr std::string_view administrator_claim = "administrator_office";

/// A node with what the bodies above it say: it is closed when one of them is.
Result<Node> find(NodeId const& id, std::string const& pointer, Work& work)
{
    auto node = fold(work.stream(stream_of(id)));
    if (!node.known()) return refuse("organisation.unknown_node", pointer);
    for (auto const& above : node.within) {
        if (node.closed_on) break;
        node.closed_on = fold(work.stream(stream_of(above))).closed_on;
    }
    return node;
}

struct Holder {
    bool known = false;
    bool gone = false;
    std::uint64_t version = 0;
    PersonId id = {};

    void apply(people::Registered const& event)
    {
        known = true;
        id = event.person;
    }
    void apply(people::Merged const& event) { gone = gone || event.person == id; }
    void apply(people::Unmerged const& event) { gone = gone && event.person != id; }
    void apply(people::Erased const&) { gone = true; }
};

Result<> check_holder(PersonId const& person, Work& work)
{
    auto const holder =
        folded<Holder, people::Registered, people::Merged, people::Unmerged, people::Erased>(
            work.stream(people::stream_of(person)));
    if (!holder.known || holder.gone) return refuse("organisation.unknown_person", "/person");
    return {};
}

TextRef seal(Work& work, std::string_view member, std::string const& words)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class T>
std::optional<TextRef> seal(Work& work, std::string_view member, std::optional<T> const& words)
{
    if (!words) return std::nullopt;
    return seal(work, member, words->text);
}

template <class Event>
Result<Done> append(Work& work, NodeId const& node, std::uint64_t version, Event const& event)
{
    auto const position = TRY(work.append(stream_of(node), version, event));
    return Done{position};
}

} // namespace

std::optional<NodeId> congress_node(Work& work)
{
    auto const stream = work.claimed_by(congress_claim, the_only_one);
    if (!stream) return std::nullopt;
    return NodeId{stream->substr(stream_of({}).size())};
}

namespace {

Result<AddedNode> add(AddNode const& command, std::optional<NodePurpose> purpose, Work& work)
{
    std::optional<Node> parent;
    if (command.parent) parent = TRY(find(*command.parent, "/parent", work));
    if (command.station_type && command.kind != NodeKind::station)
        return refuse("organisation.not_a_station", "/station_type");
    auto within = TRY(rules::place(command.kind, parent ? &*parent : nullptr));

    auto const node = work.new_id<NodeId>();
    within.push_back(node);
    if (!parent && !work.claim(congress_claim, the_only_one, stream_of(node)))
        return refuse("organisation.congress_exists", "/kind");

    NodeAdded const event{.node = node,
                          .kind = command.kind,
                          .parent = command.parent,
                          .within = std::move(within),
                          .name = seal(work, "name", command.name.text),
                          .short_name = seal(work, "short_name", command.short_name),
                          .ordering = command.ordering.value_or(0),
                          .station_type = command.station_type,
                          .purpose = purpose};
    auto const position = TRY(work.append(stream_of(node), 0, event));
    return AddedNode{position, node};
}

} // namespace

Result<AddedNode> add_node(AddNode const& command, Work& work)
{
    return add(command, {}, work);
}

Result<AddedNode> add_community_of_imports(NodeId const& parent, Text<1, 60> const& name,
                                           Work& work)
{
    AddNode const command{.kind = NodeKind::community,
                          .parent = parent,
                          .name = name,
                          .short_name = {},
                          .ordering = 1'000'000,
                          .station_type = {}};
    return add(command, NodePurpose::imports, work);
}

Result<Done> rename_node(RenameNode const& command, Work& work)
{
    auto const node = TRY(find(command.node, "/node", work));
    CHECK(rules::rename(node));
    return append(work, node.id, node.version,
                  NodeRenamed{node.id, seal(work, "name", command.name.text),
                              seal(work, "short_name", command.short_name)});
}

Result<Done> close_node(CloseNode const& command, Work& work)
{
    auto const node = TRY(find(command.node, "/node", work));
    auto const event = TRY(rules::close(node, work.today()));
    return append(work, node.id, node.version, event);
}

Result<Done> describe_station(DescribeStation const& command, Work& work)
{
    auto const node = TRY(find(command.node, "/node", work));
    CHECK(rules::describe_station(node));
    auto week = command.week;
    if (week)
        week = TRY(rules::sound_week(*week));
    else if (command.hours)
        week = rules::week_in(command.hours->text);
    if (command.point) CHECK(rules::sound_point(*command.point));
    return append(work, node.id, node.version,
                  StationDescribed{
                      .node = node.id,
                      .address = seal(work, "address", command.address),
                      .phone = seal(work, "phone", command.phone),
                      .hours = seal(work, "hours", command.hours),
                      .station_type = command.station_type,
                      .week = std::move(week),
                      .point = command.point
                                   ? std::optional(seal(work, "point", point_words(*command.point)))
                                   : std::nullopt,
                      .note = seal(work, "note", command.note)});
}

Result<Done> grant_role(GrantRole const& command, Work& work)
{
    auto const node = TRY(find(command.node, "/node", work));
    CHECK(check_holder(command.person, work));
    auto const event = TRY(rules::grant(node, command, work.by().person, work.today()));
    if (rules::is_administrator(command.role) &&
        !work.claim(administrator_claim, command.person.text, stream_of(node.id)))
        return refuse("organisation.offices_kept_apart", "/role");
    return append(work, node.id, node.version, event);
}

Result<Done> end_role(EndRole const& command, Work& work)
{
    auto const node = TRY(find(command.node, "/node", work));
    auto const event = TRY(rules::end(node, command, work.today()));
    if (rules::is_administrator(command.role))
        work.release(administrator_claim, command.person.text);
    return append(work, node.id, node.version, event);
}

Result<bool> pass_office(NodeId const& id, Role role, PersonId const& from, PersonId const& to,
                         Work& work)
{
    auto const node = TRY(find(id, "/handover", work));
    auto const today = work.today();
    if (!node.held.contains({from, role}) || rules::is_administrator(role)) return false;
    CHECK(check_holder(to, work));
    auto version = node.version;
    if (!node.held.contains({to, role})) {
        auto const granted = TRY(
            rules::grant(node, {.person = to, .role = role, .node = id}, work.by().person, today));
        CHECK(append(work, id, version++, granted));
    }
    CHECK(append(work, id, version, RoleEnded{from, role, id, today}));
    return true;
}

std::vector<std::string> streams(AddNode const& command)
{
    if (!command.parent) return {};
    return {stream_of(*command.parent)};
}

std::vector<std::string> streams(RenameNode const& command)
{
    return {stream_of(command.node)};
}

std::vector<std::string> streams(CloseNode const& command)
{
    return {stream_of(command.node)};
}

std::vector<std::string> streams(DescribeStation const& command)
{
    return {stream_of(command.node)};
}

std::vector<std::string> streams(GrantRole const& command)
{
    return {stream_of(command.node), people::stream_of(command.person)};
}

std::vector<std::string> streams(EndRole const& command)
{
    return {stream_of(command.node)};
}

} // namespace ztc::organisation
