// SPDX-License-Identifier: Apache-2.0
#include "modules/districts/service.hpp"

#include "modules/districts/state.hpp"
#include "modules/organisation/events.hpp"

namespace ztc::districts {
namespace {

constexpr std::string_view estate_claim = "estate";

struct Community {
    bool known = false;
    bool closed = false;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        known = event.kind == organisation::NodeKind::community;
    }
    void apply(organisation::NodeClosed const&) { closed = true; }
};

Result<> check_community(NodeId const& community, Work& work)
{
    auto const found = folded<Community, organisation::NodeAdded, organisation::NodeClosed>(
        work.stream(organisation::stream_of(community)));
    if (!found.known || found.closed) return refuse("districts.unknown_community", "/community");
    return {};
}

Result<Estate> find(EstateId const& id, Work& work)
{
    auto estate = fold(work.stream(stream_of(id)));
    if (!estate.known() || estate.removed) return refuse("districts.unknown_estate", "/estate");
    return estate;
}

std::optional<TextRef> seal(Work& work, std::string_view member,
                            std::optional<Text<1, 60>> const& words)
{
    if (!words) return std::nullopt;
    return work.seal(Owner::congress(work.congress()), member, words->text);
}

} // namespace

Result<AddedEstate> add_estate(AddEstate const& command, Work& work)
{
    CHECK(check_community(command.community, work));
    auto const estate = work.new_id<EstateId>();
    auto const fingerprint =
        work.fingerprint(estate_claim, command.community.text + "/" + command.name.text);
    if (!work.claim(estate_claim, fingerprint, stream_of(estate)))
        return refuse("districts.estate_exists", "/name");
    auto const name = work.seal(Owner::congress(work.congress()), "name", command.name.text);
    EstateAdded const event{.estate = estate,
                            .community = command.community,
                            .name = name,
                            .fingerprint = fingerprint,
                            .district_seat = seal(work, "district_seat", command.district_seat),
                            .township_seat = seal(work, "township_seat", command.township_seat)};
    auto const position = TRY(work.append(stream_of(estate), 0, event));
    return AddedEstate{position, estate};
}

Result<Done> assign_estate(AssignEstate const& command, Work& work)
{
    auto const estate = TRY(find(command.estate, work));
    EstateAssigned const event{estate.id, seal(work, "district_seat", command.district_seat),
                               seal(work, "township_seat", command.township_seat)};
    auto const position = TRY(work.append(stream_of(estate.id), estate.version, event));
    return Done{position};
}

Result<Done> remove_estate(RemoveEstate const& command, Work& work)
{
    auto const estate = TRY(find(command.estate, work));
    work.release(estate_claim, estate.fingerprint);
    auto const position =
        TRY(work.append(stream_of(estate.id), estate.version, EstateRemoved{estate.id}));
    return Done{position};
}

std::vector<std::string> streams(AddEstate const& command)
{
    return {organisation::stream_of(command.community)};
}

std::vector<std::string> streams(AssignEstate const& command)
{
    return {stream_of(command.estate)};
}

std::vector<std::string> streams(RemoveEstate const& command)
{
    return {stream_of(command.estate)};
}

} // namespace ztc::districts
