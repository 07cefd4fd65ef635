// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/print.hpp"

#include "modules/matters/policy.hpp"
#include "views/matter_page/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;

StoredStep const* last_of(std::vector<StoredStep> const& steps, std::string_view type)
{
    auto const found = std::find_if(steps.rbegin(), steps.rend(),
                                    [&](auto const& step) { return step.type == type; });
    return found == steps.rend() ? nullptr : &*found;
}

std::string category_name(std::string const& code, MatterPolicy const& policy)
{
    for (auto const& category : policy.categories)
        if (category.code == code) return category.zh;
    return code;
}

/// A sheet that goes home: for the raiser and the desks, not for deputy and unit.
Result<StoredMatter> for_going_home(MatterId const& matter, Reading& reading)
{
    auto stored = find_for_viewer(matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const how = relation(stored->held, reading.viewer());
    if (!how.raiser && !how.desk) return refuse("access.denied");
    note_look(*stored, Surface::print, reading);
    return *std::move(stored);
}

/// Number and code together open a matter: they are told to whom it belongs, and to whoever entered
/// it for him and hands him the sheet.
bool may_know_code(StoredMatter const& matter, std::vector<StoredStep> const& steps,
                   Viewer const& viewer)
{
    auto const* const raised = last_of(steps, "matters.raised");
    return matter.held.raised_by == viewer.person || (raised && raised->by_person == viewer.person);
}

std::size_t working_days_between(Date from, Date to, Calendar const& calendar)
{
    std::size_t days = 0;
    for (auto day = add_days(from, 1); day <= to; day = add_days(day, 1))
        if (is_worked(calendar.day(day).kind)) ++days;
    return days;
}

std::optional<ReferralPrint::LookedInto> looked_into(Page const& page)
{
    for (auto const& stop : page.stops)
        if (stop.stop == Stop::look_into && stop.at && stop.text)
            return ReferralPrint::LookedInto{*stop.text, stop.by,
                                             stop.on.value_or(date_of(*stop.at))};
    return std::nullopt;
}

std::optional<AnswerOutcome> outcome_of(StoredStep const& step)
{
    AnswerOutcome outcome{};
    if (!step.detail || !boost::describe::enum_from_string(step.detail->c_str(), outcome))
        return std::nullopt;
    return outcome;
}

} // namespace

Result<ReceiptPrint> receipt_print(MatterId const& matter, Reading& reading)
{
    auto const stored = TRY(for_going_home(matter, reading));
    auto const steps = steps_of(matter, reading);
    auto const page = page_for(stored, reading);
    auto const raised_on = date_of(page.raised_at);
    auto const policy = policy_in_force<MatterPolicy>(reading, raised_on).policy;
    ReceiptPrint out;
    out.matter = matter;
    out.number = page.number;
    out.title = page.title;
    out.text = page.text;
    out.category = category_name(page.category, policy);
    out.community_name = page.community_name;
    out.station_name = page.station_name;
    out.place = page.place;
    out.photos = page.photos.size();
    out.origin = page.origin;
    out.identity = page.identity;
    out.raised_at = page.raised_at;
    out.raised_position = stored.raised_position;
    if (auto const* const raised = last_of(steps, "matters.raised"))
        out.accept_due_on = raised->due_on;
    out.provisional = page.due && page.due->what == "accept" && page.due->provisional;
    if (page.deputy) out.deputy_name = page.deputy->name;
    out.answer_within = policy.answer_within;
    out.rate_within = policy.rate_within;
    out.basis = policy.basis;
    out.shows_code = may_know_code(stored, steps, reading.viewer());
    return out;
}

Result<NodeId> referred_to(MatterId const& matter, Reading& reading)
{
    auto const stored = find_for_viewer(matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const how = relation(stored->held, reading.viewer());
    if (!how.unit && !how.desk) return refuse("access.denied");
    if (!stored->held.unit || !last_of(steps_of(matter, reading), "matters.referred"))
        return refuse("matter_page.not_referred");
    note_look(*stored, Surface::print, reading);
    return *stored->held.unit;
}

Result<ReferralPrint> referral_print(MatterId const& matter, Reading& reading)
{
    auto const stored = find_for_viewer(matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const steps = steps_of(matter, reading);
    auto const* const referred = last_of(steps, "matters.referred");
    if (!referred || !stored->held.unit) return refuse("matter_page.not_referred");
    auto const* const reopened = last_of(steps, "matters.reopened");
    bool const is_reopened = reopened && reopened > referred;
    auto const& promise = is_reopened ? *reopened : *referred;
    auto const page = page_for(*stored, reading);
    ReferralPrint out;
    out.matter = matter;
    out.number = page.number;
    out.unit_name = page.unit ? page.unit->name : "";
    out.title = page.title;
    out.text = page.text;
    out.community_name = page.community_name;
    out.station_name = page.station_name;
    out.place = page.place;
    if (referred->text_ref) out.note = reading.open(*referred->text_ref);
    out.photos = page.photos.size();
    out.looked_into = looked_into(page);
    out.referred_at = promise.at;
    out.referred_on = promise.dated_on.value_or(date_of(promise.at));
    out.answer_due_on = promise.due_on.value_or(out.referred_on);
    out.working_days = working_days_between(out.referred_on, out.answer_due_on, reading.calendar());
    out.provisional = page.due && page.due->what == "answer" && page.due->provisional;
    out.is_reopened = is_reopened;
    out.basis = policy_in_force<MatterPolicy>(reading, out.referred_on).policy.basis;
    return out;
}

Result<LetterPrint> letter_print(MatterId const& matter, Reading& reading)
{
    auto const stored = TRY(for_going_home(matter, reading));
    auto const steps = steps_of(matter, reading);
    auto const* const answered = last_of(steps, "matters.answered");
    if (!answered) return refuse("matter_page.not_answered");
    auto const page = page_for(stored, reading);
    auto const open = [&](std::optional<std::string> const& ref) -> std::optional<std::string> {
        if (!ref) return std::nullopt;
        return reading.open(*ref);
    };
    LetterPrint out;
    out.matter = matter;
    out.number = page.number;
    out.title = page.title;
    out.text = page.text;
    out.station_name = page.station_name;
    for (auto const& line : page.history) // the field policy says who answered
        if (line.type == answered->type && line.at == answered->at) out.answered_by = line.by;
    out.raised_at = page.raised_at;
    out.answered_at = answered->at;
    out.answered_on = answered->dated_on.value_or(date_of(answered->at));
    out.outcome = outcome_of(*answered);
    out.answer = open(answered->text_ref).value_or("");
    out.done_on = answered->done_on;
    out.planned_on = answered->planned_on;
    out.rate_due_on = answered->due_on;
    out.owner = open(answered->owner_ref);
    out.reason = open(answered->reason_ref);
    out.may_be_rated = page.stage == Stage::answered;
    out.shows_code = may_know_code(stored, steps, reading.viewer());
    out.basis = policy_in_force<MatterPolicy>(reading, date_of(page.raised_at)).policy.basis;
    return out;
}

std::optional<MatterId> matter_by_number(Tables& from, std::string const& congress,
                                         std::string_view number)
{
    std::optional<MatterId> found;
    from.query(
        find_by_number, [&](Row const& row) { found = MatterId{std::string(row.text(0))}; },
        congress, number);
    return found;
}

NodeId community_of(MatterId const& matter, std::string const& congress, Tables& from)
{
    NodeId community;
    from.query(
        find_matter, [&](Row const& row) { community = NodeId{std::string(row.text(3))}; },
        congress, matter);
    return community;
}

} // namespace ztc::views::matter_page
