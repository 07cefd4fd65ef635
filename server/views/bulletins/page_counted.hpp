// SPDX-License-Identifier: Apache-2.0
//
// From facts to figures. Of this folder alone.
#pragma once

#include "views/bulletins/view.hpp"

namespace ztc::views::bulletins {

/// Which days, of which body, as of which place in the log.
struct Scope {
    NodeId node;
    Date from, until;
    std::optional<std::int64_t> as_of; // none: now
};

struct Counted {
    std::vector<Figure> figures;
    std::vector<Fact> facts;        // without words
    std::int64_t counted_until = 0; // the last event that says anything of them
    struct Refs {
        std::optional<std::string> name_id, headline, outlet, link;
    };
    std::vector<Refs> refs; // of the facts, in their order
};

Counted counted(Scope const& scope, Reading& reading);

/// A body whose bulletins the viewer writes.
struct Body {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Body, (), (node, name))
std::vector<Body> bodies(Reading& reading);

/// Of every body and in every state, the latest days first.
std::vector<BulletinLine> lines(Reading& reading);

} // namespace ztc::views::bulletins
