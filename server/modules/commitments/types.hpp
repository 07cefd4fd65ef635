// SPDX-License-Identifier: Apache-2.0
//
// The words of the commitment ledger (承诺事项台账): what a unit put into its plan, by which day,
// and what became of it. It goes on across years and terms. Light: no JSON here.
#pragma once

#include "modules/files/types.hpp"
#include "modules/suggestions/types.hpp"

namespace ztc::commitments {

using files::FileId;
using suggestions::CommitmentId;
using suggestions::FeedbackWay;
using suggestions::Satisfaction;
using suggestions::Short;
using suggestions::SuggestionId;
using suggestions::Words;

struct MilestoneTag;
using MilestoneId = Id<MilestoneTag>;

BOOST_DEFINE_ENUM_CLASS(CommitmentState,
                        open,      // 还在办
                        delivered) // 兑现了

BOOST_DEFINE_ENUM_CLASS(MilestoneState, ahead, reached)

} // namespace ztc::commitments
