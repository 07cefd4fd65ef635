// SPDX-License-Identifier: Apache-2.0
#include "app/openapi.hpp"

#include "app/paging.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <map>

namespace ztc::app {

namespace {

namespace json = boost::json;

/// Boost.JSON prints on one line; documents that are committed and reviewed are indented.
void print(std::string& out, json::value const& value, std::string const& indent = "")
{
    auto const deeper = indent + "  ";
    if (auto const* object = value.if_object(); object && !object->empty()) {
        out += "{";
        auto const* before = "\n";
        for (auto const& [key, member] : *object) {
            out += before + deeper + json::serialize(json::value(key)) + ": ";
            print(out, member, deeper);
            before = ",\n";
        }
        out += "\n" + indent + "}";
    } else if (auto const* array = value.if_array(); array && !array->empty()) {
        out += "[";
        auto const* before = "\n";
        for (auto const& item : *array) {
            out += before + deeper;
            print(out, item, deeper);
            before = ",\n";
        }
        out += "\n" + indent + "]";
    } else {
        out += json::serialize(value);
    }
}

std::string printed(json::value const& value)
{
    std::string out;
    print(out, value);
    return out += "\n";
}

std::string operation_id(Route const& route)
{
    std::string id = route.method == Route::Method::get ? "get" : "post";
    for (char const c : route.path) {
        if (c == '/')
            id += '_';
        else if (c != '{' && c != '}')
            id += c;
    }
    return id;
}

json::array parameters_of(Route const& route)
{
    json::array out;
    auto const& properties = route.request_schema.contains("properties")
                                 ? route.request_schema.at("properties").as_object()
                                 : json::object{};
    for (auto const& name : route.query_members) {
        bool const in_path = route.path.find("{" + name + "}") != std::string::npos;
        json::object parameter{
            {"name", name}, {"in", in_path ? "path" : "query"}, {"schema", properties.at(name)}};
        if (name == page_length_member) {
            auto& schema = parameter["schema"].as_object();
            schema["minimum"] = page_shortest;
            schema["maximum"] = page_longest;
        }
        if (in_path) parameter["required"] = true;
        out.push_back(std::move(parameter));
    }
    return out;
}

json::object content_of(std::string const& type, json::object const& schema)
{
    json::object media;
    if (!schema.empty()) media["schema"] = schema;
    return {{type, std::move(media)}};
}

/// Every status a route may refuse with, and the codes behind it.
json::object responses_of(Route const& route, std::map<std::string, RefusalWords> const& words)
{
    bool const command = route.method == Route::Method::post && route.read;
    json::object out{{command ? "201" : "200",
                      {{"description", route.summary},
                       {"content", content_of(route.reply_type, route.reply_schema)}}}};
    std::map<int, json::array> codes;
    for (auto const& code : route.refusals)
        if (auto const found = words.find(code); found != words.end())
            codes[found->second.status].push_back(json::value(code));
    for (auto& [status, list] : codes)
        out[std::to_string(status)] = {
            {"description", "refused"},
            {"content",
             {{"application/problem+json",
               {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}},
            {"x-codes", std::move(list)}};
    out["default"] = {
        {"description", "refused or failed"},
        {"content",
         {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
    return out;
}

json::object operation_of(Route const& route, std::map<std::string, RefusalWords> const& words)
{
    json::object operation{{"operationId", operation_id(route)}, {"summary", route.summary}};
    if (route.who == Route::Who::with_right)
        operation["x-permission"] = boost::describe::enum_to_string(*route.right, "");
    else
        operation["x-permission"] = route.who == Route::Who::anyone ? "anyone" : "signed_in";
    if (!route.query_members.empty()) operation["parameters"] = parameters_of(route);
    if (route.method == Route::Method::post)
        operation["requestBody"] = {
            {"required", true},
            {"content",
             content_of(route.request_type,
                        route.query_members.empty() ? route.request_schema : json::object{})}};
    operation["responses"] = responses_of(route, words);
    return operation;
}

json::object problem_schema()
{
    return {
        {"type", "object"},
        {"properties",
         {{"type", {{"type", "string"}}},
          {"code", {{"type", "string"}}},
          {"title", {{"type", "string"}}},
          {"status", {{"type", "integer"}}},
          {"errors",
           {{"type", "array"},
            {"items",
             {{"type", "object"},
              {"properties", {{"pointer", {{"type", "string"}}}, {"code", {{"type", "string"}}}}},
              {"required", {"pointer", "code"}}}}}},
          {"incident", {{"type", "string"}}}}},
        {"required", {"type", "code", "title", "status"}}};
}

} // namespace

std::string openapi_json(Routes const& routes, std::vector<RefusalWords> const& words)
{
    std::map<std::string, RefusalWords> by_code;
    for (auto const& word : words) by_code.emplace(word.code, word);
    json::object paths;
    for (auto const& route : routes.all()) {
        auto& path = paths["/api/v1" + route.path];
        if (path.is_null()) path.emplace_object();
        path.as_object()[route.method == Route::Method::get ? "get" : "post"] =
            operation_of(route, by_code);
    }
    json::object document{{"openapi", "3.1.0"},
                          {"info",
                           {{"title", "直通车 Zhitongche"},
                            {"version", "1"},
                            {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
                          {"paths", std::move(paths)},
                          {"components", {{"schemas", {{"Problem", problem_schema()}}}}}};
    return printed(document);
}

std::string events_json(std::vector<Module> const& modules)
{
    json::object events;
    for (auto const& module : modules)
        for (auto const& kind : module.events) {
            json::array board;
            for (auto const& member : kind.on_notice_board)
                board.push_back(json::value(json::string_view(member.data(), member.size())));
            events[json::string_view(kind.type.data(), kind.type.size())] = {
                {"schema", json::parse(kind.schema)}, {"on_notice_board", std::move(board)}};
        }
    return printed(events);
}

std::string refusals_json(std::vector<RefusalWords> const& words)
{
    auto const text = [](std::string_view t) { return json::string_view(t.data(), t.size()); };
    std::map<std::string_view, RefusalWords> sorted;
    for (auto const& word : words) sorted.emplace(word.code, word);
    json::object out;
    for (auto const& [code, word] : sorted)
        out[text(code)] = {{"status", word.status}, {"zh", text(word.zh)}, {"en", text(word.en)}};
    return printed(out);
}

} // namespace ztc::app
