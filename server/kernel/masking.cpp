// SPDX-License-Identifier: Apache-2.0
#include "kernel/masking.hpp"

#include <array>

namespace ztc {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool is_alnum(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr std::string_view provinces =
    "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";

std::size_t length_of(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first < 0xE0) return 2;
    return first < 0xF0 ? 3 : 4;
}

std::string stars(std::size_t n)
{
    return std::string(n, '*');
}

/// The run of digits (and what people put between them) that begins here.
struct Run {
    std::string digits;
    std::size_t length = 0;
    bool ends_in_x = false;
};

Run run_at(std::string_view words)
{
    Run run;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (is_digit(words[i])) {
            run.digits += words[i];
            run.length = i + 1;
        } else if ((words[i] == 'X' || words[i] == 'x') && run.digits.size() == 17) {
            run.length = i + 1;
            run.ends_in_x = true;
            break;
        } else if ((words[i] != ' ' && words[i] != '-') || run.length != i) {
            break;
        }
    }
    return run;
}

/// What stands for a run of digits; empty: nothing needs hiding.
std::string hidden_run(Run const& run)
{
    auto const n = run.digits.size();
    if (n == 18 || run.ends_in_x) return run.digits.substr(0, 6) + stars(12);
    if (n == 15) return run.digits.substr(0, 6) + stars(9);
    auto const mobile = n == 13 && run.digits.starts_with("86") ? run.digits.substr(2) : run.digits;
    if (mobile.size() == 11 && mobile[0] == '1')
        return mobile.substr(0, 3) + stars(4) + mobile.substr(7);
    auto const& digits = run.digits;
    bool const dated = digits.starts_with("19") || digits.starts_with("20");
    bool const local = (n == 7 || n == 8) && run.length == n && !dated; // a landline of this town
    bool const landline = n >= 10 && n <= 12 && digits[0] == '0';
    if (local || landline || n >= 16) return stars(n - 2) + digits.substr(n - 2);
    return {};
}

/// The length of a plate number that begins here: a province and a letter and five or six more.
std::size_t plate_at(std::string_view words)
{
    if (words.size() < 3 || provinces.find(words.substr(0, 3)) % 3 != 0 ||
        provinces.find(words.substr(0, 3)) == std::string_view::npos)
        return 0;
    std::size_t at = 3, characters = 0;
    if (at >= words.size() || !(words[at] >= 'A' && words[at] <= 'Z')) return 0;
    for (++at; at < words.size() && characters < 6; ++at) {
        if (words.substr(at).starts_with("·")) {
            ++at; // two bytes
            continue;
        }
        if (!is_alnum(words[at])) break;
        ++characters;
    }
    return characters >= 5 ? at : 0;
}

std::string hidden_name(std::string_view name)
{
    auto const first = length_of(static_cast<unsigned char>(name[0]));
    return std::string(name.substr(0, first)) + "**";
}

} // namespace

std::string masked(std::string_view words, std::vector<std::string> const& names)
{
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        auto const rest = words.substr(at);
        auto const after_digit = at > 0 && is_alnum(words[at - 1]);
        std::size_t used = 0;
        for (auto const& name : names)
            if (!name.empty() && rest.starts_with(name)) {
                out += hidden_name(name);
                used = name.size();
                break;
            }
        if (!used && is_digit(rest[0]) && !after_digit) {
            auto const run = run_at(rest);
            auto const hidden = hidden_run(run);
            out += hidden.empty() ? std::string(rest.substr(0, run.length)) : hidden;
            used = run.length;
        }
        if (!used)
            if (auto const plate = plate_at(rest)) {
                out += std::string(rest.substr(0, 3)) + stars(6);
                used = plate;
            }
        if (!used) {
            used = length_of(static_cast<unsigned char>(rest[0]));
            out += rest.substr(0, used);
        }
        at += used;
    }
    return out;
}

} // namespace ztc
