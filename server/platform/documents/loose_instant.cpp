// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/loose_instant.hpp"

#include "platform/documents/xlsx_dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace ztc::documents {
namespace {

using namespace std::chrono_literals;

constexpr double serial_of_1950 = 18264;
constexpr double serial_of_2101 = 73416;

/// One spelling for what is the same: full-width digits, 年月日时分秒, '/', '.', 'T', wide spaces.
std::string plain(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 22> same{{
        {"年", "-"}, {"月", "-"}, {"日", " "}, {"号", " "}, {"时", ":"}, {"点", ":"},
        {"分", ":"}, {"秒", " "}, {"：", ":"}, {"／", "-"}, {"－", "-"}, {"　", " "},
        {"０", "0"}, {"１", "1"}, {"２", "2"}, {"３", "3"}, {"４", "4"}, {"５", "5"},
        {"６", "6"}, {"７", "7"}, {"８", "8"}, {"９", "9"},
    }};
    std::string out;
    while (!text.empty()) {
        auto const found = std::ranges::find_if(
            same, [&](auto const& pair) { return text.starts_with(pair.first); });
        auto const c = text.front() == '/' ? '-' : text.front() == 'T' ? ' ' : text.front();
        found == same.end() ? out += c : out += found->second;
        text.remove_prefix(found == same.end() ? 1 : found->first.size());
    }
    auto const begin = out.find_first_not_of(" \t\n");
    auto const end = out.find_last_not_of(" \t\n:");
    return begin == std::string::npos ? "" : out.substr(begin, end + 1 - begin);
}

/// Takes whole numbers and the marks between them off the front.
class Scan {
public:
    explicit Scan(std::string_view text) : rest_(text) {}

    std::optional<int> number(std::size_t most_digits)
    {
        int value = 0;
        auto const digits = rest_.substr(0, rest_.find_first_not_of("0123456789"));
        if (digits.empty() || digits.size() > most_digits) return std::nullopt;
        std::from_chars(digits.begin(), digits.end(), value);
        rest_.remove_prefix(digits.size());
        return value;
    }

    bool mark(char c)
    {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    void spaces() { rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size())); }
    void rest_of_fraction()
    {
        rest_ = rest_.substr(std::min(rest_.find_first_not_of("0123456789"), rest_.size()));
    }
    bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

std::optional<Date> existing_day(int year, int month, int day)
{
    Date const date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    auto const sensible = year >= 1900 && year <= 2100 && date.ok();
    return sensible ? std::optional{date} : std::nullopt;
}

std::optional<Date> take_day(Scan& scan)
{
    auto const year = scan.number(4);
    auto const separator = scan.mark('-') ? '-' : scan.mark('.') ? '.' : '\0';
    if (!year || separator == '\0') return std::nullopt;
    scan.spaces();
    auto const month = scan.number(2);
    if (!month || !scan.mark(separator)) return std::nullopt;
    scan.spaces();
    auto const day = scan.number(2);
    return day ? existing_day(*year, *month, *day) : std::nullopt;
}

/// Seconds since midnight from H:MM or H:MM:SS; a fraction of a second is dropped.
std::optional<int> take_time(Scan& scan)
{
    auto const hour = scan.number(2);
    if (!hour || !scan.mark(':')) return std::nullopt;
    auto const minute = scan.number(2);
    auto const second = scan.mark(':') ? scan.number(2) : std::optional{0};
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    if (scan.mark('.')) scan.rest_of_fraction();
    return (*hour * 60 + *minute) * 60 + *second;
}

std::optional<LooseInstant> read_written(std::string_view text)
{
    Scan scan{text};
    auto const day = take_day(scan);
    if (!day) return std::nullopt;
    scan.spaces();
    if (scan.at_end()) return LooseInstant{start_of(*day), Precision::day};
    auto const second = take_time(scan);
    if (!second || !scan.at_end()) return std::nullopt;
    return LooseInstant{{start_of(*day).ms + *second * std::int64_t{1000}}, Precision::time};
}

/// "20190425", or a serial number.
std::optional<LooseInstant> read_number(std::string const& text)
{
    double number = 0;
    auto const [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    if (text.size() == 8 && number == std::trunc(number)) {
        auto const whole = static_cast<int>(number);
        auto const day = existing_day(whole / 10000, whole / 100 % 100, whole % 100);
        return day ? std::optional{LooseInstant{start_of(*day), Precision::day}} : std::nullopt;
    }
    if (number < serial_of_1950 || number >= serial_of_2101) return std::nullopt;
    auto const written = written_serial(number, DateSystem::from_1900);
    return written ? read_written(*written) : std::nullopt;
}

} // namespace

Result<LooseInstant> parse_loose_instant(std::string_view text)
{
    if (auto const exact = parse_instant(text)) return LooseInstant{*exact, Precision::time};
    auto const spelled = plain(text);
    if (auto const written = read_written(spelled)) return *written;
    if (auto const numbered = read_number(spelled)) return *numbered;
    return refuse("documents.not_a_date");
}

} // namespace ztc::documents
