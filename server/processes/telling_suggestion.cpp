// SPDX-License-Identifier: Apache-2.0
#include "processes/telling_suggestion.hpp"

#include "modules/handover/state.hpp"
#include "modules/organisation/state.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "modules/suggestions/state.hpp"

#include <fmt/format.h>

namespace ztc::processes {

std::set<PersonId> at_body(Role role, NodeId const& body, Work& work)
{
    std::set<PersonId> persons;
    auto const node = organisation::fold(work.stream(organisation::stream_of(body)));
    for (auto const& holding : node.held) {
        if (holding.role != role) continue;
        persons.insert(holding.person);
        auto const absences =
            handover::absences_in(work.stream(handover::absences_of(holding.person)));
        if (auto const substitute = absences.substitute(role, body, work.today()))
            persons.insert(*substitute);
    }
    return persons;
}

void tell_of(SuggestionNews const& news, std::set<PersonId> const& persons, Work& work)
{
    auto const suggestion = suggestions::fold(work.stream(suggestions::stream_of(news.suggestion)));
    std::map<std::string, std::string> values;
    if (suggestion.number) values.emplace("number", *suggestion.number);
    if (news.due_on) values.emplace("due_on", format_date(*news.due_on));
    std::set<PersonId> told;
    for (auto const& person : persons) {
        auto const to = people::resolved(person, work);
        auto const record = people::fold(work.stream(people::stream_of(to)));
        if (!record.known() || record.erased || !told.insert(to).second) continue;
        work.send({.key = fmt::format("{}/{}/{}", news.words, news.position, to.text),
                   .to = to,
                   .words = std::string(news.words),
                   .values = values});
    }
}

std::set<PersonId> signatories_of(suggestions::SuggestionId const& id, Work& work)
{
    auto const all = suggestions::fold(work.stream(suggestions::stream_of(id))).signatories();
    return {all.begin(), all.end()};
}

Reaction tell_unit(SuggestionNews news, NodeId unit)
{
    return [news = std::move(news), unit = std::move(unit)](Work& work) -> Result<> {
        tell_of(news, at_body(Role::unit_clerk, unit, work), work);
        return {};
    };
}

Reaction tell_signatories(SuggestionNews news)
{
    return [news = std::move(news)](Work& work) -> Result<> {
        tell_of(news, signatories_of(news.suggestion, work), work);
        return {};
    };
}

} // namespace ztc::processes
