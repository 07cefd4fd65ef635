// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/normal_form.hpp"

#include "kernel/result.hpp"
#include "kernel/text.hpp"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <stdexcept>

namespace ztc::vault {
namespace {

void demand(UErrorCode error, char const* what)
{
    if (U_FAILURE(error)) throw std::runtime_error(std::string(what) + ": " + u_errorName(error));
}

std::u16string to_utf16(std::string_view words)
{
    std::u16string wide(words.size(), u'\0'); // never longer than the UTF-8
    std::int32_t length = 0;
    auto error = U_ZERO_ERROR;
    u_strFromUTF8(wide.data(), static_cast<std::int32_t>(wide.size()), &length, words.data(),
                  static_cast<std::int32_t>(words.size()), &error);
    demand(error, "from UTF-8");
    wide.resize(static_cast<std::size_t>(length));
    return wide;
}

std::string to_utf8(std::u16string const& wide)
{
    std::string words(wide.size() * 3, '\0');
    std::int32_t length = 0;
    auto error = U_ZERO_ERROR;
    u_strToUTF8(words.data(), static_cast<std::int32_t>(words.size()), &length, wide.data(),
                static_cast<std::int32_t>(wide.size()), &error);
    demand(error, "to UTF-8");
    words.resize(static_cast<std::size_t>(length));
    return words;
}

std::string normalised(UNormalizer2 const* form, std::string_view words)
{
    ZTC_ENSURE(!text::first_bad_byte(words));
    auto const wide = to_utf16(words);
    std::u16string normal(wide.size() * 18, u'\0'); // the worst that NFKC can do (UAX #15)
    auto error = U_ZERO_ERROR;
    auto const length =
        unorm2_normalize(form, wide.data(), static_cast<std::int32_t>(wide.size()), normal.data(),
                         static_cast<std::int32_t>(normal.size()), &error);
    demand(error, "normal form");
    normal.resize(static_cast<std::size_t>(length));
    return to_utf8(normal);
}

bool is_ascii(std::string_view words)
{
    for (unsigned char const c : words)
        if (c >= 0x80) return false;
    return true;
}

} // namespace

std::string to_nfc(std::string_view words)
{
    if (is_ascii(words)) return std::string(words);
    auto error = U_ZERO_ERROR;
    auto const* form = unorm2_getNFCInstance(&error);
    demand(error, "NFC");
    return normalised(form, words);
}

std::string to_nfkc_folded(std::string_view words)
{
    auto error = U_ZERO_ERROR;
    auto const* form = unorm2_getNFKCCasefoldInstance(&error);
    demand(error, "NFKC");
    return normalised(form, words);
}

} // namespace ztc::vault
