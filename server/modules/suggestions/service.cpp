// SPDX-License-Identifier: Apache-2.0
//
// Submitting and examining.
#include "modules/drafts/events.hpp"
#include "modules/people/events.hpp"
#include "modules/suggestions/service_find.hpp"

#include <fmt/format.h>

namespace ztc::suggestions {

namespace {

/// Of which congress the lead is a deputy.
Result<Level> level_of(PersonId const& lead, Work& work)
{
    std::optional<people::CongressLevel> level;
    for (auto const& recorded : work.stream(people::stream_of(lead)))
        dispatch<people::DeputyDescribed>(recorded,
                                          [&](auto const& e) { level = e.congress_level; });
    if (!level) return refuse("suggestions.deputies_only");
    return static_cast<Level>(static_cast<int>(*level));
}

TextRef asks_sealed(std::vector<std::string> const& asks, Work& work)
{
    std::string lines;
    for (auto const& ask : asks) (lines += ask) += '\n';
    return sealed("asks", lines, work);
}

std::string new_number(Suggestion const& suggestion, SuggestionPolicy const& policy, Work& work)
{
    auto const year = static_cast<int>(work.today().year());
    bool const motion = suggestion.kind == SuggestionKind::motion;
    auto const series = policy.numbering == Numbering::by_year ? std::to_string(year)
                        : suggestion.session_no
                            ? fmt::format("{}-{}", suggestion.term_no, *suggestion.session_no)
                            : fmt::format("{}-{}", suggestion.term_no, year);
    auto const name = (motion ? "motions/" : "suggestions/") + series;
    return fmt::format("{}{}-{:04}", motion ? "议" : "", series, work.next_number(name));
}

Submitted submitted(drafts::Filing const& filing, Submit const& command,
                    InForce<SuggestionPolicy> const& in_force, SuggestionId const& id, Work& work)
{
    auto const session = session_on(in_force.policy, work.today());
    std::optional<TextRef> feasibility;
    if (filing.feasibility) feasibility = sealed("feasibility", *filing.feasibility, work);
    std::optional<std::int64_t> session_no;
    if (session) session_no = session->session_no;
    std::vector<NodeId> consulted;
    for (auto const& opinion : filing.opinions) consulted.push_back(opinion.unit);
    return {.suggestion = id,
            .draft = command.draft.text,
            .kind = filing.kind,
            .lead = filing.lead,
            .seats = filing.seats,
            .cosigners = filing.cosigners,
            .signed_by = command.signed_by,
            .scans = command.scans.value_or(std::vector<FileId>()),
            .title = sealed("title", filing.title, work),
            .situation = sealed("situation", filing.situation, work),
            .asks = asks_sealed(filing.asks, work),
            .ask_count = static_cast<std::int64_t>(filing.asks.size()),
            .feasibility = feasibility,
            .visibility = filing.visibility,
            .formed_by = filing.formed_by,
            .raised_before = filing.raised_before,
            .wish = filing.wish,
            .wished_units = filing.wished_units,
            .matters = filing.matters,
            .consulted = consulted,
            .term_no = session ? session->term_no : in_force.policy.term_no,
            .session_no = session_no,
            .submitted_on = work.today(),
            .policy_version = in_force.version};
}

std::optional<TextRef> sealed_if(std::string_view member, std::optional<std::string> const& words,
                                 Work& work)
{
    if (!words) return std::nullopt;
    return sealed(member, *words, work);
}

} // namespace

Result<SubmittedReply> submit(Submit const& command, Work& work)
{
    auto const id = work.new_id<SuggestionId>();
    auto const filing = TRY(drafts::take_to_file(command.draft, id, work));
    auto const in_force = policy_in_force<SuggestionPolicy>(work, work.today());
    auto const level = TRY(level_of(filing.lead, work));
    CHECK(rules::submit(filing.kind, filing.cosigners.size() + 1, command, in_force.policy, level,
                        work.today()));
    auto const event = submitted(filing, command, in_force, id, work);
    CHECK(files::take_files(event.scans, files::FileKind::scan, stream_of(id), "/scans", work));
    return SubmittedReply{TRY(work.append(stream_of(id), 0, event)), id};
}

Result<AcceptedReply> accept(Accept const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::examine(suggestion));
    say_in_whose_place(Right::examine_suggestions, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    Accepted const event{suggestion.id, new_number(suggestion, policy, work), work.today(),
                         rules::refer_due_on(suggestion, policy, work.calendar())};
    auto const done = TRY(append_one(suggestion, event, work));
    return AcceptedReply{done.position, event.number, event.refer_due_on};
}

Result<Done> return_it(Return const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::return_it(suggestion, command));
    say_in_whose_place(Right::examine_suggestions, work);
    std::optional<TextRef> split;
    if (command.split) {
        std::string lines;
        for (auto const& title : *command.split) (lines += title.text) += '\n';
        split = sealed("split", lines, work);
    }
    if (suggestion.draft)
        CHECK(drafts::give_back(drafts::DraftId{*suggestion.draft}, suggestion.id, work));
    return append_one(suggestion,
                      Returned{suggestion.id, command.exclusion,
                               sealed("reason", command.reason.text, work), split, work.today()},
                      work);
}

Result<Done> make_letter(MakeLetter const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::examine(suggestion));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(suggestion,
                      MadeLetter{suggestion.id, command.exclusion,
                                 sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<Done> merge(Merge const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    auto const into = find(command.into, work);
    CHECK(rules::merge(suggestion, into));
    say_in_whose_place(Right::examine_suggestions, work);
    TRY(append_one(into,
                   TookIn{into.id, suggestion.id, suggestion.lead, suggestion.cosigners,
                          suggestion.matters, work.today()},
                   work));
    return append_one(
        suggestion,
        Merged{suggestion.id, into.id, sealed("reason", command.reason.text, work), work.today()},
        work);
}

Result<Done> dispose(Dispose const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::dispose(suggestion));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(suggestion,
                      Disposed{suggestion.id, command.disposition,
                               sealed("words", command.words.text, work), work.today()},
                      work);
}

Result<std::optional<SuggestionId>> import_past(Past const& past, Work& work)
{
    auto const id = work.new_id<SuggestionId>();
    if (!work.claim(imported_claim, past.key, stream_of(id))) return std::optional<SuggestionId>();
    std::string units;
    for (auto const& unit : past.units) (units += unit) += '\n';
    Imported const event{.suggestion = id,
                         .kind = past.kind,
                         .number = sealed_if("number", past.number, work),
                         .title = sealed("title", past.title, work),
                         .proposer = sealed_if("proposer", past.proposer, work),
                         .situation = sealed_if("situation", past.situation, work),
                         .units = past.units.empty() ? std::nullopt
                                                     : std::optional(sealed("units", units, work)),
                         .known_units = past.known_units,
                         .reply = sealed_if("reply", past.reply, work),
                         .outcome = past.outcome,
                         .year = past.year,
                         .replied_on = past.replied_on,
                         .source = sealed_if("source", past.source, work),
                         .imported_on = work.today()};
    TRY(work.append(stream_of(id), 0, event));
    return std::optional(id);
}

Result<std::optional<SuggestionId>> import_paper(Paper const& paper, Work& work)
{
    auto const in_force = policy_in_force<SuggestionPolicy>(work, work.today());
    CHECK(rules::may_be_filed(paper.kind, paper.cosigners.size() + 1, in_force.policy,
                              TRY(level_of(paper.lead, work)), paper.submitted_on));
    auto const id = work.new_id<SuggestionId>();
    if (!work.claim(imported_claim, paper.key, stream_of(id))) return std::optional<SuggestionId>();
    drafts::Filing const filing{.kind = paper.kind,
                                .lead = paper.lead,
                                .seats = paper.seats,
                                .cosigners = paper.cosigners,
                                .revision = 1,
                                .title = paper.title,
                                .situation = paper.situation,
                                .asks = paper.asks,
                                .feasibility = {},
                                .visibility = paper.visibility,
                                .formed_by = {},
                                .raised_before = RaisedBefore::never,
                                .wish = Wish::written_reply,
                                .wished_units = paper.wished_units,
                                .matters = {},
                                .opinions = {}};
    auto event = submitted(filing, {{}, SignedBy::paper, {}}, in_force, id, work);
    event.draft.reset();
    event.submitted_on = paper.submitted_on;
    std::optional<std::int64_t> session_no;
    if (auto const session = session_on(in_force.policy, paper.submitted_on)) {
        event.term_no = session->term_no;
        session_no = session->session_no;
    }
    event.session_no = session_no;
    Appending appending(stream_of(id), 0, work);
    CHECK(appending.then(event));
    Suggestion suggestion;
    suggestion.apply(event);
    CHECK(appending.then(
        Accepted{id, new_number(suggestion, in_force.policy, work), work.today(),
                 rules::refer_due_on(suggestion, in_force.policy, work.calendar())}));
    return std::optional(id);
}

std::vector<std::string> streams(Submit const& command)
{
    return {drafts::stream_of(command.draft), policy_stream("suggestions")};
}

std::vector<std::string> streams(Merge const& command)
{
    return {stream_of(command.suggestion), stream_of(command.into)};
}

} // namespace ztc::suggestions
