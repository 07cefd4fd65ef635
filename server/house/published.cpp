// SPDX-License-Identifier: Apache-2.0
#include "house/published.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <openssl/sha.h>

namespace ztc::house {

namespace json = boost::json;

namespace {

bool is_prose(std::string_view member)
{
    return member == "description" || member == "summary" || member == "title";
}

void compare(json::value const& before, json::value const& now, std::string const& pointer,
             std::vector<std::string>& broken);

void compare_members(json::object const& before, json::object const& now,
                     std::string const& pointer, std::vector<std::string>& broken)
{
    for (auto const& [name, value] : before) {
        if (is_prose(name)) continue;
        auto const here = pointer + "/" + std::string(name);
        if (auto const* kept = now.if_contains(name))
            compare(value, *kept, here, broken);
        else
            broken.push_back(here + " was removed");
    }
}

/// Every old element is still there. `required` may not grow: old events lack the new member.
void compare_elements(json::array const& before, json::array const& now, std::string const& pointer,
                      std::vector<std::string>& broken)
{
    for (auto const& element : before)
        if (std::ranges::find(now, element) == now.end())
            broken.push_back(pointer + " lost " + json::serialize(element));
    if (pointer.ends_with("/required") && now.size() > before.size())
        broken.push_back(pointer + " grew: an old event lacks the new member");
}

void compare(json::value const& before, json::value const& now, std::string const& pointer,
             std::vector<std::string>& broken)
{
    if (before.is_object() && now.is_object())
        compare_members(before.get_object(), now.get_object(), pointer, broken);
    else if (before.is_array() && now.is_array())
        compare_elements(before.get_array(), now.get_array(), pointer, broken);
    else if (before != now)
        broken.push_back(pointer + " was " + json::serialize(before));
}

bool is_release(std::string_view path)
{
    return path.starts_with("docs/releases/events-") && path.ends_with(".json");
}

std::string sha256_hex(std::string_view text)
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<unsigned char const*>(text.data()), text.size(), hash);
    std::string hex;
    for (auto const byte : hash) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 15];
    }
    return hex;
}

int first_difference(std::string_view a, std::string_view b)
{
    auto const at = std::ranges::mismatch(a, b).in1 - a.begin();
    return line_at(a, static_cast<std::size_t>(at));
}

} // namespace

Findings check_events_only_grow(Sources const& sources)
{
    Findings findings;
    auto const* now = find(sources, "api/events.json");
    for (auto const& release : sources) {
        if (!is_release(release.path)) continue;
        if (!now) return {{"api/events.json", 0, "is missing, though a release published it"}};
        boost::system::error_code bad_before, bad_now;
        auto const before = json::parse(release.text, bad_before);
        auto const grown = json::parse(now->text, bad_now);
        if (bad_before) findings.push_back({release.path, 0, "is not JSON"});
        if (bad_now) findings.push_back({now->path, 0, "is not JSON"});
        if (bad_before || bad_now) continue;
        std::vector<std::string> broken;
        compare(before, grown, "", broken);
        for (auto const& what : broken)
            findings.push_back({now->path, 0, what + " (published in " + release.path + ")"});
    }
    return findings;
}

Findings check_generated(Sources const& sources,
                         std::map<std::string, std::string> const& described)
{
    Findings findings;
    for (auto const& [what, text] : described) {
        auto const path = "api/" + what + ".json";
        auto const* committed = find(sources, path);
        if (!committed)
            findings.push_back({path, 0, "is missing: ./dev gen"});
        else if (committed->text != text)
            findings.push_back({path, first_difference(committed->text, text),
                                "is not what the server says: ./dev gen"});
    }
    return findings;
}

Findings check_schema_types(Sources const& sources)
{
    auto const* openapi = find(sources, "api/openapi.json");
    auto const* types = find(sources, "web/shared/src/schema.d.ts");
    if (!openapi || !types) return {};
    auto const first = types->text.substr(0, types->text.find('\n'));
    if (first.ends_with(sha256_hex(openapi->text))) return {};
    return {{types->path, 1, "was not written from this api/openapi.json: ./dev gen"}};
}

} // namespace ztc::house
