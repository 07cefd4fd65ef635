// SPDX-License-Identifier: Apache-2.0
//
// Fills {{name}} in a template of the site's settings, escaped for the place where it stands, so
// that no value can break out of it. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/notify/transport.hpp"

namespace ztc::notify {

enum class Escape {
    percent, // in an address or a form
    json     // inside a JSON string
};

/// The names between {{ and }}; nothing when one is not closed.
std::optional<std::vector<std::string>> placeholders_of(std::string_view pattern);

/// phone, text, template, key, outside_id, param.NAME
bool is_known_placeholder(std::string_view name);

struct Fillings {
    Envelope const& envelope;
    std::string_view template_name;
    std::string_view outside_id;
};

/// `pattern` has only known placeholders; a parameter that the message lacks is empty.
std::string fill(std::string_view pattern, Fillings const& with, Escape escape);

std::string escaped(std::string_view value, Escape escape);

} // namespace ztc::notify
