// SPDX-License-Identifier: Apache-2.0
//
// A meeting for the committee and the deputy. Of a count that is not filed each sees what he has
// found himself, and once somebody else has counted too, where the two differ.
#include "views/report_meetings/page.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "modules/report_meetings/policy.hpp"
#include "views/report_meetings/sql.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <algorithm>

namespace ztc::views::report_meetings {

namespace {

using ztc::report_meetings::Series;

struct StoredEntry {
    Series series{};
    PersonId person;
    std::string tally_ref;
    bool agrees = false;
};

StoredEntry read_entry(Row const& row)
{
    return {enum_of<Series>(row.text(0)),
            {std::string(row.text(1))},
            std::string(row.text(2)),
            row.yes(3)};
}

std::vector<Difference> differences(Tally const& mine, Tally const& other,
                                    std::vector<Aspect> const& aspects)
{
    std::vector<Difference> out;
    auto const compare = [&](std::string const& what, std::int64_t one, std::int64_t two) {
        if (one != two) out.push_back({what, one, two});
    };
    auto const compare_all = [&](std::string const& of, Counts const& one, Counts const& two) {
        compare(of + "/satisfied", one.satisfied, two.satisfied);
        compare(of + "/basically_satisfied", one.basically_satisfied, two.basically_satisfied);
        compare(of + "/dissatisfied", one.dissatisfied, two.dissatisfied);
        compare(of + "/abstained", one.abstained, two.abstained);
    };
    compare("handed_out", mine.handed_out, other.handed_out);
    compare("collected", mine.collected, other.collected);
    compare("invalid", mine.invalid, other.invalid);
    compare_all("overall", mine.overall, other.overall);
    auto const both = std::min(mine.aspects.size(), other.aspects.size());
    for (std::size_t i = 0; i < aspects.size() && i < both; ++i)
        compare_all(boost::describe::enum_to_string(aspects[i], ""), mine.aspects[i],
                    other.aspects[i]);
    return out;
}

class Counting {
public:
    Counting(Stored const& stored, Reading& reading)
        : stored_(stored), reading_(reading),
          entries_(
              reading.tables().rows(entries_of, read_entry, reading.congress(), stored.meeting))
    {}

    CountingLine line(Series series)
    {
        CountingLine out{
            .series = series, .entered = 0, .agreed = false, .mine = {}, .differences = {}};
        std::optional<Tally> other;
        for (auto const& one : entries_) {
            if (one.series != series) continue;
            ++out.entered;
            out.agreed = out.agreed || one.agrees;
            (one.person == reading_.viewer().person ? out.mine : other) = opened(one.tally_ref);
        }
        if (out.mine && other && !out.agreed)
            out.differences = differences(*out.mine, *other, stored_.aspects);
        return out;
    }

private:
    std::optional<Tally> opened(std::string const& ref)
    {
        auto const line = reading_.open(ref);
        return line ? ztc::report_meetings::read_tally(*line) : std::nullopt;
    }

    Stored const& stored_;
    Reading& reading_;
    std::vector<StoredEntry> entries_;
};

std::vector<QuestionLine> questions(MeetingId const& meeting, Reading& reading)
{
    return reading.tables().rows(
        questions_of,
        [&](Row const& row) {
            QuestionLine out{
                {std::string(row.text(0))}, reading.open(row.text(1)).value_or(""), {}};
            if (!row.null(2)) out.answer = reading.open(row.text(2));
            return out;
        },
        reading.congress(), meeting);
}

} // namespace

Result<MeetingPage> meeting_page(MeetingId const& meeting, Reading& reading)
{
    auto const stored = find_stored(meeting, reading);
    if (!stored) return refuse("report_meetings.unknown", "/meeting");
    bool const runs = may_run(reading.viewer(), *stored);
    if (!runs && !may_report(reading.viewer(), *stored)) return refuse("report_meetings.not_yours");
    auto const policy = policy_of<ztc::report_meetings::ReportMeetingPolicy>(reading);
    auto const opened = [&](std::optional<std::string> const& ref) {
        return ref ? reading.open(*ref) : std::nullopt;
    };
    Names names(reading);
    MeetingPage out{.line = line_of(*stored, names, reading),
                    .report = opened(stored->report_ref),
                    .questions = questions(meeting, reading),
                    .invited = stored->invited,
                    .names = {},
                    .cards = stored->cards,
                    .present = stored->present,
                    .file_due_at = {},
                    .voters_wanted = policy.voters_wanted,
                    .file_within_minutes = policy.file_within_minutes,
                    .counting = {},
                    .feedback = opened(stored->feedback_ref)};
    if (stored->file_due_at) out.file_due_at = Instant{*stored->file_due_at};
    if (!runs) return out;
    if (auto const roster = opened(stored->names_ref)) out.names = text::lines(*roster);
    Counting counting(*stored, reading);
    out.counting = {counting.line(Series::voters), counting.line(Series::committee)};
    return out;
}

} // namespace ztc::views::report_meetings
