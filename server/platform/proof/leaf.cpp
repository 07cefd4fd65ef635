// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/leaf.hpp"

#include "kernel/id.hpp"
#include "platform/proof/lines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::proof {
namespace {

constexpr std::string_view leaf_title = "ztc/leaf/v1";

bool is_word(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool is_key(std::string_view text)
{
    return is_word(text) && text.size() <= 32;
}

/// "matters.raised": words with dots between them.
bool is_kind(std::string_view text)
{
    auto const dot = text.find('.');
    if (dot == std::string_view::npos || text.size() > 100 || !is_word(text.substr(0, dot)))
        return false;
    auto const rest = text.substr(dot + 1);
    return is_word(rest) || is_kind(rest);
}

bool is_value(std::string_view text)
{
    return !text.empty() && text.front() != ' ' && text.back() != ' ' &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_four_digit_day(std::chrono::year_month_day day)
{
    return day.ok() && day.year() >= std::chrono::year{1} && day.year() <= std::chrono::year{9999};
}

bool is_well_formed(Leaf const& leaf)
{
    return is_kind(leaf.kind) && is_four_digit_day(leaf.day) && is_well_formed_id(leaf.subject) &&
           std::all_of(leaf.pub.begin(), leaf.pub.end(),
                       [](auto const& p) { return is_key(p.first) && is_value(p.second); }) &&
           std::all_of(leaf.com.begin(), leaf.com.end(),
                       [](auto const& c) { return is_key(c.first); });
}

std::optional<std::chrono::year_month_day> parse_day(std::string_view text)
{
    auto const digits = [&](std::size_t first, std::size_t count) {
        unsigned number = 0;
        for (char const c : text.substr(first, count))
            number = c < '0' || c > '9' ? 10000 : std::min(number * 10 + unsigned(c - '0'), 10000u);
        return number;
    };
    if (text.size() != 10) return std::nullopt;
    return std::chrono::year_month_day{std::chrono::year(static_cast<int>(digits(0, 4))),
                                       std::chrono::month(digits(5, 2)),
                                       std::chrono::day(digits(8, 2))};
}

/// Reads the lines one after the other; whatever is not as expected makes it fail for good.
class Lines {
public:
    explicit Lines(std::string_view text) : rest_(text) {}

    bool failed() const { return failed_; }
    bool finished() const { return rest_.empty(); }

    /// What stands behind `word` and a space; fails when the next line is another one.
    std::string_view after(std::string_view word)
    {
        auto const value = try_after(word);
        if (!value) failed_ = true;
        return value.value_or("");
    }

    std::optional<std::string_view> try_after(std::string_view word)
    {
        auto const end = rest_.find('\n');
        auto line = rest_.substr(0, end);
        if (end == std::string_view::npos || !line.starts_with(word)) return std::nullopt;
        line.remove_prefix(word.size());
        rest_.remove_prefix(end + 1);
        return line;
    }

private:
    std::string_view rest_;
    bool failed_ = false;
};

std::pair<std::string, std::string_view> key_and_value(std::string_view text)
{
    auto const space = std::min(text.find(' '), text.size());
    return {std::string(text.substr(0, space)), text.substr(std::min(space + 1, text.size()))};
}

/// Lenient: what it lets through is caught by writing the leaf again.
std::optional<Leaf> read_members(std::string_view text)
{
    Leaf leaf;
    Lines lines(text);
    lines.after(leaf_title);
    leaf.kind = lines.after("kind ");
    auto const day = parse_day(lines.after("day "));
    leaf.subject = lines.after("subject ");
    auto const prev = lines.after("prev ");
    if (auto const index = parse_number(prev)) leaf.prev = *index;
    while (auto const line = lines.try_after("pub ")) leaf.pub.insert(key_and_value(*line));
    while (auto const line = lines.try_after("com ")) {
        auto const [key, value] = key_and_value(*line);
        auto const hash = hash_from_base64(value);
        if (!hash) return std::nullopt;
        leaf.com.emplace(key, *hash);
    }
    if (lines.failed() || !lines.finished() || !day) return std::nullopt;
    leaf.day = *day;
    return leaf;
}

} // namespace

Result<std::string> write_leaf(Leaf const& leaf)
{
    if (!is_well_formed(leaf)) return refuse("proof.bad_leaf");
    auto const prev = leaf.prev ? fmt::to_string(*leaf.prev) : "-";
    auto text = fmt::format("{}\nkind {}\nday {:04}-{:02}-{:02}\nsubject {}\nprev {}\n", leaf_title,
                            leaf.kind, int(leaf.day.year()), unsigned(leaf.day.month()),
                            unsigned(leaf.day.day()), leaf.subject, prev);
    for (auto const& [key, value] : leaf.pub) text += fmt::format("pub {} {}\n", key, value);
    for (auto const& [key, hash] : leaf.com)
        text += fmt::format("com {} {}\n", key, to_base64(hash));
    if (text.size() > leaf_size_max) return refuse("proof.bad_leaf");
    return Result<std::string>(boost::system::in_place_value, std::move(text));
}

Result<Leaf> parse_leaf(std::string_view text)
{
    if (text.size() > leaf_size_max) return refuse("proof.bad_leaf");
    auto leaf = read_members(text);
    if (!leaf) return refuse("proof.bad_leaf");
    auto const written_again = TRY(write_leaf(*leaf));
    if (written_again != text) return refuse("proof.bad_leaf");
    return *std::move(leaf);
}

Hash commit(Salt const& salt, std::string_view field, std::string_view value)
{
    ZTC_ENSURE(field.size() <= 255);
    std::string bytes("ztc/commit/v1\0", 14);
    bytes.reserve(bytes.size() + salt.size() + field.size() + value.size() + 9);
    bytes.append(salt.begin(), salt.end());
    bytes += static_cast<char>(field.size());
    bytes += field;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<std::uint64_t>(value.size()) >> shift);
    bytes += value;
    return sha256(bytes);
}

std::optional<Salt> salt_of_bytes(std::string_view bytes)
{
    return hash_of_bytes(bytes);
}

} // namespace ztc::proof
