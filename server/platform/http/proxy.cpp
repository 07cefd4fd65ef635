// SPDX-License-Identifier: Apache-2.0
#include "platform/http/proxy.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <cstring>

namespace ztc::http {

namespace {

using Bytes = std::array<unsigned char, 16>;
constexpr Bytes mapped_prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

std::optional<Bytes> bytes_of(std::string_view text)
{
    std::string const address(text);
    Bytes bytes = mapped_prefix;
    if (inet_pton(AF_INET, address.c_str(), bytes.data() + 12) == 1) return bytes;
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1) return bytes;
    return std::nullopt;
}

bool is_mapped(Bytes const& bytes)
{
    return std::equal(bytes.begin(), bytes.begin() + 12, mapped_prefix.begin());
}

bool among(std::string_view address, std::vector<Network> const& networks)
{
    return std::ranges::any_of(networks, [&](Network const& n) { return n.contains(address); });
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<Network> Network::parse(std::string_view text)
{
    auto const slash = text.find('/');
    auto const bytes = bytes_of(text.substr(0, slash));
    if (!bytes) return std::nullopt;
    Network network;
    network.bytes_ = *bytes;
    if (slash == std::string_view::npos) return network;
    auto const digits = text.substr(slash + 1);
    int bits = -1;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    auto const most = is_mapped(*bytes) ? 32 : 128;
    if (error != std::errc{} || end != digits.data() + digits.size() || bits < 0 || bits > most)
        return std::nullopt;
    network.bits_ = 128 - most + bits;
    return network;
}

bool Network::contains(std::string_view address) const
{
    auto const other = bytes_of(address);
    if (!other) return false;
    auto const whole = static_cast<std::size_t>(bits_ / 8);
    if (!std::equal(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(whole),
                    other->begin()))
        return false;
    if (bits_ % 8 == 0) return true;
    auto const mask = 0xff << (8 - bits_ % 8);
    return ((bytes_[whole] ^ (*other)[whole]) & mask & 0xff) == 0;
}

std::optional<std::string> plain_address(std::string_view address)
{
    auto const bytes = bytes_of(trimmed(address));
    if (!bytes) return std::nullopt;
    char text[INET6_ADDRSTRLEN] = {};
    if (is_mapped(*bytes))
        inet_ntop(AF_INET, bytes->data() + 12, text, sizeof text);
    else
        inet_ntop(AF_INET6, bytes->data(), text, sizeof text);
    return text;
}

std::string client_address(std::string const& peer, std::string_view forwarded_for,
                           std::vector<Network> const& trusted)
{
    auto client = peer;
    while (among(client, trusted) && !forwarded_for.empty()) {
        auto const comma = forwarded_for.rfind(',');
        auto const last =
            comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1);
        auto const address = plain_address(last);
        if (!address) break; // a chain that nobody can read is not followed any further
        client = *address;
        forwarded_for = forwarded_for.substr(0, comma == std::string_view::npos ? 0 : comma);
    }
    return client;
}

} // namespace ztc::http
