// SPDX-License-Identifier: Apache-2.0
//
// The bodies and people of the sample town: 1 + 4 + 16 + 3 stations, sixteen communities, the units
// and who works, sits or lives there. All are plainly samples: bodies end in （样例）, people begin
// with 示例, phones are 138000000nn. Keys are how the story names them.
#pragma once

#include "app/house.hpp"
#include "modules/organisation/types.hpp"
#include "modules/people/types.hpp"

#include <map>
#include <optional>
#include <string>
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
    std::optional<organisation::StationType> type = {};
    std::int64_t ordering = 0; // 0: as it stands in the list
};

struct Held {
    Role role;
    std::string_view at; // empty: the congress
};

struct Seat {
    people::CongressLevel level;
    std::string_view district;
};

enum class Shown { in_story, to_visitors };

struct Member {
    std::string_view key;
    people::PersonKind kind;
    std::string_view who; // as the list of sample accounts says it
    std::string_view name;
    std::string_view phone;
    std::optional<Held> office = {};
    std::optional<Seat> seat = {};
    Shown shown = Shown::in_story; // or offered to whoever tries the demo
};

extern std::vector<Body> const bodies;
extern std::vector<Member> const members;

/// The body, which must be there.
Body const& body_of(std::string_view key);
/// Some places of a community, for what happens there.
std::vector<std::string_view> const& places_of(std::string_view community);
/// The station whose officer looks after the community.
std::string_view area_of(std::string_view community);
/// Whoever holds the office at the body; nobody at a unit that answers on paper.
Member const* holder(Role role, std::string_view body);

/// What a table of the story leaves empty was not said.
template <class T>
std::optional<T> given(std::string_view words)
{
    if (words.empty()) return std::nullopt;
    return T{std::string(words)};
}

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
