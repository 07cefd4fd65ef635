// SPDX-License-Identifier: Apache-2.0
//
// Replies, signed and waiting, each with its points; and how much of a draft was written before.
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/overlap.hpp"
#include "views/suggestions/page.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

template <class IdType>
std::vector<IdType> ids(std::string_view lines)
{
    std::vector<IdType> out;
    for (auto& line : text::lines(lines)) out.push_back({std::move(line)});
    return out;
}

} // namespace

std::vector<PointPage> Pages::points(Stored const& stored, std::string const& unit,
                                     std::int64_t draft_no)
{
    std::vector<PointPage> out;
    reading_.tables().query(
        points_of,
        [&](Row const& row) {
            if (row.text(0) != unit || row.integer(1) != draft_no) return;
            PointPage point;
            point.ask = row.integer(2);
            point.outcome = enum_of<PointOutcome>(row.text(3));
            point.words = row.text(4);
            point.planned_on = row.optional_date(5);
            point.owner = row.optional_text(6);
            point.proof = ids<FileId>(row.text(7));
            out.push_back(std::move(point));
        },
        reading_.congress(), stored.id.text);
    for (auto& point : out) {
        point.words = opened(point.words);
        if (point.owner) point.owner = opened(point.owner);
    }
    return out;
}

void Pages::name_outcome(ReplyPage& reply)
{
    if (auto const* outcome = outcome_of(policy_, reply.outcome)) {
        reply.outcome_zh = outcome->zh;
        reply.outcome_en = outcome->en;
    }
}

/// How much of it the unit has written before. Measured against its last fifty replies.
void Pages::compare(ReplyPage& draft, Stored const& stored)
{
    std::string mine;
    for (auto const& point : draft.points) mine += point.words;
    std::vector<std::pair<std::string, std::int64_t>> others;
    reading_.tables().query(
        replies_of_unit, [&](Row const& row) { others.emplace_back(row.text(0), row.integer(1)); },
        reading_.congress(), draft.unit.id);
    for (auto const& [suggestion, draft_no] : others) {
        if (suggestion == stored.id.text) continue;
        std::string theirs;
        for (auto const& ref : reading_.tables().rows(
                 words_of_draft, [](Row const& row) { return std::string(row.text(0)); },
                 reading_.congress(), suggestion, draft.unit.id, draft_no))
            theirs += opened(ref);
        auto const percent = text::overlap_percent(mine, theirs);
        if (percent <= draft.boilerplate_percent) continue;
        draft.boilerplate_percent = percent;
        auto const number = reading_.tables().one(
            find_suggestion, [](Row const& row) { return read_stored(row).number.value_or(""); },
            reading_.congress(), suggestion);
        draft.boilerplate_of = Named{suggestion, number.value_or("")};
    }
}

std::vector<ReplyPage> Pages::drafts(Stored const& stored, std::vector<UnitPage> const& units)
{
    std::vector<ReplyPage> out;
    reading_.tables().query(
        drafts_of,
        [&](Row const& row) {
            auto const unit = std::ranges::find(
                units, row.text(0), [](auto const& one) { return std::string_view(one.unit.id); });
            if (unit == units.end() || !unit->mine || unit->draft_no != row.integer(1)) return;
            ReplyPage draft;
            draft.unit = unit->unit;
            draft.draft_no = row.integer(1);
            draft.outcome = row.text(2);
            draft.contact = row.optional_text(3);
            out.push_back(std::move(draft));
        },
        reading_.congress(), stored.id.text);
    for (auto& draft : out) {
        draft.contact = opened(draft.contact);
        draft.points = points(stored, draft.unit.id, draft.draft_no);
        name_outcome(draft);
        compare(draft, stored);
    }
    return out;
}

std::vector<ReplyPage> Pages::replies(Stored const& stored)
{
    std::vector<ReplyPage> out;
    reading_.tables().query(
        replies_of,
        [&](Row const& row) {
            ReplyPage reply;
            reply.unit.id = row.text(0);
            reply.round = row.integer(1);
            reply.draft_no = row.integer(2);
            reply.outcome = row.text(3);
            reply.document_no = row.optional_text(4);
            reply.signed_by = row.optional_text(5);
            reply.scans = ids<FileId>(row.text(6));
            reply.due_on = row.optional_date(7);
            reply.replied_on = row.optional_date(8);
            out.push_back(std::move(reply));
        },
        reading_.congress(), stored.id.text);
    std::ranges::stable_sort(out, {}, &ReplyPage::round);
    for (auto& reply : out) {
        reply.unit.name = name_of(reply.unit.id);
        reply.signed_by = name_of(reply.signed_by.value_or(""));
        reply.points = points(stored, reply.unit.id, reply.draft_no);
        name_outcome(reply);
    }
    reading_.tables().query(
        drafts_of,
        [&](Row const& row) {
            for (auto& reply : out)
                if (reply.unit.id == row.text(0) && reply.draft_no == row.integer(1))
                    reply.contact = row.optional_text(3);
        },
        reading_.congress(), stored.id.text);
    for (auto& reply : out)
        if (reply.contact) reply.contact = opened(reply.contact);
    return out;
}

} // namespace ztc::views::suggestions
