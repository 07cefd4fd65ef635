// SPDX-License-Identifier: Apache-2.0
//
// What people agree to, word for word, in every version that was ever shown.
#include "app/open_look.hpp"
#include "modules/people/policy.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace ztc::app {

namespace {

std::string kind_word(Look const& look, people::WordingKind kind)
{
    return look.word(std::string("wording_") + boost::describe::enum_to_string(kind, ""));
}

people::Wording const* wording_of(std::string const& which, people::WordingPolicy const& policy)
{
    auto const slash = which.find('/');
    people::WordingKind kind{};
    if (!boost::describe::enum_from_string(which.substr(0, slash).c_str(), kind)) return nullptr;
    return find_wording(policy, kind, slash == which.npos ? "" : which.substr(slash + 1));
}

} // namespace

json::array wording_parts(std::string const& text)
{
    json::array parts;
    for (auto const& line : lines_in(text)) {
        std::string words(line.as_object().at("line").as_string());
        bool const head = words.starts_with("# ");
        if (head) words = words.substr(2);
        parts.push_back(json::object{{"head", head ? json::value(words) : json::value(false)},
                                     {"line", head ? json::value(false) : json::value(words)}});
    }
    return parts;
}

OpenPage open_wording(Look const& look, std::string const& which, Reading& reading)
{
    auto const policy = policy_of<people::WordingPolicy>(reading);
    auto const* found = wording_of(which, policy);
    if (!found || found->from > reading.today()) return open_nothing(look);
    bool const en = look.language == Language::en;
    auto const shown = people::shown_of(*found);
    auto values = look.values(kind_word(look, found->kind));
    values["heading"] = kind_word(look, found->kind);
    values["version"] = found->version;
    values["from"] = look.word("wording_from", {{"day", look.day(found->from)}});
    values["in_force"] = &people::wording_on(policy, found->kind, reading.today()) == found;
    values["wording"] = wording_parts(en ? found->en : found->zh);
    values["sha256"] = en ? shown.sha256_en : shown.sha256_zh;
    json::array others;
    for (auto const& one : policy.wordings) {
        if (&one == found || one.from > reading.today()) continue;
        auto const kind = std::string(boost::describe::enum_to_string(one.kind, ""));
        others.push_back(
            json::object{{"href", look.link("/open/wordings/" + kind + "/" + one.version)},
                         {"name", kind_word(look, one.kind) + " " + one.version}});
    }
    values["others"] = std::move(others);
    return {"wording", std::move(values)};
}

} // namespace ztc::app
