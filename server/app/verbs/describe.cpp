// SPDX-License-Identifier: Apache-2.0
#include "app/openapi.hpp"
#include "app/server.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

void add_describe(CLI::App& app, int& exit_code)
{
    auto* verb = app.add_subcommand("describe", "Print a document that follows from the program.");
    verb->require_subcommand(1);
    auto const add = [&](std::string const& name, std::string const& what, std::string (*print)()) {
        verb->add_subcommand(name, what)->callback([print, &exit_code] {
            fmt::print("{}", print());
            exit_code = 0;
        });
    };
    add("openapi", "OpenAPI 3.1 of every route",
        [] { return openapi_json(all_routes(), all_refusals()); });
    add("events", "every type of event with its schema", [] { return events_json(all_modules()); });
    add("refusals", "every refusal with its words", [] { return refusals_json(all_refusals()); });
}

} // namespace ztc::app
