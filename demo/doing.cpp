// SPDX-License-Identifier: Apache-2.0
#include "demo/doing.hpp"

#include "modules/matters/policy.hpp"
#include "modules/matters/service.hpp"
#include "views/organisation/view.hpp"

namespace ztc::demo {

namespace {

constexpr std::string_view referrer = "zhou"; // the committee transmits

std::string_view officer_of(Tale const& tale)
{
    return holder(Role::liaison_officer, area_of(tale.community))->key;
}

/// Nobody's, where the unit has no account: then the committee writes down what it says.
std::string_view clerk_of(std::string_view unit)
{
    auto const* clerk = holder(Role::unit_clerk, unit);
    return clerk ? clerk->key : referrer;
}

bool came_by_itself(Origin origin)
{
    return origin == Origin::web || origin == Origin::mini_program || origin == Origin::place_code;
}

Text<1, 20> notice()
{
    return {matters::MatterPolicy{}.notice_versions.back()};
}

/// The words of an answer, whoever writes it.
template <class Command>
Command worded(Answered const& step, matters::MatterId const& matter, Date today)
{
    Command command;
    command.matter = matter;
    command.outcome = step.outcome;
    command.text = {std::string(step.text)};
    if (step.outcome == AnswerOutcome::done) command.done_on = today;
    if (step.outcome == AnswerOutcome::planned)
        command.planned_on = add_days(today, step.planned_in_days);
    command.owner = given<Text<1, 60>>(step.owner);
    command.reason = given<Text<1, 1000>>(step.reason);
    return command;
}

} // namespace

template <class Command, class Reply>
Reply Doing::run(std::string_view who, Result<Reply> (*handler)(Command const&, Work&),
                 Command const& command)
{
    return app::run(house_, actor(who), handler, command).value();
}

Actor Doing::actor(std::string_view who) const
{
    auto const& person = cast_.people.at(who);
    Actor actor{house_.congress(), person, {}, std::nullopt};
    auto lease = house_.store->reads().lease();
    actor.offices = views::organisation::offices_of(*lease, house_.congress(), person);
    if (actor.offices.empty()) actor.offices.push_back({Role::resident, {}, {}});
    return actor;
}

void Doing::raise(Tale const& tale, Told& told)
{
    auto const community = cast_.nodes.at(tale.community);
    if (came_by_itself(tale.origin))
        told.matter = run(tale.by, &matters::raise,
                          matters::Raise{.title = {std::string(tale.title)},
                                         .text = {std::string(tale.text)},
                                         .category = {std::string(tale.category)},
                                         .community = community,
                                         .place = given<matters::Place>(tale.place),
                                         .identity = tale.identity,
                                         .origin = tale.origin,
                                         .photos = std::nullopt,
                                         .notice_version = notice()})
                          .matter;
    else
        told.matter = run(officer_of(tale), &matters::enter,
                          matters::Enter{.raised_by = cast_.people.at(tale.by),
                                         .origin = tale.origin,
                                         .title = {std::string(tale.title)},
                                         .text = {std::string(tale.text)},
                                         .category = {std::string(tale.category)},
                                         .community = community,
                                         .place = given<matters::Place>(tale.place),
                                         .identity = tale.identity,
                                         .notice_version = notice()})
                          .matter;
}

void Doing::step(Tale const& tale, Told& told, MoreAsked const& step)
{
    run(officer_of(tale), &matters::ask_more,
        matters::AskMore{told.matter, {std::string(step.question)}});
}

void Doing::step(Tale const& tale, Told& told, MoreSupplied const& step)
{
    run(tale.by, &matters::supply_more, matters::SupplyMore{told.matter, {std::string(step.text)}});
}

void Doing::step(Tale const& tale, Told& told, Merged const& step)
{
    run(officer_of(tale), &matters::merge,
        matters::Merge{told.matter, told.before->matter, {std::string(step.reason)}});
}

void Doing::step(Tale const&, Told& told, Joined const& step)
{
    run(step.by, &matters::join, matters::Join{told.matter});
}

void Doing::step(Tale const& tale, Told& told, Accepted const& step)
{
    told.deputy = step.deputy;
    run(officer_of(tale), &matters::accept,
        matters::Accept{told.matter, cast_.people.at(step.deputy), given<Text<1, 500>>(step.note)});
}

void Doing::step(Tale const&, Told& told, LookedInto const& step)
{
    run(told.deputy, &matters::look_into, matters::LookInto{told.matter, {std::string(step.note)}});
}

void Doing::step(Tale const&, Told& told, Referred const& step)
{
    told.unit = step.unit;
    told.due_on =
        run(referrer, &matters::refer,
            matters::Refer{told.matter, cast_.nodes.at(step.unit), given<Text<1, 500>>(step.note)})
            .answer_due_on;
}

void Doing::step(Tale const&, Told& told, Urged const& step)
{
    run(told.deputy, &matters::urge,
        matters::Urge{told.matter, step.kind, {std::string(step.words)}});
}

void Doing::step(Tale const&, Told& told, TakenOn const& step)
{
    run(clerk_of(told.unit), &matters::take_on,
        matters::TakeOn{told.matter, given<Text<1, 500>>(step.words)});
}

void Doing::step(Tale const&, Told& told, Progress const& step)
{
    run(clerk_of(told.unit), &matters::report_progress,
        matters::ReportProgress{told.matter, {std::string(step.text)}});
}

void Doing::step(Tale const&, Told& told, ReliefAsked const& step)
{
    told.suggested = step.suggested;
    run(clerk_of(told.unit), &matters::ask_relief,
        matters::AskRelief{
            told.matter, cast_.nodes.at(step.suggested), {std::string(step.reason)}});
}

void Doing::step(Tale const&, Told& told, ReliefRuled const& step)
{
    run(referrer, &matters::rule_on_relief,
        matters::RuleOnRelief{told.matter, step.ruling, {}, {std::string(step.reason)}});
    if (step.ruling == ReliefRuling::moved) told.unit = told.suggested;
}

void Doing::step(Tale const&, Told& told, ExtensionAsked const& step)
{
    told.wanted_on = add_days(*told.due_on, step.by_days);
    run(clerk_of(told.unit), &matters::ask_extension,
        matters::AskExtension{told.matter, *told.wanted_on, {std::string(step.reason)}});
}

void Doing::step(Tale const&, Told& told, Extended const& step)
{
    run(referrer, &matters::extend,
        matters::Extend{told.matter, *told.wanted_on, {std::string(step.basis)}});
}

void Doing::step(Tale const&, Told& told, Paused const& step)
{
    run(referrer, &matters::pause, matters::Pause{told.matter, {std::string(step.reason)}});
}

void Doing::step(Tale const&, Told& told, Resumed const&)
{
    run(referrer, &matters::resume, matters::Resume{told.matter});
}

void Doing::step(Tale const&, Told& told, Answered const& step)
{
    if (step.pen == Pen::own_account) {
        run(clerk_of(told.unit), &matters::answer,
            worded<matters::Answer>(step, told.matter, today()));
    } else {
        auto command = worded<matters::RecordAnswer>(step, told.matter, today());
        command.answered_on = today();
        run(referrer, &matters::record_answer, command);
    }
    if (step.outcome == AnswerOutcome::planned)
        told.planned_on = add_days(today(), step.planned_in_days);
}

void Doing::step(Tale const&, Told& told, Delivered const& step)
{
    run(clerk_of(told.unit), &matters::deliver,
        matters::Deliver{told.matter, {std::string(step.text)}, today()});
}

void Doing::step(Tale const&, Told& told, Slipped const& step)
{
    told.planned_on = add_days(*told.planned_on, step.by_days);
    run(clerk_of(told.unit), &matters::slip,
        matters::Slip{told.matter, *told.planned_on, {std::string(step.reason)}});
}

void Doing::step(Tale const& tale, Told& told, Contested const& step)
{
    run(tale.by, &matters::contest, matters::Contest{told.matter, {std::string(step.words)}});
}

void Doing::step(Tale const& tale, Told& told, Rated const& step)
{
    run(step.by.empty() ? tale.by : step.by, &matters::rate,
        matters::Rate{told.matter, step.attitude, step.result, given<Text<1, 500>>(step.words)});
}

void Doing::step(Tale const& tale, Told& told, RatedFor const& step)
{
    run(officer_of(tale), &matters::record_rating,
        matters::RecordRating{told.matter, step.channel, step.attitude, step.result,
                              given<Text<1, 500>>(step.words)});
}

void Doing::step(Tale const& tale, Told& told, Withdrawn const& step)
{
    run(tale.by, &matters::withdraw,
        matters::Withdraw{told.matter, given<Text<1, 200>>(step.reason)});
}

void Doing::step(Tale const& tale, Told& told, Redirected const& step)
{
    run(officer_of(tale), &matters::redirect,
        matters::Redirect{told.matter, step.to, {std::string(step.words)}});
}

} // namespace ztc::demo
