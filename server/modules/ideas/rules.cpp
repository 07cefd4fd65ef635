// SPDX-License-Identifier: Apache-2.0
#include "modules/ideas/rules.hpp"

namespace ztc::ideas::rules {

namespace {

constexpr int farthest_ahead = 366;

Result<> is(Idea const& idea, IdeaState wanted)
{
    if (idea.state != wanted) return refuse("ideas.wrong_state");
    return {};
}

} // namespace

std::vector<NodeId> seats_of(Actor const& actor)
{
    std::vector<NodeId> seats;
    for (auto const& office : actor.offices)
        if (office.role == Role::deputy && !office.in_place_of) seats.push_back(office.node);
    return seats;
}

std::optional<NodeId> kept_at(Idea const& idea, Actor const& actor)
{
    for (auto const& seat : idea.seats)
        if (actor.may_at(Right::keep_ideas, seat)) return seat;
    return std::nullopt;
}

Result<> send(Send const& command, std::vector<NodeId> const& seats)
{
    if (seats.empty()) return refuse("ideas.deputies_only");
    if (command.has_interest != command.interest.has_value())
        return refuse("ideas.interest_incomplete", "/interest");
    return {};
}

Result<> withdraw(Idea const& idea, Actor const& actor)
{
    if (!idea.known() || idea.deputy != actor.person) return refuse("ideas.unknown", "/idea");
    return is(idea, IdeaState::sent);
}

Result<> keep(Idea const& idea, Actor const& actor)
{
    if (!idea.known() || !kept_at(idea, actor)) return refuse("ideas.unknown", "/idea");
    return {};
}

Result<> pass_on(Idea const& idea, PassOn const& command, Date today)
{
    CHECK(is(idea, IdeaState::sent));
    auto const ahead = days_between(today, command.answer_due_on);
    if (ahead < 1 || ahead > farthest_ahead) return refuse("ideas.wrong_day", "/answer_due_on");
    return {};
}

Result<> file(Idea const& idea)
{
    return is(idea, IdeaState::sent);
}

Result<> answer(Idea const& idea, Actor const& actor)
{
    bool const of_the_unit = idea.unit && actor.may_at(Right::answer_matters, *idea.unit);
    if (!idea.known() || (!of_the_unit && !kept_at(idea, actor)))
        return refuse("ideas.unknown", "/idea");
    return is(idea, IdeaState::passed_on);
}

Result<> become_suggestion(Idea const& idea)
{
    return is(idea, IdeaState::answered);
}

} // namespace ztc::ideas::rules
