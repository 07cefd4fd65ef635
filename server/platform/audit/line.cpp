// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/line.hpp"

#include "platform/proof/hash.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::audit {

namespace {

using boost::describe::enum_to_string;

template <class T>
std::string text_of(std::optional<T> const& id)
{
    return id ? id->text : std::string();
}

} // namespace

std::string chained(std::string_view before, std::string const& congress, Line const& line)
{
    auto const& look = line.look;
    std::string bytes = "ztc/audit/v1\n";
    bytes += before;
    for (auto const& member :
         {congress, std::to_string(line.number), std::to_string(line.at.ms), line.person.text,
          std::string(look.role ? enum_to_string(*look.role, "") : ""), text_of(look.node),
          look.matter.value_or(""), text_of(look.about),
          std::string(enum_to_string(look.surface, "")), std::string(enum_to_string(look.seen, "")),
          look.basis.value_or("")})
        (bytes += '\n') += member;
    return std::string(proof::bytes_of(proof::sha256(bytes)));
}

} // namespace ztc::audit
