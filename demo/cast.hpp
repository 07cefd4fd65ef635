// SPDX-License-Identifier: Apache-2.0
//
// The bodies and people of the sample town. All are plainly samples: bodies end in （样例）, people
// begin with 示例, phones are 138000000nn. Keys are how the story names them.
#pragma once

#include "app/house.hpp"
#include "modules/organisation/types.hpp"
#include "modules/people/types.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace ztc::demo {

struct Body {
    std::string_view key;
    std::string_view under; // empty: the congress
    organisation::NodeKind kind;
    std::string_view name;
    std::string_view short_name = {};
    std::string_view address = {}; // of a station
    std::string_view phone = {};
    std::string_view hours = {};
};

struct Held {
    Role role;
    std::string_view at; // empty: the congress
};

struct Seat {
    people::CongressLevel level;
    std::string_view district;
};

struct Member {
    std::string_view key;
    people::PersonKind kind;
    std::string_view who; // as the list of sample accounts says it
    std::string_view name;
    std::string_view phone;
    std::optional<Held> office = {};
    std::optional<Seat> seat = {};
};

extern std::vector<Body> const bodies;
extern std::vector<Member> const members;

/// 示例·许联络 signs in as 许联络.
std::string sign_in_name(Member const& member);
/// One for all, because it is published anyway.
extern std::string_view const password;

struct Cast {
    std::map<std::string_view, NodeId> nodes;
    std::map<std::string_view, PersonId> people;
};

/// Makes the bodies, people, accounts and passwords. The site is new.
Cast settle(app::House& house);

} // namespace ztc::demo
