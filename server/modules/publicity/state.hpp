// SPDX-License-Identifier: Apache-2.0
//
// A piece as its events add up.
#pragma once

#include "modules/publicity/events.hpp"

#include <map>

namespace ztc::publicity {

struct Reprint {
    EntryState state = EntryState::counted;
    std::optional<std::string> link_print;
};

struct Piece {
    PieceId id; // empty: there is none
    NodeId node;
    Date published_on{};
    EntryState state = EntryState::counted;
    std::optional<std::string> link_print;
    std::map<ReprintId, Reprint> reprints;
    std::optional<PieceId> joined_to;
    std::vector<PieceId> took_in;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    /// Counts as a piece of its own.
    bool stands() const { return known() && state == EntryState::counted && !joined_to; }

    void apply(PieceRegistered const& event)
    {
        id = event.piece;
        node = event.node;
        published_on = event.published_on;
        link_print = event.link_print;
    }
    void apply(ReprintAdded const& event)
    {
        reprints[event.reprint] = {.state = EntryState::counted, .link_print = event.link_print};
    }
    void apply(PieceJoined const& event) { joined_to = event.into; }
    void apply(PieceTookIn const& event) { took_in.push_back(event.joined); }
    void apply(EntryStruck const& event)
    {
        (event.reprint ? reprints[*event.reprint].state : state) = EntryState::struck;
    }
};

inline Piece fold(std::span<Recorded const> stream)
{
    return folded<Piece, PieceRegistered, ReprintAdded, PieceJoined, PieceTookIn, EntryStruck>(
        stream);
}

} // namespace ztc::publicity
