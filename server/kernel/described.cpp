// SPDX-License-Identifier: Apache-2.0
#include "kernel/described.hpp"

#include <cstdio>

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

std::string Reader::text(json::value const& value, std::size_t min, std::size_t max)
{
    if (!value.is_string()) {
        fault("request.not_text");
        return {};
    }
    std::string_view const raw(value.get_string().data(), value.get_string().size());
    if (!strict()) return std::string(raw);
    if (text::has_control_characters(raw)) {
        fault("request.control_characters");
        return {};
    }
    auto tidied = text::tidy(raw);
    auto const n = text::characters(tidied);
    if (n < min) fault("request.too_short");
    if (n > max) fault("request.too_long");
    return tidied;
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
