// SPDX-License-Identifier: Apache-2.0
//
// For tests of tables: everything a source gives out, told as one text, refusals included.
#pragma once

#include "platform/documents/table.hpp"

namespace ztc::documents {

inline std::string told(Refusal const& refusal)
{
    auto text = refusal.code;
    for (auto const& error : refusal.errors) text += " " + error.pointer;
    return text;
}

/// "1: a|b\n2: c|d\n", and "!code /line/3\n" for a refused row.
inline std::string told(Result<std::unique_ptr<RowSource>> source)
{
    if (!source) return "!" + told(source.error()) + "\n";
    std::string text;
    for (;;) {
        auto const row = (*source)->next();
        if (row && !*row) return text;
        if (!row) {
            text += "!" + told(row.error()) + "\n";
            continue;
        }
        text += std::to_string((*row)->line) + ":";
        for (char before = ' '; auto const& cell : (*row)->cells) {
            text += before + cell;
            before = '|';
        }
        text += "\n";
    }
}

} // namespace ztc::documents
