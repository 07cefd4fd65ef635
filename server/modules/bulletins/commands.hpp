// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a bulletin, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/bulletins/types.hpp"

#include <boost/describe/class.hpp>

#include <vector>

namespace ztc::bulletins {

using Title = Text<1, 80>;
using Introduction = Text<1, 3000>;

struct Draft {
    NodeId node;
    PeriodKind kind;
    Date from_on; // the first day of such a period
    Title title;
    Introduction introduction;
};
BOOST_DESCRIBE_STRUCT(Draft, (), (node, kind, from_on, title, introduction))

struct DraftedReply {
    std::uint64_t position;
    BulletinId bulletin;
    Date until_on;
};
BOOST_DESCRIBE_STRUCT(DraftedReply, (), (position, bulletin, until_on))

struct Revise {
    BulletinId bulletin;
    Title title;
    Introduction introduction;
};
BOOST_DESCRIBE_STRUCT(Revise, (), (bulletin, title, introduction))

/// The figures as they were shown to whoever approves; refused when they are others by now.
struct Approve {
    BulletinId bulletin;
    std::int64_t counted_until;
    std::vector<Figure> figures;
};
BOOST_DESCRIBE_STRUCT(Approve, (), (bulletin, counted_until, figures))

struct Publish {
    BulletinId bulletin;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (bulletin))

struct Withdraw {
    BulletinId bulletin;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (bulletin, reason))

} // namespace ztc::bulletins
