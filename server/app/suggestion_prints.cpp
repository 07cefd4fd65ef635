// SPDX-License-Identifier: Apache-2.0
#include "app/suggestion_prints.hpp"

#include "app/print_replies.hpp"
#include "app/scratch_file.hpp"

#include <fmt/format.h>

namespace ztc::app {

struct SuggestionPaperQuery {
    suggestions::SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(SuggestionPaperQuery, (), (suggestion))

struct ReplyLetterQuery {
    suggestions::SuggestionId suggestion;
    std::optional<NodeId> unit; // whose reply; left out: the last that was signed
};
BOOST_DESCRIBE_STRUCT(ReplyLetterQuery, (), (suggestion, unit))

struct HandoverListQuery {
    Date on; // the day on which they were handed over
};
BOOST_DESCRIBE_STRUCT(HandoverListQuery, (), (on))

struct YearPaperQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearPaperQuery, (), (year))

namespace {

namespace registered = views::suggestions;

template <class Answer>
Answer asked_as(Prints& prints, Call const& call, std::function<Answer(Reading&)> const& ask)
{
    std::optional<Answer> answer;
    prints.house.store->read(call.actor, [&](Reading& reading) { answer = ask(reading); });
    return *std::move(answer);
}

PaperLook look_of_papers(Prints& prints)
{
    return paper_look(prints.house.config.site, prints.house.config.print);
}

Result<SuggestionForm> form_for(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<SuggestionPaperQuery>(call));
    return asked_as<Result<SuggestionForm>>(
        prints, call, [&](Reading& reading) -> Result<SuggestionForm> {
            auto const page = TRY(registered::page_of(query.suggestion, reading));
            return form_of(page, congress_words(reading),
                           policy_of<suggestions::SuggestionPolicy>(reading).own_level);
        });
}

Result<ReplyLetter> letter_for(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<ReplyLetterQuery>(call));
    return asked_as<Result<ReplyLetter>>(
        prints, call, [&](Reading& reading) -> Result<ReplyLetter> {
            auto const page = TRY(registered::page_of(query.suggestion, reading));
            auto const address = web_address(prints.house.config.site) + "/console/suggestions/" +
                                 query.suggestion.text;
            return letter_of(page, congress_words(reading), query.unit, address);
        });
}

Result<Sheet> form_sheet(Prints& prints, Call const& call)
{
    auto const form = TRY(form_for(prints, call));
    return Sheet{draw_suggestion_form(form, look_of_papers(prints)), "suggestion.pdf"};
}

Result<Sheet> form_document(Prints& prints, Call const& call)
{
    auto const form = TRY(form_for(prints, call));
    return Sheet{write_suggestion_form(form, look_of_papers(prints)), "suggestion.docx", docx_type};
}

Result<Sheet> reply_sheet(Prints& prints, Call const& call)
{
    auto const letter = TRY(letter_for(prints, call));
    return Sheet{draw_reply_letter(letter, look_of_papers(prints)), "reply.pdf"};
}

Result<Sheet> reply_document(Prints& prints, Call const& call)
{
    auto const letter = TRY(letter_for(prints, call));
    return Sheet{write_reply_letter(letter, look_of_papers(prints)), "reply.docx", docx_type};
}

SuggestionHandover empty_list(CongressWords const& congress, Date on)
{
    return {.congress = congress.name,
            .session = fmt::format("{}年", static_cast<int>(on.year())),
            .by = congress.office,
            .handed_on = on,
            .note = "",
            .rows = {}};
}

Result<Sheet> handover_of_one(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<SuggestionPaperQuery>(call));
    auto const list = asked_as<Result<SuggestionHandover>>(
        prints, call, [&](Reading& reading) -> Result<SuggestionHandover> {
            auto const page = TRY(registered::page_of(query.suggestion, reading));
            auto row = TRY(handed_over(page));
            auto out = empty_list(congress_words(reading),
                                  page.line.referred_on.value_or(reading.today()));
            out.rows.push_back(std::move(row));
            return out;
        });
    if (!list) return list.error();
    return Sheet{draw_suggestion_handover(*list, look_of_papers(prints)), "handover.pdf"};
}

Result<Sheet> handover_of_day(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<HandoverListQuery>(call));
    auto const list = asked_as<Result<SuggestionHandover>>(
        prints, call, [&](Reading& reading) -> Result<SuggestionHandover> {
            auto out = empty_list(congress_words(reading), query.on);
            auto const year = static_cast<int>(query.on.year());
            for (auto const of : {year - 1, year}) // submitted in December, handed over in January
                for (auto const& line : registered::lines_of_year(of, reading)) {
                    if (line.referred_on != query.on) continue;
                    auto const page = TRY(registered::page_of(line.suggestion, reading));
                    out.rows.push_back(TRY(handed_over(page)));
                }
            if (out.rows.empty()) return refuse("suggestions.not_referred", "/on");
            return out;
        });
    if (!list) return list.error();
    return Sheet{draw_suggestion_handover(*list, look_of_papers(prints)), "handover.pdf"};
}

std::int64_t year_of(YearPaperQuery const& query, Reading& reading)
{
    return query.year.value_or(static_cast<int>(reading.today().year()));
}

Result<SuggestionRegister> register_for(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<YearPaperQuery>(call));
    return asked_as<Result<SuggestionRegister>>(
        prints, call, [&](Reading& reading) -> Result<SuggestionRegister> {
            auto const year = year_of(query, reading);
            return register_of(registered::lines_of_year(year, reading), congress_words(reading),
                               year, reading.today());
        });
}

Result<HandlingReport> report_for(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<YearPaperQuery>(call));
    return asked_as<Result<HandlingReport>>(
        prints, call, [&](Reading& reading) -> Result<HandlingReport> {
            return report_of(year_of(query, reading), congress_words(reading), reading);
        });
}

Result<Sheet> register_sheet(Prints& prints, Call const& call)
{
    auto const book = TRY(register_for(prints, call));
    return Sheet{draw_suggestion_register(book, look_of_papers(prints)), "register.pdf"};
}

Result<Sheet> register_workbook(Prints& prints, Call const& call)
{
    auto const book = TRY(register_for(prints, call));
    ScratchFile const file;
    CHECK(write_suggestion_register(book, file.name()));
    return Sheet{file.content(), "register.xlsx", xlsx_type};
}

Result<Sheet> report_sheet(Prints& prints, Call const& call)
{
    auto const report = TRY(report_for(prints, call));
    return Sheet{draw_handling_report(report, look_of_papers(prints)), "report.pdf"};
}

Result<Sheet> report_document(Prints& prints, Call const& call)
{
    auto const report = TRY(report_for(prints, call));
    return Sheet{write_handling_report(report, look_of_papers(prints)), "report.docx", docx_type};
}

Result<Sheet> report_workbook(Prints& prints, Call const& call)
{
    auto const report = TRY(report_for(prints, call));
    ScratchFile const file;
    CHECK(write_handling_workbook(report, file.name()));
    return Sheet{file.content(), "report.xlsx", xlsx_type};
}

void declare_papers_of_one(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    routes.served_by_app<SuggestionPaperQuery, Document>(get, "/suggestions/{suggestion}/form.pdf")
        .says("A suggestion on the form (A4), for whoever may read it.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown"});
    routes.served_by_app<SuggestionPaperQuery, Document>(get, "/suggestions/{suggestion}/form.docx")
        .says("The same as a document (DOCX).")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown"});
    routes.served_by_app<ReplyLetterQuery, Document>(get, "/suggestions/{suggestion}/letter.pdf")
        .says("The signed reply as an official letter (GB/T 9704), with the form for an opinion.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown", "suggestions.not_replied"});
    routes.served_by_app<ReplyLetterQuery, Document>(get, "/suggestions/{suggestion}/letter.docx")
        .says("The same as a document (DOCX) to be sealed.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown", "suggestions.not_replied"});
    routes
        .served_by_app<SuggestionPaperQuery, Document>(get,
                                                       "/suggestions/{suggestion}/handover.pdf")
        .says("交办单: to which units, as what, until when.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown", "suggestions.not_referred"});
}

void declare_papers_of_years(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    routes.served_by_app<HandoverListQuery, Document>(get, "/suggestion_handover.pdf")
        .says("The list of all that were handed over on a day.")
        .needs(Right::examine_suggestions)
        .refuses({"suggestions.not_referred"});
    routes.served_by_app<YearPaperQuery, Document>(get, "/suggestion_register.pdf")
        .says("The register of a year (A4).")
        .needs(Right::read_suggestions);
    routes.served_by_app<YearPaperQuery, Document>(get, "/suggestion_register.xlsx")
        .says("The register of a year as a workbook.")
        .needs(Right::read_suggestions);
    routes.served_by_app<YearPaperQuery, Document>(get, "/suggestion_report.pdf")
        .says("The year's report to the standing committee (A4): figures with denominators, each "
              "unit, each promise.")
        .needs(Right::examine_suggestions);
    routes.served_by_app<YearPaperQuery, Document>(get, "/suggestion_report.docx")
        .says("The same as a document (DOCX) to go on with.")
        .needs(Right::examine_suggestions);
    routes.served_by_app<YearPaperQuery, Document>(get, "/suggestion_report.xlsx")
        .says("Its tables as a workbook.")
        .needs(Right::examine_suggestions);
}

} // namespace

void declare_suggestion_prints(Routes& routes)
{
    declare_papers_of_one(routes);
    declare_papers_of_years(routes);
}

void connect_suggestion_prints(Router& router, Routes const& routes, Prints& prints)
{
    std::pair<std::string_view, MakeSheet> const served[] = {
        {"/suggestions/{suggestion}/form.pdf", &form_sheet},
        {"/suggestions/{suggestion}/form.docx", &form_document},
        {"/suggestions/{suggestion}/letter.pdf", &reply_sheet},
        {"/suggestions/{suggestion}/letter.docx", &reply_document},
        {"/suggestions/{suggestion}/handover.pdf", &handover_of_one},
        {"/suggestion_handover.pdf", &handover_of_day},
        {"/suggestion_register.pdf", &register_sheet},
        {"/suggestion_register.xlsx", &register_workbook},
        {"/suggestion_report.pdf", &report_sheet},
        {"/suggestion_report.docx", &report_document},
        {"/suggestion_report.xlsx", &report_workbook}};
    for (auto const& [path, make] : served) serve_print(router, routes, prints, path, make);
}

} // namespace ztc::app
