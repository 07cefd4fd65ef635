// SPDX-License-Identifier: Apache-2.0
#include "app/prints.hpp"

#include "app/print_replies.hpp"

#include <fmt/format.h>

#include <sstream>

namespace ztc::app {

BOOST_DEFINE_ENUM_CLASS(Copies, one, two)

struct ReceiptSheetQuery {
    matters::MatterId matter;
    std::optional<Copies> copies; // two: side by side on A4, one for the station's file
};
BOOST_DESCRIBE_STRUCT(ReceiptSheetQuery, (), (matter, copies))

struct ReferralSheetQuery {
    matters::MatterId matter;
};
BOOST_DESCRIBE_STRUCT(ReferralSheetQuery, (), (matter))

struct LetterQuery {
    matters::MatterId matter;
    std::optional<LetterSize> size; // large: 22 points
};
BOOST_DESCRIBE_STRUCT(LetterQuery, (), (matter, size))

struct RosterQuery {
    NodeId node;               // a station
    std::optional<Date> month; // any day of it; left out: the next
    std::optional<RosterPaper> paper;
};
BOOST_DESCRIBE_STRUCT(RosterQuery, (), (node, month, paper))

struct CheckInQuery {
    receptions::ReceptionId reception;
};
BOOST_DESCRIBE_STRUCT(CheckInQuery, (), (reception))

struct SignInSheetQuery {
    activities::ActivityId activity;
};
BOOST_DESCRIBE_STRUCT(SignInSheetQuery, (), (activity))

struct CertificateQuery {
    activities::ActivityId activity;
    PersonId deputy;
};
BOOST_DESCRIBE_STRUCT(CertificateQuery, (), (activity, deputy))

struct RecordSheetQuery {
    PersonId deputy;
    std::optional<Date> from, until; // left out: this year until today
};
BOOST_DESCRIBE_STRUCT(RecordSheetQuery, (), (deputy, from, until))

struct DeliveryLetterQuery {
    NodeId unit;
    std::int64_t year; // and the one before
};
BOOST_DESCRIBE_STRUCT(DeliveryLetterQuery, (), (unit, year))

struct BulletinSheetQuery {
    views::bulletins::BulletinId bulletin;
};
BOOST_DESCRIBE_STRUCT(BulletinSheetQuery, (), (bulletin))

struct BriefSheetQuery {
    Text<1, 2000> matters; // ids with commas between, at most 50
};
BOOST_DESCRIBE_STRUCT(BriefSheetQuery, (), (matters))

struct BallotsQuery {
    report_meetings::MeetingId meeting;
    std::optional<std::int64_t> ballots; // left out: fifty
};
BOOST_DESCRIBE_STRUCT(BallotsQuery, (), (meeting, ballots))

struct ReportSetQuery {
    report_meetings::MeetingId meeting;
};
BOOST_DESCRIBE_STRUCT(ReportSetQuery, (), (meeting))

struct HandoverSheetQuery {
    handover::HandoverId handover;
};
BOOST_DESCRIBE_STRUCT(HandoverSheetQuery, (), (handover))

struct PosterQuery {
    NodeId node;                   // a station or a community
    std::optional<Text<1, 40>> at; // what the sign hangs on, such as a bus stop
};
BOOST_DESCRIBE_STRUCT(PosterQuery, (), (node, at))

struct BlankSlipQuery {
    NodeId node;
};
BOOST_DESCRIBE_STRUCT(BlankSlipQuery, (), (node))

struct SheetsQuery {
    Text<1, 2000> matters; // ids with commas between, at most 50
};
BOOST_DESCRIBE_STRUCT(SheetsQuery, (), (matters))

Press press_of(House& house)
{
    return {house.config, house.store->texts(),
            [&house](Viewer const& viewer, std::function<void(Reading&)> const& ask) {
                house.store->read(viewer, [&](Reading& reading) { ask(reading); });
            }};
}

namespace {

Result<Sheet> receipt_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<ReceiptSheetQuery>(call));
    auto const paper = query.copies == Copies::two ? ReceiptPaper::two_on_a4 : ReceiptPaper::one_a5;
    auto pdf = TRY(print_receipt(press_of(prints.house), call.actor, query.matter, paper));
    return Sheet{std::move(pdf), "receipt.pdf"};
}

Result<Sheet> referral_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<ReferralSheetQuery>(call));
    auto pdf = TRY(print_referrals(press_of(prints.house), call.actor, {query.matter}));
    return Sheet{std::move(pdf), "referral.pdf"};
}

Result<Sheet> letter_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<LetterQuery>(call));
    auto pdf = TRY(print_letter(press_of(prints.house), call.actor, query.matter,
                                query.size.value_or(LetterSize::normal)));
    return Sheet{std::move(pdf), "letter.pdf"};
}

Result<Sheet> handover_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<HandoverSheetQuery>(call));
    auto pdf = TRY(print_handover(press_of(prints.house), call.actor, query.handover));
    return Sheet{std::move(pdf), "handover.pdf"};
}

Result<Sheet> roster_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<RosterQuery>(call));
    auto const month = query.month.value_or(add_months(prints.house.clock.today(), 1));
    auto pdf = TRY(print_roster(press_of(prints.house), call.actor, query.node, month,
                                query.paper.value_or(RosterPaper::a4)));
    return Sheet{std::move(pdf), "receptions.pdf"};
}

Result<Sheet> check_in_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<CheckInQuery>(call));
    auto pdf = TRY(print_check_in(press_of(prints.house), call.actor, query.reception));
    return Sheet{std::move(pdf), "check-in.pdf"};
}

Result<Sheet> sign_in_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<SignInSheetQuery>(call));
    auto pdf = TRY(print_sign_in(press_of(prints.house), call.actor, query.activity));
    return Sheet{std::move(pdf), "sign-in.pdf"};
}

Result<Sheet> certificate_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<CertificateQuery>(call));
    auto pdf =
        TRY(print_certificate(press_of(prints.house), call.actor, query.activity, query.deputy));
    return Sheet{std::move(pdf), "certificate.pdf"};
}

Result<Sheet> record_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<RecordSheetQuery>(call));
    auto pdf = TRY(
        print_record(press_of(prints.house), call.actor, query.deputy, {query.from, query.until}));
    return Sheet{std::move(pdf), "record.pdf"};
}

Result<Sheet> bulletin_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BulletinSheetQuery>(call));
    auto pdf = TRY(print_bulletin(press_of(prints.house), call.actor, query.bulletin));
    return Sheet{std::move(pdf), "bulletin.pdf"};
}

Result<Sheet> bulletin_document(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BulletinSheetQuery>(call));
    auto docx = TRY(write_bulletin(press_of(prints.house), call.actor, query.bulletin));
    return Sheet{std::move(docx), "bulletin.docx", docx_type};
}

Result<Sheet> brief_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BriefSheetQuery>(call));
    auto pdf = TRY(print_brief(press_of(prints.house), call.actor, query.matters.text));
    return Sheet{std::move(pdf), "topic.pdf"};
}

Result<Sheet> brief_document(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BriefSheetQuery>(call));
    auto docx = TRY(write_brief(press_of(prints.house), call.actor, query.matters.text));
    return Sheet{std::move(docx), "topic.docx", docx_type};
}

Result<Sheet> delivery_letter_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<DeliveryLetterQuery>(call));
    auto pdf =
        TRY(print_delivery_letter(press_of(prints.house), call.actor, query.unit, query.year));
    return Sheet{std::move(pdf), "delivery.pdf"};
}

Result<Sheet> delivery_letter_document(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<DeliveryLetterQuery>(call));
    auto docx =
        TRY(write_delivery_letter(press_of(prints.house), call.actor, query.unit, query.year));
    return Sheet{std::move(docx), "delivery.docx", docx_type};
}

Result<Sheet> ballot_sheets(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BallotsQuery>(call));
    auto pdf = TRY(print_ballots(press_of(prints.house), call.actor, query.meeting,
                                 query.ballots.value_or(50)));
    return Sheet{std::move(pdf), "ballots.pdf"};
}

Result<Sheet> report_set_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<ReportSetQuery>(call));
    auto pdf = TRY(print_report_set(press_of(prints.house), call.actor, query.meeting));
    return Sheet{std::move(pdf), "report.pdf"};
}

Result<Sheet> poster_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<PosterQuery>(call));
    std::optional<std::string> spot;
    if (query.at) spot = query.at->text;
    auto pdf = TRY(print_poster(press_of(prints.house), call.actor, query.node, spot));
    return Sheet{std::move(pdf), "poster.pdf"};
}

Result<Sheet> blank_slip_sheet(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<BlankSlipQuery>(call));
    auto pdf = TRY(print_blank_slip(press_of(prints.house), call.actor, query.node));
    return Sheet{std::move(pdf), "slip.pdf"};
}

Result<std::vector<matters::MatterId>> ids_in(std::string const& commas)
{
    std::vector<matters::MatterId> ids;
    std::istringstream in(commas);
    for (std::string id; std::getline(in, id, ',');) {
        if (!is_well_formed_id(id)) return refuse("request.not_an_id", "/matters");
        ids.push_back({id});
    }
    if (ids.empty()) return refuse("request.not_an_id", "/matters");
    if (ids.size() > slips_at_most) return refuse("request.too_many", "/matters");
    return ids;
}

Result<Sheet> referral_sheets(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<SheetsQuery>(call));
    auto const matters = TRY(ids_in(query.matters.text));
    auto pdf = TRY(print_referrals(press_of(prints.house), call.actor, matters));
    return Sheet{std::move(pdf), "referrals.pdf"};
}

Result<Sheet> receipt_sheets(Prints& prints, Call const& call)
{
    auto const query = TRY(query_of<SheetsQuery>(call));
    auto const matters = TRY(ids_in(query.matters.text));
    auto pdf = TRY(print_receipts(press_of(prints.house), call.actor, matters));
    return Sheet{std::move(pdf), "receipts.pdf"};
}

void declare_bulletin_prints(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    routes.served_by_app<BulletinSheetQuery, Document>(get, "/bulletins/{bulletin}/sheet.pdf")
        .says("A performance bulletin on paper (A4): figures, introduction, articles.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown"});
    routes.served_by_app<BulletinSheetQuery, Document>(get, "/bulletins/{bulletin}/sheet.docx")
        .says("The same as a document (DOCX) that an office goes on with.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown"});
}

void declare_brief_prints(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    routes.served_by_app<DeliveryLetterQuery, Document>(get, "/delivery_letter.pdf")
        .says("What became of what a unit promised in a year and the one before (A4), as a draft.")
        .needs(Right::read_suggestions)
        .refuses({"commitments.unknown"});
    routes.served_by_app<DeliveryLetterQuery, Document>(get, "/delivery_letter.docx")
        .says("The same as a document (DOCX) that the unit goes on with.")
        .needs(Right::read_suggestions)
        .refuses({"commitments.unknown"});
    routes.served_by_app<BriefSheetQuery, Document>(get, "/topic_brief.pdf")
        .says("What some matters add up to, on paper (A4): people, days, communities, answers.")
        .needs(Right::research_topics)
        .refuses({"drafts.nothing_to_brief"});
    routes.served_by_app<BriefSheetQuery, Document>(get, "/topic_brief.docx")
        .says("The same as a document (DOCX) to go on with.")
        .needs(Right::research_topics)
        .refuses({"drafts.nothing_to_brief"});
}

} // namespace

void declare_prints(Routes& routes)
{
    constexpr auto get = Route::Method::get;
    declare_bulletin_prints(routes);
    declare_brief_prints(routes);
    routes.served_by_app<ReceiptSheetQuery, Document>(get, "/matters/{matter}/receipt.pdf")
        .says("The raiser's receipt on paper (A5, or two on A4): number, code, how it goes on.")
        .needs_sign_in()
        .refuses({"matters.unknown", "access.denied"});
    routes.served_by_app<ReferralSheetQuery, Document>(get, "/matters/{matter}/referral.pdf")
        .says("转办单 for the handling unit (A4), with room for its answer; never who raised it.")
        .needs_sign_in()
        .refuses({"matters.unknown", "access.denied", "matter_page.not_referred"});
    routes.served_by_app<LetterQuery, Document>(get, "/matters/{matter}/letter.pdf")
        .says("The answer as a letter to the raiser, in large print (A4), or larger still.")
        .needs_sign_in()
        .refuses({"matters.unknown", "access.denied", "matter_page.not_answered"});
    routes.served_by_app<HandoverSheetQuery, Document>(get, "/handovers/{handover}/sheet.pdf")
        .says("交接清单 (A4): the list that was frozen, with room for two signatures.")
        .needs(Right::hand_over)
        .refuses({"handover.unknown"});
    routes.served_by_app<RosterQuery, Document>(get, "/places/{node}/roster.pdf")
        .says("When deputies receive at a station within a month, to be hung up (A4 or A3), with a "
              "code that leads to its slots.")
        .needs(Right::plan_receptions)
        .refuses(
            {"receptions.unknown_station", "receptions.nothing_to_post", "receptions.wrong_days"});
    routes.served_by_app<CheckInQuery, Document>(get, "/receptions/{reception}/check_in.pdf")
        .says("The code by which visitors check in themselves, for the wall of the day (A4); for "
              "its desk and its deputies.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours"});
    routes.served_by_app<SignInSheetQuery, Document>(get, "/activities/{activity}/sign_in.pdf")
        .says("The sheet (A4) for the door of an activity: its roster signs in by the code.")
        .needs(Right::plan_activities)
        .refuses({"activities.unknown", "activities.not_yours"});
    routes.served_by_app<CertificateQuery, Document>(get, "/activities/{activity}/certificate.pdf")
        .says("A certificate (A4) for a deputy's employer that he took part, for himself and the "
              "desk.")
        .needs_sign_in()
        .refuses({"activities.unknown", "activities.not_yours", "activities.nothing_to_certify"});
    routes.served_by_app<RecordSheetQuery, Document>(get, "/records/{deputy}/sheet.pdf")
        .says("A record of performance of a year or a term (A4): the eight parts, the figures, "
              "every line; for the deputy himself and the committee above him.")
        .needs_sign_in()
        .refuses({"record.unknown", "record.wrong_days"});
    routes.served_by_app<BallotsQuery, Document>(get, "/report_meetings/{meeting}/ballots.pdf")
        .says("Paper ballots of a report meeting (A5), all alike and without a number.")
        .needs_sign_in()
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.wrong_ballots"});
    routes.served_by_app<ReportSetQuery, Document>(get, "/report_meetings/{meeting}/set.pdf")
        .says("The filed set of a report meeting (A4): who was there, questions, what was counted, "
              "the report; for the committee and the deputy.")
        .needs_sign_in()
        .refuses(
            {"report_meetings.unknown", "report_meetings.not_yours", "report_meetings.not_filed"});
    routes.served_by_app<PosterQuery, Document>(get, "/places/{node}/poster.pdf")
        .says("A poster (A4) of a station, or for a spot in a community: the line, the code that "
              "leads to raising there, hours and phone.")
        .needs_sign_in()
        .refuses({"access.denied", "organisation.unknown_node"});
    routes.served_by_app<BlankSlipQuery, Document>(get, "/places/{node}/slip.pdf")
        .says("An empty slip (A4) to be filled in by hand and keyed in at the station.")
        .needs_sign_in()
        .refuses({"access.denied", "organisation.unknown_node"});
    routes.served_by_app<SheetsQuery, Document>(get, "/referrals.pdf")
        .says("The slips of up to 50 referred matters in one PDF.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "access.denied", "matter_page.not_referred"});
    routes.served_by_app<SheetsQuery, Document>(get, "/receipts.pdf")
        .says("The receipts of up to 50 matters in one PDF, each on an A5: a pile of slips.")
        .needs(Right::enter_matters)
        .refuses({"matters.unknown", "access.denied"});
}

void connect_prints(Router& router, Routes const& routes, Prints& prints)
{
    std::map<std::string_view, MakeSheet> const served{
        {"/matters/{matter}/receipt.pdf", &receipt_sheet},
        {"/matters/{matter}/referral.pdf", &referral_sheet},
        {"/matters/{matter}/letter.pdf", &letter_sheet},
        {"/handovers/{handover}/sheet.pdf", &handover_sheet},
        {"/places/{node}/roster.pdf", &roster_sheet},
        {"/receptions/{reception}/check_in.pdf", &check_in_sheet},
        {"/activities/{activity}/sign_in.pdf", &sign_in_sheet},
        {"/activities/{activity}/certificate.pdf", &certificate_sheet},
        {"/records/{deputy}/sheet.pdf", &record_sheet},
        {"/bulletins/{bulletin}/sheet.pdf", &bulletin_sheet},
        {"/bulletins/{bulletin}/sheet.docx", &bulletin_document},
        {"/topic_brief.pdf", &brief_sheet},
        {"/topic_brief.docx", &brief_document},
        {"/delivery_letter.pdf", &delivery_letter_sheet},
        {"/delivery_letter.docx", &delivery_letter_document},
        {"/report_meetings/{meeting}/ballots.pdf", &ballot_sheets},
        {"/report_meetings/{meeting}/set.pdf", &report_set_sheet},
        {"/places/{node}/poster.pdf", &poster_sheet},
        {"/places/{node}/slip.pdf", &blank_slip_sheet},
        {"/referrals.pdf", &referral_sheets},
        {"/receipts.pdf", &receipt_sheets}};
    for (auto const& [path, make] : served) serve_print(router, routes, prints, path, make);
}

} // namespace ztc::app
