// SPDX-License-Identifier: Apache-2.0
//
// The words of a matter: what a resident raised, where it stands on the line, how it ended. A
// matter is not a suggestion until a deputy signs it (DOMAIN: 民情不等于代表建议). Light: no JSON
// here.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/id.hpp"
#include "kernel/look.hpp"
#include "kernel/text.hpp"
#include "modules/files/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::matters {

struct MatterTag;
using MatterId = Id<MatterTag>;
using files::FileId;

/// Where deputies received whoever said it; the module receptions knows more of it.
struct ReceptionTag;
using ReceptionId = Id<ReceptionTag>;

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

BOOST_DEFINE_ENUM_CLASS(Origin,
                        web,          // 网页
                        mini_program, // 小程序
                        place_code,   // 扫站点或地点的二维码
                        station,      // 来站当面说
                        phone,        // 来电
                        paper,        // 纸条、信件
                        chat,         // 群聊转来
                        imported,     // 从别处导入
                        reception)    // 接待日当面说

/// The right door, when it is not ours (接诉即办条例 11; 信访工作条例).
BOOST_DEFINE_ENUM_CLASS(Door, emergency, court, petition, hotline_12345, other)

/// 能办的马上办，不能办的列入计划、明确时限，或者说明理由
BOOST_DEFINE_ENUM_CLASS(AnswerOutcome, done, planned, cannot)

BOOST_DEFINE_ENUM_CLASS(Satisfaction, satisfied, basically_satisfied, dissatisfied)

/// How a rating reached us; other than by the raiser's own hand it is recorded for him.
BOOST_DEFINE_ENUM_CLASS(RatingChannel, app, query_code, phone, paper)

/// What a deputy or the desk asks of the unit (代表法 31: 询问进展、督促).
BOOST_DEFINE_ENUM_CLASS(UrgeKind, urge, ask_progress)

/// What the calendar says to a unit: it is due soon. That it is overdue is said by the ladder
/// (MatterEscalated); `overdue` stands in older logs.
BOOST_DEFINE_ENUM_CLASS(ReminderKind, before_due, overdue)

/// The clocks that run for a matter, each with a promised day.
BOOST_DEFINE_ENUM_CLASS(ClockKind,
                        accept,  // 受理
                        refer,   // 转办
                        take_on, // 承办单位有人接手
                        answer,  // 答复
                        rate)    // 评价

/// How a promised day came about.
BOOST_DEFINE_ENUM_CLASS(PromiseKind,
                        period,    // 按办法的期限
                        left,      // 中止以后，按剩下的工作日
                        extended,  // 延期
                        confirmed) // 放假安排公布以后确认

BOOST_DEFINE_ENUM_CLASS(ReliefRuling,
                        moved, // 改由别的单位办
                        kept)  // 仍由原单位办

/// The hands that move a matter, each by its own right.
enum class Hand {
    raiser,
    raisers,   // who raised it, and those who joined
    desk,      // station, committee
    deputy,    // the one who follows it
    followers, // deputy or desk
    unit,
    recorder // the unit, or the desk that writes down for a unit without an account
};
BOOST_DEFINE_ENUM_CLASS(MoveKind, accept, ask_more, supply_more, redirect, correct, name_deputy,
                        merge, unmerge, look_into, urge, refer, approve_referral, return_referral,
                        take_on, report_progress, ask_relief, rule_on_relief, ask_extension, extend,
                        refuse_extension, pause, resume, answer, record_answer, deliver, slip,
                        contest, rate, record_rating, withdraw)

/// The stages from which a move is made, as they follow each other on the line.
struct Stages {
    bool raised = false, accepted = false, looked_into = false, referred = false, answered = false,
         closed = false;
    constexpr bool has(Stage stage) const
    {
        switch (stage) {
        case Stage::raised: return raised;
        case Stage::accepted: return accepted;
        case Stage::looked_into: return looked_into;
        case Stage::referred: return referred;
        case Stage::answered: return answered;
        case Stage::closed: return closed;
        }
        return false;
    }
};

struct Move {
    MoveKind kind;
    Hand hand;
    Right right;
    Stages from;

    constexpr bool allowed_from(Stage stage) const { return from.has(stage); }
};

inline constexpr Stages when_new{.raised = true};
inline constexpr Stages before_referral{.raised = true, .accepted = true, .looked_into = true};
inline constexpr Stages before_answer{
    .raised = true, .accepted = true, .looked_into = true, .referred = true};
inline constexpr Stages at_the_desk{.accepted = true, .looked_into = true, .referred = true};
inline constexpr Stages since_acceptance{
    .accepted = true, .looked_into = true, .referred = true, .answered = true};
inline constexpr Stages at_the_unit{.referred = true};
inline constexpr Stages since_referral{.referred = true, .answered = true, .closed = true};
inline constexpr Stages when_answered{.answered = true};
inline constexpr Stages since_answer{.answered = true, .closed = true};
inline constexpr Stages when_closed{.closed = true};
inline constexpr Stages while_open{
    .raised = true, .accepted = true, .looked_into = true, .referred = true, .answered = true};

/// Who may move what: the table of README.md, which rules decide by and pages offer buttons by.
/// What a move asks beyond the stage (an open question, an open plan) is in rules.hpp.
inline constexpr Move moves[] = {
    {MoveKind::accept, Hand::desk, Right::accept_matters, when_new},
    {MoveKind::ask_more, Hand::desk, Right::accept_matters, before_referral},
    {MoveKind::supply_more, Hand::raiser, Right::follow_own_matters, before_referral},
    {MoveKind::redirect, Hand::desk, Right::redirect_matters, before_referral},
    {MoveKind::correct, Hand::desk, Right::accept_matters, before_answer},
    {MoveKind::name_deputy, Hand::desk, Right::accept_matters, since_acceptance},
    {MoveKind::merge, Hand::desk, Right::accept_matters, before_referral},
    {MoveKind::unmerge, Hand::desk, Right::accept_matters, before_referral},
    {MoveKind::look_into, Hand::deputy, Right::look_into_matters, since_acceptance},
    {MoveKind::urge, Hand::followers, Right::urge_matters, since_referral},
    {MoveKind::refer, Hand::desk, Right::refer_matters, at_the_desk},
    {MoveKind::approve_referral, Hand::desk, Right::approve_matters, at_the_desk},
    {MoveKind::return_referral, Hand::desk, Right::approve_matters, at_the_desk},
    {MoveKind::take_on, Hand::unit, Right::answer_matters, at_the_unit},
    {MoveKind::report_progress, Hand::recorder, Right::answer_matters, since_referral},
    {MoveKind::ask_relief, Hand::unit, Right::answer_matters, at_the_unit},
    {MoveKind::rule_on_relief, Hand::desk, Right::refer_matters, at_the_unit},
    {MoveKind::ask_extension, Hand::unit, Right::answer_matters, at_the_unit},
    {MoveKind::extend, Hand::desk, Right::refer_matters, at_the_unit},
    {MoveKind::refuse_extension, Hand::desk, Right::refer_matters, at_the_unit},
    {MoveKind::pause, Hand::desk, Right::refer_matters, at_the_unit},
    {MoveKind::resume, Hand::desk, Right::refer_matters, at_the_unit},
    {MoveKind::answer, Hand::unit, Right::answer_matters, at_the_unit},
    {MoveKind::record_answer, Hand::desk, Right::enter_matters, at_the_unit},
    {MoveKind::deliver, Hand::recorder, Right::answer_matters, since_answer},
    {MoveKind::slip, Hand::recorder, Right::answer_matters, since_answer},
    {MoveKind::contest, Hand::raiser, Right::follow_own_matters, when_closed},
    {MoveKind::rate, Hand::raisers, Right::follow_own_matters, since_answer},
    {MoveKind::record_rating, Hand::desk, Right::enter_matters, when_answered},
    {MoveKind::withdraw, Hand::raiser, Right::follow_own_matters, while_open},
};

constexpr Move const& move_of(MoveKind kind)
{
    return moves[static_cast<std::size_t>(kind)];
}

/// By whom and where a matter is held.
struct Held {
    PersonId raised_by;
    NodeId community;
    std::optional<PersonId> deputy;
    std::optional<NodeId> unit;
    std::vector<PersonId> joined = {};   // those who said: me too, and those merged into it
    std::vector<std::string> about = {}; // persons and bodies that it complains of
};

/// How somebody stands to a matter; one may stand in several ways at once.
struct Relation {
    bool raiser = false;
    bool joined = false; // follows it as a neighbour: where it stands, never the words of another
    bool desk = false;   // an office of its station, committee or congress
    bool deputy = false; // the deputy who follows it, or stands in for him
    bool unit = false;   // an office of its handling unit
    /// Sees what was said.
    bool any() const { return raiser || desk || deputy || unit; }
    /// Knows that it exists.
    bool knows() const { return any() || joined; }
};

/// It complains of him, or of a body that he holds an office at.
inline bool complains_of(Held const& held, Actor const& actor)
{
    auto const named = [&](std::string const& id) {
        return std::find(held.about.begin(), held.about.end(), id) != held.about.end();
    };
    return named(actor.person.text) ||
           std::any_of(actor.offices.begin(), actor.offices.end(),
                       [&](auto const& office) { return named(office.node.text); });
}

/// For a deputy who is away another one may look and urge: an office of no body, which reaches the
/// person alone.
inline Office standing_in_for(PersonId const& away)
{
    return {Role::deputy, {}, {NodeId{away.text}}, away};
}
inline bool stands_in(Actor const& actor, PersonId const& away)
{
    return std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& office) {
        return office.role == Role::deputy && office.in_place_of == away;
    });
}

/// Has the office there of whoever is away.
inline bool stands_in_at(NodeId const& node, PersonId const& away, Actor const& actor)
{
    return std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& office) {
        return office.in_place_of == away && Actor::reaches(office, node);
    });
}

/// An office of his own always counts. What was lent to him does not for what he raised himself,
/// for what complains of whoever is away, nor for what lies at his own unit.
inline bool counts_for(Office const& office, Held const& held, Actor const& actor)
{
    if (!office.in_place_of) return true;
    bool const about_whom_is_away = std::find(held.about.begin(), held.about.end(),
                                              office.in_place_of->text) != held.about.end();
    if (about_whom_is_away || held.raised_by == actor.person) return false;
    if (office.rights().has(Right::answer_matters)) return true;
    return std::none_of(actor.offices.begin(), actor.offices.end(), [&](auto const& own) {
        return !own.in_place_of && own.rights().has(Right::answer_matters) && held.unit &&
               Actor::reaches(own, *held.unit);
    });
}

/// Holds `right` at `node` through an office that counts for this matter.
inline bool may_on(Held const& held, Actor const& actor, Right right, NodeId const& node)
{
    return std::any_of(actor.offices.begin(), actor.offices.end(), [&](auto const& office) {
        return office.rights().has(right) && Actor::reaches(office, node) &&
               counts_for(office, held, actor);
    });
}

/// A complaint of a deputy, a clerk or a unit is read by the committee's director and the standing
/// committee's office alone, and never by those it is about (信访工作条例 30); nobody handles a
/// matter about himself or his own unit.
inline Relation relation(Held const& held, Actor const& actor)
{
    Relation out;
    if (!actor.signed_in()) return out;
    out.raiser = held.raised_by == actor.person;
    if (complains_of(held, actor)) return out;
    out.joined =
        std::find(held.joined.begin(), held.joined.end(), actor.person) != held.joined.end();
    out.deputy = held.deputy == actor.person ||
                 (held.deputy && !out.raiser && stands_in(actor, *held.deputy));
    auto const desk_right = held.about.empty() ? Right::see_raiser : Right::hear_accusations;
    for (auto const& office : actor.offices) {
        auto const rights = office.rights();
        if (!counts_for(office, held, actor)) continue;
        out.desk = out.desk || (rights.has(desk_right) && Actor::reaches(office, held.community));
        out.unit = out.unit || (rights.has(Right::answer_matters) && held.unit &&
                                Actor::reaches(office, *held.unit));
    }
    return out;
}

/// The office through which somebody stands to a matter as he does.
inline std::optional<Office> office_for(Relation const& how, Held const& held, Actor const& actor)
{
    auto const desk_right = held.about.empty() ? Right::see_raiser : Right::hear_accusations;
    for (auto const& office : actor.offices) {
        if (!counts_for(office, held, actor)) continue;
        auto const rights = office.rights();
        bool const opens = how.desk
                               ? rights.has(desk_right) && Actor::reaches(office, held.community)
                           : how.unit ? rights.has(Right::answer_matters) && held.unit &&
                                            Actor::reaches(office, *held.unit)
                                      : office.role == Role::deputy;
        if (opens) return office;
    }
    return std::nullopt;
}

/// What goes on record when that much of what the raiser wrote, or of who he is, was shown there.
/// Nothing for whoever may not read it, and for the raiser himself.
inline std::optional<Look> look_at(MatterId const& matter, Held const& held, Actor const& actor,
                                   Surface surface, Seen seen)
{
    auto const how = relation(held, actor);
    if (how.raiser || !how.any()) return std::nullopt;
    Look look{.surface = surface, .seen = seen, .matter = matter.text, .about = held.raised_by};
    auto const office = office_for(how, held, actor);
    return office ? through(std::move(look), *office) : look;
}

/// Whether this hand may make this move, whatever the stage.
inline bool may_move(Move const& move, Held const& held, Actor const& actor)
{
    auto const how = relation(held, actor);
    auto const as_desk = [&](Right right) {
        return how.desk && may_on(held, actor, right, held.community);
    };
    bool const as_unit = how.unit && may_on(held, actor, move.right, *held.unit);
    switch (move.hand) {
    case Hand::raiser: return how.raiser;
    case Hand::raisers: return how.raiser || how.joined;
    case Hand::desk: return as_desk(move.right);
    case Hand::deputy: return how.deputy && actor.may(move.right);
    case Hand::followers:
        return (how.deputy && actor.may(move.right)) || as_desk(Right::refer_matters);
    case Hand::unit: return as_unit;
    case Hand::recorder: return as_unit || as_desk(Right::enter_matters);
    }
    return false;
}

/// In whose place he makes the move: nobody's, when he is the deputy himself or an office of his
/// own lets him.
inline std::optional<PersonId> in_place_of(Move const& move, Held const& held, Actor const& actor)
{
    auto const as_desk = [&](Right right) { return actor.in_place_of(right, held.community); };
    auto const as_unit = [&] {
        return held.unit ? actor.in_place_of(move.right, *held.unit) : std::nullopt;
    };
    bool const follows = held.deputy && relation(held, actor).deputy;
    auto const as_deputy = [&] { return held.deputy == actor.person ? std::nullopt : held.deputy; };
    switch (move.hand) {
    case Hand::raiser:
    case Hand::raisers: return std::nullopt;
    case Hand::desk: return as_desk(move.right);
    case Hand::deputy: return as_deputy();
    case Hand::followers:
        return follows && actor.may(move.right) ? as_deputy() : as_desk(Right::refer_matters);
    case Hand::unit: return as_unit();
    case Hand::recorder:
        return relation(held, actor).unit ? as_unit() : as_desk(Right::enter_matters);
    }
    return std::nullopt;
}

using Title = Text<1, 60>;
using Wording = Text<1, 2000>;
using Place = Text<1, 120>;
using CategoryCode = Text<1, 40>;

} // namespace ztc::matters
