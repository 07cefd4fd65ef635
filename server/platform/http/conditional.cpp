// SPDX-License-Identifier: Apache-2.0
#include "platform/http/conditional.hpp"

#include <sodium.h>

namespace ztc::http {

std::string etag_of(std::string_view content)
{
    // SipHash with a key that everybody may know: a tag guards nothing. It only tells versions of
    // one answer apart, also after a restart, and costs half of what SHA-256 does.
    static constexpr unsigned char key[crypto_shorthash_siphashx24_KEYBYTES] = {'z', 't', 'c'};
    unsigned char digest[crypto_shorthash_siphashx24_BYTES];
    static_assert(sizeof digest == 16);
    crypto_shorthash_siphashx24(digest, reinterpret_cast<unsigned char const*>(content.data()),
                                content.size(), key);
    constexpr char digits[] = "0123456789abcdef";
    std::string tag = "\"";
    for (int i = 0; i < 16; ++i) {
        tag += digits[digest[i] >> 4];
        tag += digits[digest[i] & 15];
    }
    return tag + '"';
}

bool already_has(Request const& request, std::string_view etag)
{
    auto const wanted = request.headers.joined("If-None-Match");
    if (wanted == "*") return true;
    auto const opaque = etag.substr(etag.starts_with("W/") ? 2 : 0);
    return !wanted.empty() && wanted.find(opaque) != std::string::npos;
}

Response not_modified(Response response)
{
    response.status = 304;
    response.content_type.clear();
    response.body.clear();
    return response;
}

Response revalidated(Request const& request, Response response)
{
    if (request.method != "GET" || response.status != 200) return response;
    auto const etag = etag_of(response.body);
    response.headers.emplace_back("ETag", etag);
    if (already_has(request, etag)) return not_modified(std::move(response));
    return response;
}

} // namespace ztc::http
