// SPDX-License-Identifier: Apache-2.0
#include "modules/publicity/service.hpp"

#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/publicity/rules.hpp"

namespace ztc::publicity {

namespace {

constexpr std::string_view link_claim = "publicity_link";

Owner official(Work& work)
{
    return Owner::congress(work.congress());
}

/// Whoever stands in for somebody says so.
void act_in_place(NodeId const& node, Work& work)
{
    if (auto const whom = work.by().in_place_of(Right::keep_publicity, node)) work.act_for(*whom);
}

Result<Piece> find(PieceId const& id, Work& work)
{
    auto piece = fold(work.stream(stream_of(id)));
    CHECK(rules::may_keep(piece, work.by()));
    act_in_place(piece.node, work);
    return piece;
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
        return refuse("publicity.unknown_node", "/node");
    return within;
}

Result<> are_deputies(std::vector<PersonId> const& deputies, Work& work)
{
    CHECK(rules::check_deputies(deputies));
    for (auto const& person : deputies) {
        bool deputy = false;
        auto const& stream = work.stream(people::stream_of(person));
        for (auto const& recorded : stream) {
            dispatch<people::Registered>(recorded, [&](people::Registered const& event) {
                deputy = event.kind == people::PersonKind::deputy;
            });
            dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
        }
        if (!deputy || people::is_erased(stream))
            return refuse("publicity.not_a_deputy", "/deputies");
    }
    return {};
}

struct SealedLink {
    std::optional<TextRef> link;
    std::optional<std::string> print;
};

/// The page is this piece's, and no other's while it counts.
Result<SealedLink> take_link(std::optional<Link> const& link, PieceId const& piece, Work& work)
{
    if (!link) return SealedLink{};
    auto const print = work.fingerprint("publicity_link", rules::normalised_link(link->text));
    if (!work.claim(link_claim, print, stream_of(piece)))
        return refuse("publicity.same_link", "/link");
    return SealedLink{work.seal(official(work), "link", link->text), print};
}

Result<> take_snapshot(std::optional<FileId> const& snapshot, PieceId const& piece, Work& work)
{
    if (!snapshot) return {};
    return files::take_files({*snapshot}, files::FileKind::photo, stream_of(piece), "/snapshot",
                             work);
}

std::optional<TextRef> sealed_author(std::optional<AuthorName> const& author, Work& work)
{
    if (!author) return std::nullopt;
    return work.seal(official(work), "author", author->text);
}

/// Something that was joined to it still counts.
rules::Holds holds(Piece const& piece, Work& work)
{
    for (auto const& joined : piece.took_in)
        if (fold(work.stream(stream_of(joined))).state == EntryState::counted)
            return rules::Holds::others;
    return rules::Holds::nothing;
}

/// The pages of what is struck may be registered again.
void give_links_back(Piece const& piece, std::optional<ReprintId> const& reprint, Work& work)
{
    auto const give = [&](std::optional<std::string> const& print) {
        if (print) work.release(link_claim, *print);
    };
    if (reprint) return give(piece.reprints.at(*reprint).link_print);
    give(piece.link_print);
    for (auto const& [id, one] : piece.reprints)
        if (one.state == EntryState::counted) give(one.link_print);
}

} // namespace

Result<RegisteredReply> enter(Register const& command, Work& work)
{
    auto within = TRY(bodies_above(command.node, work));
    act_in_place(command.node, work);
    CHECK(rules::check_link(command.link));
    CHECK(rules::check_published(command.published_on, work.today()));
    auto const deputies = command.deputies.value_or(std::vector<PersonId>{});
    CHECK(are_deputies(deputies, work));
    auto const piece = work.new_id<PieceId>();
    auto link = TRY(take_link(command.link, piece, work));
    CHECK(take_snapshot(command.snapshot, piece, work));
    PieceRegistered const event{
        .piece = piece,
        .node = command.node,
        .within = std::move(within),
        .headline = work.seal(official(work), "headline", command.headline.text),
        .headline_print =
            work.fingerprint("publicity_headline", rules::normalised(command.headline.text)),
        .outlet = work.seal(official(work), "outlet", command.outlet.text),
        .level = command.level,
        .published_on = command.published_on,
        .link = std::move(link.link),
        .link_print = std::move(link.print),
        .snapshot = command.snapshot,
        .deputies = deputies,
        .author = sealed_author(command.author, work),
        .registered_on = work.today()};
    auto const position = TRY(work.append(stream_of(piece), 0, event));
    return RegisteredReply{position, piece};
}

Result<ReprintReply> add_reprint(AddReprint const& command, Work& work)
{
    auto const piece = TRY(find(command.piece, work));
    CHECK(rules::add_reprint(piece, command, work.today()));
    auto link = TRY(take_link(command.link, piece.id, work));
    CHECK(take_snapshot(command.snapshot, piece.id, work));
    ReprintAdded const event{.piece = piece.id,
                             .reprint = work.new_id<ReprintId>(),
                             .outlet = work.seal(official(work), "outlet", command.outlet.text),
                             .level = command.level,
                             .published_on = command.published_on,
                             .link = std::move(link.link),
                             .link_print = std::move(link.print),
                             .snapshot = command.snapshot,
                             .added_on = work.today()};
    auto const position = TRY(work.append(stream_of(piece.id), piece.version, event));
    return ReprintReply{position, event.reprint};
}

Result<Done> join(Join const& command, Work& work)
{
    auto const piece = TRY(find(command.piece, work));
    auto const into = fold(work.stream(stream_of(command.into)));
    if (!rules::may_keep(into, work.by())) return refuse("publicity.unknown", "/into");
    CHECK(rules::join(piece, into));
    CHECK(work.append(stream_of(piece.id), piece.version,
                      PieceJoined{piece.id, into.id, work.today()}));
    auto const position = TRY(work.append(stream_of(into.id), into.version,
                                          PieceTookIn{into.id, piece.id, work.today()}));
    return Done{position};
}

Result<Done> strike(Strike const& command, Work& work)
{
    auto const piece = TRY(find(command.piece, work));
    CHECK(rules::strike(piece, command.reprint, holds(piece, work)));
    give_links_back(piece, command.reprint, work);
    EntryStruck const event{piece.id, command.reprint,
                            work.seal(official(work), "reason", command.reason.text), work.today()};
    return Done{TRY(work.append(stream_of(piece.id), piece.version, event))};
}

std::vector<std::string> streams(Register const& command)
{
    std::vector<std::string> all{organisation::stream_of(command.node)};
    for (auto const& person : command.deputies.value_or(std::vector<PersonId>{}))
        all.push_back(people::stream_of(person));
    return all;
}

std::vector<std::string> streams(AddReprint const& command)
{
    return {stream_of(command.piece)};
}

std::vector<std::string> streams(Join const& command)
{
    return {stream_of(command.piece), stream_of(command.into)};
}

std::vector<std::string> streams(Strike const& command)
{
    return {stream_of(command.piece)};
}

} // namespace ztc::publicity
