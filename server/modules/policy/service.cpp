// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/service.hpp"

#include "modules/policy/rules.hpp"

#include <boost/json/serialize.hpp>

namespace ztc::policy {

Result<PolicySet> set_policy(SetPolicy const& command, Work& work)
{
    auto const* kind = TRY(rules::known(kinds(), command.name.text));
    auto const stream = policy_stream(kind->name);
    auto const versions = folded<Versions, Set>(work.stream(stream));
    auto event = TRY(rules::set(versions, *kind, command.valid_from,
                                boost::json::serialize(command.body), work.today()));
    if (command.approved_by)
        event.approved_by =
            work.seal(Owner::congress(work.congress()), "approved_by", command.approved_by->text);
    auto const position = TRY(work.append(stream, versions.version, event));
    return PolicySet{position, event.version};
}

std::vector<PolicyKind>& kinds()
{
    static std::vector<PolicyKind> all;
    return all;
}

std::vector<std::string> streams(SetPolicy const& command)
{
    return {policy_stream(command.name.text)};
}

} // namespace ztc::policy
