// SPDX-License-Identifier: Apache-2.0
//
// What those who raised it say of it, by their own hand or through somebody else's; and what the
// clock does when they say nothing.
#include "modules/matters/service_find.hpp"

namespace ztc::matters {

namespace {

struct Said {
    PersonId by;
    std::optional<RatingChannel> channel;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<Text<1, 500>> words;
    std::optional<PersonId> in_place_of = {}; // of the officer who writes it down
};

Result<> append_reopening(Matter const& matter, Appending& appending, Work& work)
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const due =
        work.calendar().due(work.today(), answer_period(in_force.policy, matter.category));
    return appending.then(MatterReopened{matter.id, matter.rounds + 1, work.today(), due.due_on,
                                         due.certainty, in_force.version});
}

Result<Stage> after_rating(Matter const& matter, Satisfaction result, Appending& appending,
                           Work& work)
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    switch (rules::after_rating(matter, result, in_force.policy.reopen_limit)) {
    case rules::AfterRating::reopened:
        CHECK(append_reopening(matter, appending, work));
        return Stage::referred;
    case rules::AfterRating::closed_satisfied:
        CHECK(appending.then(MatterClosed{matter.id, Closing::rated_satisfied, work.today()}));
        return Stage::closed;
    case rules::AfterRating::closed_dissatisfied:
        CHECK(appending.then(MatterClosed{matter.id, Closing::rated_dissatisfied, work.today()}));
        return Stage::closed;
    }
    promise_broken("every rating leads somewhere", __FILE__, __LINE__);
}

/// Whoever raised it first decides what follows; the others are counted.
Result<RatedReply> append_rating(Matter const& matter, Said const& said, Work& work)
{
    CHECK(rules::rate(matter, said.by, work.today()));
    bool const first = said.by == matter.raised_by;
    Appending appending(matter, work);
    CHECK(appending.then(
        MatterRated{.matter = matter.id,
                    .attitude = said.attitude,
                    .result = said.result,
                    .words = seal_if(said.words, Owner::person(said.by), "words", work),
                    .rated_on = work.today(),
                    .rated_by = first ? std::nullopt : std::optional(said.by),
                    .channel = said.channel,
                    .recorded_in_place_of = said.in_place_of}));
    if (!first) return RatedReply{appending.position(), matter.stage};
    auto const stage = TRY(after_rating(matter, said.result, appending, work));
    return RatedReply{appending.position(), stage};
}

} // namespace

Result<RatedReply> rate(Rate const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::rate, command.matter, work));
    return append_rating(
        matter, {work.by().person, std::nullopt, command.attitude, command.result, command.words},
        work);
}

Result<RatedReply> record_rating(RecordRating const& command, Work& work)
{
    auto matter = TRY(find_for(MoveKind::record_rating, command.matter, work));
    CHECK(rules::record_rating(matter, command, work.by()));
    auto const in_place_of = std::exchange(matter.in_place_of, std::nullopt);
    work.act_for(matter.raised_by);
    return append_rating(matter,
                         {matter.raised_by, command.channel, command.attitude, command.result,
                          command.words, in_place_of},
                         work);
}

Result<RatedReply> rate_by_code(RateByCode const& command, Work& work)
{
    auto const matter = TRY(find_by_code(command.number.text, command.query_code.text, work));
    if (matter.stage != Stage::answered && matter.stage != Stage::closed)
        return refuse("matters.not_answered_yet");
    if (matter.merged_into) return refuse("matters.is_merged");
    work.act_for(matter.raised_by);
    return append_rating(matter,
                         {matter.raised_by, RatingChannel::query_code, command.attitude,
                          command.result, command.words},
                         work);
}

Result<Followed> follow(Follow const& command, Work& work)
{
    auto const matter = TRY(find_by_code(command.number.text, command.query_code.text, work));
    Followed out{.number = matter.number,
                 .category = matter.category,
                 .stage = matter.stage,
                 .closing = matter.closing,
                 .raised_on = matter.raised_on.value_or(work.today())};
    auto const desk = matter.more_asked_on ? std::nullopt : matter.desk_due_on;
    auto const unit = matter.paused_days_left ? std::nullopt : matter.answer_due_on;
    if (matter.stage == Stage::referred)
        out.due_on = unit;
    else if (matter.stage == Stage::answered)
        out.due_on = matter.rate_due_on;
    else if (matter.stage != Stage::closed)
        out.due_on = desk;
    if (matter.merged_into) out.merged_into = find(*matter.merged_into, work).number;
    if (matter.unit) out.unit_name = name_of(*matter.unit, work);
    for (auto const& recorded : work.stream(stream_of(matter.id))) {
        dispatch<MatterAccepted>(recorded, [&](auto const& e) { out.accepted_on = e.accepted_on; });
        dispatch<MatterReferred>(recorded, [&](auto const& e) { out.referred_on = e.referred_on; });
        dispatch<MatterAnswered>(recorded, [&](auto const& e) {
            out.outcome = e.outcome;
            out.answer = work.open(e.text);
            out.answered_on = e.answered_on;
            out.planned_on = e.planned_on;
        });
    }
    out.may_rate = matter.stage == Stage::answered && !matter.merged_into &&
                   rules::rate(matter, matter.raised_by, work.today()).has_value();
    return out;
}

Result<DueReply> contest(Contest const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::contest, command.matter, work));
    auto const policy = policy_in_force<MatterPolicy>(work, work.today()).policy;
    CHECK(rules::contest(matter, policy, work.calendar(), work.today()));
    auto const photos = TRY(take_photos(command.photos, "/photos", matter.id, work));
    auto const words = work.seal(Owner::person(matter.raised_by), "words", command.words.text);
    Appending appending(matter, work);
    CHECK(appending.then(MatterContested{matter.id, words, photos, work.today()}));
    CHECK(append_reopening(matter, appending, work));
    auto const reopened = find(matter.id, work);
    return DueReply{appending.position(), reopened.answer_due_on, false};
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const matter = TRY(find_for(MoveKind::withdraw, command.matter, work));
    auto const reason = seal_if(command.reason, Owner::person(matter.raised_by), "reason", work);
    Appending appending(matter, work);
    CHECK(appending.then(MatterWithdrawn{matter.id, reason, work.today()}));
    CHECK(appending.then(MatterClosed{matter.id, Closing::withdrawn, work.today()}));
    return Done{appending.position()};
}

Result<Done> close_unrated(MatterId const& id, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists()) return refuse("matters.unknown");
    CHECK(rules::close_unrated(matter, work.today()));
    return append_one(matter, MatterClosed{matter.id, Closing::closed_unrated, work.today()}, work);
}

} // namespace ztc::matters
