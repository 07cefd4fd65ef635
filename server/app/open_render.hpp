// SPDX-License-Identifier: Apache-2.0
//
// Templates filled with values: the one place that knows the template engine. Everything that is
// filled in is escaped for HTML (and thereby for XML); a template must never ask for three braces.
#pragma once

#include <boost/json/fwd.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ztc::app {

struct OpenFile {
    std::string_view name;
    std::string_view text;
};
/// What lies in app/open, compiled in, and tokens.css of the faces.
std::span<OpenFile const> open_files();
/// Empty when there is none of that name.
std::string_view open_file(std::string_view name);

/// The template "<name>.mustache" with `values`; those whose names begin with _ can be drawn in.
std::string rendered(std::string_view name, boost::json::object const& values);

} // namespace ztc::app
