// SPDX-License-Identifier: Apache-2.0
#include "modules/bulletins/service.hpp"

#include "modules/bulletins/rules.hpp"
#include "modules/organisation/events.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::bulletins {

namespace {

constexpr std::string_view days_claim = "bulletin_of";

/// A body has one bulletin of the same days.
std::string days_key(NodeId const& node, PeriodKind kind, Date from_on)
{
    return node.text + "/" + boost::describe::enum_to_string(kind, "") + "/" + format_date(from_on);
}

Owner official(Work& work)
{
    return Owner::congress(work.congress());
}

void act_in_place(Right right, NodeId const& node, Work& work)
{
    if (auto const whom = work.by().in_place_of(right, node)) work.act_for(*whom);
}

Result<Bulletin> find(BulletinId const& id, Right right, Work& work)
{
    auto bulletin = fold(work.stream(stream_of(id)));
    CHECK(rules::may(bulletin, right, work.by()));
    act_in_place(right, bulletin.node, work);
    return bulletin;
}

Result<std::vector<NodeId>> bodies_above(NodeId const& node, Work& work)
{
    using namespace organisation;
    std::vector<NodeId> within;
    bool open = false;
    for (auto const& recorded : work.stream(organisation::stream_of(node))) {
        dispatch<NodeAdded>(recorded, [&](NodeAdded const& event) {
            within = event.within;
            open = true;
        });
        dispatch<NodeClosed>(recorded, [&](NodeClosed const&) { open = false; });
    }
    if (!open || !work.by().may_at(Right::keep_publicity, node))
        return refuse("bulletins.unknown_node", "/node");
    return within;
}

} // namespace

Result<DraftedReply> draft(Draft const& command, Work& work)
{
    auto within = TRY(bodies_above(command.node, work));
    act_in_place(Right::keep_publicity, command.node, work);
    auto const until = TRY(rules::period(command.kind, command.from_on, work.today()));
    auto const bulletin = work.new_id<BulletinId>();
    if (!work.claim(days_claim, days_key(command.node, command.kind, command.from_on),
                    stream_of(bulletin)))
        return refuse("bulletins.already_there", "/from_on");
    Drafted const event{.bulletin = bulletin,
                        .node = command.node,
                        .within = std::move(within),
                        .kind = command.kind,
                        .from_on = command.from_on,
                        .until_on = until,
                        .title = work.seal(official(work), "title", command.title.text),
                        .introduction =
                            work.seal(official(work), "introduction", command.introduction.text),
                        .drafted_on = work.today()};
    auto const position = TRY(work.append(stream_of(bulletin), 0, event));
    return DraftedReply{position, bulletin, until};
}

Result<Done> revise(Revise const& command, Work& work)
{
    auto const bulletin = TRY(find(command.bulletin, Right::keep_publicity, work));
    CHECK(rules::revise(bulletin));
    Revised const event{.bulletin = bulletin.id,
                        .title = work.seal(official(work), "title", command.title.text),
                        .introduction =
                            work.seal(official(work), "introduction", command.introduction.text),
                        .revised_on = work.today()};
    return Done{TRY(work.append(stream_of(bulletin.id), bulletin.version, event))};
}

Result<Done> approve(Approve const& command, Work& work)
{
    auto const bulletin = TRY(find(command.bulletin, Right::approve_publicity, work));
    Doer const by{work.by().person, work.by().in_place_of(Right::approve_publicity, bulletin.node)};
    CHECK(rules::approve(bulletin, command.figures, by, work.today()));
    Approved const event{bulletin.id, command.figures, command.counted_until, work.today()};
    return Done{TRY(work.append(stream_of(bulletin.id), bulletin.version, event))};
}

Result<Done> publish(Publish const& command, Work& work)
{
    auto const bulletin = TRY(find(command.bulletin, Right::keep_publicity, work));
    CHECK(rules::publish(bulletin));
    Published const event{bulletin.id, work.today()};
    return Done{TRY(work.append(stream_of(bulletin.id), bulletin.version, event))};
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const bulletin = TRY(find(command.bulletin, Right::approve_publicity, work));
    CHECK(rules::withdraw(bulletin));
    work.release(days_claim, days_key(bulletin.node, bulletin.kind, bulletin.from_on));
    Withdrawn const event{bulletin.id, work.seal(official(work), "reason", command.reason.text),
                          work.today()};
    return Done{TRY(work.append(stream_of(bulletin.id), bulletin.version, event))};
}

std::vector<std::string> streams(Draft const& command)
{
    return {organisation::stream_of(command.node)};
}

std::vector<std::string> streams(Revise const& command)
{
    return {stream_of(command.bulletin)};
}

std::vector<std::string> streams(Approve const& command)
{
    return {stream_of(command.bulletin)};
}

std::vector<std::string> streams(Publish const& command)
{
    return {stream_of(command.bulletin)};
}

std::vector<std::string> streams(Withdraw const& command)
{
    return {stream_of(command.bulletin)};
}

} // namespace ztc::bulletins
