// SPDX-License-Identifier: Apache-2.0
//
// A key item, a progress query and its answer, a visit, a day that comes near or has passed ->
// whoever has to do something now is told: the unit, the deputies, the standing committee's office.
#include "modules/suggestions/service.hpp"
#include "modules/suggestions/state.hpp"
#include "modules/supervision/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling_suggestion.hpp"

namespace ztc::processes {

namespace {

namespace watched = ztc::supervision;

suggestions::Suggestion suggestion_of(suggestions::SuggestionId const& id, Work& work)
{
    return suggestions::fold(work.stream(suggestions::stream_of(id)));
}

Reaction tell_of_key_item(watched::Chosen const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        auto persons = signatories_of(event.suggestion, work);
        persons.insert(event.supervisor);
        for (auto const& [unit, standing] : suggestion_of(event.suggestion, work).units)
            persons.merge(at_body(Role::unit_clerk, unit, work));
        tell_of({"suggestion_key_item", position, event.suggestion}, persons, work);
        return {};
    };
}

/// To whoever asked.
Reaction tell_of_answer(watched::Answered const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        std::set<PersonId> asked;
        for (auto const& recorded : work.stream(watched::stream_of_supervision(event.suggestion)))
            dispatch<watched::Asked>(recorded, [&](watched::Asked const& query) {
                if (query.query == event.query) asked.insert(recorded.actor);
            });
        tell_of({"suggestion_query_answered", position, event.suggestion}, asked, work);
        return {};
    };
}

Reaction tell_of_visit(SuggestionNews const& news, watched::VisitId const& id)
{
    return [=](Work& work) -> Result<> {
        auto const supervision =
            watched::fold(work.stream(watched::stream_of_supervision(news.suggestion)));
        auto const visit = supervision.visits.find(id);
        if (visit == supervision.visits.end()) return {};
        auto on = news;
        on.due_on = visit->second.held_on;
        tell_of(on, {visit->second.deputies.begin(), visit->second.deputies.end()}, work);
        return {};
    };
}

/// The deputies who have not rated; of a contact both sides.
Reaction tell_of_near_day(watched::Reminded const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        auto const& [suggestion, waiting, unit, query, due_on, reminded_on] = event;
        if (waiting == watched::Waiting::feedback) {
            auto const silent = suggestions::awaited_raters(suggestion, work);
            tell_of({"suggestion_rate_by", position, suggestion, due_on},
                    {silent.begin(), silent.end()}, work);
            return {};
        }
        if (waiting == watched::Waiting::contact)
            tell_of({"suggestion_contact_due", position, suggestion, due_on},
                    signatories_of(suggestion, work), work);
        auto const* words = waiting == watched::Waiting::contact ? "suggestion_contact_by"
                            : waiting == watched::Waiting::query ? "suggestion_query_by"
                                                                 : "suggestion_due_soon";
        if (unit)
            tell_of({words, position, suggestion, due_on}, at_body(Role::unit_clerk, *unit, work),
                    work);
        return {};
    };
}

/// Whoever accepted it and handed it over for the standing committee.
std::set<PersonId> at_the_office(suggestions::SuggestionId const& id, Work& work)
{
    std::set<PersonId> persons;
    for (auto const& recorded : work.stream(suggestions::stream_of(id)))
        dispatch<suggestions::Accepted, suggestions::Referred>(
            recorded, [&](auto const&) { persons.insert(recorded.actor); });
    return persons;
}

Reaction tell_of_delay(watched::Escalated const& event, std::uint64_t position)
{
    return [=](Work& work) -> Result<> {
        bool const of_unit = event.tells == Role::unit_clerk || event.tells == Role::unit_head;
        auto const* words = of_unit ? "suggestion_overdue" : "suggestion_overdue_at_unit";
        tell_of({words, position, event.suggestion, event.due_on},
                of_unit ? at_body(event.tells, event.unit, work)
                        : at_the_office(event.suggestion, work),
                work);
        return {};
    };
}

Reaction telling_of_supervision(Recorded const& recorded)
{
    Reaction reaction;
    auto const at = recorded.position;
    dispatch<watched::Chosen>(recorded, [&](auto const& e) { reaction = tell_of_key_item(e, at); });
    dispatch<watched::Asked>(recorded, [&](auto const& e) {
        reaction = tell_unit({"suggestion_query", at, e.suggestion, e.due_on}, e.unit);
    });
    dispatch<watched::Answered>(recorded, [&](auto const& e) { reaction = tell_of_answer(e, at); });
    dispatch<watched::VisitCalled>(recorded, [&](auto const& e) {
        reaction = tell_of_visit({"suggestion_visit", at, e.suggestion}, e.visit);
    });
    dispatch<watched::VisitCancelled>(recorded, [&](auto const& e) {
        reaction = tell_of_visit({"suggestion_visit_cancelled", at, e.suggestion}, e.visit);
    });
    dispatch<watched::Reminded>(recorded,
                                [&](auto const& e) { reaction = tell_of_near_day(e, at); });
    dispatch<watched::Escalated>(recorded, [&](auto const& e) { reaction = tell_of_delay(e, at); });
    return reaction;
}

} // namespace

Process tell_of_supervision()
{
    return {"tell_of_supervision", &telling_of_supervision};
}

} // namespace ztc::processes
