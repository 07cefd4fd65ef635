// SPDX-License-Identifier: Apache-2.0
#include "views/reveals/page.hpp"
#include "kernel/lines.hpp"

#include "modules/reveals/events.hpp"
#include "views/reveals/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::reveals {

namespace {

std::optional<Instant> optional_instant(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.instant(column);
}

std::optional<std::string> name_of(PersonId const& person, Reading& reading)
{
    auto const ref = reading.tables().one(
        find_name, [](Row const& row) { return row.optional_text(0); }, reading.congress(), person);
    return ref && *ref ? reading.open(**ref) : std::nullopt;
}

bool is_over(StoredRequest const& stored, Reading& reading)
{
    return stored.shown_until && reading.now().ms >= stored.shown_until->ms;
}

std::vector<RevealMove> moves_of(StoredRequest const& stored, StoredMatter const& matter,
                                 Reading& reading)
{
    auto const& person = reading.viewer().person;
    if (!at_the_desk(matter, reading.viewer())) return {};
    auto const away = reading.viewer().in_place_of(Right::reveal_raiser, matter.held.community);
    bool const two = are_two({stored.asker, stored.asked_in_place_of}, {person, away});
    bool const raisers = matter.held.raised_by == person || matter.held.raised_by == away;
    if (stored.state == RevealState::asked && two && !raisers)
        return {RevealMove::approve, RevealMove::refuse};
    if (stored.state == RevealState::approved && stored.asker == person &&
        !is_over(stored, reading))
        return {RevealMove::look};
    return {};
}

} // namespace

std::optional<StoredMatter> find_matter_of(matters::MatterId const& matter, Reading& reading)
{
    return reading.tables().one(
        find_matter,
        [&](Row const& row) {
            return StoredMatter{.matter = matter,
                                .number = std::string(row.text(0)),
                                .title_ref = std::string(row.text(1)),
                                .held = {.raised_by = {std::string(row.text(2))},
                                         .community = {std::string(row.text(3))},
                                         .deputy = {},
                                         .unit = {},
                                         .about = text::lines(row.text(4))},
                                .imported = row.yes(5)};
        },
        reading.congress(), matter);
}

StoredRequest read_request(Row const& row)
{
    StoredRequest out{.reveal = {std::string(row.text(0))},
                      .matter = {std::string(row.text(1))},
                      .asker = {std::string(row.text(2))},
                      .asked_in_place_of = {},
                      .reason_ref = std::string(row.text(3)),
                      .asked_at = row.instant(4),
                      .decided_by = {},
                      .decided_at = optional_instant(row, 7),
                      .refusal_ref = row.optional_text(8),
                      .shown_until = optional_instant(row, 9),
                      .looked_at = optional_instant(row, 10)};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(5)).c_str(), out.state));
    if (!row.null(6)) out.decided_by = PersonId{std::string(row.text(6))};
    if (!row.null(11)) out.asked_in_place_of = PersonId{std::string(row.text(11))};
    return out;
}

bool at_the_desk(StoredMatter const& matter, Viewer const& viewer)
{
    return matters::relation(matter.held, viewer).desk &&
           matters::may_on(matter.held, viewer, Right::reveal_raiser, matter.held.community);
}

Request request_for(StoredRequest const& stored, StoredMatter const& matter, Reading& reading)
{
    Request out{.reveal = stored.reveal,
                .matter = stored.matter,
                .number = matter.number,
                .title = reading.open(matter.title_ref).value_or(""),
                .asker_name = name_of(stored.asker, reading).value_or(""),
                .yours = stored.asker == reading.viewer().person,
                .reason = reading.open(stored.reason_ref).value_or(""),
                .asked_at = stored.asked_at,
                .state = stored.state,
                .decided_by = {},
                .decided_at = stored.decided_at,
                .refusal = stored.refusal_ref ? reading.open(*stored.refusal_ref) : std::nullopt,
                .shown_until = stored.shown_until,
                .over = is_over(stored, reading),
                .looks = reading.tables().rows(
                    list_looks, [](Row const& row) { return row.instant(0); }, reading.congress(),
                    stored.reveal),
                .may = moves_of(stored, matter, reading)};
    if (stored.decided_by) out.decided_by = name_of(*stored.decided_by, reading);
    return out;
}

Result<Shown> shown(StoredRequest const& stored, StoredMatter const& matter, Reading& reading)
{
    bool const asked = stored.asker == reading.viewer().person;
    if (!asked || !at_the_desk(matter, reading.viewer())) return refuse("reveals.unknown");
    if (stored.state != RevealState::approved) return refuse("reveals.not_approved");
    if (is_over(stored, reading)) return refuse("reveals.over");
    auto const fresh = reading.now().ms - minutes_of_a_look * 60'000;
    if (!stored.looked_at || stored.looked_at->ms < fresh) return refuse("reveals.look_first");
    Shown out{stored.reveal, stored.matter, matter.number, {}, {}, *stored.shown_until};
    reading.tables().query(
        find_name,
        [&](Row const& row) {
            if (!row.null(0)) out.name = reading.open(row.text(0));
            if (!row.null(1)) out.phone = reading.open(row.text(1));
        },
        reading.congress(), matter.held.raised_by);
    auto look = matters::look_at(matter.matter, matter.held, reading.viewer(), Surface::revealed,
                                 Seen::identity);
    if (look) look->basis = ztc::reveals::stream_of(matter.matter);
    reading.looked(std::move(look));
    return out;
}

} // namespace ztc::views::reveals
