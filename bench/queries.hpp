// SPDX-License-Identifier: Apache-2.0
//
// The queries of the routes called in process: the same function that the router calls, on a leased
// read connection, without HTTP around it.
#pragma once

#include "app/server.hpp"

#include <map>
#include <stdexcept>
#include <string>

namespace ztc::bench {

using Members = std::map<std::string, std::string, std::less<>>;

class Queries {
public:
    explicit Queries(app::House& house) : house_(house), routes_(app::all_routes()) {}

    std::string answer(std::string_view path, Members const& members, Actor const& by)
    {
        auto const find = [&](std::string_view name) -> std::optional<std::string> {
            auto const found = members.find(name);
            return found == members.end() ? std::nullopt : std::optional(found->second);
        };
        auto document = house_.store->read(
            by, [&](Reading& reading) { return route(path).answer(find, reading); });
        if (!document) throw std::runtime_error(document.error().code);
        return std::move(document->body);
    }

private:
    Route const& route(std::string_view path) const
    {
        for (auto const& route : routes_.all())
            if (route.method == Route::Method::get && route.path == path) return route;
        throw std::runtime_error("no such route");
    }

    app::House& house_;
    Routes routes_;
};

} // namespace ztc::bench
