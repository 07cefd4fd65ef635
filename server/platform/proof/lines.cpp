// SPDX-License-Identifier: Apache-2.0
#include "platform/proof/lines.hpp"

#include <charconv>

namespace ztc::proof {

Result<std::string_view> take_line(std::string_view& rest)
{
    auto const end = rest.find('\n');
    if (end == std::string_view::npos) return refuse("proof.bad_format");
    auto const line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return line;
}

Result<std::uint64_t> parse_number(std::string_view text)
{
    std::uint64_t number = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    bool const whole = error == std::errc{} && end == text.data() + text.size();
    if (!whole || (text.size() > 1 && text.front() == '0')) return refuse("proof.bad_format");
    return number;
}

} // namespace ztc::proof
