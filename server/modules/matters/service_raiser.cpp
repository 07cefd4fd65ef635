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

namespace {

/// Of the clock that runs; none of a matter that another goes on for.
std::optional<Date> waited_for(Matter const& matter)
{
    if (matter.merged_into) return std::nullopt;
    switch (matter.stage) {
    case Stage::closed: return std::nullopt;
    case Stage::answered: return matter.rate_due_on;
    case Stage::referred: return matter.paused_days_left ? std::nullopt : matter.answer_due_on;
    default: return matter.more_asked_on ? std::nullopt : matter.desk_due_on;
    }
}

/// Line and days, for whoever holds a receipt. Never words, and never who raised it.
template <class Out>
void tell_line(Matter const& matter, Out& out, Work& work)
{
    out.number = matter.number;
    out.category = matter.category;
    out.stage = matter.stage;
    out.closing = matter.closing;
    out.raised_on = matter.raised_on.value_or(work.today());
    out.due_on = waited_for(matter);
    if (matter.unit) out.unit_name = name_of(*matter.unit, work);
    for (auto const& recorded : work.stream(stream_of(matter.id))) {
        dispatch<MatterAccepted>(recorded, [&](auto const& e) { out.accepted_on = e.accepted_on; });
        dispatch<MatterReferred>(recorded, [&](auto const& e) { out.referred_on = e.referred_on; });
        dispatch<MatterAnswered>(recorded, [&](auto const& e) {
            out.outcome = e.outcome;
            out.answered_on = e.answered_on;
            out.planned_on = e.planned_on;
        });
    }
    if (matter.missed_on && matter.answered_on)
        out.late_by = work.calendar().working_days_late(*matter.missed_on, *matter.answered_on);
}

/// The one at the end, when what it was merged into was merged again.
Matter goes_on_for(Matter const& matter, Work& work)
{
    auto at = find(*matter.merged_into, work);
    while (at.merged_into) at = find(*at.merged_into, work);
    return at;
}

} // namespace

Result<Followed> follow(Follow const& command, Work& work)
{
    auto const matter = TRY(find_by_code(command.number.text, command.query_code.text, work));
    Followed out{.number = {}, .category = {}, .stage = {}, .raised_on = {}};
    tell_line(matter, out, work);
    for (auto const& recorded : work.stream(stream_of(matter.id)))
        dispatch<MatterAnswered>(recorded, [&](auto const& e) { out.answer = work.open(e.text); });
    if (matter.merged_into) {
        out.merged_into = find(*matter.merged_into, work).number;
        tell_line(goes_on_for(matter, work), out.goes_on.emplace(), work);
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
