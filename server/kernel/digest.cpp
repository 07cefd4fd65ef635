// SPDX-License-Identifier: Apache-2.0
#include "kernel/digest.hpp"

#include "kernel/encoding.hpp"

#include <openssl/sha.h>

#include <array>

namespace ztc {

std::string sha256_hex(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size(), digest.data());
    return hex({reinterpret_cast<char const*>(digest.data()), digest.size()});
}

} // namespace ztc
