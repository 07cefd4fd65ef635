// SPDX-License-Identifier: Apache-2.0
//
// Finding a matter for a viewer and reading what is stored of it; what of that he sees is decided
// in page.cpp.
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/matter_page/page.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"

#include <algorithm>
#include <sstream>

namespace ztc::views::matter_page {

using namespace ztc::matters;

namespace {

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

std::vector<FileId> files_of(std::string_view lines)
{
    std::vector<FileId> photos;
    std::istringstream in{std::string(lines)};
    for (std::string line; std::getline(in, line);) photos.push_back({line});
    return photos;
}

StoredMatter read_matter(Row const& row)
{
    return {.matter = {std::string(row.text(0))},
            .number = std::string(row.text(1)),
            .category = std::string(row.text(5)),
            .held = {.raised_by = {std::string(row.text(2))},
                     .community = {std::string(row.text(3))},
                     .deputy = optional_id<PersonId>(row, 16),
                     .unit = optional_id<NodeId>(row, 17),
                     .about = text::lines(row.optional_text(28).value_or(""))},
            .station = {std::string(row.text(4))},
            .identity = enum_of<Identity>(row.text(6)),
            .origin = enum_of<Origin>(row.text(7)),
            .title_ref = std::string(row.text(8)),
            .text_ref = std::string(row.text(9)),
            .place_ref = row.optional_text(10),
            .photos = files_of(row.text(11)),
            .stage = enum_of<Stage>(row.text(12)),
            .closing = row.null(13) ? std::nullopt : std::optional(enum_of<Closing>(row.text(13))),
            .raised_at = {row.integer(14)},
            .raised_position = static_cast<std::uint64_t>(row.integer(15)),
            .due_what = row.optional_text(18),
            .due_on = optional_date(row, 19),
            .due_from = optional_date(row, 20),
            .certainty = row.null(21) ? Certainty::certain : enum_of<Certainty>(row.text(21)),
            .version = row.integer(22),
            .imported_on = optional_date(row, 23),
            .voice = optional_id<FileId>(row, 24),
            .point_ref = row.optional_text(25),
            .hidden_names_ref = row.optional_text(26),
            .hotline_number_ref = row.optional_text(27),
            .merged_into = optional_id<MatterId>(row, 29),
            .asks = row.optional_text(30),
            .asks_unit = optional_id<NodeId>(row, 31),
            .asks_on = optional_date(row, 32),
            .clock = row.yes(33) ? StoredMatter::Clock::stands : StoredMatter::Clock::runs,
            .hands = row.yes(34) ? StoredMatter::Hands::taken_on : StoredMatter::Hands::none,
            .outcome = row.optional_text(35),
            .promised_on = optional_date(row, 36),
            .done_said_on = optional_date(row, 38),
            .lapsed_on = optional_date(row, 39),
            .slips = row.integer(37)};
}

StoredStep read_step(Row const& row)
{
    return {.type = std::string(row.text(0)),
            .at = {row.integer(1)},
            .dated_on = optional_date(row, 2),
            .by_person = optional_id<PersonId>(row, 3),
            .by_node = optional_id<NodeId>(row, 4),
            .text_ref = row.optional_text(5),
            .detail = row.optional_text(6),
            .result = row.optional_text(7),
            .planned_on = optional_date(row, 8),
            .done_on = optional_date(row, 9),
            .due_on = optional_date(row, 10),
            .owner_ref = row.optional_text(11),
            .reason_ref = row.optional_text(12),
            .files = files_of(row.optional_text(13).value_or("")),
            .came = row.yes(14) ? StoredStep::Came::by_link : StoredStep::Came::signed_in,
            .for_person = optional_id<PersonId>(row, 15)};
}

} // namespace

std::optional<StoredMatter> find_known(MatterId const& matter, Reading& reading)
{
    auto stored = reading.tables().one(find_matter, read_matter, reading.congress(), matter);
    if (!stored) return std::nullopt;
    stored->held.joined = reading.tables().rows(
        list_joined, [](Row const& row) { return PersonId{std::string(row.text(0))}; },
        reading.congress(), matter);
    if (!relation(stored->held, reading.viewer()).knows()) return std::nullopt;
    return stored;
}

std::optional<StoredMatter> find_for_viewer(MatterId const& matter, Reading& reading)
{
    auto stored = find_known(matter, reading);
    if (!stored || !relation(stored->held, reading.viewer()).any()) return std::nullopt;
    return stored;
}

namespace {

Seen seen_of(Relation const& how, Identity identity, Surface surface)
{
    if (surface == Surface::sound) return Seen::identity;
    auto const sight = raiser_sight(how, identity);
    if (surface != Surface::page) return Seen::words; // a sheet never says who raised it
    if (sight.name == Sight::shown || sight.phone == Sight::shown) return Seen::identity;
    return sight.name == Sight::masked ? Seen::masked : Seen::words;
}

} // namespace

void note_look(StoredMatter const& matter, Surface surface, Reading& reading)
{
    auto const how = relation(matter.held, reading.viewer());
    reading.looked(look_at(matter.matter, matter.held, reading.viewer(), surface,
                           seen_of(how, matter.identity, surface)));
}

std::vector<StoredStep> steps_of(MatterId const& matter, Reading& reading)
{
    return reading.tables().rows(list_steps, read_step, reading.congress(), matter);
}

Result<std::uint64_t> receipt_position(MatterId const& matter, Reading& reading)
{
    auto const stored = find_for_viewer(matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const how = relation(stored->held, reading.viewer());
    if (!how.raiser && !how.desk) return refuse("access.denied");
    note_look(*stored, Surface::copied, reading);
    return stored->raised_position;
}

bool shows_file(MatterId const& matter, FileId const& file, Reading& reading)
{
    auto const stored = find_for_viewer(matter, reading);
    if (!stored) return false;
    auto const holds = [&](std::vector<FileId> const& files) {
        return std::ranges::find(files, file) != files.end();
    };
    if (holds(stored->photos)) return true;
    auto const steps = steps_of(matter, reading);
    if (std::ranges::any_of(steps, [&](auto const& step) { return holds(step.files); }))
        return true;
    bool const hears = stored->voice == file &&
                       hears_raiser(relation(stored->held, reading.viewer()), stored->identity);
    if (hears) note_look(*stored, Surface::sound, reading);
    return hears;
}

namespace {

std::vector<std::string> ids_in(std::initializer_list<int> columns, MatterId const& matter,
                                std::string const& congress, Tables& from)
{
    std::vector<std::string> ids;
    from.query(
        find_matter,
        [&](Row const& row) {
            for (int column : columns)
                if (!row.null(column)) ids.emplace_back(row.text(column));
        },
        congress, matter);
    return ids;
}

} // namespace

std::vector<std::string> watchers(MatterId const& matter, std::string const& congress, Tables& from)
{
    return ids_in({2, 3, 4, 16, 17}, matter, congress, from);
}

std::vector<std::string> raiser_and_desk(MatterId const& matter, std::string const& congress,
                                         Tables& from)
{
    return ids_in({2, 3, 4}, matter, congress, from);
}

std::optional<std::string> number_of_matter(MatterId const& matter, std::string const& congress,
                                            Tables& from)
{
    return from.one(
        number_of, [](Row const& row) { return std::string(row.text(0)); }, congress, matter);
}

std::optional<std::string> phone_ref(std::string const& congress, PersonId const& person,
                                     Tables& from)
{
    std::optional<std::string> ref;
    from.query(find_name, [&](Row const& row) { ref = row.optional_text(1); }, congress, person);
    return ref;
}

std::optional<Date> promised_before(StoredStep const& answer, std::vector<StoredStep> const& steps)
{
    std::optional<Date> due_on;
    for (auto const& step : steps) {
        if (&step == &answer) break;
        bool const sets = step.type == "matters.referred" || step.type == "matters.extended" ||
                          step.type == "matters.resumed" || step.type == "matters.reopened" ||
                          (step.type == "matters.due_confirmed" && step.detail == "answer");
        if (sets) due_on = step.due_on;
        if (step.type == "matters.paused") due_on.reset();
    }
    return due_on;
}

} // namespace ztc::views::matter_page
