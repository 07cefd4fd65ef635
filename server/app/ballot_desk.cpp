// SPDX-License-Identifier: Apache-2.0
#include "app/ballot_desk.hpp"

#include "app/door_replies.hpp"
#include "modules/report_meetings/service.hpp"
#include "views/report_meetings/view.hpp"

namespace ztc::app {

namespace {

namespace meetings = views::report_meetings;

constexpr std::string_view cards_path = "/report_meetings/make_cards";
constexpr std::string_view file_path = "/report_meetings/file";

report_meetings::Counts ballot_counts(std::vector<std::int64_t> const& chosen)
{
    return {chosen.at(0), chosen.at(1), chosen.at(2), chosen.at(3)};
}

/// Of a sealed card no ballot is invalid: the page sends none.
report_meetings::Tally ballot_tally(ballots::Count const& count)
{
    report_meetings::Tally out{count.cast, count.cast, 0, ballot_counts(count.chosen.at(0)), {}};
    for (std::size_t i = 1; i < count.chosen.size(); ++i)
        out.aspects.push_back(ballot_counts(count.chosen[i]));
    return out;
}

log::Order ballot_order(Actor const& by, std::vector<std::string> streams,
                        std::function<Result<Done>(Work&)> run)
{
    return {.by = by,
            .request = "",
            .body_hash = "",
            .streams = std::move(streams),
            .run = [run = std::move(run)](Work& work) -> Result<std::string> {
                return described::to_json(TRY(run(work)));
            }};
}

http::Response cards_response(BallotDesk& desk, Actor const& by,
                              report_meetings::MeetingId const& meeting,
                              std::vector<std::string> const& codes)
{
    http::Response response;
    response.status = 201;
    response.content_type = "application/pdf";
    response.headers.emplace_back("Content-Disposition", "inline; filename=\"cards.pdf\"");
    response.headers.emplace_back("Cache-Control", "no-store");
    response.body = print_cards(press_of(desk.house), by, meeting, codes).value();
    return response;
}

void serve_cards(BallotDesk& desk, Call const& call, report_meetings::MakeCards const& command)
{
    auto const codes = make_cards(desk.house, desk.box, call.actor, command.meeting, command.cards);
    if (!codes) return call.reply(desk.words.problem(codes.error(), call.language));
    call.reply(cards_response(desk, call.actor, command.meeting, *codes));
}

void serve_file(BallotDesk& desk, Call const& call, report_meetings::FileSet const& command)
{
    auto const done = file_set(desk.house, desk.box, call.actor, command.meeting);
    if (!done) return call.reply(desk.words.problem(done.error(), call.language));
    call.reply(http::json(201, *done));
}

template <class Command>
using Serve = void (*)(BallotDesk&, Call const&, Command const&);

template <class Command>
void send_ballot_errand(BallotDesk& desk, Call&& call, Serve<Command> serve)
{
    auto const command = body_of<Command>(call, desk.words);
    if (!command) return;
    auto const shared = std::make_shared<Call>(std::move(call));
    auto const sent = desk.errands.send([&desk, shared, serve, command = *command] {
        try {
            serve(desk, *shared, command);
        } catch (std::exception const& error) {
            shared->reply(desk.words.fault(error, shared->language));
        }
    });
    if (!sent) shared->reply(desk.words.problem(refuse("http.busy"), shared->language));
}

} // namespace

Result<std::vector<std::string>> make_cards(House& house, ballots::BallotBox& box, Actor const& by,
                                            report_meetings::MeetingId const& meeting,
                                            std::int64_t cards)
{
    report_meetings::MakeCards const command{meeting, cards};
    auto const made = house.store->writer().run(
        ballot_order(by, report_meetings::streams(command),
                     [command](Work& work) { return report_meetings::make_cards(command, work); }));
    if (!made) return made.error();
    auto const sheet = house.store->read(
        by, [&](Reading& reading) { return meetings::ballot_sheet(meeting, reading); });
    return box.make_codes(by.congress, meeting.text, 1 + sheet->aspects.size(),
                          static_cast<std::size_t>(cards));
}

Result<std::string> file_set(House& house, ballots::BallotBox& box, Actor const& by,
                             report_meetings::MeetingId const& meeting)
{
    report_meetings::FileSet const command{meeting};
    std::optional<report_meetings::Tally> phones;
    bool const may_open = house.store->read(
        by, [&](Reading& reading) { return meetings::waits_for_filing(meeting, reading); });
    if (may_open)
        if (auto const count = box.count(by.congress, meeting.text)) phones = ballot_tally(*count);
    auto const filed = house.store->writer().run(
        ballot_order(by, report_meetings::streams(command), [command, phones](Work& work) {
            return report_meetings::file(command, phones, work);
        }));
    if (!filed) return filed.error();
    box.empty(by.congress, meeting.text);
    return filed->json;
}

void declare_ballots(Routes& routes)
{
    constexpr auto post = Route::Method::post;
    routes.served_by_app<report_meetings::MakeCards, Document>(post, std::string(cards_path))
        .says("New sealed cards (A4, to be cut and folded), each with a code that is good once. "
              "The codes are in this answer and nowhere else.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.has_ended", "report_meetings.wrong_cards"});
    routes.served_by_app<report_meetings::FileSet, Done>(post, std::string(file_path))
        .says("Open the box and file the set: once two persons have found the same on paper. "
              "After the minutes of the policy it is filed and marked as late.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.not_ended", "report_meetings.not_agreed",
                  "report_meetings.more_votes_than_present"});
}

void connect_ballots(Router& router, Routes const& routes, BallotDesk& desk)
{
    for (auto const& route : routes.all()) {
        if (route.path == cards_path)
            router.serve(route, [&desk](Call&& call) {
                send_ballot_errand<report_meetings::MakeCards>(desk, std::move(call), &serve_cards);
            });
        if (route.path == file_path)
            router.serve(route, [&desk](Call&& call) {
                send_ballot_errand<report_meetings::FileSet>(desk, std::move(call), &serve_file);
            });
    }
}

} // namespace ztc::app
