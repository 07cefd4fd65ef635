// SPDX-License-Identifier: Apache-2.0
//
// What happens on the day and after it.
#include "modules/activities/service.hpp"

#include "kernel/digest.hpp"
#include "modules/activities/policy.hpp"
#include "modules/activities/rules.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::activities {

namespace {

Result<Activity> find_known(ActivityId const& id, Work& work)
{
    auto activity = fold(work.stream(stream_of(id)));
    if (!activity.known()) return refuse("activities.unknown", "/activity");
    return activity;
}

/// Its desk, which says so when it stands in for somebody.
Result<Activity> find_at_desk(ActivityId const& id, Work& work)
{
    auto activity = TRY(find_known(id, work));
    auto const how = rules::relation(activity, work.by());
    if (!how.desk) return refuse("activities.not_yours");
    if (how.in_place_of) work.act_for(*how.in_place_of);
    return activity;
}

/// Its desk, or a deputy of the roster.
Result<Activity> find_to_write(ActivityId const& id, Work& work)
{
    auto activity = TRY(find_known(id, work));
    auto const how = rules::relation(activity, work.by());
    if (!how.desk && !how.deputy) return refuse("activities.not_yours");
    if (!how.deputy && how.in_place_of) work.act_for(*how.in_place_of);
    return activity;
}

Result<Activity> find_on_roster(ActivityId const& id, Work& work)
{
    auto activity = TRY(find_known(id, work));
    if (!rules::relation(activity, work.by()).deputy) return refuse("activities.not_yours");
    return activity;
}

TextRef sealed(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

Result<> is_body(NodeId const& node, char const* pointer, Work& work)
{
    if (work.stream(organisation::stream_of(node)).empty())
        return refuse("activities.unknown_body", pointer);
    return {};
}

template <class Event>
Result<Done> append_one(Activity const& activity, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(activity.id), activity.version, event))};
}

/// Whoever writes it down, when he is on the roster.
std::optional<PersonId> said_by(Activity const& activity, std::optional<PersonId> const& named,
                                Work& work)
{
    if (named) return named;
    auto const& by = work.by().person;
    return activity.has_deputy(by) ? std::optional(by) : std::nullopt;
}

} // namespace

Result<Done> reply(ReplyTo const& command, Work& work)
{
    auto const activity = TRY(find_on_roster(command.activity, work));
    auto const& by = work.by().person;
    CHECK(rules::reply(activity, by, work.today()));
    std::optional<TextRef> reason;
    if (command.reason) reason = sealed("reason", command.reason->text, work);
    return append_one(activity, Replied{activity.id, by, command.reply, reason, work.today()},
                      work);
}

Result<Done> sign_in(SignIn const& command, Work& work)
{
    auto const activity = TRY(find_on_roster(command.activity, work));
    if (activity.code != command.code.text) return refuse("activities.wrong_code", "/code");
    auto const& by = work.by().person;
    CHECK(rules::sign_in(activity, by, work.today()));
    return append_one(activity, SignedIn{activity.id, by, SignInWay::by_code, work.today()}, work);
}

Result<Done> sign_in_for(SignInFor const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::sign_in(activity, command.deputy, work.today()));
    return append_one(
        activity, SignedIn{activity.id, command.deputy, SignInWay::by_officer, work.today()}, work);
}

Result<NoteReply> add_note(AddNote const& command, Work& work)
{
    auto const activity = TRY(find_to_write(command.activity, work));
    CHECK(rules::may_write(activity, work.today()));
    if (command.photos.size() > rules::photos_at_most)
        return refuse("activities.too_many_photos", "/photos");
    auto const stream = stream_of(activity.id);
    CHECK(files::take_files(command.photos, files::FileKind::photo, stream, "/photos", work));
    NoteAdded const event{activity.id, work.new_id<NoteId>(),
                          sealed("words", command.words.text, work), command.photos, work.today()};
    return NoteReply{TRY(work.append(stream, activity.version, event)), event.note};
}

Result<Done> check(Check const& command, Work& work)
{
    auto const activity = TRY(find_to_write(command.activity, work));
    CHECK(rules::may_write(activity, work.today()));
    CHECK(rules::check(activity, command));
    if (command.owner) CHECK(is_body(*command.owner, "/owner", work));
    LineChecked const checked{activity.id, command.line.text, command.verdict, work.today()};
    auto const done = TRY(append_one(activity, checked, work));
    if (command.verdict == Verdict::good) return done;
    auto const days = static_cast<int>(policy_of<ActivityPolicy>(work).finding_days);
    ItemRecorded const finding{.activity = activity.id,
                               .item = work.new_id<ItemId>(),
                               .kind = ItemKind::finding,
                               .words = sealed("words", command.words->text, work),
                               .deputy = said_by(activity, {}, work),
                               .owner = command.owner,
                               .due_on = add_days(work.today(), days),
                               .recorded_on = work.today()};
    return Done{TRY(work.append(stream_of(activity.id), activity.version + 1, finding))};
}

Result<ItemReply> record_item(RecordItem const& command, Work& work)
{
    auto const activity = TRY(find_to_write(command.activity, work));
    CHECK(rules::record_item(activity, command, work.today()));
    if (command.owner) CHECK(is_body(*command.owner, "/owner", work));
    ItemRecorded const event{.activity = activity.id,
                             .item = work.new_id<ItemId>(),
                             .kind = command.kind,
                             .words = sealed("words", command.words.text, work),
                             .deputy = said_by(activity, command.deputy, work),
                             .owner = command.owner,
                             .due_on = command.due_on,
                             .recorded_on = work.today()};
    return ItemReply{TRY(work.append(stream_of(activity.id), activity.version, event)), event.item};
}

Result<Done> settle_item(SettleItem const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::settle(activity, command.item));
    return append_one(activity,
                      ItemSettled{activity.id, command.item, command.outcome,
                                  sealed("words", command.words.text, work), work.today()},
                      work);
}

Result<RaisedReply> raise_item(RaiseItem const& command, Work& work)
{
    auto const activity = TRY(find_known(command.activity, work));
    if (!rules::relation(activity, work.by()).desk) return refuse("activities.not_yours");
    CHECK(rules::settle(activity, command.item));
    auto const raised =
        TRY(matters::enter_at_reception({.reception = {}, // said at no reception
                                         .raised_by = command.raised_by,
                                         .title = command.title,
                                         .text = command.text,
                                         .category = command.category,
                                         .community = command.community,
                                         .place = command.place,
                                         .identity = command.identity,
                                         .notice_version = command.notice_version,
                                         .consent_version = command.consent_version},
                                        work));
    auto const done = TRY(append_one(
        activity, ItemRaised{activity.id, command.item, raised.matter, raised.number, work.today()},
        work));
    return RaisedReply{done.position, raised.matter, raised.number, raised.query_code,
                       raised.accept_due_on};
}

Result<Done> close(Close const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::close(activity, command, work.today()));
    return append_one(
        activity,
        Held{.activity = activity.id,
             .kind = activity.kind,
             .feeds = activity.feeds,
             .part = activity.part,
             .held_on = activity.held_on,
             .half_days = rules::half_days({activity.held_on, activity.until_on,
                                            activity.from_minute, activity.until_minute}),
             .attendance = command.attendance,
             .others = command.others,
             .spent_fen = command.spent_fen,
             .told = activity.told,
             .closed_on = work.today()},
        work);
}

Result<Done> report(Report const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::report(activity));
    return append_one(
        activity, Reported{activity.id, sealed("words", command.words.text, work), work.today()},
        work);
}

Result<TransmittedReply> transmit(Transmit const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::transmit(activity, command.to));
    for (auto const& node : command.to) CHECK(is_body(node, "/to", work));
    auto const days = static_cast<int>(policy_of<ActivityPolicy>(work).feedback_working_days);
    auto const due = work.calendar().due(work.today(), {days, PeriodUnit::working_days});
    Transmitted const event{activity.id, command.to, work.today(), due.due_on};
    auto const done = TRY(append_one(activity, event, work));
    return TransmittedReply{done.position, due.due_on};
}

Result<Done> record_feedback(RecordFeedback const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::record_feedback(activity, command.from));
    return append_one(activity,
                      FeedbackRecorded{activity.id, command.from,
                                       sealed("words", command.words.text, work), work.today()},
                      work);
}

Result<Done> appraise(Appraise const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::appraise(activity, command));
    return append_one(
        activity,
        Appraised{activity.id, command.satisfied, command.fair, command.dissatisfied, work.today()},
        work);
}

Result<Done> publish(Publish const& command, Work& work)
{
    auto const activity = TRY(find_at_desk(command.activity, work));
    CHECK(rules::publish(activity));
    return append_one(
        activity,
        Published{activity.id, sealed("summary", command.summary.text, work), work.today()}, work);
}

Result<FeedReply> open_feed(OpenFeed const&, Work& work)
{
    auto const& person = work.by().person;
    auto const stream = feed_stream(person);
    auto const token = work.new_id_text();
    FeedOpened const event{person, sha256_hex(token), work.today()};
    auto const position = TRY(work.append(stream, work.stream(stream).size(), event));
    return FeedReply{position, token};
}

std::vector<std::string> streams(RaiseItem const& command)
{
    return {stream_of(command.activity), people::stream_of(command.raised_by),
            organisation::stream_of(command.community), policy_stream("matters")};
}

} // namespace ztc::activities
