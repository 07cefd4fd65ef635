// SPDX-License-Identifier: Apache-2.0
//
// The words of a matter: what a resident raised, where it stands on the line, how it ended. A
// matter is not a suggestion until a deputy signs it (DOMAIN: 民情不等于代表建议). Light: no JSON
// here.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/id.hpp"
#include "kernel/text.hpp"
#include "modules/files/types.hpp"

#include <boost/describe/enum.hpp>

#include <array>
#include <optional>

namespace ztc::matters {

struct MatterTag;
using MatterId = Id<MatterTag>;
using files::FileId;

/// Where it stands. The line that people see has six stops (Stop); `closed` is behind the last.
BOOST_DEFINE_ENUM_CLASS(Stage, raised, accepted, looked_into, referred, answered, closed)

/// 反映 · 受理 · 代表核实 · 转办 · 答复 · 评价
BOOST_DEFINE_ENUM_CLASS(Stop, raise, accept, look_into, refer, answer, rate)

BOOST_DEFINE_ENUM_CLASS(Closing,
                        rated_satisfied,    // 反映人说办成了
                        rated_dissatisfied, // 反映人不满意，重办次数已用完
                        withdrawn,          // 反映人撤回
                        redirected,         // 告知了应走的渠道
                        closed_unrated)     // 评价期满，没有评价

/// What the handling unit may know of the raiser (个保法 23).
BOOST_DEFINE_ENUM_CLASS(Identity,
                        to_unit,           // 可以告诉承办单位姓名和电话
                        relay,             // 不告诉，话由联络站转
                        anonymous_to_unit) // 匿名转办

BOOST_DEFINE_ENUM_CLASS(Origin, web, mini_program, station, phone, paper, imported)

/// The right door, when it is not ours (接诉即办条例 11; 信访工作条例).
BOOST_DEFINE_ENUM_CLASS(Door, emergency, court, petition, hotline_12345, other)

/// 能办的马上办，不能办的列入计划、明确时限，或者说明理由
BOOST_DEFINE_ENUM_CLASS(AnswerOutcome, done, planned, cannot)

BOOST_DEFINE_ENUM_CLASS(Satisfaction, satisfied, basically_satisfied, dissatisfied)

/// The hands that move a matter, each by its own right.
enum class Hand { raiser, desk, deputy, unit };
BOOST_DEFINE_ENUM_CLASS(MoveKind, accept, redirect, look_into, refer, answer, rate, withdraw)

struct Move {
    MoveKind kind;
    Hand hand;
    Right right;
    std::array<bool, 6> from; // by Stage: raised, accepted, looked_into, referred, answered, closed

    constexpr bool allowed_from(Stage stage) const { return from[static_cast<std::size_t>(stage)]; }
};

/// Who may move what: the table of README.md, which rules decide by and pages offer buttons by.
inline constexpr Move moves[] = {
    {MoveKind::accept,
     Hand::desk,
     Right::accept_matters,
     {true, false, false, false, false, false}},
    {MoveKind::redirect,
     Hand::desk,
     Right::redirect_matters,
     {true, true, true, false, false, false}},
    {MoveKind::look_into,
     Hand::deputy,
     Right::look_into_matters,
     {false, true, true, true, true, false}},
    {MoveKind::refer, Hand::desk, Right::refer_matters, {false, true, true, true, false, false}},
    {MoveKind::answer,
     Hand::unit,
     Right::answer_matters,
     {false, false, false, true, false, false}},
    {MoveKind::rate,
     Hand::raiser,
     Right::follow_own_matters,
     {false, false, false, false, true, false}},
    {MoveKind::withdraw,
     Hand::raiser,
     Right::follow_own_matters,
     {true, true, true, true, true, false}},
};

/// By whom and where a matter is held.
struct Held {
    PersonId raised_by;
    NodeId community;
    std::optional<PersonId> deputy;
    std::optional<NodeId> unit;
};

/// How somebody stands to a matter; one may stand in several ways at once.
struct Relation {
    bool raiser = false;
    bool desk = false;   // an office of its station, committee or congress
    bool deputy = false; // the deputy who follows it
    bool unit = false;   // an office of its handling unit
    bool any() const { return raiser || desk || deputy || unit; }
};

inline Relation relation(Held const& held, Actor const& actor)
{
    Relation out;
    if (!actor.signed_in()) return out;
    out.raiser = held.raised_by == actor.person;
    out.deputy = held.deputy == actor.person;
    for (auto const& office : actor.offices) {
        auto const rights = rights_of(office.role);
        out.desk =
            out.desk || (rights.has(Right::see_raiser) && Actor::reaches(office, held.community));
        out.unit = out.unit || (rights.has(Right::answer_matters) && held.unit &&
                                Actor::reaches(office, *held.unit));
    }
    return out;
}

/// Whether this hand may make this move, whatever the stage.
inline bool may_move(Move const& move, Held const& held, Actor const& actor)
{
    auto const how = relation(held, actor);
    switch (move.hand) {
    case Hand::raiser: return how.raiser;
    case Hand::desk: return actor.may_at(move.right, held.community);
    case Hand::deputy: return how.deputy && actor.may(move.right);
    case Hand::unit: return held.unit && actor.may_at(move.right, *held.unit);
    }
    return false;
}

using Title = Text<1, 60>;
using Wording = Text<1, 2000>;
using Place = Text<1, 120>;
using CategoryCode = Text<1, 40>;

} // namespace ztc::matters
