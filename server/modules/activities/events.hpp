// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to an activity, a campaign, the yearly plan and a private feed. This
// file only grows. Ids, days and decisions only; every text is official and lies under the
// congress's key. What a kind has is frozen here, whatever the file of kinds says later; what feeds
// points and record stands in `held` itself.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/activities/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::activities {

inline std::string stream_of(ActivityId const& activity)
{
    return "activities/" + activity.text;
}
inline std::string stream_of(CampaignId const& campaign)
{
    return "campaigns/" + campaign.text;
}
inline std::string plan_stream(NodeId const& node, std::int64_t year)
{
    return "activity_plans/" + node.text + "/" + std::to_string(year);
}
inline std::string feed_stream(PersonId const& person)
{
    return "calendar_feeds/" + person.text;
}

struct Planned {
    static constexpr auto type = "activities.planned";
    static constexpr std::string_view on_notice_board[] = {"kind", "held_on"};
    ActivityId activity;
    std::string kind;
    Feeds feeds;
    RecordPart part;
    std::vector<Step> steps;
    std::vector<ItemKind> items;
    std::vector<std::string> checklist; // codes of its lines
    std::vector<NodeId> organisers;     // the first leads
    std::vector<NodeId> within;         // all of them and what lies above them
    std::vector<NodeId> hosts;          // who reports, is visited, receives
    std::vector<PersonId> deputies;     // the roster
    Date held_on;
    std::optional<Date> until_on; // of more than a day
    std::int64_t from_minute;     // after midnight
    std::int64_t until_minute;
    TextRef title;
    std::optional<TextRef> place;
    std::optional<TextRef> purpose;
    std::optional<TextRef> programme; // agenda, route or stalls, one a line
    std::optional<std::int64_t> budget_fen;
    std::optional<TextRef> budget_line;
    std::optional<CampaignId> campaign;
    std::optional<Stage> stage;
    std::string code; // signs in on the day
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Planned, (),
                      (activity, kind, feeds, part, steps, items, checklist, organisers, within,
                       hosts, deputies, held_on, until_on, from_minute, until_minute, title, place,
                       purpose, programme, budget_fen, budget_line, campaign, stage, code,
                       policy_version))

/// Another day, place or roster; what had been approved is laid before the director anew.
struct Changed {
    static constexpr auto type = "activities.changed";
    static constexpr std::string_view on_notice_board[] = {"held_on"};
    ActivityId activity;
    Date held_on;
    std::optional<Date> until_on;
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
    std::optional<TextRef> place;
    std::optional<TextRef> programme;
    TextRef reason;
    bool told = false; // of what it was before
};
BOOST_DESCRIBE_STRUCT(Changed, (),
                      (activity, held_on, until_on, from_minute, until_minute, deputies, place,
                       programme, reason, told))

struct Approved {
    static constexpr auto type = "activities.approved";
    static constexpr std::string_view on_notice_board[] = {"approved_on"};
    ActivityId activity;
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(Approved, (), (activity, approved_on))

struct SentBack {
    static constexpr auto type = "activities.sent_back";
    static constexpr std::string_view on_notice_board[] = {"sent_back_on"};
    ActivityId activity;
    TextRef reason;
    Date sent_back_on;
};
BOOST_DESCRIBE_STRUCT(SentBack, (), (activity, reason, sent_back_on))

/// The roster is told, and it stands in the calendars from now on.
struct Announced {
    static constexpr auto type = "activities.announced";
    static constexpr std::string_view on_notice_board[] = {"announced_on"};
    ActivityId activity;
    Date announced_on;
};
BOOST_DESCRIBE_STRUCT(Announced, (), (activity, announced_on))

struct Replied {
    static constexpr auto type = "activities.replied";
    static constexpr std::string_view on_notice_board[] = {"replied_on"};
    ActivityId activity;
    PersonId deputy;
    Reply reply;
    std::optional<TextRef> reason;
    Date replied_on;
};
BOOST_DESCRIBE_STRUCT(Replied, (), (activity, deputy, reply, reason, replied_on))

struct SignedIn {
    static constexpr auto type = "activities.signed_in";
    static constexpr std::string_view on_notice_board[] = {"signed_in_on"};
    ActivityId activity;
    PersonId deputy;
    SignInWay way;
    Date signed_in_on;
};
BOOST_DESCRIBE_STRUCT(SignedIn, (), (activity, deputy, way, signed_in_on))

struct NoteAdded {
    static constexpr auto type = "activities.note_added";
    static constexpr std::string_view on_notice_board[] = {"added_on"};
    ActivityId activity;
    NoteId note;
    TextRef words;
    std::vector<FileId> photos;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(NoteAdded, (), (activity, note, words, photos, added_on))

struct LineChecked {
    static constexpr auto type = "activities.line_checked";
    static constexpr std::string_view on_notice_board[] = {"checked_on"};
    ActivityId activity;
    std::string line;
    Verdict verdict;
    Date checked_on;
};
BOOST_DESCRIBE_STRUCT(LineChecked, (), (activity, line, verdict, checked_on))

/// A finding, need, opinion, lead or takeaway. With an owner it is a task that has a day.
struct ItemRecorded {
    static constexpr auto type = "activities.item_recorded";
    static constexpr std::string_view on_notice_board[] = {"recorded_on", "due_on"};
    ActivityId activity;
    ItemId item;
    ItemKind kind;
    TextRef words;
    std::optional<PersonId> deputy; // who found or said it
    std::optional<NodeId> owner;
    std::optional<Date> due_on;
    Date recorded_on;
};
BOOST_DESCRIBE_STRUCT(ItemRecorded, (),
                      (activity, item, kind, words, deputy, owner, due_on, recorded_on))

struct ItemSettled {
    static constexpr auto type = "activities.item_settled";
    static constexpr std::string_view on_notice_board[] = {"settled_on"};
    ActivityId activity;
    ItemId item;
    Outcome outcome;
    TextRef words;
    Date settled_on;
};
BOOST_DESCRIBE_STRUCT(ItemSettled, (), (activity, item, outcome, words, settled_on))

/// It became a matter, which goes its own way from here.
struct ItemRaised {
    static constexpr auto type = "activities.item_raised";
    static constexpr std::string_view on_notice_board[] = {"raised_on"};
    ActivityId activity;
    ItemId item;
    MatterId matter;
    std::string number;
    Date raised_on;
};
BOOST_DESCRIBE_STRUCT(ItemRaised, (), (activity, item, matter, number, raised_on))

/// The record of attendance is closed.
struct Held {
    static constexpr auto type = "activities.held";
    static constexpr std::string_view on_notice_board[] = {"kind", "held_on"};
    ActivityId activity;
    std::string kind;
    Feeds feeds;
    RecordPart part;
    Date held_on;
    std::int64_t half_days;
    std::vector<Attendance> attendance;
    std::int64_t others; // residents, staff and guests
    std::optional<std::int64_t> spent_fen;
    bool told = false; // only whoever was told can be missed
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(Held, (),
                      (activity, kind, feeds, part, held_on, half_days, attendance, others,
                       spent_fen, told, closed_on))

struct Reported {
    static constexpr auto type = "activities.reported";
    static constexpr std::string_view on_notice_board[] = {"reported_on"};
    ActivityId activity;
    TextRef words;
    Date reported_on;
};
BOOST_DESCRIBE_STRUCT(Reported, (), (activity, words, reported_on))

/// The report went to the bodies, which owe feedback by that day (代表法 31).
struct Transmitted {
    static constexpr auto type = "activities.transmitted";
    static constexpr std::string_view on_notice_board[] = {"transmitted_on", "feedback_due_on"};
    ActivityId activity;
    std::vector<NodeId> to;
    Date transmitted_on;
    Date feedback_due_on;
};
BOOST_DESCRIBE_STRUCT(Transmitted, (), (activity, to, transmitted_on, feedback_due_on))

struct FeedbackRecorded {
    static constexpr auto type = "activities.feedback_recorded";
    static constexpr std::string_view on_notice_board[] = {"received_on"};
    ActivityId activity;
    NodeId from;
    TextRef words;
    Date received_on;
};
BOOST_DESCRIBE_STRUCT(FeedbackRecorded, (), (activity, from, words, received_on))

/// Counted on paper; who marked what is never written down.
struct Appraised {
    static constexpr auto type = "activities.appraised";
    static constexpr std::string_view on_notice_board[] = {"satisfied", "fair", "dissatisfied"};
    ActivityId activity;
    std::int64_t satisfied;
    std::int64_t fair;
    std::int64_t dissatisfied;
    Date appraised_on;
};
BOOST_DESCRIBE_STRUCT(Appraised, (), (activity, satisfied, fair, dissatisfied, appraised_on))

/// Everybody may read it from now on, in these words.
struct Published {
    static constexpr auto type = "activities.published";
    static constexpr std::string_view on_notice_board[] = {"published_on"};
    ActivityId activity;
    TextRef summary;
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(Published, (), (activity, summary, published_on))

struct Cancelled {
    static constexpr auto type = "activities.cancelled";
    static constexpr std::string_view on_notice_board[] = {"cancelled_on"};
    ActivityId activity;
    TextRef reason;
    Date cancelled_on;
    bool told = false;
};
BOOST_DESCRIBE_STRUCT(Cancelled, (), (activity, reason, cancelled_on, told))

/// Activities of a year under one theme.
struct CampaignStarted {
    static constexpr auto type = "activities.campaign_started";
    static constexpr std::string_view on_notice_board[] = {"year", "started_on"};
    CampaignId campaign;
    NodeId node;
    std::int64_t year;
    TextRef title;
    TextRef theme;
    Date started_on;
};
BOOST_DESCRIBE_STRUCT(CampaignStarted, (), (campaign, node, year, title, theme, started_on))

/// The yearly work plan (代表法 43). The latest one stands.
struct PlanPublished {
    static constexpr auto type = "activities.plan_published";
    static constexpr std::string_view on_notice_board[] = {"node", "year", "published_on"};
    NodeId node;
    std::int64_t year;
    TextRef foreword;
    std::vector<PlannedKind> lines;
    TextRef titles; // of the lines, one a line
    Date published_on;
};
BOOST_DESCRIBE_STRUCT(PlanPublished, (), (node, year, foreword, lines, titles, published_on))

/// A calendar of his own under a secret address; an earlier one no longer opens.
struct FeedOpened {
    static constexpr auto type = "activities.feed_opened";
    static constexpr std::string_view on_notice_board[] = {"opened_on"};
    PersonId person;
    std::string token_sha256; // of 128 random bits, so that the log opens nothing
    Date opened_on;
};
BOOST_DESCRIBE_STRUCT(FeedOpened, (), (person, token_sha256, opened_on))

} // namespace ztc::activities
