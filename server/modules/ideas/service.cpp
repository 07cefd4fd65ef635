// SPDX-License-Identifier: Apache-2.0
#include "modules/ideas/service.hpp"

#include "kernel/appending.hpp"
#include "modules/ideas/rules.hpp"
#include "modules/organisation/events.hpp"

namespace ztc::ideas {

namespace {

using organisation::NodeKind;

struct Body {
    NodeKind kind = NodeKind::congress;
    bool open = false;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        kind = event.kind;
        open = true;
    }
    void apply(organisation::NodeClosed const&) { open = false; }
};

Body body_of(NodeId const& node, Work& work)
{
    using namespace organisation;
    return folded<Body, NodeAdded, NodeClosed>(work.stream(organisation::stream_of(node)));
}

Idea find(IdeaId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

/// By the committee; said in whose place.
Result<Idea> find_kept(IdeaId const& id, Work& work)
{
    auto idea = find(id, work);
    CHECK(rules::keep(idea, work.by()));
    auto const seat = rules::kept_at(idea, work.by());
    if (auto const away = work.by().in_place_of(Right::keep_ideas, *seat)) work.act_for(*away);
    return idea;
}

} // namespace

Result<SentReply> send(Send const& command, Work& work)
{
    auto const seats = rules::seats_of(work.by());
    CHECK(rules::send(command, seats));
    std::optional<TextRef> interest;
    if (command.interest) interest = sealed("interest", command.interest->text, work);
    Sent const event{.idea = work.new_id<IdeaId>(),
                     .deputy = work.by().person,
                     .seats = seats,
                     .sector = command.sector,
                     .title = sealed("title", command.title.text, work),
                     .words = sealed("words", command.words.text, work),
                     .has_interest = command.has_interest,
                     .interest = interest,
                     .sent_on = work.today()};
    auto const position = TRY(work.append(stream_of(event.idea), 0, event));
    return SentReply{position, event.idea};
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const idea = find(command.idea, work);
    CHECK(rules::withdraw(idea, work.by()));
    return append_one(idea, Withdrawn{idea.id, work.today()}, work);
}

Result<Done> file(File const& command, Work& work)
{
    auto const idea = TRY(find_kept(command.idea, work));
    CHECK(rules::file(idea));
    return append_one(
        idea, Filed{idea.id, sealed("reason", command.reason.text, work), work.today()}, work);
}

Result<Done> pass_on(PassOn const& command, Work& work)
{
    auto const idea = TRY(find_kept(command.idea, work));
    CHECK(rules::pass_on(idea, command, work.today()));
    auto const unit = body_of(command.to_unit, work);
    if (unit.kind != NodeKind::handling_unit || !unit.open)
        return refuse("ideas.unknown_unit", "/to_unit");
    return append_one(idea, PassedOn{idea.id, command.to_unit, work.today(), command.answer_due_on},
                      work);
}

Result<Done> answer(Answer const& command, Work& work)
{
    auto const idea = find(command.idea, work);
    CHECK(rules::answer(idea, work.by()));
    bool const of_the_unit = work.by().may_at(Right::answer_matters, *idea.unit);
    auto const right = of_the_unit ? Right::answer_matters : Right::keep_ideas;
    auto const node = of_the_unit ? *idea.unit : *rules::kept_at(idea, work.by());
    if (auto const away = work.by().in_place_of(right, node)) work.act_for(*away);
    return append_one(idea,
                      Answered{.idea = idea.id,
                               .outcome = command.outcome,
                               .answer = sealed("answer", command.answer.text, work),
                               .answered_on = work.today(),
                               .recorded = !of_the_unit},
                      work);
}

Result<Done> become_suggestion(BecomeSuggestion const& command, Work& work)
{
    auto const idea = TRY(find_kept(command.idea, work));
    CHECK(rules::become_suggestion(idea));
    return append_one(
        idea, BecameSuggestion{idea.id, sealed("number", command.number.text, work), work.today()},
        work);
}

} // namespace ztc::ideas
