// SPDX-License-Identifier: Apache-2.0
#include "app/openapi.hpp"
#include "app/server.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

void add_describe(Verb app)
{
    auto verb = app.add("describe", "Print a document that follows from the program.");
    verb.only_with_one_below();
    auto const add = [&](std::string const& name, std::string const& what, std::string (*print)()) {
        verb.add(name, what).runs([print] {
            fmt::print("{}", print());
            return 0;
        });
    };
    add("openapi", "OpenAPI 3.1 of every route",
        [] { return openapi_json(all_routes(), all_refusals()); });
    add("events", "every type of event with its schema", [] { return events_json(all_modules()); });
    add("refusals", "every refusal with its words", [] { return refusals_json(all_refusals()); });
}

} // namespace ztc::app
