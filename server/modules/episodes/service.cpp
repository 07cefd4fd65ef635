// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/service.hpp"

#include "modules/episodes/rules.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::episodes {

namespace {

/// What the deputy says is the deputy's, and goes with the person.
TextRef said(PersonId const& deputy, std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::person(deputy), member, words);
}

TextRef official(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

/// Whoever stands in for somebody says so.
void act_in_place(Right right, NodeId const& node, Work& work)
{
    if (auto const whom = work.by().in_place_of(right, node)) work.act_for(*whom);
}

Result<Episode> kept_by_desk(EpisodeId const& id, Right right, Work& work)
{
    auto episode = fold(work.stream(stream_of(id)));
    CHECK(rules::may(episode, right, work.by()));
    act_in_place(right, episode.node, work);
    return episode;
}

Result<Episode> of_deputy(EpisodeId const& id, Work& work)
{
    auto episode = fold(work.stream(stream_of(id)));
    CHECK(rules::is_deputy(episode, work.by()));
    return episode;
}

/// Nothing more is written under the key of who was erased.
Result<> is_there(Episode const& episode, Work& work)
{
    if (people::is_erased(work.stream(people::stream_of(episode.deputy))))
        return refuse("episodes.unknown", "/episode");
    return {};
}

/// By the deputy, or at the desk.
Result<Episode> to_write(EpisodeId const& id, Work& work)
{
    auto episode = fold(work.stream(stream_of(id)));
    CHECK(rules::may_write(episode, work.by()));
    CHECK(is_there(episode, work));
    if (work.by().person != episode.deputy) act_in_place(Right::keep_publicity, episode.node, work);
    return episode;
}

Right right_of(Stage stage)
{
    if (stage == Stage::approval) return Right::approve_publicity;
    return stage == Stage::wording ? Right::keep_records : Right::keep_publicity;
}

Result<std::vector<NodeId>> bodies_above(NodeId const& node, Work& work)
{
    using namespace organisation;
    std::vector<NodeId> within;
    bool open = false;
    for (auto const& recorded : work.stream(organisation::stream_of(node))) {
        dispatch<NodeAdded>(recorded, [&](NodeAdded const& event) {
            within = event.within;
            open = true;
        });
        dispatch<NodeClosed>(recorded, [&](NodeClosed const&) { open = false; });
    }
    if (!open || !work.by().may_at(Right::keep_publicity, node))
        return refuse("episodes.unknown_node", "/node");
    return within;
}

Result<> check_deputy(PersonId const& person, Work& work)
{
    bool deputy = false;
    auto const& stream = work.stream(people::stream_of(person));
    for (auto const& recorded : stream) {
        dispatch<people::Registered>(recorded, [&](people::Registered const& event) {
            deputy = event.kind == people::PersonKind::deputy;
        });
        dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
    }
    if (!deputy || people::is_erased(stream)) return refuse("episodes.not_a_deputy", "/deputy");
    return {};
}

template <class Event>
Result<Done> append(Episode const& episode, Event const& event, Work& work)
{
    return Done{TRY(work.append(stream_of(episode.id), episode.version, event))};
}

Result<> take_poster(std::optional<FileId> const& poster, EpisodeId const& episode, Work& work)
{
    if (!poster) return {};
    return files::take_files({*poster}, files::FileKind::photo, stream_of(episode), "/poster",
                             work);
}

/// A scan, or a photograph of the paper.
Result<> take_paper(std::optional<FileId> const& scan, EpisodeId const& episode, Work& work)
{
    if (!scan) return {};
    auto const take = [&](files::FileKind kind) {
        return files::take_files({*scan}, kind, stream_of(episode), "/scan", work);
    };
    auto const taken = take(files::FileKind::scan);
    if (taken || taken.error().code != "files.wrong_kind") return taken;
    return take(files::FileKind::photo);
}

Result<> drop_film(Episode const& episode, Work& work)
{
    std::vector<FileId> gone;
    if (episode.film) gone.push_back(*episode.film);
    if (episode.poster) gone.push_back(*episode.poster);
    return files::lapse_files(gone, work);
}

Result<Done> end_consent(Episode const& episode, std::optional<ConsentId> const& consent,
                         Work& work)
{
    if (rules::ends_with_consent(episode)) CHECK(drop_film(episode, work));
    return append(episode, ConsentWithdrawn{episode.id, consent, work.today()}, work);
}

} // namespace

Result<PlannedReply> plan(Plan const& command, Work& work)
{
    auto within = TRY(bodies_above(command.node, work));
    act_in_place(Right::keep_publicity, command.node, work);
    CHECK(check_deputy(command.deputy, work));
    auto const episode = work.new_id<EpisodeId>();
    Planned event{.episode = episode,
                  .node = command.node,
                  .within = std::move(within),
                  .deputy = command.deputy,
                  .title = said(command.deputy, "title", command.title.text, work),
                  .script = {},
                  .planned_on = work.today()};
    if (command.script) event.script = said(command.deputy, "script", command.script->text, work);
    auto const position = TRY(work.append(stream_of(episode), 0, event));
    return PlannedReply{position, episode};
}

Result<Done> revise(Revise const& command, Work& work)
{
    auto const episode = TRY(to_write(command.episode, work));
    CHECK(rules::revise(episode));
    Revised const event{episode.id, said(episode.deputy, "title", command.title.text, work),
                        said(episode.deputy, "script", command.script.text, work), work.today()};
    return append(episode, event, work);
}

Result<Done> submit(Submit const& command, Work& work)
{
    auto const episode = TRY(to_write(command.episode, work));
    CHECK(rules::submit(episode));
    return append(episode, Submitted{episode.id, work.today()}, work);
}

Result<Done> review(Review const& command, Work& work)
{
    auto const episode = fold(work.stream(stream_of(command.episode)));
    CHECK(rules::may(episode, Right::keep_publicity, work.by()));
    auto const right = right_of(episode.stage);
    Doer const doer{work.by().person, work.by().in_place_of(right, episode.node)};
    CHECK(rules::review(episode, command, work.by(), doer));
    act_in_place(right, episode.node, work);
    Reviewed event{episode.id, command.stage, command.outcome, {}, work.today()};
    if (command.reason) event.reason = official("reason", command.reason->text, work);
    return append(episode, event, work);
}

Result<Done> attach(Attach const& command, Work& work)
{
    auto const episode = fold(work.stream(stream_of(command.episode)));
    CHECK(rules::may(episode, Right::keep_publicity, work.by()));
    CHECK(is_there(episode, work));
    CHECK(rules::attach(episode, command));
    work.act_for(episode.deputy); // whose film it is: erased with the person
    std::optional<TextRef> subtitles;
    if (command.subtitles) {
        auto const plain = TRY(rules::plain_subtitles(command.subtitles->text));
        subtitles = said(episode.deputy, "subtitles", plain, work);
    }
    CHECK(drop_film(episode, work));
    CHECK(files::take_files({command.film}, files::FileKind::film, stream_of(episode.id), "/film",
                            work));
    CHECK(take_poster(command.poster, episode.id, work));
    MaterialAttached const event{
        .episode = episode.id,
        .film = command.film,
        .poster = command.poster,
        .subtitles = std::move(subtitles),
        .transcript = said(episode.deputy, "transcript", command.transcript.text, work),
        .others_seen = command.others_seen,
        .attached_on = work.today()};
    return append(episode, event, work);
}

Result<Done> consent(Consent const& command, Work& work)
{
    auto const episode = TRY(of_deputy(command.episode, work));
    auto const [version, policy] = policy_in_force<EpisodePolicy>(work, work.today());
    CHECK(rules::consent(episode, command.wording_version.text, policy));
    return append(episode, Consented{episode.id, policy.consent_version, version, work.today()},
                  work);
}

Result<ConsentReply> add_consent(AddConsent const& command, Work& work)
{
    auto const episode = TRY(kept_by_desk(command.episode, Right::keep_publicity, work));
    auto const [version, policy] = policy_in_force<EpisodePolicy>(work, work.today());
    CHECK(rules::add_consent(episode, command.wording_version.text, policy));
    CHECK(take_paper(command.scan, episode.id, work));
    ConsentAdded const event{.episode = episode.id,
                             .consent = work.new_id<ConsentId>(),
                             .name = official("name", command.name.text, work),
                             .wording_version = policy.consent_version,
                             .policy_version = version,
                             .scan = command.scan,
                             .added_on = work.today()};
    auto const position = TRY(work.append(stream_of(episode.id), episode.version, event));
    return ConsentReply{position, event.consent};
}

Result<Done> publish(Publish const& command, Work& work)
{
    auto const episode = TRY(kept_by_desk(command.episode, Right::keep_publicity, work));
    CHECK(rules::publish(episode));
    return append(episode, Published{episode.id, work.today()}, work);
}

Result<Done> link_channel(LinkChannel const& command, Work& work)
{
    auto const episode = TRY(kept_by_desk(command.episode, Right::keep_publicity, work));
    CHECK(rules::link(episode, command.link));
    Linked event{episode.id, {}, work.today()};
    if (command.link) event.link = official("link", command.link->text, work);
    return append(episode, event, work);
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const episode = TRY(of_deputy(command.episode, work));
    CHECK(rules::withdraw(episode));
    return end_consent(episode, {}, work);
}

Result<Done> withdraw_consent(WithdrawConsent const& command, Work& work)
{
    auto const episode = TRY(kept_by_desk(command.episode, Right::keep_publicity, work));
    CHECK(rules::withdraw_consent(episode, command.consent));
    return end_consent(episode, command.consent, work);
}

Result<Done> take_down(TakeDown const& command, Work& work)
{
    auto const episode = TRY(kept_by_desk(command.episode, Right::approve_publicity, work));
    CHECK(rules::take_down(episode));
    TakenDown const event{episode.id, official("reason", command.reason.text, work), work.today()};
    return append(episode, event, work);
}

Result<Done> count_viewings(CountViewings const& command, Work& work)
{
    auto const episode = fold(work.stream(stream_of(command.episode)));
    if (!episode.known()) return refuse("episodes.unknown");
    return append(episode, ViewingsCounted{episode.id, command.on, command.viewings}, work);
}

std::vector<std::string> streams(Plan const& command)
{
    return {organisation::stream_of(command.node), people::stream_of(command.deputy)};
}

} // namespace ztc::episodes
