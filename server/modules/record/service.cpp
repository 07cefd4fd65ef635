// SPDX-License-Identifier: Apache-2.0
#include "modules/record/service.hpp"

#include "modules/activities/events.hpp"
#include "modules/callbacks/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/record/rules.hpp"
#include "modules/report_meetings/events.hpp"
#include "modules/talks/events.hpp"

namespace ztc::record {

namespace {

std::string source_stream(Source const& source)
{
    auto const& id = source.subject.text;
    switch (source.kind) {
    case SourceKind::person: return people::stream_of({id});
    case SourceKind::matter: return matters::stream_of({id});
    case SourceKind::reception: return receptions::stream_of({id});
    case SourceKind::call: return callbacks::stream_of({id});
    case SourceKind::talk: return talks::stream_of({id});
    case SourceKind::meeting: return report_meetings::stream_of({id});
    case SourceKind::activity: return activities::stream_of(activities::ActivityId{id});
    }
    return {};
}

std::vector<Act> acts_of(Source const& source, Work& work)
{
    for (auto const& recorded : work.stream(source_stream(source)))
        if (static_cast<std::int64_t>(recorded.version) == source.version) return acts_in(recorded);
    return {};
}

/// What was said to his own record so far, where that line is his.
Result<SaidOfRecord> find_own(Source const& source, Work& work)
{
    auto const& deputy = work.by().person;
    CHECK(rules::has_line(acts_of(source, work), deputy));
    return fold(work.stream(stream_of(deputy)));
}

} // namespace

std::vector<std::string> streams(AskCorrection const& command)
{
    return {source_stream(command.source)};
}

std::vector<std::string> streams(DecideCorrection const& command)
{
    return {stream_of(command.deputy)};
}

std::vector<std::string> streams(AddEvidence const& command)
{
    return {source_stream(command.source)};
}

Result<AskedReply> ask_correction(AskCorrection const& command, Work& work)
{
    auto const said = TRY(find_own(command.source, work));
    CHECK(rules::ask(said, command.source));
    auto const& deputy = work.by().person;
    CorrectionAsked const event{.correction = work.new_id<CorrectionId>(),
                                .deputy = deputy,
                                .source = command.source,
                                .claim = command.claim,
                                .says = work.seal(Owner::person(deputy), "says", command.says.text),
                                .seats = rules::seats_of(work.by()),
                                .asked_on = work.today()};
    auto const position = TRY(work.append(stream_of(deputy), said.version, event));
    return AskedReply{position, event.correction};
}

Result<Done> decide_correction(DecideCorrection const& command, Work& work)
{
    auto const stream = stream_of(command.deputy);
    auto const said = fold(work.stream(stream));
    auto const decider = TRY(rules::decide(said, command.correction, work.by()));
    if (people::is_erased(work.stream(people::stream_of(command.deputy))))
        return refuse("record.unknown_correction", "/correction");
    if (decider.in_place_of) work.act_for(*decider.in_place_of);
    CorrectionDecided const event{
        .correction = command.correction,
        .deputy = command.deputy,
        .ruling = command.ruling,
        .reason = work.seal(Owner::person(command.deputy), "reason", command.reason.text),
        .decided_on = work.today()};
    return Done{TRY(work.append(stream, said.version, event))};
}

Result<EvidenceReply> add_evidence(AddEvidence const& command, Work& work)
{
    auto const said = TRY(find_own(command.source, work));
    CHECK(rules::add_evidence(said, command));
    auto const& deputy = work.by().person;
    auto const stream = stream_of(deputy);
    CHECK(files::take_files(command.photos, files::FileKind::photo, stream, "/photos", work));
    EvidenceAdded const event{.evidence = work.new_id<EvidenceId>(),
                              .deputy = deputy,
                              .source = command.source,
                              .photos = command.photos,
                              .shows =
                                  work.seal(Owner::person(deputy), "shows", command.shows.text),
                              .added_on = work.today()};
    auto const position = TRY(work.append(stream, said.version, event));
    return EvidenceReply{position, event.evidence};
}

} // namespace ztc::record
