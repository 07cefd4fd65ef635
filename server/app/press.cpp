// SPDX-License-Identifier: Apache-2.0
#include "app/prints.hpp"
#include "app/suggestion_papers.hpp"
#include "modules/matters/service.hpp"
#include "platform/log/check_code.hpp"
#include "platform/notify/placeholders.hpp"
#include "views/commitments/view.hpp"
#include "views/organisation/view.hpp"
#include "views/receptions/view.hpp"

#include <algorithm>

namespace ztc::app {

namespace {

namespace page = views::matter_page;

Letterhead letterhead(Config const& config)
{
    return {config.site, fonts_of(config.print)};
}

std::string query_code(Press const& press, Viewer const& viewer, matters::MatterId const& matter)
{
    return matters::query_code_of(
        press.texts.fingerprint(viewer.congress, matters::query_code_print, matter.text));
}

/// A clerk of that unit and of no other: what the slip says is what such a one may see.
Viewer unit_itself(std::string const& congress, NodeId const& unit)
{
    auto viewer = system_actor(congress);
    viewer.offices.push_back({Role::unit_clerk, unit, {unit}});
    return viewer;
}

template <class Answer>
Answer read_as(Press const& press, Viewer const& viewer, std::function<Answer(Reading&)> const& ask)
{
    std::optional<Answer> answer;
    press.read(viewer, [&](Reading& reading) { answer = ask(reading); });
    return *std::move(answer);
}

} // namespace

std::string web_address(SiteConfig const& site)
{
    auto address = site.address;
    if (address.empty()) address = "https://" + site.origin.substr(0, site.origin.find('/'));
    while (address.ends_with('/')) address.pop_back();
    return address;
}

std::string follow_address(SiteConfig const& site, std::string const& number)
{
    return web_address(site) + "/r/" + number;
}

std::string raise_address(SiteConfig const& site, NodeId const& node,
                          std::optional<std::string> const& spot)
{
    auto const address = web_address(site) + "/s/" + node.text;
    return spot ? address + "?at=" + notify::escaped(*spot, notify::Escape::percent) : address;
}

namespace {

Result<ReceiptSheet> receipt_sheet(Press const& press, Viewer const& viewer,
                                   matters::MatterId const& matter)
{
    ReceiptProof proof;
    auto const receipt =
        TRY(read_as<Result<page::ReceiptPrint>>(press, viewer, [&](Reading& reading) {
            auto print = page::receipt_print(matter, reading);
            if (print)
                proof.check_code =
                    log::check_code(reading.tables(), print->raised_position).value_or("");
            return print;
        }));
    if (receipt.shows_code) proof.query_code = query_code(press, viewer, matter);
    return ReceiptSheet{receipt, proof};
}

} // namespace

std::string roster_address(SiteConfig const& site, NodeId const& station)
{
    return web_address(site) + "/when/" + station.text;
}

namespace {

/// What is planned there in the month in which that day lies; the desk's own stations only.
Result<RosterPrint> roster_of(NodeId const& station, Date month, Reading& reading)
{
    auto const far = days_between(reading.today(), month);
    if (far > 3660 || far < -3660) return refuse("receptions.wrong_days", "/month");
    auto const all = views::organisation::stations(reading).stations;
    auto const found = std::ranges::find(all, station, &views::organisation::StationLine::node);
    if (found == all.end() || !reading.viewer().may_at(Right::plan_receptions, station))
        return refuse("receptions.unknown_station", "/node");
    RosterPrint out{.station = station,
                    .station_name = found->name,
                    .address = found->address,
                    .phone = found->phone,
                    .hours = found->hours,
                    .month = Date{month.year() / month.month() / 1},
                    .receptions = {}};
    auto const last = Date{month.year() / month.month() / std::chrono::last};
    for (auto const& line : views::receptions::lines_between(out.month, last, station, reading)) {
        if (line.state == receptions::ReceptionState::cancelled) continue;
        RosterDay one{line.held_on, line.from_minute, line.until_minute, {}};
        for (auto const& who : line.deputies) one.deputies.push_back(who.name);
        out.receptions.push_back(std::move(one));
    }
    if (out.receptions.empty()) return refuse("receptions.nothing_to_post", "/month");
    return out;
}

} // namespace

Result<std::string> print_roster(Press const& press, Viewer const& viewer, NodeId const& station,
                                 Date month, RosterPaper paper)
{
    auto const roster = TRY(read_as<Result<RosterPrint>>(
        press, viewer, [&](Reading& reading) { return roster_of(station, month, reading); }));
    return draw_roster(roster, letterhead(press.config), paper);
}

std::string check_in_address(SiteConfig const& site, views::receptions::CheckInPrint const& day)
{
    return web_address(site) + "/c/" + day.reception.text + "/" + day.code;
}

Result<std::string> print_check_in(Press const& press, Viewer const& viewer,
                                   receptions::ReceptionId const& reception)
{
    using views::receptions::CheckInPrint;
    auto const day = TRY(read_as<Result<CheckInPrint>>(press, viewer, [&](Reading& reading) {
        return views::receptions::check_in_print(reception, reading);
    }));
    return draw_check_in(day, letterhead(press.config));
}

std::string sign_in_address(SiteConfig const& site, views::activities::SignInPrint const& day)
{
    return web_address(site) + "/a/" + day.activity.text + "/" + day.code;
}

Result<std::string> print_sign_in(Press const& press, Viewer const& viewer,
                                  activities::ActivityId const& activity)
{
    using views::activities::SignInPrint;
    auto const day = TRY(read_as<Result<SignInPrint>>(press, viewer, [&](Reading& reading) {
        return views::activities::sign_in_print(activity, reading);
    }));
    return draw_sign_in(day, letterhead(press.config));
}

Result<std::string> print_certificate(Press const& press, Viewer const& viewer,
                                      activities::ActivityId const& activity,
                                      PersonId const& deputy)
{
    using views::activities::CertificatePrint;
    auto const one = TRY(read_as<Result<CertificatePrint>>(press, viewer, [&](Reading& reading) {
        return views::activities::certificate_print(activity, deputy, reading);
    }));
    return draw_certificate(one, letterhead(press.config));
}

std::string profile_address(SiteConfig const& site, PersonId const& deputy)
{
    return web_address(site) + "/d/" + deputy.text;
}

Result<std::string> print_record(Press const& press, Viewer const& viewer, PersonId const& deputy,
                                 views::record::Days const& days)
{
    using views::record::Record;
    auto const record = TRY(read_as<Result<Record>>(press, viewer, [&](Reading& reading) {
        return views::record::record_of(deputy, days, reading);
    }));
    return draw_record(record, letterhead(press.config));
}

namespace {

Result<views::bulletins::BulletinPage> bulletin_of(Press const& press, Viewer const& viewer,
                                                   views::bulletins::BulletinId const& bulletin)
{
    using views::bulletins::BulletinPage;
    return read_as<Result<BulletinPage>>(press, viewer, [&](Reading& reading) {
        return views::bulletins::bulletin_page(bulletin, reading);
    });
}

} // namespace

Result<std::string> print_bulletin(Press const& press, Viewer const& viewer,
                                   views::bulletins::BulletinId const& bulletin)
{
    auto const page = TRY(bulletin_of(press, viewer, bulletin));
    return draw_bulletin(page, letterhead(press.config));
}

Result<std::string> write_bulletin(Press const& press, Viewer const& viewer,
                                   views::bulletins::BulletinId const& bulletin)
{
    auto const page = TRY(bulletin_of(press, viewer, bulletin));
    return write_bulletin(page, press.config.site);
}

namespace {

Result<views::drafts::Brief> brief_for(Press const& press, Viewer const& viewer,
                                       std::string_view matters)
{
    return read_as<Result<views::drafts::Brief>>(
        press, viewer, [&](Reading& reading) { return views::drafts::brief_of(matters, reading); });
}

} // namespace

Result<std::string> print_brief(Press const& press, Viewer const& viewer, std::string_view matters)
{
    return draw_brief(TRY(brief_for(press, viewer, matters)), letterhead(press.config));
}

Result<std::string> write_brief(Press const& press, Viewer const& viewer, std::string_view matters)
{
    return write_brief(TRY(brief_for(press, viewer, matters)), press.config.site);
}

namespace {

Result<DeliveryLetter> delivery_letter_of(Press const& press, Viewer const& viewer,
                                          NodeId const& unit, std::int64_t year)
{
    auto const found = TRY(
        read_as<Result<views::commitments::DeliveryLetter>>(press, viewer, [&](Reading& reading) {
            return views::commitments::delivery_letter(unit, year, reading);
        }));
    DeliveryLetter letter{.to = press.config.site.place + "人大常委会代表工作机构",
                          .unit = found.unit,
                          .year = found.year,
                          .told_on = found.told_on,
                          .promises = {}};
    for (auto const& row : found.rows)
        letter.promises.push_back({row.number, row.words, row.owner, row.reason, row.first_due_on,
                                   row.due_on, row.delivered_on});
    return letter;
}

} // namespace

Result<std::string> print_delivery_letter(Press const& press, Viewer const& viewer,
                                          NodeId const& unit, std::int64_t year)
{
    return draw_delivery_letter(TRY(delivery_letter_of(press, viewer, unit, year)),
                                paper_look(press.config.site, press.config.print));
}

Result<std::string> write_delivery_letter(Press const& press, Viewer const& viewer,
                                          NodeId const& unit, std::int64_t year)
{
    return write_delivery_letter(TRY(delivery_letter_of(press, viewer, unit, year)),
                                 paper_look(press.config.site, press.config.print));
}

namespace {

namespace meetings = views::report_meetings;

Result<meetings::BallotSheet> ballot_of(Press const& press, Viewer const& viewer,
                                        report_meetings::MeetingId const& meeting)
{
    return read_as<Result<meetings::BallotSheet>>(
        press, viewer, [&](Reading& reading) { return meetings::ballot_print(meeting, reading); });
}

constexpr std::int64_t ballots_at_once = 500;

} // namespace

Result<std::string> print_ballots(Press const& press, Viewer const& viewer,
                                  report_meetings::MeetingId const& meeting, std::int64_t how_many)
{
    auto const sheet = TRY(ballot_of(press, viewer, meeting));
    if (how_many < 1 || how_many > ballots_at_once)
        return refuse("report_meetings.wrong_ballots", "/ballots");
    return draw_ballots(sheet, static_cast<std::size_t>(how_many), letterhead(press.config));
}

Result<std::string> print_cards(Press const& press, Viewer const& viewer,
                                report_meetings::MeetingId const& meeting,
                                std::vector<std::string> const& codes)
{
    auto const sheet = TRY(ballot_of(press, viewer, meeting));
    return draw_cards(sheet, codes, letterhead(press.config));
}

Result<std::string> print_report_set(Press const& press, Viewer const& viewer,
                                     report_meetings::MeetingId const& meeting)
{
    auto const page = TRY(read_as<Result<meetings::MeetingPage>>(
        press, viewer, [&](Reading& reading) { return meetings::meeting_page(meeting, reading); }));
    if (!page.line.result) return refuse("report_meetings.not_filed");
    return draw_report_set(page, letterhead(press.config));
}

Result<std::string> print_receipt(Press const& press, Viewer const& viewer,
                                  matters::MatterId const& matter, ReceiptPaper paper)
{
    auto const sheet = TRY(receipt_sheet(press, viewer, matter));
    return draw_receipt(sheet.receipt, sheet.proof, letterhead(press.config), paper);
}

Result<std::string> print_receipts(Press const& press, Viewer const& viewer,
                                   std::vector<matters::MatterId> const& matters)
{
    std::vector<ReceiptSheet> sheets;
    for (auto const& matter : matters) sheets.push_back(TRY(receipt_sheet(press, viewer, matter)));
    return draw_receipts(sheets, letterhead(press.config));
}

Result<std::string> print_referrals(Press const& press, Viewer const& viewer,
                                    std::vector<matters::MatterId> const& matters,
                                    std::optional<std::string> const& link)
{
    std::vector<page::ReferralPrint> slips;
    for (auto const& matter : matters) {
        auto const unit = TRY(read_as<Result<NodeId>>(
            press, viewer, [&](Reading& reading) { return page::referred_to(matter, reading); }));
        slips.push_back(TRY(read_as<Result<page::ReferralPrint>>(
            press, unit_itself(viewer.congress, unit),
            [&](Reading& reading) { return page::referral_print(matter, reading); })));
    }
    return draw_referrals(slips, link, letterhead(press.config));
}

Result<std::string> print_handover(Press const& press, Viewer const& viewer,
                                   handover::HandoverId const& handover)
{
    using views::handover::HandoverPage;
    auto const page = TRY(read_as<Result<HandoverPage>>(press, viewer, [&](Reading& reading) {
        return views::handover::handover_page(handover, reading);
    }));
    return draw_handover(page, letterhead(press.config));
}

namespace {

Result<views::organisation::PlaceSign> sign_for(Press const& press, Viewer const& viewer,
                                                NodeId const& node)
{
    using views::organisation::PlaceSign;
    if (!viewer.may(Right::enter_matters) && !viewer.may(Right::manage_organisation))
        return refuse("access.denied");
    return read_as<Result<PlaceSign>>(press, viewer, [&](Reading& reading) {
        return views::organisation::place_sign(node, reading);
    });
}

} // namespace

Result<std::string> print_poster(Press const& press, Viewer const& viewer, NodeId const& node,
                                 std::optional<std::string> const& spot)
{
    auto const sign = TRY(sign_for(press, viewer, node));
    return draw_poster(sign, spot, letterhead(press.config));
}

Result<std::string> print_blank_slip(Press const& press, Viewer const& viewer, NodeId const& node)
{
    auto const sign = TRY(sign_for(press, viewer, node));
    return draw_blank_slip(sign, letterhead(press.config));
}

Result<std::string> print_letter(Press const& press, Viewer const& viewer,
                                 matters::MatterId const& matter, LetterSize size)
{
    auto const letter = TRY(read_as<Result<page::LetterPrint>>(
        press, viewer, [&](Reading& reading) { return page::letter_print(matter, reading); }));
    std::optional<std::string> code;
    if (letter.shows_code) code = query_code(press, viewer, matter);
    return draw_letter(letter, code, letterhead(press.config), size);
}

} // namespace ztc::app
