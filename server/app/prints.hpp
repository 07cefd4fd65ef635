// SPDX-License-Identifier: Apache-2.0
//
// The routes that answer with a printed sheet, as PDF. The view says what stands on it and who may
// have it; the drawing is in sheets.hpp. Sheets are made by the errands' thread, one at a time, so
// that no connection waits behind the drawing of another's.
#pragma once

#include "app/errands.hpp"
#include "app/router.hpp"
#include "app/sheets.hpp"

namespace ztc::app {

inline constexpr std::size_t slips_at_most = 50;

struct Prints {
    House& house;
    Words const& words;
    Errands& errands;
};

void declare_prints(Routes& routes);
void connect_prints(Router& router, Routes const& routes, Prints& prints);

/// A place where sheets are printed: the server, or the shell beside it. `read` gives a Reading to
/// a viewer.
struct Press {
    Config const& config;
    log::Texts const& texts;
    std::function<void(Viewer const&, std::function<void(Reading&)>)> read;
};

Press press_of(House& house);

/// The sheets for `viewer`. Refuse what the view refuses.
Result<std::string> print_receipt(Press const& press, Viewer const& viewer,
                                  matters::MatterId const& matter, ReceiptPaper paper);
/// At least one, each on its own sheet.
Result<std::string> print_receipts(Press const& press, Viewer const& viewer,
                                   std::vector<matters::MatterId> const& matters);
Result<std::string> print_referrals(Press const& press, Viewer const& viewer,
                                    std::vector<matters::MatterId> const& matters,
                                    std::optional<std::string> const& link = {});
Result<std::string> print_handover(Press const& press, Viewer const& viewer,
                                   handover::HandoverId const& handover);
/// Of the month in which that day lies. Refuses receptions.unknown_station, nothing_to_post.
Result<std::string> print_roster(Press const& press, Viewer const& viewer, NodeId const& station,
                                 Date month, RosterPaper paper);
Result<std::string> print_sign_in(Press const& press, Viewer const& viewer,
                                  activities::ActivityId const& activity);
Result<std::string> print_certificate(Press const& press, Viewer const& viewer,
                                      activities::ActivityId const& activity,
                                      PersonId const& deputy);
Result<std::string> print_check_in(Press const& press, Viewer const& viewer,
                                   receptions::ReceptionId const& reception);
/// Refuses record.unknown, record.wrong_days.
Result<std::string> print_record(Press const& press, Viewer const& viewer, PersonId const& deputy,
                                 views::record::Days const& days);
/// Refuse bulletins.unknown.
Result<std::string> print_bulletin(Press const& press, Viewer const& viewer,
                                   views::bulletins::BulletinId const& bulletin);
Result<std::string> write_bulletin(Press const& press, Viewer const& viewer,
                                   views::bulletins::BulletinId const& bulletin);

/// Refuse drafts.nothing_to_brief.
Result<std::string> print_brief(Press const& press, Viewer const& viewer, std::string_view matters);
/// The letter on what a unit promised, drafted from the ledger.
Result<std::string> print_delivery_letter(Press const& press, Viewer const& viewer,
                                          NodeId const& unit, std::int64_t year);
Result<std::string> write_delivery_letter(Press const& press, Viewer const& viewer,
                                          NodeId const& unit, std::int64_t year);
Result<std::string> write_brief(Press const& press, Viewer const& viewer, std::string_view matters);
/// Refuse report_meetings.unknown, not_yours, wrong_ballots.
Result<std::string> print_ballots(Press const& press, Viewer const& viewer,
                                  report_meetings::MeetingId const& meeting, std::int64_t how_many);
Result<std::string> print_cards(Press const& press, Viewer const& viewer,
                                report_meetings::MeetingId const& meeting,
                                std::vector<std::string> const& codes);
/// Refuses report_meetings.not_filed as well.
Result<std::string> print_report_set(Press const& press, Viewer const& viewer,
                                     report_meetings::MeetingId const& meeting);
/// Refuse access.denied but to who enters matters or sets the bodies up; organisation.unknown_node.
Result<std::string> print_poster(Press const& press, Viewer const& viewer, NodeId const& node,
                                 std::optional<std::string> const& spot);
Result<std::string> print_blank_slip(Press const& press, Viewer const& viewer, NodeId const& node);
Result<std::string> print_letter(Press const& press, Viewer const& viewer,
                                 matters::MatterId const& matter,
                                 LetterSize size = LetterSize::normal);

} // namespace ztc::app
