// SPDX-License-Identifier: Apache-2.0
//
// What the routes of this view share: rows as they are stored, and names. Of this folder alone.
#pragma once

#include "views/activities/print.hpp"

#include <map>

namespace ztc::views::activities {

using ztc::activities::CampaignId;
using ztc::activities::ItemKind;
using ztc::activities::ItemState;
using ztc::activities::Presence;
using ztc::activities::Reply;
using ztc::activities::Stage;
using ztc::activities::Step;

struct Who {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Who, (), (person, name))

struct Body {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Body, (), (node, name))

/// The viewer's own part, when he is on the roster.
struct Mine {
    std::optional<Reply> reply;
    bool signed_in = false;
    std::optional<Presence> presence;
};
BOOST_DESCRIBE_STRUCT(Mine, (), (reply, signed_in, presence))

struct Line {
    ActivityId activity;
    std::string kind, title;
    Body organiser;
    std::optional<std::string> place;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0;
    ActivityState state{};
    bool announced = false, published = false;
    std::optional<CampaignId> campaign;
    std::optional<Stage> stage;
    std::int64_t invited = 0, coming = 0, came = 0;
    std::optional<Mine> mine;
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (activity, kind, title, organiser, place, held_on, until_on, from_minute,
                       until_minute, state, announced, published, campaign, stage, invited, coming,
                       came, mine))

struct Stored {
    ActivityId activity;
    NodeId node;
    std::string kind;
    std::vector<Step> steps;
    std::vector<ItemKind> item_kinds;
    std::vector<std::string> checklist;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute = 0, until_minute = 0;
    ActivityState state{};
    std::string title_ref;
    std::optional<std::string> place_ref, purpose_ref, programme_ref;
    std::optional<std::int64_t> budget_fen;
    std::optional<std::string> budget_line_ref;
    std::optional<CampaignId> campaign;
    std::optional<Stage> stage;
    std::string code;
    std::optional<std::string> reason_ref;
    bool told = false;
    std::int64_t sequence = 0;
    std::optional<std::int64_t> others, half_days, spent_fen;
    std::optional<std::string> report_ref;
    std::optional<std::int64_t> satisfied, fair, dissatisfied;
    std::optional<std::string> summary_ref;
    std::optional<Date> published_on;

    bool has(Step step) const;
};
Stored read_stored(Row const& row);
std::optional<Stored> find_stored(ActivityId const& activity, Reading& reading);

struct StoredDeputy {
    PersonId deputy;
    std::optional<Reply> reply;
    std::optional<std::string> reason_ref;
    std::optional<Instant> signed_in_at;
    std::optional<ztc::activities::SignInWay> way;
    std::optional<Presence> presence;
};
std::vector<StoredDeputy> roster_of(ActivityId const& activity, Reading& reading);

struct Bodies {
    std::vector<NodeId> organisers, hosts;
};
Bodies bodies_of(ActivityId const& activity, Reading& reading);

struct StoredItem {
    ztc::activities::ItemId item;
    ActivityId activity;
    ItemKind kind{};
    std::string words_ref;
    std::optional<PersonId> deputy;
    std::optional<NodeId> owner;
    std::optional<Date> due_on;
    Date recorded_on;
    ItemState state{};
    std::optional<std::string> settled_ref;
    std::optional<Date> settled_on;
    std::optional<ztc::activities::MatterId> matter;
    std::optional<std::string> number;
};
StoredItem read_item(Row const& row);

struct StoredTransmittal {
    ActivityId activity;
    NodeId node;
    Date transmitted_on, due_on;
    std::optional<std::string> feedback_ref;
    std::optional<Date> received_on;
};
StoredTransmittal read_transmittal(Row const& row);

/// Each name is looked for once.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);
    Who who(PersonId const& person) { return {person, of(person.text)}; }
    Body body(NodeId const& node) { return {node, of(node.text)}; }

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

/// An office with that right reaches one of its organisers.
bool reaches(Viewer const& viewer, Right right, std::vector<NodeId> const& organisers);
/// Its desk, its director, or somebody on its roster.
bool may_see(Viewer const& viewer, std::vector<NodeId> const& organisers,
             std::vector<StoredDeputy> const& roster);
/// Its desk alone.
bool is_desk(Viewer const& viewer, std::vector<NodeId> const& organisers);

Line line_of(Stored const& stored, std::vector<StoredDeputy> const& roster, Names& names,
             Reading& reading);

std::optional<std::string> opened(std::optional<std::string> const& ref, Reading& reading);

/// Ten years to either side, a year at most. Refuses activities.wrong_days.
Result<> check_days(Date from, Date until, Date today);

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

inline std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

} // namespace ztc::views::activities
