// SPDX-License-Identifier: Apache-2.0
#include "platform/http/range.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace ztc::http {

namespace {

constexpr std::uint64_t beyond_all = std::numeric_limits<std::uint64_t>::max();

/// Digits only; a number that does not fit is beyond every file.
std::optional<std::uint64_t> digits(std::string_view text)
{
    std::uint64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    bool const all = !text.empty() && end == text.data() + text.size();
    if (!all || error == std::errc::invalid_argument) return std::nullopt;
    return error == std::errc::result_out_of_range ? beyond_all : value;
}

std::string_view without_blanks(std::string_view text)
{
    auto const is_blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// "0-9", "9-" or "-9"; nothing when it is none of them.
std::optional<ByteRange> one_range(std::string_view text, std::uint64_t size)
{
    using enum ByteRange::Kind;
    auto const dash = text.find('-');
    if (dash == text.npos) return std::nullopt;
    auto const left = text.substr(0, dash), right = text.substr(dash + 1);
    if (left.empty()) {
        auto const last = digits(right);
        if (!last) return std::nullopt;
        if (*last == 0 || size == 0) return ByteRange{unsatisfiable};
        auto const count = std::min(*last, size);
        return ByteRange{part, size - count, count};
    }
    auto const first = digits(left);
    auto const last = right.empty() ? std::optional{beyond_all} : digits(right);
    if (!first || !last || *last < *first) return std::nullopt;
    if (*first >= size) return ByteRange{unsatisfiable};
    return ByteRange{part, *first, std::min(*last, size - 1) - *first + 1};
}

} // namespace

ByteRange range_in(std::string_view field, std::uint64_t size)
{
    using enum ByteRange::Kind;
    ByteRange const all{whole, 0, size};
    auto const equals = field.find('=');
    if (equals == field.npos || !same_name(field.substr(0, equals), "bytes")) return all;
    auto rest = field.substr(equals + 1);
    std::vector<ByteRange> asked;
    for (bool more = true; more;) {
        auto const comma = rest.find(',');
        auto const one = one_range(without_blanks(rest.substr(0, comma)), size);
        if (!one) return all;
        asked.push_back(*one);
        more = comma != rest.npos;
        if (more) rest.remove_prefix(comma + 1);
    }
    if (asked.size() == 1) return asked[0];
    bool const none =
        std::ranges::all_of(asked, [](ByteRange const& one) { return one.kind == unsatisfiable; });
    return none ? ByteRange{unsatisfiable} : all;
}

ByteRange range_of(Request const& request, std::uint64_t size, std::string_view etag)
{
    auto const condition = request.header("If-Range");
    if (condition && *condition != etag) return {ByteRange::Kind::whole, 0, size};
    return range_in(request.headers.joined("Range"), size);
}

void say_range(Response& response, ByteRange const& range, std::uint64_t size)
{
    response.headers.emplace_back("Accept-Ranges", "bytes");
    auto const whole = std::to_string(size);
    if (range.kind == ByteRange::Kind::part) {
        response.status = 206;
        response.headers.emplace_back(
            "Content-Range", "bytes " + std::to_string(range.from) + "-" +
                                 std::to_string(range.from + range.size - 1) + "/" + whole);
    }
    if (range.kind == ByteRange::Kind::unsatisfiable) {
        response.status = 416;
        response.headers.emplace_back("Content-Range", "bytes */" + whole);
    }
}

} // namespace ztc::http
