// SPDX-License-Identifier: Apache-2.0
//
// From an HTTP request to a route and back. In this order: is the request of our own making (CSRF),
// is there such a route, who asks, may he, not too often, is it well formed; then a query runs in
// place on a read connection, and a command goes to the writer, whose thread answers. Nothing that
// a handler refuses or throws leaves here otherwise than as problem+json.
#pragma once

#include "app/authority.hpp"
#include "app/house.hpp"
#include "app/words.hpp"
#include "kernel/routes.hpp"
#include "platform/http/message.hpp"
#include "platform/http/rate_limit.hpp"

namespace ztc::app {

/// One request on its way to a handler of app.
struct Call {
    http::Request request;
    http::Reply reply;
    Actor actor;
    Language language;
    std::map<std::string, std::string, std::less<>> path_members; // {matter}
};

class Router {
public:
    using AppHandler = std::function<void(Call&&)>;

    Router(House& house, Words const& words, Routes const& routes, Authority& authority);

    /// Who serves a route that was declared with `served_by_app`.
    void serve(Route const& route, AppHandler handler);

    /// Asked with the body of a command of that path before it goes to the writer; may refuse it.
    using Check = std::function<Result<>(boost::json::object const& body, Reading&)>;
    void check_before(std::string_view path, Check check);

    /// Stands before a command: how many seconds are to be waited (0: go on), refused as `locked`;
    /// and is told how it went, with nothing when it was done; of a fault it hears nothing.
    /// `address` is the client's.
    struct Guard {
        std::string locked;
        std::function<int(std::string_view body, std::string const& address)> begin;
        std::function<void(std::string_view body, std::string const& address, Refusal const*)> done;
    };
    void guard(std::string_view path, Guard guard);

    /// Every declared route says who may and is served by somebody; ends the process otherwise.
    void check_complete() const;

    void handle(http::Request&& request, http::Reply reply);

private:
    struct Entry {
        Route const* route;
        std::vector<std::string> segments;
        AppHandler app_handler;
        Check check;
        std::optional<Guard> guard;
    };
    struct Match {
        Entry const* entry;
        std::map<std::string, std::string, std::less<>> members;
    };

    std::optional<Match> find(Route::Method method, std::string_view path) const;
    Result<> admit(Route const& route, Call const& call);
    void answer_query(Route const& route, Call&& call);
    Result<> pass_check(Entry const& entry, Call const& call) const;
    void submit_command(Entry const& entry, Call&& call);
    std::function<void(log::Outcome)> replying(Entry const& entry, Call const& call) const;

    House& house_;
    Words const& words_;
    Authority& authority_;
    std::vector<Entry> entries_;
    http::RateLimit commands_;
    http::RateLimit requests_;
};

/// Hands an order to the writer, whose thread answers with what came of it.
void submit(House& house, Words const& words, log::Order order, http::Reply reply,
            Language language);

/// The prefix of every route.
inline constexpr std::string_view api_prefix = "/api/v1";

} // namespace ztc::app
