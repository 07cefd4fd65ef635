// SPDX-License-Identifier: Apache-2.0
//
// An erasure was asked for, refused, or approved -> the person is told; approved before its day, so
// that there still is a number to tell.
#include "modules/privacy/events.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

namespace ztc::processes {

namespace {

using namespace privacy;

Reaction tell_person(PersonId person, std::string_view words, std::uint64_t position,
                     std::map<std::string, std::string> values)
{
    return [person = std::move(person), words, position,
            values = std::move(values)](Work& work) -> Result<> {
        work.send({.key = fmt::format("{}/{}/{}", words, position, person.text),
                   .to = person,
                   .words = std::string(words),
                   .values = values});
        return {};
    };
}

Reaction telling_of_erasure(Recorded const& recorded)
{
    Reaction reaction;
    auto const at = recorded.position;
    dispatch<ErasureAsked>(recorded, [&](ErasureAsked const& e) {
        reaction =
            tell_person(e.person, "erasure_asked", at, {{"due_on", format_date(e.answer_due_on)}});
    });
    dispatch<ErasureRefused>(recorded, [&](ErasureRefused const& e) {
        reaction = tell_person(e.person, "erasure_refused", at, {});
    });
    dispatch<ErasureApproved>(recorded, [&](ErasureApproved const& e) {
        reaction =
            tell_person(e.person, "erasure_approved", at, {{"erase_on", format_date(e.erase_on)}});
    });
    return reaction;
}

} // namespace

Process tell_of_erasure()
{
    return {"tell_of_erasure", &telling_of_erasure};
}

} // namespace ztc::processes
