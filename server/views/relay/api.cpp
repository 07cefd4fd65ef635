// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/relay/page.hpp"

namespace ztc::views::relay {

namespace {

struct Query {
    matters::MatterId matter;
    std::optional<std::int64_t> before; // a position: what was said before it
};
BOOST_DESCRIBE_STRUCT(Query, (), (matter, before))

Result<Conversation> conversation(Query const& query, Reading& reading)
{
    auto const talk = find_talk(query.matter, reading);
    if (!talk) return refuse("matters.unknown");
    return conversation_of(*talk, query.before, reading);
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/matters/{matter}/conversation", &conversation)
        .says("What raiser, station and unit said to each other, as the viewer may read it, and "
              "what the viewer may do there.")
        .needs_sign_in()
        .refuses({"matters.unknown"});
}

} // namespace ztc::views::relay
