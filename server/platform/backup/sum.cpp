// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/sum.hpp"

#include "kernel/encoding.hpp"
#include "kernel/result.hpp"

#include <array>

namespace ztc::backup {

Sum::Sum() : context_(EVP_MD_CTX_new())
{
    ZTC_ENSURE(context_ && EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1);
}

void Sum::add(std::string_view bytes)
{
    ZTC_ENSURE(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sum::hex()
{
    std::array<char, 32> digest{};
    unsigned size = 0;
    ZTC_ENSURE(EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(digest.data()),
                                  &size) == 1);
    return ztc::hex({digest.data(), digest.size()});
}

} // namespace ztc::backup
