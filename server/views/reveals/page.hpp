// SPDX-License-Identifier: Apache-2.0
//
// Requests as they go out, and the one place that decides who reads of them, and when the raiser's
// name and phone stand in an answer.
#pragma once

#include "kernel/reading.hpp"
#include "modules/reveals/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::reveals {

using ztc::reveals::RevealId;
using ztc::reveals::RevealState;

/// As stored; refs still closed.
struct StoredMatter {
    matters::MatterId matter;
    std::string number, title_ref;
    matters::Held held;
    bool imported = false;
};
struct StoredRequest {
    RevealId reveal;
    matters::MatterId matter;
    PersonId asker;
    std::optional<PersonId> asked_in_place_of;
    std::string reason_ref;
    Instant asked_at;
    RevealState state{};
    std::optional<PersonId> decided_by;
    std::optional<Instant> decided_at;
    std::optional<std::string> refusal_ref;
    std::optional<Instant> shown_until, looked_at;
};
std::optional<StoredMatter> find_matter_of(matters::MatterId const& matter, Reading& reading);
StoredRequest read_request(Row const& row);

/// At the desk of the matter, through an office that may ask and decide.
bool at_the_desk(StoredMatter const& matter, Viewer const& viewer);

/// A look is good for so long; then it has to be recorded anew.
inline constexpr std::int64_t minutes_of_a_look = 5;

/// What the viewer may do with a request now.
BOOST_DEFINE_ENUM_CLASS(RevealMove, approve, refuse, look)

struct Request {
    RevealId reveal;
    matters::MatterId matter;
    std::string number, title;
    std::string asker_name;
    bool yours = false;
    std::string reason;
    Instant asked_at;
    RevealState state{};
    std::optional<std::string> decided_by;
    std::optional<Instant> decided_at;
    std::optional<std::string> refusal;
    std::optional<Instant> shown_until;
    bool over = false;          // it was approved, and the time for looking has passed
    std::vector<Instant> looks; // when whoever asked looked
    std::vector<RevealMove> may;
};
BOOST_DESCRIBE_STRUCT(Request, (),
                      (reveal, matter, number, title, asker_name, yours, reason, asked_at, state,
                       decided_by, decided_at, refusal, shown_until, over, looks, may))

Request request_for(StoredRequest const& stored, StoredMatter const& matter, Reading& reading);

/// Name and phone, once somebody looked.
struct Shown {
    RevealId reveal;
    matters::MatterId matter;
    std::string number;
    std::optional<std::string> name; // absent: erased, or never told
    std::optional<std::string> phone;
    Instant shown_until;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (reveal, matter, number, name, phone, shown_until))

Result<Shown> shown(StoredRequest const& stored, StoredMatter const& matter, Reading& reading);

} // namespace ztc::views::reveals
