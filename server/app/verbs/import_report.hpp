// SPDX-License-Identifier: Apache-2.0
//
// What the verbs share that bring in lists: which column is which, and every rejected row said.
#pragma once

#include "app/import_flow.hpp"
#include "app/verbs/verb.hpp"

#include <array>
#include <fstream>
#include <map>

namespace ztc::app {

/// --map column=field, as often as needed.
void add_map(Verb verb, std::vector<std::string>& map);
std::map<std::string, std::string> overrides_in(std::vector<std::string> const& map);

/// Every rejected row on stdout, and in a file when one is named.
class Rejections {
public:
    explicit Rejections(std::string const& file);
    void operator()(RejectedRow const& row);

private:
    void write(std::array<std::string, 5> const& cells);

    std::ofstream out_;
};

/// `import suggestions`, below `import`.
void add_import_suggestions(Verb import);

} // namespace ztc::app
