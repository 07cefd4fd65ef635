// SPDX-License-Identifier: Apache-2.0
//
// What the deputy gathers, writes, asks and has signed; and filing it.
#include "modules/drafts/service.hpp"

#include "modules/drafts/service_find.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::drafts {

namespace {

/// One of his own stations, or one that he follows; a complaint of somebody is none.
Result<> are_matters(std::vector<MatterId> const& matters, std::vector<NodeId> const& seats,
                     Work& work)
{
    for (auto const& matter : matters) {
        auto const& stream = work.stream(matters::stream_of(matter));
        auto const held = stream.empty() ? matters::Held{} : matters::held_in(stream);
        bool near = !stream.empty() && held.deputy == work.by().person;
        for (auto const& recorded : stream)
            dispatch<matters::MatterRaised>(recorded, [&](matters::MatterRaised const& raised) {
                for (auto const& seat : seats)
                    near = near || std::ranges::find(raised.within, seat) != raised.within.end();
            });
        if (!near || !held.about.empty()) return refuse("drafts.unknown_matter", "/matters");
    }
    return {};
}

Result<> is_unit(NodeId const& node, std::string_view pointer, Work& work)
{
    using namespace organisation;
    bool open = false;
    for (auto const& recorded : work.stream(organisation::stream_of(node))) {
        dispatch<NodeAdded>(recorded, [&](NodeAdded const& event) {
            open = event.kind == NodeKind::handling_unit;
        });
        dispatch<NodeClosed>(recorded, [&](NodeClosed const&) { open = false; });
    }
    if (!open) return refuse("drafts.unknown_unit", std::string(pointer));
    return {};
}

Result<> are_deputies(std::vector<PersonId> const& deputies, Work& work)
{
    for (auto const& person : deputies) {
        bool deputy = false;
        auto const& stream = work.stream(people::stream_of(person));
        for (auto const& recorded : stream) {
            dispatch<people::Registered>(recorded, [&](people::Registered const& event) {
                deputy = event.kind == people::PersonKind::deputy;
            });
            dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
        }
        if (!deputy || people::is_erased(stream)) return refuse("drafts.not_a_deputy", "/deputies");
    }
    return {};
}

rules::Opened words_of(Write const& command)
{
    rules::Opened out{.title = command.title.text,
                      .situation = command.situation.text,
                      .asks = {},
                      .feasibility = {}};
    for (auto const& ask : command.asks) out.asks.push_back(ask.text);
    if (command.feasibility) out.feasibility = command.feasibility->text;
    return out;
}

bool same_head(Revised const& text, Write const& command)
{
    return text.visibility == command.visibility && text.formed_by == command.formed_by &&
           text.raised_before == command.raised_before && text.wish == command.wish &&
           text.wished_units == command.wished_units;
}

std::vector<FileId> files_of(AddEvidence const& command)
{
    auto all = command.photos.value_or(std::vector<FileId>{});
    if (command.voice) all.push_back(*command.voice);
    for (auto const& scan : command.scans.value_or(std::vector<FileId>{})) all.push_back(scan);
    return all;
}

Result<> take_files(AddEvidence const& command, Work& work)
{
    using files::FileKind;
    auto const holder = stream_of(command.draft);
    if (command.photos)
        CHECK(files::take_files(*command.photos, FileKind::photo, holder, "/photos", work));
    if (command.voice)
        CHECK(files::take_files({*command.voice}, FileKind::voice, holder, "/voice", work));
    if (command.scans)
        CHECK(files::take_files(*command.scans, FileKind::scan, holder, "/scans", work));
    return {};
}

/// What those who raised the linked matters wrote, word for word.
std::vector<std::string> letters_of(std::vector<MatterId> const& matters, Work& work)
{
    std::vector<TextRef> refs;
    for (auto const& matter : matters)
        for (auto const& recorded : work.stream(matters::stream_of(matter)))
            dispatch<matters::MatterRaised>(recorded, [&](matters::MatterRaised const& raised) {
                refs.push_back(raised.text);
            });
    std::vector<std::string> letters;
    for (auto const& ref : refs)
        if (auto words = work.open(ref)) letters.push_back(*std::move(words));
    return letters;
}

} // namespace

Result<BegunReply> begin(Begin const& command, Work& work)
{
    auto const seats = rules::seats_of(work.by());
    CHECK(rules::check_begin(command, seats));
    auto const matters = command.matters.value_or(std::vector<MatterId>{});
    CHECK(are_matters(matters, seats, work));
    Begun const event{.draft = work.new_id<DraftId>(),
                      .kind = command.kind,
                      .lead = work.by().person,
                      .seats = seats,
                      .matters = matters,
                      .title = sealed("title", command.title.text, work),
                      .begun_on = work.today()};
    auto const position = TRY(work.append(stream_of(event.draft), 0, event));
    return BegunReply{position, event.draft};
}

Result<RevisedReply> write(Write const& command, Work& work)
{
    auto draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::check_write(draft, command));
    auto const words = words_of(command);
    if (draft.text && same_head(*draft.text, command) && opened(draft, work) == words)
        return RevisedReply{work.stream(stream_of(draft.id)).back().position, draft.revision(), 0};
    for (auto const& unit : command.wished_units) CHECK(is_unit(unit, "/wished_units", work));
    auto const cleared = static_cast<std::int64_t>(draft.signed_by().size());
    auto text = draft.text.value_or(Revised{});
    text.revision = draft.revision();
    text.visibility = command.visibility;
    text.formed_by = command.formed_by;
    text.raised_before = command.raised_before;
    text.wish = command.wish;
    text.wished_units = command.wished_units;
    draft.text = text;
    auto const position = TRY(append_words(draft, words, {}, work));
    return RevisedReply{position, text.revision + 1, cleared};
}

Result<Done> link_matters(LinkMatters const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::check_matters(command.matters));
    CHECK(are_matters(command.matters, draft.seats, work));
    return append(draft, MattersLinked{draft.id, command.matters, work.today()}, work);
}

Result<EvidenceReply> add_evidence(AddEvidence const& command, Work& work)
{
    auto const draft = find(command.draft, work);
    CHECK(rules::add_evidence(draft, command, work.by(), work.today()));
    CHECK(take_files(command, work));
    EvidenceAdded const event{.draft = draft.id,
                              .evidence = work.new_id<EvidenceId>(),
                              .kind = command.kind,
                              .words = sealed("words", command.words.text, work),
                              .files = files_of(command),
                              .earlier = command.earlier,
                              .happened_on = command.happened_on,
                              .added_on = work.today()};
    auto const position = TRY(work.append(stream_of(draft.id), draft.version, event));
    return EvidenceReply{position, event.evidence};
}

Result<Done> remove_evidence(RemoveEvidence const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::remove_evidence(draft, command.evidence));
    return append(draft, EvidenceRemoved{draft.id, command.evidence, work.today()}, work);
}

Result<Done> ask_opinion(AskOpinion const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::ask_opinion(draft, command));
    CHECK(is_unit(command.unit, "/unit", work));
    auto const policy = policy_of<DraftPolicy>(work);
    return append(
        draft,
        OpinionAsked{.draft = draft.id,
                     .unit = command.unit,
                     .question = sealed("question", command.question.text, work),
                     .asked_on = work.today(),
                     .due_on = work.calendar().due(work.today(), policy.opinion_within).due_on},
        work);
}

Result<Done> give_opinion(GiveOpinion const& command, Work& work)
{
    auto const draft = find(command.draft, work);
    CHECK(rules::give_opinion(draft, command, work.by()));
    if (auto const away = work.by().in_place_of(Right::handle_suggestions, command.unit))
        work.act_for(*away);
    return append(draft,
                  OpinionGiven{.draft = draft.id,
                               .unit = command.unit,
                               .feasibility = command.feasibility,
                               .cost_fen = command.cost_fen,
                               .year = command.year,
                               .words = sealed("words", command.words.text, work),
                               .given_on = work.today()},
                  work);
}

Result<Done> invite_cosigners(InviteCosigners const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    CHECK(rules::check_invited(draft, command.deputies));
    CHECK(are_deputies(command.deputies, work));
    return append(draft, CosignersInvited{draft.id, command.deputies, work.today()}, work);
}

Result<Done> cosign(Cosign const& command, Work& work)
{
    auto const draft = find(command.draft, work);
    CHECK(rules::cosign(draft, command, work.by()));
    return append(draft, Cosigned{draft.id, work.by().person, command.revision, work.today()},
                  work);
}

Result<Done> decline_cosigning(DeclineCosigning const& command, Work& work)
{
    auto const draft = find(command.draft, work);
    CHECK(rules::decline(draft, work.by()));
    return append(draft, CosigningDeclined{draft.id, work.by().person, work.today()}, work);
}

Result<Done> drop(Drop const& command, Work& work)
{
    auto const draft = TRY(find_to_write(command.draft, work));
    return append(draft, Dropped{draft.id, work.today()}, work);
}

Result<Filing> take_to_file(DraftId const& id, SuggestionId const& suggestion, Work& work)
{
    auto const draft = find(id, work);
    auto const policy = policy_of<DraftPolicy>(work);
    CHECK(rules::check_filing(draft, work.by(), policy));
    auto words = opened(draft, work);
    if (words.asks.empty()) return refuse("drafts.nothing_written", "/draft");
    if (is_forwarded(words.situation, words.asks, letters_of(draft.matters, work), policy))
        return refuse("drafts.forwarded_letter", "/draft");
    Filing out{.kind = draft.kind,
               .lead = draft.lead,
               .seats = draft.seats,
               .cosigners = draft.signed_by(),
               .revision = draft.revision(),
               .title = std::move(words.title),
               .situation = std::move(words.situation),
               .asks = std::move(words.asks),
               .feasibility = std::move(words.feasibility),
               .visibility = draft.text->visibility,
               .formed_by = draft.text->formed_by,
               .raised_before = draft.text->raised_before,
               .wish = draft.text->wish,
               .wished_units = draft.text->wished_units,
               .matters = draft.matters,
               .opinions = {}};
    for (auto const& [unit, asked] : draft.opinions)
        out.opinions.push_back({unit, asked.feasibility});
    CHECK(append(draft, Filed{draft.id, suggestion, work.today()}, work));
    return out;
}

Result<> give_back(DraftId const& id, SuggestionId const& suggestion, Work& work)
{
    auto const draft = find(id, work);
    CHECK(rules::give_back(draft, suggestion));
    CHECK(append(draft, GivenBack{draft.id, suggestion, work.today()}, work));
    return {};
}

std::vector<std::string> streams(Begin const& command)
{
    std::vector<std::string> all;
    for (auto const& matter : command.matters.value_or(std::vector<MatterId>{}))
        all.push_back(matters::stream_of(matter));
    return all;
}

std::vector<std::string> streams(Write const& command)
{
    std::vector<std::string> all{stream_of(command.draft)};
    for (auto const& unit : command.wished_units) all.push_back(organisation::stream_of(unit));
    return all;
}

std::vector<std::string> streams(LinkMatters const& command)
{
    std::vector<std::string> all{stream_of(command.draft)};
    for (auto const& matter : command.matters) all.push_back(matters::stream_of(matter));
    return all;
}

std::vector<std::string> streams(AddEvidence const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(RemoveEvidence const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(AskOpinion const& command)
{
    return {stream_of(command.draft), organisation::stream_of(command.unit)};
}

std::vector<std::string> streams(GiveOpinion const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(InviteCosigners const& command)
{
    std::vector<std::string> all{stream_of(command.draft)};
    for (auto const& deputy : command.deputies) all.push_back(people::stream_of(deputy));
    return all;
}

std::vector<std::string> streams(Cosign const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(DeclineCosigning const& command)
{
    return {stream_of(command.draft)};
}

std::vector<std::string> streams(Drop const& command)
{
    return {stream_of(command.draft)};
}

} // namespace ztc::drafts
