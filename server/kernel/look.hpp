// SPDX-License-Identifier: Apache-2.0
//
// That somebody who holds an office read what a person wrote, or learned who that person is. A view
// says so where it shows it; who looked and when is added by whoever keeps the record
// (platform/audit). Ids and enumerators only. Light: no JSON here.
#pragma once

#include "kernel/actor.hpp"

#include <boost/describe/enum.hpp>

#include <optional>
#include <string>

namespace ztc {

/// Where it was shown.
BOOST_DEFINE_ENUM_CLASS(Surface,
                        page,    // 页面
                        print,   // 打印
                        list,    // 列表
                        copied,  // 导出、带走的一份
                        sound,   // 录音
                        revealed // 经批准看清反映人
)

/// How much of the person was seen. What is `identity` was open: name, phone or voice.
BOOST_DEFINE_ENUM_CLASS(Seen,
                        words,    // 内容
                        masked,   // 内容和遮挡后的姓名电话
                        identity) // 姓名、电话或者声音

struct Look {
    Surface surface{};
    Seen seen{};
    std::optional<std::string> matter = {}; // its id
    std::optional<PersonId> about = {};     // who is looked at
    std::optional<Role> role = {};          // through which office; absent: the viewer's first
    std::optional<NodeId> node = {};
    std::optional<std::string> basis = {}; // the stream that allows it, when it needs allowing

    /// Then nothing leaves the house before the record is durable.
    bool reveals() const { return seen == Seen::identity; }
};

/// The office that opened it, kept in the record.
inline Look through(Look look, Office const& office)
{
    look.role = office.role;
    if (!office.node.empty()) look.node = office.node;
    return look;
}

} // namespace ztc
