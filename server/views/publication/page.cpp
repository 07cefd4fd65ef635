// SPDX-License-Identifier: Apache-2.0
#include "views/publication/page.hpp"

#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "modules/publication/policy.hpp"
#include "views/publication/sql.hpp"

#include <algorithm>

namespace ztc::views::publication {

namespace {

using namespace ztc::publication;
using matters::Stop;
using ztc::files::FileId;

std::optional<std::string> open_if(std::optional<std::string> const& ref, Reading& reading)
{
    if (!ref) return std::nullopt;
    return reading.open(*ref);
}

std::optional<Wording> wording(std::optional<std::string> const& title,
                               std::optional<std::string> const& said,
                               std::optional<std::string> const& answered, Reading& reading)
{
    if (!title) return std::nullopt;
    return Wording{open_if(title, reading).value_or(""), open_if(said, reading).value_or(""),
                   open_if(answered, reading)};
}

/// Where the line stands: the first stop that is neither reached nor passed by.
std::size_t waits_at(StoredPublication const& stored)
{
    if (stored.answered_on) return 5;
    if (stored.referred_on) return 4;
    if (stored.looked_into_on) return 3;
    if (stored.accepted_on) return stored.held.deputy ? 2 : 3;
    return 1;
}

std::optional<std::int64_t> late_by(StoredPublication const& stored, Calendar const& calendar)
{
    if (!stored.answered_on || !stored.answer_due_on) return std::nullopt;
    return calendar.working_days_late(*stored.answer_due_on, *stored.answered_on);
}

std::vector<PublicStop> stops(StoredPublication const& stored, PublicMatter const& out,
                              Calendar const& calendar)
{
    std::vector<PublicStop> line{
        {Stop::raise, {}, stored.raised_on, {}},
        {Stop::accept, {}, stored.accepted_on, out.station_name},
        {Stop::look_into, {}, stored.looked_into_on, out.deputy_name},
        {Stop::refer, {}, stored.referred_on, out.unit_name},
        {Stop::answer, {}, stored.answered_on, out.unit_name, late_by(stored, calendar)},
        {Stop::rate, {}, stored.rated_on, {}}};
    auto const waiting = waits_at(stored);
    bool const closed = stored.end != StoredPublication::End::open;
    for (std::size_t i = 0; i < line.size(); ++i) {
        using enum PublicStopState;
        auto& stop = line[i];
        if (stop.on)
            stop.state = done;
        else if (i < waiting || closed)
            stop.state = skipped;
        else
            stop.state = i == waiting ? now : todo;
        if (stop.state == todo || stop.state == skipped) stop.by.reset();
    }
    return line;
}

bool can_be_public(StoredPublication const& stored)
{
    using enum StoredPublication::End;
    return stored.accepted_on && stored.end != otherwise && stored.end != elsewhere;
}

bool written_down_by_desk(matters::Origin origin)
{
    using enum matters::Origin;
    return origin == station || origin == phone || origin == paper || origin == chat;
}

bool is_in(std::vector<std::string> const& files, FileId const& file)
{
    return std::ranges::find(files, file.text) != files.end();
}

void add_raisers_moves(StoredPublication const& stored, std::vector<PublicationMove>& may)
{
    if (stored.consent_on)
        may.push_back(PublicationMove::withdraw_consent);
    else if (can_be_public(stored))
        may.push_back(PublicationMove::consent);
}

void add_desks_moves(StoredPublication const& stored, bool director,
                     std::vector<PublicationMove>& may)
{
    using enum PublicationMove;
    bool const can = can_be_public(stored);
    if (!stored.consent_on) {
        if (!can || !written_down_by_desk(stored.origin)) return;
        may.push_back(record_consent);
        if (!stored.refused_on) may.push_back(ask_consent);
        return;
    }
    may.push_back(record_withdrawal);
    bool const proposed = stored.state == PublicationState::proposed;
    if (can && !proposed) may.push_back(draft);
    if (can && stored.state == PublicationState::drafted) may.push_back(publish);
    if (can && proposed && director) may.push_back(approve);
    if (proposed && director) may.push_back(return_draft);
    if (stored.sight != StoredPublication::Sight::hidden) may.push_back(take_down);
}

Wording suggested_for(StoredPublication const& stored, Reading& reading)
{
    auto const names = text::lines(open_if(stored.hidden_names_ref, reading).value_or(""));
    auto out = wording(stored.title_ref, stored.text_ref, stored.answer_ref, reading).value();
    out.title = masked(out.title, names);
    out.said = masked(out.said, names);
    if (out.answered) out.answered = masked(*out.answered, names);
    return out;
}

void show_to_desk(StoredPublication const& stored, Reading& reading, DeskPage& out)
{
    out.original = wording(stored.title_ref, stored.text_ref, stored.answer_ref, reading);
    out.suggested = suggested_for(stored, reading);
    out.draft =
        wording(stored.draft_title_ref, stored.draft_said_ref, stored.draft_answered_ref, reading);
    out.return_reason = open_if(stored.return_reason_ref, reading);
    out.director_approves = policy_of<PublicationPolicy>(reading).director_approves;
    for (auto const& file : stored.masked_photos) out.photos.push_back({file});
    out.draft_photos = photos_in(stored.draft_photos, stored.draft_photo_words_ref, reading);
}

} // namespace

std::vector<PublicPhoto> photos_in(std::optional<std::string> const& photos,
                                   std::optional<std::string> const& words_ref, Reading& reading)
{
    std::vector<PublicPhoto> out;
    if (!photos) return out;
    auto const words = text::lines(open_if(words_ref, reading).value_or(""));
    for (auto const& file : text::lines(*photos)) {
        auto const at = out.size();
        out.push_back({{file}, at < words.size() ? words[at] : std::string()});
    }
    return out;
}

bool shows_to_everybody(MatterId const& matter, FileId const& file, Reading& reading)
{
    auto const stored = find_stored(matter, reading);
    return stored && stored->listed_at && stored->public_photos &&
           is_in(text::lines(*stored->public_photos), file);
}

bool desk_holds(MatterId const& matter, FileId const& file, Reading& reading)
{
    auto const stored = find_stored(matter, reading);
    if (!stored || !is_in(stored->raised_photos, file)) return false;
    auto const& viewer = reading.viewer();
    return matters::relation(stored->held, viewer).desk &&
           matters::may_on(stored->held, viewer, Right::review_publication, stored->held.community);
}

bool shows_file(MatterId const& matter, FileId const& file, Reading& reading)
{
    auto const stored = find_stored(matter, reading);
    if (!stored || !is_in(stored->masked_photos, file)) return false;
    auto const& viewer = reading.viewer();
    auto const how = matters::relation(stored->held, viewer);
    return how.raiser ||
           (how.desk && matters::may_on(stored->held, viewer, Right::review_publication,
                                        stored->held.community));
}

std::optional<AskPage> ask_page(std::string const& print, Reading& reading)
{
    struct Ask {
        AskId ask;
        MatterId matter;
        Date answer_until;
    };
    auto const ask = reading.tables().one(
        find_ask,
        [](Row const& row) {
            return Ask{{std::string(row.text(0))}, {std::string(row.text(1))}, row.date(2)};
        },
        reading.congress(), print);
    auto const stored = ask ? find_stored(ask->matter, reading) : std::nullopt;
    if (!stored) return std::nullopt;
    AskPage out{.matter = ask->matter,
                .ask = ask->ask,
                .raiser = stored->held.raised_by,
                .answer_until = ask->answer_until,
                .number = stored->number,
                .state = stored->state,
                .can_be_public = can_be_public(*stored),
                .is_shown = stored->listed_at.has_value(),
                .consent_on = stored->consent_on,
                .refused_on = stored->refused_on,
                .covers = stored->consent_covers,
                .consent_shown = stored->consent_shown,
                .wording = {},
                .photos = photos_in(stored->draft_photos, stored->draft_photo_words_ref, reading)};
    out.wording = wording(stored->draft_title_ref, stored->draft_said_ref,
                          stored->draft_answered_ref, reading)
                      .value_or(suggested_for(*stored, reading));
    if (!stored->draft_title_ref)
        for (auto const& file : stored->raised_photos) out.photos.push_back({{file}, {}});
    return out;
}

std::string name_by_id(std::string const& id, Reading& reading)
{
    auto const ref = reading.tables().one(
        name_of, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), id);
    return ref ? reading.open(*ref).value_or("") : std::string();
}

std::int64_t people_of(MatterId const& matter, Reading& reading)
{
    return 1 + reading.tables()
                   .one(
                       count_joined, [](Row const& row) { return row.integer(0); },
                       reading.congress(), matter)
                   .value_or(0);
}

PublicMatter public_matter(StoredPublication const& stored, Reading& reading)
{
    PublicMatter out{.matter = stored.matter,
                     .number = stored.number,
                     .title = open_if(stored.public_title_ref, reading).value_or(""),
                     .said = open_if(stored.public_said_ref, reading).value_or(""),
                     .answered = open_if(stored.public_answered_ref, reading),
                     .category = stored.category,
                     .community = stored.held.community,
                     .community_name = name_by_id(stored.held.community.text, reading),
                     .station_name = name_by_id(stored.station.text, reading),
                     .deputy_name = {},
                     .unit_name = {},
                     .stops = {},
                     .outcome = stored.outcome,
                     .answer_due_on = stored.answer_due_on,
                     .answered_on = stored.answered_on,
                     .planned_on = stored.planned_on,
                     .done_on = stored.done_on,
                     .slips = stored.slips,
                     .attitude = stored.attitude,
                     .result = stored.result,
                     .reopened_on = stored.reopened_on,
                     .newer_answer = stored.sight == StoredPublication::Sight::outdated,
                     .people = {},
                     .published_on = stored.published_on.value_or(stored.raised_on),
                     .changed_at = stored.changed_at};
    out.photos = photos_in(stored.public_photos, stored.public_photo_words_ref, reading);
    if (stored.held.deputy) out.deputy_name = name_by_id(stored.held.deputy->text, reading);
    if (stored.held.unit) out.unit_name = name_by_id(stored.held.unit->text, reading);
    out.stops = stops(stored, out, reading.calendar());
    if (auto const people = people_of(stored.matter, reading); people >= people_shown_from)
        out.people = people;
    return out;
}

Result<DeskPage> desk_page(MatterId const& matter, Reading& reading)
{
    auto const stored = find_stored(matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const& viewer = reading.viewer();
    auto const how = matters::relation(stored->held, viewer);
    if (!how.any()) return refuse("matters.unknown");
    auto const may = [&](Right right) {
        return how.desk && matters::may_on(stored->held, viewer, right, stored->held.community);
    };
    bool const desk = may(Right::review_publication);
    if (!how.raiser && !desk) return refuse("access.denied");
    DeskPage out{.matter = matter,
                 .number = stored->number,
                 .state = stored->state,
                 .may = {},
                 .consent_channel = stored->consent_channel,
                 .consent_on = stored->consent_on,
                 .original = {},
                 .suggested = {},
                 .draft = {},
                 .return_reason = {},
                 .shown = {},
                 .published_on = stored->published_on,
                 .taken_down_on = stored->taken_down_on,
                 .taken_down_for = stored->taken_down_for,
                 .newer_answer = stored->sight == StoredPublication::Sight::outdated,
                 .raised_shown = stored->raised_shown,
                 .consent_shown = stored->consent_shown,
                 .consent_covers = stored->consent_covers,
                 .asked_on = stored->asked_on,
                 .answer_until = stored->answer_until,
                 .refused_on = stored->refused_on,
                 .refused_channel = stored->refused_channel,
                 .photos = {},
                 .draft_photos = {},
                 .shown_photos = {}};
    for (auto const& file : stored->raised_photos) out.photos.push_back({file});
    if (stored->listed_at) {
        out.shown = wording(stored->public_title_ref, stored->public_said_ref,
                            stored->public_answered_ref, reading);
        out.shown_photos =
            photos_in(stored->public_photos, stored->public_photo_words_ref, reading);
    }
    if (how.raiser) add_raisers_moves(*stored, out.may);
    if (!desk) return out;
    // Whoever proposed it, or acts in the place of whoever did, is not the second person.
    Doer const second{viewer.person,
                      viewer.in_place_of(Right::approve_matters, stored->held.community)};
    bool const director = may(Right::approve_matters) && are_two(stored->proposed_by, second);
    add_desks_moves(*stored, director, out.may);
    show_to_desk(*stored, reading, out);
    reading.looked(matters::look_at(matter, stored->held, viewer, Surface::page, Seen::words));
    out.people = people_of(matter, reading);
    return out;
}

} // namespace ztc::views::publication
