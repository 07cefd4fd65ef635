// SPDX-License-Identifier: Apache-2.0
//
// Key items, progress queries, visits, and what somebody has seen of them.
#include "modules/people/events.hpp"
#include "modules/supervision/service_find.hpp"

namespace ztc::supervision {

namespace {

/// In whose place an office is used, when none of his own gives the right.
void say_in_whose_place(Right right, Work& work)
{
    std::optional<PersonId> away;
    for (auto const& office : work.by().offices) {
        if (!office.rights().has(right)) continue;
        if (!office.in_place_of) return;
        away = office.in_place_of;
    }
    if (away) work.act_for(*away);
}

Result<Found> find_to_supervise(SuggestionId const& id, Work& work)
{
    auto found = find(id, work);
    CHECK(rules::supervises(found.suggestion, work.by()));
    say_in_whose_place(Right::supervise_suggestions, work);
    return found;
}

Result<> are_deputies(std::vector<PersonId> const& deputies, std::string const& pointer, Work& work)
{
    for (auto const& deputy : deputies) {
        auto const& stream = work.stream(people::stream_of(deputy));
        bool is_one = false;
        for (auto const& recorded : stream)
            dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { is_one = true; });
        if (!is_one || people::is_erased(stream))
            return refuse("supervision.not_a_deputy", pointer);
    }
    return {};
}

std::vector<FileId> photos_of(std::optional<std::vector<FileId>> const& photos)
{
    return photos.value_or(std::vector<FileId>());
}

} // namespace

Result<Done> choose(Choose const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::choose(found.suggestion, found.supervision, command, work.today()));
    CHECK(are_deputies({command.supervisor}, "/supervisor", work));
    return append_one(found,
                      Chosen{command.suggestion, command.supervisor,
                             sealed("plan", command.plan.text, work), command.report_due_on,
                             work.today()},
                      work);
}

Result<Done> report(Report const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::report(found.supervision));
    return append_one(
        found,
        Reported{command.suggestion, sealed("words", command.words.text, work), work.today()},
        work);
}

Result<AskedReply> ask(Ask const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::ask(found.suggestion, found.supervision, command.unit));
    auto const due_on = command.due_on.value_or(suggestions::query_due_on(work));
    CHECK(rules::ask_by(due_on, work.today()));
    Asked const event{command.suggestion,
                      work.new_id<QueryId>(),
                      command.unit,
                      sealed("words", command.words.text, work),
                      due_on,
                      work.today()};
    return AskedReply{TRY(append_one(found, event, work)).position, event.query, due_on};
}

Result<Done> answer(Answer const& command, Work& work)
{
    auto const found = find(command.suggestion, work);
    CHECK(rules::answer(found.supervision, command, work.by()));
    auto const unit = found.supervision.queries.at(command.query).unit;
    if (auto const away = work.by().in_place_of(Right::handle_suggestions, unit))
        work.act_for(*away);
    auto const photos = photos_of(command.photos);
    CHECK(files::take_files(photos, files::FileKind::photo,
                            stream_of_supervision(command.suggestion), "/photos", work));
    return append_one(found,
                      Answered{command.suggestion, command.query,
                               sealed("words", command.words.text, work), photos, work.today()},
                      work);
}

Result<CalledReply> call_visit(CallVisit const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    auto const deputies = command.deputies.value_or(found.suggestion.signatories);
    CHECK(rules::call_visit(found.supervision, command.held_on, deputies, work.today()));
    CHECK(are_deputies(deputies, "/deputies", work));
    VisitCalled const event{.suggestion = command.suggestion,
                            .visit = work.new_id<VisitId>(),
                            .held_on = command.held_on,
                            .place = sealed("place", command.place.text, work),
                            .words = sealed("words", command.words.text, work),
                            .deputies = deputies,
                            .code = work.new_id_text().substr(0, 6),
                            .called_on = work.today()};
    return CalledReply{TRY(append_one(found, event, work)).position, event.visit, event.code};
}

Result<Done> cancel_visit(CancelVisit const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::cancel_visit(found.supervision, command.visit));
    return append_one(found,
                      VisitCancelled{command.suggestion, command.visit,
                                     sealed("reason", command.reason.text, work), work.today()},
                      work);
}

Result<Done> reply_to_visit(ReplyToVisit const& command, Work& work)
{
    auto const found = find(command.suggestion, work);
    auto const& by = work.by().person;
    CHECK(rules::reply_to_visit(found.supervision, command.visit, by, work.today()));
    std::optional<TextRef> words;
    if (command.words) words = sealed("words", command.words->text, work);
    return append_one(
        found,
        VisitReplied{command.suggestion, command.visit, by, command.reply, words, work.today()},
        work);
}

Result<Done> sign_in(SignIn const& command, Work& work)
{
    auto const found = find(command.suggestion, work);
    auto const& by = work.by().person;
    auto const visit = found.supervision.visits.find(command.visit);
    if (visit == found.supervision.visits.end() || !visit->second.invites(by))
        return refuse("supervision.unknown_visit", "/visit");
    if (visit->second.code != command.code.text) return refuse("supervision.wrong_code", "/code");
    CHECK(rules::sign_in(found.supervision, command.visit, by, work.today()));
    return append_one(
        found, SignedIn{command.suggestion, command.visit, by, VisitSignIn::by_code, work.today()},
        work);
}

Result<Done> sign_in_for(SignInFor const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::sign_in(found.supervision, command.visit, command.deputy, work.today()));
    return append_one(found,
                      SignedIn{command.suggestion, command.visit, command.deputy,
                               VisitSignIn::by_desk, work.today()},
                      work);
}

Result<Done> note_visit(NoteVisit const& command, Work& work)
{
    auto const found = TRY(find_to_supervise(command.suggestion, work));
    CHECK(rules::note_visit(found.supervision, command, work.today()));
    auto const photos = photos_of(command.photos);
    CHECK(files::take_files(photos, files::FileKind::photo,
                            stream_of_supervision(command.suggestion), "/photos", work));
    return append_one(found,
                      VisitNoted{command.suggestion, command.visit,
                                 sealed("words", command.words.text, work), photos, work.today()},
                      work);
}

Result<Done> look(LookAt const& command, Work& work)
{
    auto const found = find(command.suggestion, work);
    CHECK(rules::follows(found.suggestion, found.supervision, work.by()));
    std::int64_t last = 0;
    for (auto const& stream :
         {suggestions::stream_of(command.suggestion), stream_of_supervision(command.suggestion)}) {
        auto const& events = work.stream(stream);
        if (!events.empty())
            last = std::max(last, static_cast<std::int64_t>(events.back().position));
    }
    auto const& by = work.by().person;
    CHECK(rules::look(found.supervision, by, command.up_to, last));
    return append_one(found, Looked{command.suggestion, by, command.up_to}, work);
}

std::vector<std::string> streams(Choose const& command)
{
    return {suggestions::stream_of(command.suggestion), stream_of_supervision(command.suggestion),
            people::stream_of(command.supervisor)};
}

std::vector<std::string> streams(CallVisit const& command)
{
    std::vector<std::string> all{suggestions::stream_of(command.suggestion),
                                 stream_of_supervision(command.suggestion)};
    if (command.deputies)
        for (auto const& deputy : *command.deputies) all.push_back(people::stream_of(deputy));
    return all;
}

} // namespace ztc::supervision
