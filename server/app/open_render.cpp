// SPDX-License-Identifier: Apache-2.0
#include "app/open_render.hpp"

#include <boost/json.hpp>
#include <kainjow/mustache.hpp>

#include <algorithm>

namespace ztc::app {

namespace {

namespace mustache = kainjow::mustache;

mustache::data data_of(boost::json::value const& value);

mustache::data data_of(boost::json::array const& array)
{
    mustache::data list(mustache::data::type::list);
    for (auto const& one : array) list.push_back(data_of(one));
    return list;
}

mustache::data data_of(boost::json::object const& object)
{
    mustache::data out(mustache::data::type::object);
    for (auto const& member : object) out.set(std::string(member.key()), data_of(member.value()));
    return out;
}

mustache::data data_of(boost::json::value const& value)
{
    if (auto const* object = value.if_object()) return data_of(*object);
    if (auto const* array = value.if_array()) return data_of(*array);
    if (auto const* yes = value.if_bool()) return mustache::data(*yes);
    if (auto const* text = value.if_string(); text && !text->empty())
        return mustache::data(std::string(*text));
    if (auto const* number = value.if_int64()) return mustache::data(std::to_string(*number));
    return mustache::data(false); // empty: a section that is left out
}

void add_partials(mustache::data& data)
{
    for (auto const& file : open_files()) {
        if (!file.name.starts_with('_')) continue;
        auto const name = file.name.substr(0, file.name.find('.'));
        data.set(std::string(name), mustache::data(mustache::partial(
                                        [text = std::string(file.text)] { return text; })));
    }
}

} // namespace

std::string_view open_file(std::string_view name)
{
    for (auto const& file : open_files())
        if (file.name == name) return file.text;
    return {};
}

std::string rendered(std::string_view name, boost::json::object const& values)
{
    mustache::mustache page{std::string(open_file(std::string(name) + ".mustache"))};
    auto data = data_of(values);
    add_partials(data);
    return page.render(data);
}

} // namespace ztc::app
