// SPDX-License-Identifier: Apache-2.0
//
// SHA-256 of what is too long to hold, as it passes.
#pragma once

#include <memory>
#include <openssl/evp.h>
#include <string>
#include <string_view>

namespace ztc::backup {

class Sum {
public:
    Sum();
    void add(std::string_view bytes);
    /// In hex; nothing may be added afterwards.
    std::string hex();

private:
    struct Frees {
        void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Frees> context_;
};

} // namespace ztc::backup
