// SPDX-License-Identifier: Apache-2.0
#include "views/drafts/page_stored.hpp"

#include "kernel/lines.hpp"
#include "views/drafts/sql.hpp"

#include <algorithm>
#include <set>

namespace ztc::views::drafts {

Stored read_stored(Row const& row)
{
    return {.draft = {std::string(row.text(0))},
            .kind = enum_of<SuggestionKind>(row.text(1)),
            .lead = {std::string(row.text(2))},
            .seats = text::lines(row.text(3)),
            .title_ref = std::string(row.text(4)),
            .state = enum_of<DraftState>(row.text(5)),
            .revision = row.integer(6),
            .shared = row.yes(7),
            .changed_on = row.date(8),
            .asked_on = row.optional_date(9),
            .due_on = row.optional_date(10),
            .asked_revision = row.optional_integer(11),
            .done_on = row.optional_date(12),
            .done_by = id_if<PersonId>(row, 13),
            .done_ref = row.optional_text(14),
            .suggestion = id_if<SuggestionId>(row, 15),
            .filed_on = row.optional_date(16)};
}

StoredText read_text(Row const& row)
{
    StoredText out{.revision = row.integer(0),
                   .title_ref = std::string(row.text(1)),
                   .situation_ref = std::string(row.text(2)),
                   .asks_ref = std::string(row.text(3)),
                   .feasibility_ref = row.optional_text(4),
                   .visibility = enum_of<Visibility>(row.text(5)),
                   .formed_by = {},
                   .raised_before = enum_of<RaisedBefore>(row.text(7)),
                   .wish = enum_of<Wish>(row.text(8)),
                   .wished_units = text::lines(row.text(9)),
                   .revised_on = row.date(10),
                   .revised_at = row.instant(11)};
    for (auto const& one : text::lines(row.text(6)))
        out.formed_by.push_back(enum_of<FormedBy>(one));
    return out;
}

StoredCosigner read_cosigner(Row const& row)
{
    return {{std::string(row.text(0))}, row.integer(1), row.optional_date(2), row.optional_date(3)};
}

StoredOpinion read_opinion(Row const& row)
{
    StoredOpinion out{.draft = {std::string(row.text(0))},
                      .unit = {std::string(row.text(1))},
                      .question_ref = std::string(row.text(2)),
                      .asked_on = row.date(3),
                      .due_on = row.date(4),
                      .feasibility = {},
                      .cost_fen = row.optional_integer(6),
                      .year = row.optional_integer(7),
                      .words_ref = row.optional_text(8),
                      .given_on = row.optional_date(9)};
    if (!row.null(5)) out.feasibility = enum_of<Feasibility>(row.text(5));
    return out;
}

StoredEvidence read_evidence(Row const& row)
{
    StoredEvidence out{.evidence = {std::string(row.text(0))},
                       .kind = enum_of<EvidenceKind>(row.text(1)),
                       .words_ref = std::string(row.text(2)),
                       .files = {},
                       .happened_on = row.date(4),
                       .added_by = {std::string(row.text(5))}};
    for (auto const& file : text::lines(row.text(3))) out.files.push_back({file});
    return out;
}

StoredMatter read_matter(Row const& row)
{
    StoredMatter out{.matter = {std::string(row.text(0))},
                     .number = std::string(row.text(1)),
                     .category = std::string(row.text(2)),
                     .held = {.raised_by = {std::string(row.text(4))},
                              .community = {std::string(row.text(3))},
                              .deputy = id_if<PersonId>(row, 5),
                              .unit = id_if<NodeId>(row, 6),
                              .joined = {},
                              .about = text::lines(row.text(7))},
                     .text_ref = std::string(row.text(8)),
                     .raised_on = row.date(9),
                     .outcome = {},
                     .answered_on = row.optional_date(11),
                     .counts = row.yes(12)};
    if (!row.null(10)) out.outcome = enum_of<matters::AnswerOutcome>(row.text(10));
    return out;
}

Sight sight_of(Stored const& stored, std::vector<StoredCosigner> const& cosigners,
               Viewer const& viewer)
{
    Sight out;
    if (!viewer.signed_in()) return out;
    out.lead = stored.lead == viewer.person;
    out.invited = std::ranges::any_of(cosigners, [&](StoredCosigner const& one) {
        return one.deputy == viewer.person && !one.declined_on;
    });
    if (!stored.shared || out.lead) return out;
    for (auto const& office : viewer.offices) {
        bool const there = std::ranges::any_of(stored.seats, [&](std::string const& seat) {
            return Actor::reaches(office, NodeId{seat});
        });
        if (!there) continue;
        out.reader = out.reader || office.rights().has(Right::read_drafts);
        out.helper = out.helper ||
                     (office.role != Role::deputy && office.rights().has(Right::research_topics));
    }
    return out;
}

Result<Seen> find_seen(DraftId const& draft, Reading& reading)
{
    auto& rows = reading.tables();
    auto const stored = rows.one(find_draft, read_stored, reading.congress(), draft);
    if (!stored) return refuse("drafts.unknown", "/draft");
    Seen out{*stored, rows.rows(list_cosigners, read_cosigner, reading.congress(), draft), {}};
    out.sight = sight_of(out.stored, out.cosigners, reading.viewer());
    if (!out.sight.any()) return refuse("drafts.unknown", "/draft");
    return out;
}

std::optional<StoredText> text_at(DraftId const& draft, std::int64_t revision, Reading& reading)
{
    return reading.tables().one(find_revision, read_text, reading.congress(), draft, revision);
}

Words words_of(StoredText const& stored, Reading& reading)
{
    Words out{.title = reading.open(stored.title_ref).value_or(""),
              .situation = reading.open(stored.situation_ref).value_or(""),
              .asks = text::lines(reading.open(stored.asks_ref).value_or("")),
              .feasibility = {}};
    if (stored.feasibility_ref) out.feasibility = reading.open(*stored.feasibility_ref);
    return out;
}

std::int64_t people_of(StoredMatter const& matter, Reading& reading)
{
    std::set<std::string> people{matter.held.raised_by.text};
    reading.tables().query(
        list_joined, [&](Row const& row) { people.emplace(row.text(0)); }, reading.congress(),
        matter.matter);
    return static_cast<std::int64_t>(people.size());
}

std::vector<StoredMatter> linked_to(DraftId const& draft, Reading& reading)
{
    return reading.tables().rows(list_linked, read_matter, reading.congress(), draft);
}

std::string Names::of(std::string const& id)
{
    auto const known = known_.find(id);
    if (known != known_.end()) return known->second;
    auto const ref = reading_.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
        id);
    return known_[id] = ref ? reading_.open(*ref).value_or("") : "";
}

bool shows_file(DraftId const& draft, ztc::files::FileId const& file, Reading& reading)
{
    auto const seen = find_seen(draft, reading);
    if (!seen) return false;
    return std::ranges::any_of(
        reading.tables().rows(list_evidence, read_evidence, reading.congress(), draft),
        [&](StoredEvidence const& one) {
            return std::ranges::find(one.files, file) != one.files.end();
        });
}

} // namespace ztc::views::drafts
