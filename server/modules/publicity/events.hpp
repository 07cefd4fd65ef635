// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a piece of the register; one running stream for each,
// "publicity/<id>". This file only grows. Nothing is overwritten: a mistake is struck and stays to
// be read. Headlines, outlets, links and authors are official text of the vault; prints of headline
// and link tell whether two are the same without saying what they are.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/publicity/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::publicity {

inline std::string stream_of(PieceId const& piece)
{
    return "publicity/" + piece.text;
}

/// An article as it ran first.
struct PieceRegistered {
    static constexpr auto type = "publicity.piece_registered";
    static constexpr std::string_view on_notice_board[] = {"node", "level", "published_on"};
    PieceId piece;
    NodeId node;                // the body that keeps it
    std::vector<NodeId> within; // from the congress down to that body
    TextRef headline;
    std::string headline_print; // the same for headlines that differ in punctuation only
    TextRef outlet;
    OutletLevel level;
    Date published_on;
    std::optional<TextRef> link;
    std::optional<std::string> link_print;
    std::optional<FileId> snapshot; // how the page looked
    std::vector<PersonId> deputies; // whom it is about
    std::optional<TextRef> author;
    Date registered_on;
};
BOOST_DESCRIBE_STRUCT(PieceRegistered, (),
                      (piece, node, within, headline, headline_print, outlet, level, published_on,
                       link, link_print, snapshot, deputies, author, registered_on))

/// The same article elsewhere.
struct ReprintAdded {
    static constexpr auto type = "publicity.reprint_added";
    static constexpr std::string_view on_notice_board[] = {"level", "published_on"};
    PieceId piece;
    ReprintId reprint;
    TextRef outlet;
    OutletLevel level;
    Date published_on;
    std::optional<TextRef> link;
    std::optional<std::string> link_print;
    std::optional<FileId> snapshot;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(ReprintAdded, (),
                      (piece, reprint, outlet, level, published_on, link, link_print, snapshot,
                       added_on))

/// It was registered as an article of its own and is a reprint of another; its own reprints are
/// that other's from now on.
struct PieceJoined {
    static constexpr auto type = "publicity.piece_joined";
    static constexpr std::string_view on_notice_board[] = {"joined_on"};
    PieceId piece;
    PieceId into;
    Date joined_on;
};
BOOST_DESCRIBE_STRUCT(PieceJoined, (), (piece, into, joined_on))

/// The other side of a joining.
struct PieceTookIn {
    static constexpr auto type = "publicity.piece_took_in";
    static constexpr std::string_view on_notice_board[] = {"joined_on"};
    PieceId piece;
    PieceId joined;
    Date joined_on;
};
BOOST_DESCRIBE_STRUCT(PieceTookIn, (), (piece, joined, joined_on))

/// Registered by mistake: the whole of it with its reprints, or one reprint.
struct EntryStruck {
    static constexpr auto type = "publicity.entry_struck";
    static constexpr std::string_view on_notice_board[] = {"struck_on"};
    PieceId piece;
    std::optional<ReprintId> reprint;
    TextRef reason;
    Date struck_on;
};
BOOST_DESCRIBE_STRUCT(EntryStruck, (), (piece, reprint, reason, struck_on))

} // namespace ztc::publicity
