// SPDX-License-Identifier: Apache-2.0
//
// Who is really asking when a proxy stands in front. X-Forwarded-For and X-Forwarded-Proto are
// believed only from the addresses that the site names; anybody else could write them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::http {

/// An address or a block of them, "10.0.0.0/8", "::1". IPv4 is kept in its IPv6-mapped form.
class Network {
public:
    static std::optional<Network> parse(std::string_view text);
    bool contains(std::string_view address) const;

private:
    std::array<unsigned char, 16> bytes_{};
    int bits_ = 128;
};

/// `address` in its plain spelling ("::ffff:10.0.0.1" becomes "10.0.0.1"); nothing if it is none.
std::optional<std::string> plain_address(std::string_view address);

/// The client behind `peer`: the last entry of the chain that is not a trusted proxy itself.
std::string client_address(std::string const& peer, std::string_view forwarded_for,
                           std::vector<Network> const& trusted);

} // namespace ztc::http
