// SPDX-License-Identifier: Apache-2.0
//
// Somebody of the cast giving commands and asking pages, as on a real site. The story is our own,
// so a refusal in it is a bug and throws.
#pragma once

#include "app/server.hpp"
#include "demo/cast.hpp"

#include <boost/json.hpp>

#include <map>

namespace ztc::demo {

namespace json = boost::json;

class Acting {
public:
    Acting(app::House& house, Cast const& cast) : house_(house), cast_(cast) {}

protected:
    using Query = std::map<std::string, std::string, std::less<>>;

    Actor actor(std::string_view who) const;
    /// The answer of a GET route.
    json::value asked(Actor const& by, std::string_view path, Query const& query) const;

    template <class Command, class Reply>
    Reply run(Actor const& by, Result<Reply> (*handler)(Command const&, Work&),
              Command const& command)
    {
        return app::run(house_, by, handler, command).value();
    }
    template <class Command, class Reply>
    Reply run(std::string_view who, Result<Reply> (*handler)(Command const&, Work&),
              Command const& command)
    {
        return run(actor(who), handler, command);
    }

    app::House& house_;
    Cast const& cast_;

private:
    Routes routes_ = app::all_routes();
};

/// The n-th resident of the cast, from 0.
std::string_view nth_resident(std::size_t n);

} // namespace ztc::demo
