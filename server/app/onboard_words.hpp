// SPDX-License-Identifier: Apache-2.0
//
// The words that a cell of the workbook may choose from, and what each stands for.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace ztc::app::onboard {

struct WordOf {
    std::string_view words;
    std::string_view code; // the enumerator's name
};

inline constexpr std::array station_types{WordOf{"中心站", "central"}, WordOf{"片区站", "area"},
                                          WordOf{"社区站", "community"},
                                          WordOf{"特色站点", "special"}};
/// Administrators are not among them: nobody becomes one by a workbook.
inline constexpr std::array staff_roles{WordOf{"联络员", "liaison_officer"},
                                        WordOf{"工委工作人员", "committee_clerk"},
                                        WordOf{"工委主任", "committee_director"},
                                        WordOf{"承办经办人", "unit_clerk"},
                                        WordOf{"承办负责人", "unit_head"},
                                        WordOf{"常委会办事机构", "standing_committee_office"}};
inline constexpr std::array levels{WordOf{"乡镇", "township"}, WordOf{"区县", "district"},
                                   WordOf{"市", "city"}, WordOf{"省", "province"},
                                   WordOf{"全国", "national"}};

constexpr std::optional<std::string_view> code_of(std::span<WordOf const> choices,
                                                  std::string_view words)
{
    for (auto const& choice : choices)
        if (choice.words == words) return choice.code;
    return std::nullopt;
}

constexpr std::string_view words_of(std::span<WordOf const> choices, std::string_view code)
{
    for (auto const& choice : choices)
        if (choice.code == code) return choice.words;
    return code;
}

} // namespace ztc::app::onboard
