// SPDX-License-Identifier: Apache-2.0
#include "app/told.hpp"

#include "views/matter_page/view.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

namespace ztc::app {

namespace {

template <class F>
std::string remembered(std::map<std::string, std::string>& words, std::string const& id, F&& find)
{
    auto const found = words.find(id);
    if (found != words.end()) return found->second;
    return words.emplace(id, find().value_or("")).first->second;
}

} // namespace

std::string Told::name(PersonId const& person)
{
    return remembered(names_, person.text, [&]() -> std::optional<std::string> {
        auto const row = views::people::person(reading_.tables(), reading_.congress(), person);
        if (!row || !row->name_ref) return std::nullopt;
        return reading_.open(*row->name_ref);
    });
}

std::string Told::body(NodeId const& node)
{
    return remembered(names_, node.text, [&]() -> std::optional<std::string> {
        for (auto const& [id, ref] :
             views::organisation::node_name_refs(reading_.tables(), reading_.congress(), {node}))
            return reading_.open(ref);
        return std::nullopt;
    });
}

std::string Told::number(std::string const& matter)
{
    return remembered(numbers_, matter, [&] {
        return views::matter_page::number_of_matter({matter}, reading_.congress(),
                                                    reading_.tables());
    });
}

} // namespace ztc::app
