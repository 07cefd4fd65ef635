// SPDX-License-Identifier: Apache-2.0
#include "kernel/described.hpp"

#include <charconv>
#include <cstdio>
#include <stdexcept>

namespace ztc::described {

namespace {

constexpr std::size_t depth_max = 32;

/// Boost.JSON keeps the last of two members with one name; a request that says two things at once
/// is refused instead. A scan of the text: strings are skipped, names are compared per object.
class DuplicateMembers {
public:
    explicit DuplicateMembers(std::string_view text) : text_(text) {}

    bool found()
    {
        for (at_ = 0; at_ < text_.size(); ++at_) {
            char const c = text_[at_];
            if (c == '{')
                open_.emplace_back();
            else if (c == '[')
                open_.emplace_back().is_list = true;
            else if (c == '}' || c == ']')
                close();
            else if (c == '"' && name_seen_twice())
                return true;
        }
        return false;
    }

private:
    struct Level {
        bool is_list = false;
        std::vector<std::string_view> names;
    };

    void close()
    {
        if (!open_.empty()) open_.pop_back();
    }

    bool name_seen_twice()
    {
        auto const start = ++at_;
        while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
        auto const name = text_.substr(start, std::min(at_, text_.size()) - start);
        auto const after = text_.find_first_not_of(" \t\r\n", at_ + 1);
        bool const is_name = after != std::string_view::npos && text_[after] == ':';
        if (!is_name || open_.empty() || open_.back().is_list) return false;
        auto& names = open_.back().names;
        bool const twice = std::find(names.begin(), names.end(), name) != names.end();
        names.push_back(name);
        return twice;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Level> open_;
};

} // namespace

void write_string(std::string& out, std::string_view text)
{
    out += '"';
    for (char const c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                char escaped[8];
                std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
                out += escaped;
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void write_members(std::string& out, void const* whole, std::span<Member const> table)
{
    out += '{';
    for (auto const& member : table) {
        if (member.optional && !member.has(whole)) continue; // left out, never written as null
        if (out.back() != '{') out += ',';
        ((out += '"') += member.name) += "\":";
        member.write(out, whole);
    }
    out += '}';
}

Result<> Reader::verdict() const
{
    if (errors_.empty()) return {};
    return Refusal{"request.invalid", errors_};
}

void Reader::expect_readable() const
{
    if (errors_.empty()) return;
    throw std::runtime_error("stored document unreadable at " + errors_[0].pointer + ": " +
                             errors_[0].code);
}

std::string Reader::text(json::value const& value, std::size_t min, std::size_t max)
{
    if (!value.is_string()) {
        fault("request.not_text");
        return {};
    }
    std::string_view const raw(value.get_string().data(), value.get_string().size());
    if (!strict()) return std::string(raw);
    auto tidied = text::tidy(raw);
    if (text::has_control_characters(tidied)) {
        fault("request.control_characters");
        return {};
    }
    auto const n = text::characters(tidied);
    if (n < min) fault("request.too_short");
    if (n > max) fault("request.too_long");
    return tidied;
}

void read_members(Reader& reader, json::value const& value, void* whole,
                  std::span<Member const> table)
{
    if (!value.is_object()) return reader.fault("request.not_an_object");
    auto const& object = value.get_object();
    std::size_t known = 0;
    for (auto const& member : table) {
        auto const* found = object.if_contains(member.name);
        if (found) ++known;
        reader.within(member.name, [&] {
            if (found)
                member.read(reader, *found, whole);
            else if (!member.optional)
                reader.fault("request.missing");
        });
    }
    if (!reader.strict() || known == object.size()) return;
    for (auto const& entry : object) {
        bool const is_member = std::any_of(table.begin(), table.end(), [&](Member const& member) {
            return entry.key() == json::string_view(member.name.data(), member.name.size());
        });
        if (!is_member) reader.within(entry.key(), [&] { reader.fault("request.unknown_member"); });
    }
}

namespace {

/// Text as it arrives in an address; a number where one is meant.
json::value as_json(std::string const& text, bool integral)
{
    std::int64_t number = 0;
    auto const end = text.data() + text.size();
    if (integral)
        if (auto const parsed = std::from_chars(text.data(), end, number);
            parsed.ec == std::errc{} && parsed.ptr == end)
            return number;
    return json::value(text);
}

} // namespace

Result<> read_query(FindMember const& find, void* whole, std::span<Member const> table)
{
    Reader reader(Strictness::request);
    for (auto const& member : table) {
        auto const found = find(member.name);
        reader.within(member.name, [&] {
            if (found)
                member.read(reader, as_json(*found, member.integral), whole);
            else if (!member.optional)
                reader.fault("request.missing");
        });
    }
    return reader.verdict();
}

json::object schema_of_members(std::span<Member const> table)
{
    json::object properties;
    json::array required;
    for (auto const& member : table) {
        properties[member.name] = member.schema();
        if (!member.optional) required.push_back(json::value(member.name));
    }
    json::object schema{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema["required"] = std::move(required);
    schema["additionalProperties"] = false;
    return schema;
}

json::object schema_of_choices(std::span<std::string_view const> names)
{
    json::array choices;
    for (auto const name : names) choices.push_back(json::value(name));
    return {{"type", "string"}, {"enum", std::move(choices)}};
}

json::object schema_of_text(std::size_t min, std::size_t max)
{
    return {{"type", "string"}, {"minLength", min}, {"maxLength", max}};
}

json::object schema_of_plain(std::string_view type, std::string_view format)
{
    json::object schema{{"type", type}};
    if (!format.empty()) schema["format"] = format;
    return schema;
}

std::vector<std::string> names_of(std::span<Member const> table)
{
    std::vector<std::string> names;
    for (auto const& member : table) names.emplace_back(member.name);
    return names;
}

Result<json::value> parse(std::string_view text)
{
    if (auto const bad = text::first_bad_byte(text)) return refuse("request.not_utf8");
    json::parse_options options;
    options.max_depth = depth_max;
    boost::system::error_code ec;
    auto value = json::parse(json::string_view(text.data(), text.size()), ec, {}, options);
    if (ec) return refuse("request.not_json");
    if (DuplicateMembers(text).found()) return refuse("request.duplicate_member");
    return value;
}

} // namespace ztc::described
