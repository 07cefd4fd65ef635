// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/installed_fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace ztc::documents {

namespace {

using Pattern = std::unique_ptr<FcPattern, void (*)(FcPattern*)>;

Pattern pattern_of(std::string const& family)
{
    Pattern pattern(FcPatternCreate(), &FcPatternDestroy);
    FcPatternAddString(pattern.get(), FC_FAMILY, reinterpret_cast<FcChar8 const*>(family.c_str()));
    return pattern;
}

bool is_installed(std::string const& family)
{
    std::unique_ptr<FcObjectSet, void (*)(FcObjectSet*)> const asked(
        FcObjectSetBuild(FC_FAMILY, nullptr), &FcObjectSetDestroy);
    std::unique_ptr<FcFontSet, void (*)(FcFontSet*)> const found(
        FcFontList(nullptr, pattern_of(family).get(), asked.get()), &FcFontSetDestroy);
    return found != nullptr && found->nfont > 0;
}

} // namespace

std::optional<std::string> stands_in_for(std::string const& family)
{
    if (is_installed(family)) return std::nullopt;
    auto const pattern = pattern_of(family);
    FcPatternAddString(pattern.get(), FC_LANG, reinterpret_cast<FcChar8 const*>("zh-cn"));
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result{};
    Pattern const match(FcFontMatch(nullptr, pattern.get(), &result), &FcPatternDestroy);
    FcChar8* name = nullptr;
    if (!match || FcPatternGetString(match.get(), FC_FAMILY, 0, &name) != FcResultMatch) return "";
    return reinterpret_cast<char const*>(name);
}

} // namespace ztc::documents
