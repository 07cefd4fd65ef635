// SPDX-License-Identifier: Apache-2.0
#include "views/talks/view.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/masking.hpp"
#include "views/talks/page.hpp"
#include "views/talks/sql.hpp"

#include <algorithm>

namespace ztc::views::talks {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"talks", 1, tables, &fold, &declare};
}

StoredSeries read_series(Row const& row)
{
    return {{std::string(row.text(0))},
            {std::string(row.text(1))},
            std::string(row.text(2)),
            row.integer(3)};
}

StoredTalk read_talk(Row const& row)
{
    return {.talk = {std::string(row.text(0))},
            .series = {std::string(row.text(1))},
            .number = row.integer(2),
            .held_on = row.date(3),
            .from_minute = row.integer(4),
            .theme_ref = std::string(row.text(5)),
            .state = enum_of<TalkState>(row.text(6)),
            .minutes = enum_of<MinutesState>(row.text(7)),
            .summary_ref = row.optional_text(8),
            .reason_ref = row.optional_text(9)};
}

Invited read_invited(Row const& row)
{
    Invited out{std::string(row.text(0)), {}};
    if (!row.null(1)) out.present = row.yes(1);
    return out;
}

StoredTopic read_topic(Row const& row)
{
    StoredTopic out{{std::string(row.text(0))}, std::string(row.text(1)), {}, row.optional_text(3)};
    if (!row.null(2)) out.matter = matters::MatterId{std::string(row.text(2))};
    return out;
}

StoredAction read_action(Row const& row)
{
    StoredAction out{.action = {std::string(row.text(0))},
                     .talk = {std::string(row.text(1))},
                     .unit = {std::string(row.text(2))},
                     .words_ref = std::string(row.text(3)),
                     .due_on = row.date(4),
                     .times = row.integer(5),
                     .outcome_ref = row.optional_text(6),
                     .done_on = {}};
    if (!row.null(7)) out.done_on = row.date(7);
    return out;
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

namespace {

struct TalkedAbout {
    std::string raised_by;
    std::optional<std::string> names_ref;
};

TalkedAbout read_matter(Row const& row)
{
    return {std::string(row.text(1)), row.optional_text(2)};
}

/// Whoever raised a matter that was talked about, and whom he marked, is named nowhere.
std::vector<std::string> hidden_names(std::vector<StoredTopic> const& topics, Names& names,
                                      Reading& reading)
{
    std::vector<std::string> hidden;
    for (auto const& topic : topics) {
        if (!topic.matter) continue;
        auto const matter =
            reading.tables().one(find_matter, read_matter, reading.congress(), *topic.matter);
        if (!matter) continue;
        auto raiser = names.of(matter->raised_by);
        if (!raiser.empty()) hidden.push_back(std::move(raiser));
        if (!matter->names_ref) continue;
        for (auto& name : text::lines(reading.open(*matter->names_ref).value_or("")))
            hidden.push_back(std::move(name));
    }
    return hidden;
}

class Masking {
public:
    Masking(std::vector<std::string> hidden, Reading& reading)
        : hidden_(std::move(hidden)), reading_(reading)
    {}
    std::string opened(std::string const& ref) const
    {
        return masked(reading_.open(ref).value_or(""), hidden_);
    }
    std::optional<std::string> opened_if(std::optional<std::string> const& ref) const
    {
        return ref ? std::optional(opened(*ref)) : std::nullopt;
    }
    PublicAction action(StoredAction const& stored, std::int64_t times, Names& names) const
    {
        return {.unit = names.of(stored.unit.text),
                .words = opened(stored.words_ref),
                .due_on = stored.due_on,
                .times = times,
                .done_on = stored.done_on,
                .outcome = opened_if(stored.outcome_ref)};
    }

private:
    std::vector<std::string> hidden_;
    Reading& reading_;
};

void add_actions(Minutes& out, StoredTalk const& talk, Masking const& words, Names& names,
                 Reading& reading)
{
    auto& from = reading.tables();
    auto const actions = from.rows(actions_of, read_action, reading.congress(), talk.series);
    std::map<ActionId, std::int64_t> brought;
    from.query(
        brought_to, [&](Row const& row) { brought[{std::string(row.text(0))}] = row.integer(1); },
        reading.congress(), talk.talk);
    for (auto const& action : actions) {
        if (action.talk == talk.talk)
            out.actions.push_back(words.action(action, action.times, names));
        if (auto const found = brought.find(action.action); found != brought.end())
            out.brought.push_back(words.action(action, found->second, names));
    }
}

} // namespace

Minutes minutes_of(StoredTalk const& talk, StoredSeries const& series, Names& names,
                   Reading& reading)
{
    auto& from = reading.tables();
    auto const& congress = reading.congress();
    auto const topics = from.rows(topics_of, read_topic, congress, talk.talk);
    Masking const words(hidden_names(topics, names, reading), reading);
    Minutes out{.talk = talk.talk,
                .station_name = names.of(series.station.text),
                .series_name = words.opened(series.name_ref),
                .number = talk.number,
                .held_on = talk.held_on,
                .theme = words.opened(talk.theme_ref),
                .units_there = {},
                .units_absent = {},
                .deputies_there = {},
                .deputies_absent = {},
                .topics = {},
                .actions = {},
                .brought = {},
                .summary = words.opened_if(talk.summary_ref)};
    for (auto const& one : from.rows(units_of, read_invited, congress, talk.talk))
        if (one.present)
            (*one.present ? out.units_there : out.units_absent).push_back(names.of(one.id));
    for (auto const& one : from.rows(deputies_of, read_invited, congress, talk.talk))
        if (one.present)
            (*one.present ? out.deputies_there : out.deputies_absent).push_back(names.of(one.id));
    for (auto const& topic : topics)
        out.topics.push_back({words.opened(topic.words_ref), words.opened_if(topic.outcome_ref)});
    add_actions(out, talk, words, names, reading);
    return out;
}

std::vector<Minutes> public_talks(Reading& reading)
{
    auto& from = reading.tables();
    Names names(reading);
    std::vector<Minutes> all;
    for (auto const& talk : from.rows(list_public, read_talk, reading.congress())) {
        auto const series = from.one(find_series, read_series, reading.congress(), talk.series);
        if (series) all.push_back(minutes_of(talk, *series, names, reading));
    }
    return all;
}

} // namespace ztc::views::talks
