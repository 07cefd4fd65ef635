// SPDX-License-Identifier: Apache-2.0
#include "modules/relay/service.hpp"

#include "modules/relay/rules.hpp"

namespace ztc::relay {
namespace {

/// A conversation with the matter that it goes along with, as whoever acts stands to it.
struct Found {
    Standing standing;
    matters::Held held;
    matters::Relation how;
    Thread thread;

    Identity identity() const { return thread.identity.value_or(standing.identity); }
};

Found find(MatterId const& matter, Work& work)
{
    auto const& stream = work.stream(matters::stream_of(matter));
    Found found{standing_in(stream), {}, {}, {}};
    if (stream.empty()) return found; // he stands to nothing
    found.held = matters::held_in(stream);
    found.how = matters::relation(found.held, work.by());
    found.thread = fold(work.stream(relay::stream_of(matter)));
    return found;
}

Owner owner_of(Found const& found, Side side, Work& work)
{
    return side == Side::raiser ? Owner::person(found.held.raised_by)
                                : Owner::congress(work.congress());
}

/// Whoever speaks for the desk or the unit in the place of somebody who is away.
void say_in_whose_place(Found const& found, Side side, Work& work)
{
    auto const& by = work.by();
    auto const away = side == Side::raiser ? std::nullopt
                      : side == Side::unit
                          ? by.in_place_of(Right::answer_matters, *found.held.unit)
                          : by.in_place_of(Right::see_raiser, found.held.community);
    if (away) work.act_for(*away);
}

} // namespace

Result<Done> say(Say const& command, Work& work)
{
    auto const found = find(command.matter, work);
    auto const side = TRY(rules::side_of(found.how));
    CHECK(rules::say(command, side, found.standing, found.thread, work.today()));
    auto const hearers = TRY(rules::hearers_of(command, side, found.standing));
    auto const photos = command.photos.value_or(std::vector<FileId>{});
    CHECK(files::take_files(photos, files::FileKind::photo, relay::stream_of(command.matter),
                            "/photos", work));
    Said const event{.matter = command.matter,
                     .side = side,
                     .hearers = hearers,
                     .text = work.seal(owner_of(found, side, work), "text", command.text.text),
                     .photos = photos,
                     .said_on = work.today()};
    say_in_whose_place(found, side, work);
    return Done{TRY(work.append(relay::stream_of(command.matter), found.thread.version, event))};
}

Result<Done> give_consent(GiveConsent const& command, Work& work)
{
    auto const found = find(command.matter, work);
    CHECK(rules::give_consent(found.standing, found.how, found.identity()));
    using people::WordingKind;
    auto const notice = TRY(people::wording_shown(WordingKind::notice, {}, "", work));
    auto const raising = TRY(people::wording_shown(WordingKind::raising, {}, "", work));
    ConsentGiven const event{command.matter, work.today(), std::vector{notice, raising}};
    return Done{TRY(work.append(relay::stream_of(command.matter), found.thread.version, event))};
}

Result<Done> withdraw_consent(WithdrawConsent const& command, Work& work)
{
    auto const found = find(command.matter, work);
    CHECK(rules::withdraw_consent(found.how, found.identity()));
    ConsentWithdrawn const event{command.matter, rules::without_consent(found.standing.identity),
                                 work.today()};
    return Done{TRY(work.append(relay::stream_of(command.matter), found.thread.version, event))};
}

} // namespace ztc::relay
