// SPDX-License-Identifier: Apache-2.0
#include "app/suggestion_import.hpp"

#include "modules/people/events.hpp"
#include "modules/suggestions/policy.hpp"

#include <set>

namespace ztc::app {

namespace {

using suggestions::Paper;
using suggestions::Past;

constexpr std::string_view count_suggestions_of_key =
    "SELECT count(*) FROM claim WHERE congress = $1 AND kind = $2 AND key = $3";

std::vector<std::string> streams_read_by(SuggestionFile::Record const& record)
{
    auto const* paper = std::get_if<Paper>(&record);
    if (!paper) return {};
    return {people::stream_of(paper->lead),
            policy_stream(suggestions::SuggestionPolicy::policy_name)};
}

Result<ImportEffect> put_suggestion(SuggestionFile::Record const& record, Work& work)
{
    auto const* paper = std::get_if<Paper>(&record);
    auto const added = paper ? TRY(suggestions::import_paper(*paper, work))
                             : TRY(suggestions::import_past(std::get<Past>(record), work));
    return added ? ImportEffect::added : ImportEffect::already_there;
}

std::string const& key_of_record(SuggestionFile::Record const& record)
{
    auto const* paper = std::get_if<Paper>(&record);
    return paper ? paper->key : std::get<Past>(record).key;
}

} // namespace

Result<ImportCounts> import_suggestions(House& house, SuggestionFile& file,
                                        ImportWatcher const& watcher)
{
    ImportTally tally(watcher);
    RowsInFlight in_flight(house, tally);
    while (auto row = file.next()) {
        if (!row->record) {
            tally.reject(row->line, row->number, row->record.error());
            continue;
        }
        auto streams = streams_read_by(*row->record);
        CHECK(in_flight.send(row->line, std::move(row->number), std::move(streams),
                             [record = *std::move(row->record)](Work& work) {
                                 return put_suggestion(record, work);
                             }));
    }
    CHECK(in_flight.settle_down_to(0));
    return tally.counts();
}

ImportCounts rehearse_suggestions(Tables& tables, std::string const& congress, SuggestionFile& file,
                                  ImportWatcher const& watcher)
{
    ImportTally tally(watcher);
    std::set<std::string> seen; // in this file
    while (auto const row = file.next()) {
        if (!row->record) {
            tally.reject(row->line, row->number, row->record.error());
            continue;
        }
        auto const& key = key_of_record(*row->record);
        bool const there =
            !seen.insert(key).second ||
            tables.number(count_suggestions_of_key, congress, suggestions::imported_claim, key) > 0;
        tally.count(there ? ImportEffect::already_there : ImportEffect::added);
    }
    return tally.counts();
}

} // namespace ztc::app
