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

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
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

class Reader;

/// A member of a described struct, its type forgotten: what walks over the members of a struct is
/// compiled once (described.cpp), and of each member only what it does itself.
struct Member {
    std::string_view name;
    bool optional, integral;
    bool (*has)(void const* whole); // of an optional one
    void (*write)(std::string& out, void const* whole);
    void (*read)(Reader& reader, json::value const& value, void* whole);
    json::object (*schema)();
};
template <class T>
std::span<Member const> table_of();

/// Appends `text` as a JSON string, quotes included.
void write_string(std::string& out, std::string_view text);
void write_members(std::string& out, void const* whole, std::span<Member const> table);

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
        write_members(out, &value, table_of<T>());
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
    /// Nothing when all could be read.
    Result<> verdict() const;
    /// Throws when something could not.
    void expect_readable() const;

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

void read_members(Reader& reader, json::value const& value, void* whole,
                  std::span<Member const> table);

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
        read_members(reader, value, &out, table_of<T>());
    }
}

/// The document of a request, parsed with bounds on depth; duplicate members are refused.
Result<json::value> parse(std::string_view text);

template <class T>
Result<> read_request(json::value const& value, T& out)
{
    Reader reader(Strictness::request);
    read(reader, value, out);
    return reader.verdict();
}

template <class T>
Result<T> from_request(json::value const& value)
{
    T out{};
    CHECK(read_request(value, out));
    return out;
}

/// Throws when the stored text cannot be read: a fault of the machine, not an answer to anybody.
template <class T>
T from_stored(std::string_view text)
{
    Reader reader(Strictness::stored_event);
    T out{};
    read(reader, json::parse(json::string_view(text.data(), text.size())), out);
    reader.expect_readable();
    return out;
}

/// Finds a member of a query by name, in the path or in the query string.
using FindMember = std::function<std::optional<std::string>(std::string_view)>;

Result<> read_query(FindMember const& find, void* whole, std::span<Member const> table);

/// Members from the path and query of a GET: every value arrives as text.
template <class T>
Result<T> from_query(FindMember const& find)
{
    T out{};
    CHECK(read_query(find, &out, table_of<T>()));
    return out;
}

// ---- OpenAPI 3.1 -----------------------------------------------------------------------------

json::object schema_of_members(std::span<Member const> table);
json::object schema_of_choices(std::span<std::string_view const> names);
json::object schema_of_text(std::size_t min, std::size_t max);
/// {"type": type, "format": format}; an empty format is left out.
json::object schema_of_plain(std::string_view type, std::string_view format = {});

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
        return schema_of_text(is_text<T>::min, is_text<T>::max);
    } else if constexpr (std::is_same_v<T, Date>) {
        return schema_of_plain("string", "date");
    } else if constexpr (std::is_same_v<T, Instant>) {
        return schema_of_plain("string", "date-time");
    } else if constexpr (std::is_same_v<T, bool>) {
        return schema_of_plain("boolean");
    } else if constexpr (std::is_integral_v<T>) {
        return schema_of_plain("integer", "int64");
    } else if constexpr (std::is_same_v<T, std::string>) {
        return schema_of_plain("string");
    } else if constexpr (std::is_same_v<T, json::value>) {
        return {};
    } else if constexpr (DescribedEnum<T>) {
        return []<template <class...> class List, class... E>(List<E...>) {
            constexpr std::array<std::string_view, sizeof...(E)> names{E::name...};
            return schema_of_choices(names);
        }(desc::describe_enumerators<T>{});
    } else {
        static_assert(DescribedStruct<T>, "describe this type once, beside its definition");
        return schema_of_members(table_of<T>());
    }
}

// ---- the table of a struct -------------------------------------------------------------------

template <class D, class T, class Inner>
constexpr Member member_of(Inner T::*)
{
    constexpr bool optional = is_optional<Inner>::value;
    using Plain = typename std::conditional_t<optional, is_optional<Inner>,
                                              is_optional<std::optional<Inner>>>::inner;
    Member member{.name = D::name,
                  .optional = optional,
                  .integral = std::is_integral_v<Plain>,
                  .has = nullptr,
                  .write = nullptr,
                  .read = nullptr,
                  .schema = &schema_of<Inner>};
    if constexpr (optional)
        member.has = [](void const* whole) {
            return (static_cast<T const*>(whole)->*D::pointer).has_value();
        };
    member.write = [](std::string& out, void const* whole) {
        described::write(out, static_cast<T const*>(whole)->*D::pointer);
    };
    member.read = [](Reader& reader, json::value const& value, void* whole) {
        described::read(reader, value, static_cast<T*>(whole)->*D::pointer);
    };
    return member;
}

template <class T>
std::span<Member const> table_of()
{
    return []<template <class...> class List, class... D>(List<D...>) -> std::span<Member const> {
        static constexpr std::array<Member, sizeof...(D)> table{member_of<D>(D::pointer)...};
        return table;
    }(members<T>{});
}

std::vector<std::string> names_of(std::span<Member const> table);

/// The names a query may carry, for routes that take their members from path and query.
template <class T>
std::vector<std::string> member_names()
{
    return names_of(table_of<T>());
}

} // namespace ztc::described
