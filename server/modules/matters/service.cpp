// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/service.hpp"

#include "modules/matters/rules.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::matters {

namespace {

Matter find(MatterId const& matter, Work& work)
{
    auto const stream = work.stream(stream_of(matter));
    auto found = folded<Matter, MatterRaised, MatterAccepted, MatterRedirected, MatterLookedInto,
                        MatterReferred, MatterAnswered, MatterRated, MatterReopened,
                        MatterWithdrawn, MatterClosed>(stream);
    if (!stream.empty() && !found.raised_on) found.raised_on = date_of(stream.front().recorded_at);
    return found;
}

/// Appends one event after the other to one matter, each after the version of the one before.
class Appending {
public:
    Appending(Matter const& matter, Work& work) : Appending(matter.id, matter.version, work) {}
    Appending(MatterId const& matter, std::uint64_t version, Work& work)
        : stream_(stream_of(matter)), version_(version), work_(work)
    {}

    template <class Event>
    Result<> then(Event const& event)
    {
        position_ = TRY(work_.append(stream_, version_, event));
        ++version_;
        return {};
    }
    std::uint64_t position() const { return position_; }

private:
    std::string stream_;
    std::uint64_t version_;
    Work& work_;
    std::uint64_t position_ = 0;
};

template <class T>
std::optional<TextRef> seal_if(std::optional<T> const& words, Owner const& owner,
                               std::string_view member, Work& work)
{
    if (!words) return std::nullopt;
    return work.seal(owner, member, words->text);
}

struct Body {
    organisation::NodeKind kind;
    std::vector<NodeId> within;
    bool closed = false;
};

std::optional<Body> read_body(NodeId const& node, Work& work)
{
    using namespace organisation;
    std::optional<Body> body;
    for (auto const& recorded : work.stream(organisation::stream_of(node)))
        dispatch<NodeAdded, NodeClosed>(recorded, [&](auto const& event) {
            if constexpr (requires { event.within; })
                body = Body{event.kind, event.within};
            else if (body)
                body->closed = true;
        });
    return body;
}

/// A body below a closed one is closed as well.
std::optional<Body> find_body(NodeId const& node, Work& work)
{
    auto body = read_body(node, work);
    if (!body) return body;
    for (auto const& above : body->within) {
        auto const found = read_body(above, work);
        body->closed = body->closed || (found && found->closed);
    }
    return body;
}

Result<std::vector<NodeId>> way_to_community(NodeId const& community, Work& work)
{
    auto const body = find_body(community, work);
    if (!body || body->closed || body->kind != organisation::NodeKind::community)
        return refuse("matters.unknown_community", "/community");
    return body->within;
}

Result<> is_handling_unit(NodeId const& unit, Work& work)
{
    auto const body = find_body(unit, work);
    if (!body || body->closed || body->kind != organisation::NodeKind::handling_unit)
        return refuse("matters.unknown_unit", "/to_unit");
    return {};
}

Result<> is_deputy(PersonId const& person, Work& work)
{
    bool deputy = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
    if (!deputy) return refuse("matters.not_a_deputy", "/deputy");
    return {};
}

std::string next_number(Work& work)
{
    auto const year = static_cast<int>(work.today().year());
    return fmt::format("{}-{:06}", year, work.next_number(fmt::format("matters/{}", year)));
}

Result<> take_photos(std::vector<FileId> const& photos, std::string const& stream, Work& work)
{
    if (photos.size() > 9) return refuse("matters.too_many_photos", "/photos");
    return files::take_files(photos, files::FileKind::photo, stream, "/photos", work);
}

} // namespace

std::vector<std::string> streams(Raise const& command)
{
    return {organisation::stream_of(command.community), policy_stream("matters")};
}

std::string query_code(MatterId const& matter, Work& work)
{
    auto const print = work.fingerprint("query_code", matter.text);
    return fmt::format("{:06}", std::stoull(print.substr(0, 12), nullptr, 16) % 1'000'000);
}

Result<Raised> raise(Raise const& command, Work& work)
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    if (!rules::knows_category(in_force.policy, command.category.text))
        return refuse("matters.unknown_category", "/category");
    if (!rules::knows_notice(in_force.policy, command.notice_version.text))
        return refuse("matters.unknown_notice", "/notice_version");
    auto const origin = command.origin.value_or(Origin::web);
    if (origin != Origin::web && origin != Origin::mini_program)
        return refuse("matters.origin_not_yours", "/origin");
    auto const within = TRY(way_to_community(command.community, work));

    auto const matter = work.new_id<MatterId>();
    auto const owner = Owner::person(work.by().person);
    auto const due = work.calendar().due(work.today(), in_force.policy.accept_within);
    auto const photos = command.photos.value_or(std::vector<FileId>{});
    CHECK(take_photos(photos, stream_of(matter), work));
    if (command.voice)
        CHECK(files::take_files({*command.voice}, files::FileKind::voice, stream_of(matter),
                                "/voice", work));
    auto const number = next_number(work);
    MatterRaised const event{.matter = matter,
                             .number = number,
                             .raised_by = work.by().person,
                             .community = command.community,
                             .within = within,
                             .category = command.category.text,
                             .identity = command.identity,
                             .origin = origin,
                             .title = work.seal(owner, "title", command.title.text),
                             .text = work.seal(owner, "text", command.text.text),
                             .place = seal_if(command.place, owner, "place", work),
                             .photos = photos,
                             .accept_due_on = due.due_on,
                             .certainty = due.certainty,
                             .policy_version = in_force.version,
                             .notice_version = command.notice_version.text,
                             .said_at = std::nullopt,
                             .source_key = std::nullopt,
                             .voice = command.voice};
    auto const position = TRY(work.append(stream_of(matter), 0, event));
    return Raised{position, matter, number, query_code(matter, work), due.due_on};
}

Result<Done> accept(Accept const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::accept, matter, work.by()));
    CHECK(rules::accept(matter));
    if (command.deputy) CHECK(is_deputy(*command.deputy, work));
    auto const owner = Owner::congress(work.congress());
    Appending appending(matter, work);
    CHECK(appending.then(MatterAccepted{matter.id, work.today(), command.deputy,
                                        seal_if(command.note, owner, "note", work)}));
    return Done{appending.position()};
}

Result<Done> redirect(Redirect const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::redirect, matter, work.by()));
    CHECK(rules::redirect(matter));
    auto const owner = Owner::congress(work.congress());
    Appending appending(matter, work);
    CHECK(appending.then(MatterRedirected{
        matter.id, command.to, work.seal(owner, "words", command.words.text), work.today()}));
    CHECK(appending.then(MatterClosed{matter.id, Closing::redirected, work.today()}));
    return Done{appending.position()};
}

Result<Done> look_into(LookInto const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::look_into, matter, work.by()));
    CHECK(rules::look_into(matter));
    auto const owner = Owner::congress(work.congress());
    Appending appending(matter, work);
    CHECK(appending.then(
        MatterLookedInto{matter.id, work.seal(owner, "note", command.note.text), work.today()}));
    return Done{appending.position()};
}

Result<ReferredReply> refer(Refer const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::refer, matter, work.by()));
    CHECK(rules::refer(matter, command.to_unit));
    CHECK(is_handling_unit(command.to_unit, work));
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const due = work.calendar().due(work.today(), in_force.policy.answer_within);
    auto const owner = Owner::congress(work.congress());
    Appending appending(matter, work);
    CHECK(appending.then(MatterReferred{matter.id, command.to_unit, work.today(), due.due_on,
                                        due.certainty, in_force.version,
                                        seal_if(command.note, owner, "note", work)}));
    return ReferredReply{appending.position(), due.due_on, due.certainty == Certainty::provisional};
}

Result<Done> answer(Answer const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::answer, matter, work.by()));
    CHECK(rules::answer(matter, command, work.today()));
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const rate_due = work.calendar().due(work.today(), in_force.policy.rate_within);
    auto const owner = Owner::congress(work.congress());
    Appending appending(matter, work);
    CHECK(appending.then(MatterAnswered{.matter = matter.id,
                                        .outcome = command.outcome,
                                        .text = work.seal(owner, "text", command.text.text),
                                        .answered_on = work.today(),
                                        .done_on = command.done_on,
                                        .planned_on = command.planned_on,
                                        .owner = seal_if(command.owner, owner, "owner", work),
                                        .reason = seal_if(command.reason, owner, "reason", work),
                                        .rate_due_on = rate_due.due_on,
                                        .policy_version = in_force.version,
                                        .said_at = std::nullopt}));
    return Done{appending.position()};
}

namespace {

Result<Stage> after_rating(Matter const& matter, Satisfaction result, Appending& appending,
                           Work& work)
{
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    switch (rules::after_rating(matter, result, in_force.policy.reopen_limit)) {
    case rules::AfterRating::reopened: {
        auto const due = work.calendar().due(work.today(), in_force.policy.answer_within);
        CHECK(appending.then(MatterReopened{matter.id, matter.rounds + 1, work.today(), due.due_on,
                                            due.certainty, in_force.version}));
        return Stage::referred;
    }
    case rules::AfterRating::closed_satisfied:
        CHECK(appending.then(MatterClosed{matter.id, Closing::rated_satisfied, work.today()}));
        return Stage::closed;
    case rules::AfterRating::closed_dissatisfied:
        CHECK(appending.then(MatterClosed{matter.id, Closing::rated_dissatisfied, work.today()}));
        return Stage::closed;
    }
    promise_broken("every rating leads somewhere", __FILE__, __LINE__);
}

} // namespace

Result<RatedReply> rate(Rate const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::rate, matter, work.by()));
    CHECK(rules::rate(matter, work.today()));
    auto const owner = Owner::person(matter.raised_by);
    Appending appending(matter, work);
    CHECK(appending.then(MatterRated{matter.id, command.attitude, command.result,
                                     seal_if(command.words, owner, "words", work), work.today()}));
    auto const stage = TRY(after_rating(matter, command.result, appending, work));
    return RatedReply{appending.position(), stage};
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const matter = find(command.matter, work);
    CHECK(rules::may(MoveKind::withdraw, matter, work.by()));
    CHECK(rules::withdraw(matter));
    auto const owner = Owner::person(matter.raised_by);
    Appending appending(matter, work);
    CHECK(appending.then(
        MatterWithdrawn{matter.id, seal_if(command.reason, owner, "reason", work), work.today()}));
    CHECK(appending.then(MatterClosed{matter.id, Closing::withdrawn, work.today()}));
    return Done{appending.position()};
}

Result<Done> close_unrated(MatterId const& id, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists()) return refuse("matters.unknown");
    CHECK(rules::close_unrated(matter, work.today()));
    Appending appending(matter, work);
    CHECK(appending.then(MatterClosed{matter.id, Closing::closed_unrated, work.today()}));
    return Done{appending.position()};
}

} // namespace ztc::matters
