// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of the register, and what is answered. Who asks is the actor and never stands
// in here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/publicity/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::publicity {

struct Register {
    NodeId node; // the body that keeps it
    Headline headline;
    OutletName outlet;
    OutletLevel level;
    Date published_on;
    std::optional<Link> link = {};
    std::optional<FileId> snapshot = {}; // a photograph of the page
    std::optional<std::vector<PersonId>> deputies = {};
    std::optional<AuthorName> author = {};
};
BOOST_DESCRIBE_STRUCT(Register, (),
                      (node, headline, outlet, level, published_on, link, snapshot, deputies,
                       author))

struct RegisteredReply {
    std::uint64_t position;
    PieceId piece;
};
BOOST_DESCRIBE_STRUCT(RegisteredReply, (), (position, piece))

struct AddReprint {
    PieceId piece;
    OutletName outlet;
    OutletLevel level;
    Date published_on;
    std::optional<Link> link = {};
    std::optional<FileId> snapshot = {};
};
BOOST_DESCRIBE_STRUCT(AddReprint, (), (piece, outlet, level, published_on, link, snapshot))

struct ReprintReply {
    std::uint64_t position;
    ReprintId reprint;
};
BOOST_DESCRIBE_STRUCT(ReprintReply, (), (position, reprint))

struct Join {
    PieceId piece;
    PieceId into;
};
BOOST_DESCRIBE_STRUCT(Join, (), (piece, into))

struct Strike {
    PieceId piece;
    std::optional<ReprintId> reprint = {}; // left out: the piece with all its reprints
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Strike, (), (piece, reprint, reason))

} // namespace ztc::publicity
