// SPDX-License-Identifier: Apache-2.0
//
// What a message says, by the name of its template, in Chinese and English. Numbers and dates only:
// a message may be read by anyone who holds the phone, so it never says what a matter is about.
// Each fits one short message of 70 characters with the site's signature. No links: nobody should
// learn to open them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::notify {

enum class Language { zh, en };

/// Whose service hours a message keeps to.
enum class Audience { resident, staff };

struct Template {
    std::string_view name;
    std::string_view zh;
    std::string_view en;
    Audience audience = Audience::resident;
};

std::vector<Template> const& templates();

/// A resident, for a template that nobody knows.
Audience audience_of(std::string_view name);

/// "【代表直通车】您反映的2026-000123已受理。" Nothing for an unknown template or a missing value.
std::optional<std::string> text_of(std::string_view name,
                                   std::map<std::string, std::string> const& values,
                                   Language language, std::string_view signature);

} // namespace ztc::notify
