// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/service_find.hpp"

#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::matters {

Matter fold(std::span<Recorded const> stream)
{
    Matter matter;
    for (auto const& recorded : stream) {
        dispatch_all(recorded, [&](auto const& event) { matter.apply(event); });
        if (recorded.type == MatterTakenOn::type) matter.taken_on_by = recorded.actor;
        if (recorded.type == MatterReferralProposed::type)
            matter.proposed_by = {recorded.actor, recorded.on_behalf_of};
        if (!matter.raised_on) matter.raised_on = date_of(recorded.recorded_at);
        matter.version = recorded.version;
    }
    return matter;
}

Held held_in(std::span<Recorded const> stream)
{
    return fold(stream).held();
}

Standing standing_in(std::span<Recorded const> stream)
{
    auto const matter = fold(stream);
    return {matter.exists(), matter.held(),        matter.stage,
            matter.rounds,   matter.answer_due_on, matter.taken_on_by};
}

Matter find(MatterId const& matter, Work& work)
{
    return fold(work.stream(stream_of(matter)));
}

namespace {

/// At the unit, what whoever is away has taken on is his, though his colleague may move it anyhow.
std::optional<PersonId> in_whose_place(Move const& move, Matter const& matter, Actor const& actor)
{
    bool const at_unit = move.hand == Hand::unit || move.hand == Hand::recorder;
    bool const his = at_unit && matter.taken_on_by && relation(matter.held(), actor).unit &&
                     stands_in_at(*matter.unit, *matter.taken_on_by, actor);
    return his ? matter.taken_on_by : in_place_of(move, matter.held(), actor);
}

} // namespace

Result<Matter> find_for(MoveKind move, MatterId const& id, Work& work)
{
    auto matter = find(id, work);
    CHECK(rules::may(move, matter, work.by()));
    matter.in_place_of = in_whose_place(move_of(move), matter, work.by());
    return matter;
}

Result<Matter> find_by_code(std::string const& number, std::string const& code, Work& work)
{
    auto const stream = work.claimed_by(number_claim, number);
    auto matter = stream ? fold(work.stream(*stream)) : Matter{};
    bool const right = matter.exists() && query_code(matter.id, work) == code;
    if (!right) return refuse("matters.wrong_code");
    return matter;
}

std::optional<TextRef> seal_point(std::optional<MapPoint> const& point, Owner const& owner,
                                  Work& work)
{
    if (!point) return std::nullopt;
    return work.seal(owner, "point", point_words(*point));
}

namespace {

struct Body {
    organisation::NodeKind kind;
    std::vector<NodeId> within;
    bool closed = false;
};

std::optional<Body> read_body(NodeId const& node, Work& work)
{
    using namespace organisation;
    std::optional<Body> body;
    for (auto const& recorded : work.stream(organisation::stream_of(node)))
        dispatch<NodeAdded, NodeClosed>(recorded, [&](auto const& event) {
            if constexpr (requires { event.within; })
                body = Body{event.kind, event.within};
            else if (body)
                body->closed = true;
        });
    return body;
}

/// A body below a closed one is closed as well.
std::optional<Body> find_body(NodeId const& node, Work& work)
{
    auto body = read_body(node, work);
    if (!body) return body;
    for (auto const& above : body->within) {
        auto const found = read_body(above, work);
        body->closed = body->closed || (found && found->closed);
    }
    return body;
}

} // namespace

Result<std::vector<NodeId>> way_to_community(NodeId const& community, Work& work)
{
    auto const body = find_body(community, work);
    if (!body || body->closed || body->kind != organisation::NodeKind::community)
        return refuse("matters.unknown_community", "/community");
    return body->within;
}

Result<> is_handling_unit(NodeId const& unit, std::string_view pointer, Work& work)
{
    auto const body = find_body(unit, work);
    if (!body || body->closed || body->kind != organisation::NodeKind::handling_unit)
        return refuse("matters.unknown_unit", std::string(pointer));
    return {};
}

Result<> is_deputy(PersonId const& person, Work& work)
{
    bool deputy = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
    if (!deputy) return refuse("matters.not_a_deputy", "/deputy");
    return {};
}

std::optional<std::string> name_of(NodeId const& node, Work& work)
{
    std::optional<TextRef> name;
    for (auto const& recorded : work.stream(organisation::stream_of(node)))
        dispatch<organisation::NodeAdded, organisation::NodeRenamed>(
            recorded, [&](auto const& event) { name = event.name; });
    return name ? work.open(*name) : std::nullopt;
}

Result<> take_file(std::optional<FileId> const& file, files::FileKind kind,
                   std::string_view pointer, MatterId const& matter, Work& work)
{
    if (!file) return {};
    return files::take_files({*file}, kind, stream_of(matter), pointer, work);
}

Result<std::vector<FileId>> take_photos(std::optional<std::vector<FileId>> const& photos,
                                        std::string_view pointer, MatterId const& matter,
                                        Work& work)
{
    auto taken = photos.value_or(std::vector<FileId>{});
    if (taken.size() > 9) return refuse("matters.too_many_photos", std::string(pointer));
    CHECK(files::take_files(taken, files::FileKind::photo, stream_of(matter), pointer, work));
    return taken;
}

} // namespace ztc::matters
