// SPDX-License-Identifier: Apache-2.0
//
// The commands of the organisation: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/organisation/commands.hpp"

namespace ztc::organisation {

Result<AddedNode> add_node(AddNode const& command, Work& work);
Result<Done> rename_node(RenameNode const& command, Work& work);
Result<Done> close_node(CloseNode const& command, Work& work);
Result<Done> describe_station(DescribeStation const& command, Work& work);
Result<Done> grant_role(GrantRole const& command, Work& work);
Result<Done> end_role(EndRole const& command, Work& work);

/// The community that holds imported messages of which nobody knows where they belong; residents
/// are not offered it.
Result<AddedNode> add_community_of_imports(NodeId const& parent, Text<1, 60> const& name,
                                           Work& work);

/// The node at the top of this congress; nothing before it was added.
std::optional<NodeId> congress_node(Work& work);

} // namespace ztc::organisation
