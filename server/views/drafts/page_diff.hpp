// SPDX-License-Identifier: Apache-2.0
//
// What changed from one text to another, as tracked changes: first by sentences, then within those
// that changed by characters and words of letters. Pure.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ztc::views::drafts {

BOOST_DEFINE_ENUM_CLASS(Change, same, added, removed)

struct Piece {
    Change change{};
    std::string text;
    bool operator==(Piece const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Piece, (), (change, text))

/// In the order of reading; what was removed stands before what came in its place. Neighbours are
/// never of one kind, and none is empty.
std::vector<Piece> difference(std::string_view before, std::string_view after);

} // namespace ztc::views::drafts
