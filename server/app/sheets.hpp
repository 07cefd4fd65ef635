// SPDX-License-Identifier: Apache-2.0
//
// The printed sheets: what a view says of a matter, laid out on paper. Half of the people work by
// paper, so a sheet says all that is needed to go on without a screen. Deterministic: the moment in
// a PDF is that of the event it tells of.
#pragma once

#include "app/config.hpp"
#include "platform/documents/type.hpp"
#include "views/activities/print.hpp"
#include "views/bulletins/view.hpp"
#include "views/drafts/view.hpp"
#include "views/handover/view.hpp"
#include "views/matter_page/print.hpp"
#include "views/organisation/view.hpp"
#include "views/receptions/print.hpp"
#include "views/record/view.hpp"
#include "views/report_meetings/view.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::app {

/// What stands on sheets of this site.
struct Letterhead {
    SiteConfig const& site;
    documents::Fonts fonts;
};

/// The address that people open, without a slash at its end.
std::string web_address(SiteConfig const& site);
/// Where a printed code leads, for as long as the paper lasts; server.cpp knows where that is now.
std::string follow_address(SiteConfig const& site, std::string const& number);

/// What only the store knows.
struct ReceiptProof {
    std::optional<std::string> query_code;
    std::string check_code; // of its leaf in the log, as the phones show it
};
enum class ReceiptPaper { one_a5, two_on_a4 }; // two: one to keep, one for the station's file
std::string draw_receipt(views::matter_page::ReceiptPrint const& receipt, ReceiptProof const& proof,
                         Letterhead const& head, ReceiptPaper paper);

/// Each on its own A5, one after the other, as they were entered.
struct ReceiptSheet {
    views::matter_page::ReceiptPrint receipt;
    ReceiptProof proof;
};
std::string draw_receipts(std::vector<ReceiptSheet> const& sheets, Letterhead const& head);

/// One slip after the other; `link` leads the unit to a page where it can answer without paper.
std::string draw_referrals(std::vector<views::matter_page::ReferralPrint> const& referrals,
                           std::optional<std::string> const& link, Letterhead const& head);

BOOST_DEFINE_ENUM_CLASS(LetterSize, normal, large) // large: 22 points, for weak eyes
std::string draw_letter(views::matter_page::LetterPrint const& letter,
                        std::optional<std::string> const& query_code, Letterhead const& head,
                        LetterSize size = LetterSize::normal);

/// When deputies receive at a station within a month, to be hung up.
struct RosterDay {
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0;
    std::vector<std::string> deputies;
};
struct RosterPrint {
    NodeId station;
    std::string station_name;
    std::optional<std::string> address, phone, hours;
    Date month; // its first day
    std::vector<RosterDay> receptions;
};
BOOST_DEFINE_ENUM_CLASS(RosterPaper, a4, a3)
std::string draw_roster(RosterPrint const& poster, Letterhead const& head,
                        RosterPaper paper = RosterPaper::a4);
/// Where the code on a poster leads: what the station has ahead, and a slot.
std::string roster_address(SiteConfig const& site, NodeId const& station);

/// The code by which a visitor checks in, for the wall of the day (A4).
std::string draw_check_in(views::receptions::CheckInPrint const& day, Letterhead const& head);
std::string check_in_address(SiteConfig const& site, views::receptions::CheckInPrint const& day);
/// The code by which the roster of an activity signs in, for the door of the day (A4).
std::string draw_sign_in(views::activities::SignInPrint const& day, Letterhead const& head);
std::string sign_in_address(SiteConfig const& site, views::activities::SignInPrint const& day);
/// 履职证明 (A4) for a deputy's employer.
std::string draw_certificate(views::activities::CertificatePrint const& one,
                             Letterhead const& head);
/// Where the code on a sign leads: to raising a matter there. `spot` is what the sign hangs on.
std::string raise_address(SiteConfig const& site, NodeId const& node,
                          std::optional<std::string> const& spot);

/// 海报 (A4) for a station's wall or a spot in a community: the line, its code, hours and phone.
std::string draw_poster(views::organisation::PlaceSign const& sign,
                        std::optional<std::string> const& spot, Letterhead const& head);
/// An empty slip (A4, large) to be filled in by hand, in the order of the form an officer keys in.
std::string draw_blank_slip(views::organisation::PlaceSign const& sign, Letterhead const& head);

/// 履职档案 (A4) of some days.
std::string draw_record(views::record::Record const& record, Letterhead const& head);
/// Where its code leads: to what everybody may read of him.
std::string profile_address(SiteConfig const& site, PersonId const& deputy);

/// 履职通报 (A4), and the same as a document (DOCX) that an office goes on with.
std::string draw_bulletin(views::bulletins::BulletinPage const& page, Letterhead const& head);
std::string write_bulletin(views::bulletins::BulletinPage const& page, SiteConfig const& site);

/// 选题简报 (A4), and the same as a document (DOCX): what some matters add up to.
std::string draw_brief(views::drafts::Brief const& brief, Letterhead const& head);
std::string write_brief(views::drafts::Brief const& brief, SiteConfig const& site);

/// 测评选票: one on each A5, all alike, so that nothing tells one from the other.
std::string draw_ballots(views::report_meetings::BallotSheet const& sheet, std::size_t how_many,
                         Letterhead const& head);
/// 密封卡 (A4, eight to a sheet, cut and folded): a code and where it leads, and no number.
std::string draw_cards(views::report_meetings::BallotSheet const& sheet,
                       std::vector<std::string> const& codes, Letterhead const& head);
/// 述职材料 (A4): who was there, what was asked, what was counted.
std::string draw_report_set(views::report_meetings::MeetingPage const& page,
                            Letterhead const& head);

/// 交接清单 with room for two signatures.
std::string draw_handover(views::handover::HandoverPage const& page, Letterhead const& head);

} // namespace ztc::app
