// SPDX-License-Identifier: Apache-2.0
//
// A route is declared in one place: its path, who may, what it says, what it may refuse. The
// schemas of request and reply, the OpenAPI document and the check of rights follow from the
// declaration. Modules declare POST routes (commands), views declare GET routes (queries). A route
// that does not say who may keeps the server from starting.
#pragma once

#include "kernel/described.hpp"
#include "kernel/done.hpp"
#include "kernel/reading.hpp"
#include "kernel/work.hpp"

#include <deque>
#include <functional>
#include <memory>

namespace ztc {

/// An answer that is not JSON.
struct Document {
    std::string content_type;
    std::string body;
    std::string filename; // offered for saving; empty: shown in place
};

/// A parsed command, ready for the writer: the streams it will read, and what it does.
struct ParsedCommand {
    std::vector<std::string> streams;
    std::function<Result<std::string>(Work&)> run; // answers JSON
};

using described::FindMember;

struct Route {
    enum class Method { get, post };
    enum class Who { undeclared, anyone, signed_in, with_right };

    Method method;
    std::string path; // below /api/v1, "/matters/{matter}"
    std::string summary;
    Who who = Who::undeclared;
    std::optional<Right> right;
    std::vector<std::string> refusals;
    boost::json::object request_schema;
    boost::json::object reply_schema;
    std::vector<std::string> query_members;
    std::string request_type = "application/json";
    std::string reply_type = "application/json";

    std::function<Result<ParsedCommand>(std::string_view body)> read;    // POST
    std::function<Result<Document>(FindMember const&, Reading&)> answer; // GET

    Route& says(std::string text)
    {
        summary = std::move(text);
        return *this;
    }
    Route& needs(Right needed)
    {
        who = Who::with_right;
        right = needed;
        return *this;
    }
    Route& needs_sign_in()
    {
        who = Who::signed_in;
        return *this;
    }
    Route& open_to_anyone()
    {
        who = Who::anyone;
        return *this;
    }
    Route& refuses(std::initializer_list<std::string_view> codes)
    {
        refusals.insert(refusals.end(), codes.begin(), codes.end());
        return *this;
    }
};

class Routes {
public:
    template <class Command, class Reply>
    Route& post(std::string path, Result<Reply> (*handler)(Command const&, Work&))
    {
        auto& route = add(Route::Method::post, std::move(path));
        route.request_schema = described::schema_of<Command>();
        route.reply_schema = described::schema_of<Reply>();
        route.read = [handler](std::string_view body) -> Result<ParsedCommand> {
            auto const document = TRY(described::parse(body));
            auto const command = std::make_shared<Command>();
            CHECK(described::read_request(document, *command));
            ParsedCommand parsed;
            if constexpr (requires { streams(*command); }) parsed.streams = streams(*command);
            parsed.run = [handler, command](Work& work) -> Result<std::string> {
                return described::to_json(TRY(handler(*command, work)));
            };
            return parsed;
        };
        return route;
    }

    template <class Query, class Reply>
    Route& get(std::string path, Result<Reply> (*handler)(Query const&, Reading&))
    {
        auto& route = add(Route::Method::get, std::move(path));
        route.request_schema = described::schema_of<Query>();
        route.query_members = described::member_names<Query>();
        if constexpr (!std::is_same_v<Reply, Document>)
            route.reply_schema = described::schema_of<Reply>();
        route.answer = [handler](FindMember const& find, Reading& reading) -> Result<Document> {
            auto const query = TRY(described::from_query<Query>(find));
            if constexpr (std::is_same_v<Reply, Document>) {
                return handler(query, reading);
            } else {
                auto const reply = TRY(handler(query, reading));
                return Document{"application/json", described::to_json(reply), {}};
            }
        };
        return route;
    }

    /// A route that app serves by itself (sign-in, streams): declared here all the same, so that
    /// documents and checks know it.
    template <class Request, class Reply>
    Route& served_by_app(Route::Method method, std::string path)
    {
        auto& route = add(method, std::move(path));
        route.request_schema = described::schema_of<Request>();
        if (method == Route::Method::get) route.query_members = described::member_names<Request>();
        if constexpr (std::is_same_v<Reply, Document>)
            route.reply_type = "*/*";
        else
            route.reply_schema = described::schema_of<Reply>();
        return route;
    }

    std::deque<Route> const& all() const { return all_; }

private:
    Route& add(Route::Method method, std::string path)
    {
        auto& route = all_.emplace_back();
        route.method = method;
        route.path = std::move(path);
        return route;
    }
    std::deque<Route> all_; // references to routes stay valid while more are declared
};

} // namespace ztc
