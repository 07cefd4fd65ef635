// SPDX-License-Identifier: Apache-2.0
//
// A type that is described once (BOOST_DESCRIBE_STRUCT / _ENUM) has a JSON form and an OpenAPI
// schema. Nothing else in the tree may spell a member's name a second time.
//
// Two ways of reading: a *stored event* is read tolerantly (an unknown member is skipped, an absent
// optional is empty), so that what was written years ago, or by a newer server, still loads; a
// *request* is read strictly, and every fault in it is reported at once as JSON pointer + code.
// Heavy: include it in codec.cpp and api.cpp only, never in types, events or rules.
#pragma once

#include "kernel/date.hpp"
#include "kernel/id.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"

#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>

#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace ztc::described {

namespace json = boost::json;
namespace desc = boost::describe;

// ---- kinds of types --------------------------------------------------------------------------

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {
    using inner = T;
};
template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {
    using inner = T;
};
template <class T>
struct is_id : std::false_type {};
template <class Tag>
struct is_id<Id<Tag>> : std::true_type {};
template <class T>
struct is_text : std::false_type {};
template <std::size_t Min, std::size_t Max>
struct is_text<Text<Min, Max>> : std::true_type {
    static constexpr std::size_t min = Min, max = Max;
};

/// A list with a limit of its own: `using max_items = …` is not possible on std::vector, so a
/// request never holds more than this many items in any list.
inline constexpr std::size_t items_max = 1000;

template <class T>
using members = desc::describe_members<T, desc::mod_public>;
template <class T>
concept DescribedStruct = desc::has_describe_members<T>::value && !std::is_union_v<T>;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && desc::has_describe_enumerators<T>::value;

// ---- writing ---------------------------------------------------------------------------------

/// Appends `text` as a JSON string, quotes included.
void write_string(std::string& out, std::string_view text);

template <class T>
void write(std::string& out, T const& value)
{
    if constexpr (is_optional<T>::value) {
        if (value)
            write(out, *value);
        else
            out += "null";
    } else if constexpr (is_vector<T>::value) {
        out += '[';
        for (auto const& item : value) {
            if (out.back() != '[') out += ',';
            write(out, item);
        }
        out += ']';
    } else if constexpr (is_id<T>::value || is_text<T>::value) {
        write_string(out, value.text);
    } else if constexpr (std::is_same_v<T, std::string>) {
        write_string(out, value);
    } else if constexpr (std::is_same_v<T, Date>) {
        (out += '"').append(format_date(value)) += '"';
    } else if constexpr (std::is_same_v<T, Instant>) {
        (out += '"').append(format_instant(value)) += '"';
    } else if constexpr (DescribedEnum<T>) {
        (out += '"').append(desc::enum_to_string(value, "?")) += '"';
    } else if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (std::is_integral_v<T>) {
        out += std::to_string(value);
    } else if constexpr (std::is_same_v<T, json::value>) {
        out += json::serialize(value);
    } else {
        static_assert(DescribedStruct<T>, "describe this type once, beside its definition");
        out += '{';
        boost::mp11::mp_for_each<members<T>>([&](auto member) {
            auto const& inner = value.*member.pointer;
            if constexpr (is_optional<std::remove_cvref_t<decltype(inner)>>::value) {
                if (!inner) return; // an absent member is left out, never written as null
            }
            if (out.back() != '{') out += ',';
            ((out += '"') += member.name) += "\":";
            write(out, inner);
        });
        out += '}';
    }
}

template <class T>
std::string to_json(T const& value)
{
    std::string out;
    write(out, value);
    return out;
}

// ---- reading ---------------------------------------------------------------------------------

enum class Strictness { request, stored_event };

/// Collects every fault of one document, each with its JSON pointer.
class Reader {
public:
    explicit Reader(Strictness strictness) : strictness_(strictness) {}

    bool strict() const { return strictness_ == Strictness::request; }
    void fault(std::string code) { errors_.push_back({path_, std::move(code)}); }
    std::vector<FieldError> const& errors() const { return errors_; }

    template <class F>
    void within(std::string_view member, F&& read)
    {
        auto const length = path_.size();
        (path_ += '/') += member;
        read();
        path_.resize(length);
    }

    /// Text from outside: valid, tidy, within its limits.
    std::string text(json::value const& value, std::size_t min, std::size_t max);

private:
    Strictness strictness_;
    std::string path_;
    std::vector<FieldError> errors_;
};

template <class T>
void read(Reader& reader, json::value const& value, T& out);

template <class T>
void read_struct(Reader& reader, json::object const& object, T& out)
{
    std::size_t known = 0;
    boost::mp11::mp_for_each<members<T>>([&](auto member) {
        using Inner = std::remove_cvref_t<decltype(out.*member.pointer)>;
        auto const* found = object.if_contains(member.name);
        if (found) ++known;
        reader.within(member.name, [&] {
            if (found)
                read<Inner>(reader, *found, out.*member.pointer);
            else if constexpr (!is_optional<Inner>::value)
                reader.fault("request.missing");
        });
    });
    if (!reader.strict() || known == object.size()) return;
    for (auto const& entry : object) {
        bool is_member = false;
        boost::mp11::mp_for_each<members<T>>(
            [&](auto member) { is_member = is_member || entry.key() == member.name; });
        if (!is_member) reader.within(entry.key(), [&] { reader.fault("request.unknown_member"); });
    }
}

template <class T>
void read(Reader& reader, json::value const& value, T& out)
{
    if constexpr (is_optional<T>::value) {
        if (value.is_null()) return;
        typename is_optional<T>::inner inner{};
        read(reader, value, inner);
        out = std::move(inner);
    } else if constexpr (is_vector<T>::value) {
        if (!value.is_array()) return reader.fault("request.not_a_list");
        if (reader.strict() && value.get_array().size() > items_max)
            return reader.fault("request.too_many");
        out.clear(); // a default list gives way, it does not grow
        std::size_t index = 0;
        for (auto const& item : value.get_array())
            reader.within(std::to_string(index++), [&] { read(reader, item, out.emplace_back()); });
    } else if constexpr (is_id<T>::value) {
        if (!value.is_string()) return reader.fault("request.not_an_id");
        out.text = value.get_string();
        if (reader.strict() && !is_well_formed_id(out.text)) reader.fault("request.not_an_id");
    } else if constexpr (is_text<T>::value) {
        out.text = reader.text(value, is_text<T>::min, is_text<T>::max);
    } else if constexpr (std::is_same_v<T, std::string>) {
        out = reader.text(value, 0, 100'000);
    } else if constexpr (std::is_same_v<T, Date>) {
        if (!value.is_string()) return reader.fault("request.not_a_date");
        auto const date = parse_date(std::string_view(value.get_string()));
        if (!date) return reader.fault(date.error().code);
        out = *date;
    } else if constexpr (std::is_same_v<T, Instant>) {
        if (!value.is_string()) return reader.fault("request.not_an_instant");
        auto const instant = parse_instant(std::string_view(value.get_string()));
        if (!instant) return reader.fault(instant.error().code);
        out = *instant;
    } else if constexpr (DescribedEnum<T>) {
        if (!value.is_string() || !desc::enum_from_string(value.get_string().c_str(), out))
            reader.fault("request.unknown_choice");
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!value.is_bool()) return reader.fault("request.not_yes_or_no");
        out = value.get_bool();
    } else if constexpr (std::is_integral_v<T>) {
        boost::system::error_code ec;
        out = value.is_number() && !value.is_double() ? value.to_number<T>(ec) : T{};
        if (ec || !value.is_number() || value.is_double()) reader.fault("request.not_a_number");
    } else if constexpr (std::is_same_v<T, json::value>) {
        out = value;
    } else {
        static_assert(DescribedStruct<T>, "describe this type once, beside its definition");
        if (!value.is_object()) return reader.fault("request.not_an_object");
        read_struct(reader, value.get_object(), out);
    }
}

/// The document of a request, parsed with bounds on depth; duplicate members are refused.
Result<json::value> parse(std::string_view text);

template <class T>
Result<T> from_request(json::value const& value)
{
    Reader reader(Strictness::request);
    T out{};
    read(reader, value, out);
    if (!reader.errors().empty()) return Refusal{"request.invalid", reader.errors()};
    return out;
}

/// Throws when the stored text cannot be read: a fault of the machine, not an answer to anybody.
template <class T>
T from_stored(std::string_view text)
{
    Reader reader(Strictness::stored_event);
    T out{};
    read(reader, json::parse(json::string_view(text.data(), text.size())), out);
    if (!reader.errors().empty())
        throw std::runtime_error("stored document unreadable at " + reader.errors()[0].pointer +
                                 ": " + reader.errors()[0].code);
    return out;
}

/// Members from the path and query of a GET: every value arrives as text.
template <class T, class Find>
Result<T> from_query(Find&& find)
{
    Reader reader(Strictness::request);
    T out{};
    boost::mp11::mp_for_each<members<T>>([&](auto member) {
        using Inner = std::remove_cvref_t<decltype(out.*member.pointer)>;
        std::optional<std::string> const found = find(std::string_view(member.name));
        reader.within(member.name, [&] {
            if (!found) {
                if constexpr (!is_optional<Inner>::value) reader.fault("request.missing");
                return;
            }
            json::value as_json(*found);
            std::int64_t number = 0;
            auto const end = found->data() + found->size();
            using Plain = typename std::conditional_t<is_optional<Inner>::value, is_optional<Inner>,
                                                      is_optional<std::optional<Inner>>>::inner;
            if constexpr (std::is_integral_v<Plain>) {
                auto const parsed = std::from_chars(found->data(), end, number);
                if (parsed.ec == std::errc{} && parsed.ptr == end) as_json = number;
            }
            read<Inner>(reader, as_json, out.*member.pointer);
        });
    });
    if (!reader.errors().empty()) return Refusal{"request.invalid", reader.errors()};
    return out;
}

// ---- OpenAPI 3.1 -----------------------------------------------------------------------------

template <class T>
json::object schema_of()
{
    if constexpr (is_optional<T>::value) {
        return schema_of<typename is_optional<T>::inner>();
    } else if constexpr (is_vector<T>::value) {
        return {{"type", "array"}, {"items", schema_of<typename is_vector<T>::inner>()}};
    } else if constexpr (is_id<T>::value) {
        return {{"type", "string"}, {"pattern", "^[a-z2-7]{26}$"}};
    } else if constexpr (is_text<T>::value) {
        return {{"type", "string"}, {"minLength", is_text<T>::min}, {"maxLength", is_text<T>::max}};
    } else if constexpr (std::is_same_v<T, Date>) {
        return {{"type", "string"}, {"format", "date"}};
    } else if constexpr (std::is_same_v<T, Instant>) {
        return {{"type", "string"}, {"format", "date-time"}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_integral_v<T>) {
        return {{"type", "integer"}, {"format", "int64"}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return {{"type", "string"}};
    } else if constexpr (std::is_same_v<T, json::value>) {
        return {};
    } else if constexpr (DescribedEnum<T>) {
        json::array names;
        boost::mp11::mp_for_each<desc::describe_enumerators<T>>(
            [&](auto e) { names.push_back(json::value(e.name)); });
        return {{"type", "string"}, {"enum", std::move(names)}};
    } else {
        static_assert(DescribedStruct<T>, "describe this type once, beside its definition");
        json::object properties;
        json::array required;
        boost::mp11::mp_for_each<members<T>>([&](auto member) {
            using Inner = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
            properties[member.name] = schema_of<Inner>();
            if constexpr (!is_optional<Inner>::value) required.push_back(json::value(member.name));
        });
        json::object schema{{"type", "object"}, {"properties", std::move(properties)}};
        if (!required.empty()) schema["required"] = std::move(required);
        schema["additionalProperties"] = false;
        return schema;
    }
}

/// The names a query may carry, for routes that take their members from path and query.
template <class T>
std::vector<std::string> member_names()
{
    std::vector<std::string> names;
    boost::mp11::mp_for_each<members<T>>([&](auto member) { names.emplace_back(member.name); });
    return names;
}

} // namespace ztc::described
