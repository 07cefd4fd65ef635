// SPDX-License-Identifier: Apache-2.0
#include "views/publication/page.hpp"

#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "modules/publication/policy.hpp"
#include "views/publication/sql.hpp"

namespace ztc::views::publication {

namespace {

using namespace ztc::publication;
using matters::Stop;

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

std::vector<PublicStop> stops(StoredPublication const& stored, PublicMatter const& out)
{
    std::vector<PublicStop> line{{Stop::raise, {}, stored.raised_on, {}},
                                 {Stop::accept, {}, stored.accepted_on, out.station_name},
                                 {Stop::look_into, {}, stored.looked_into_on, out.deputy_name},
                                 {Stop::refer, {}, stored.referred_on, out.unit_name},
                                 {Stop::answer, {}, stored.answered_on, out.unit_name},
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
        if (can && written_down_by_desk(stored.origin)) may.push_back(record_consent);
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

void show_to_desk(StoredPublication const& stored, Reading& reading, DeskPage& out)
{
    auto const names = text::lines(open_if(stored.hidden_names_ref, reading).value_or(""));
    out.original = wording(stored.title_ref, stored.text_ref, stored.answer_ref, reading);
    out.suggested = Wording{masked(out.original->title, names), masked(out.original->said, names),
                            std::nullopt};
    if (out.original->answered) out.suggested->answered = masked(*out.original->answered, names);
    out.draft =
        wording(stored.draft_title_ref, stored.draft_said_ref, stored.draft_answered_ref, reading);
    out.return_reason = open_if(stored.return_reason_ref, reading);
    out.director_approves = policy_of<PublicationPolicy>(reading).director_approves;
}

} // namespace

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
    if (stored.held.deputy) out.deputy_name = name_by_id(stored.held.deputy->text, reading);
    if (stored.held.unit) out.unit_name = name_by_id(stored.held.unit->text, reading);
    out.stops = stops(stored, out);
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
                 .newer_answer = stored->sight == StoredPublication::Sight::outdated};
    if (stored->listed_at)
        out.shown = wording(stored->public_title_ref, stored->public_said_ref,
                            stored->public_answered_ref, reading);
    if (how.raiser) add_raisers_moves(*stored, out.may);
    if (!desk) return out;
    bool const director = may(Right::approve_matters);
    add_desks_moves(*stored, director, out.may);
    show_to_desk(*stored, reading, out);
    reading.looked(matters::look_at(matter, stored->held, viewer, Surface::page, Seen::words));
    out.people = people_of(matter, reading);
    return out;
}

} // namespace ztc::views::publication
