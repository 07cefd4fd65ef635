// SPDX-License-Identifier: Apache-2.0
//
// A workbook that people fill in: several sheets, each with a bold header, a row that explains the
// columns, and lists to choose from where only certain words are known. All text is text. A full
// disk is a fault and throws.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ztc::documents {

struct FormColumn {
    std::string header;
    std::string explanation;
    std::vector<std::string> choices = {}; // offered as a list; at most 255 characters in all
    double width = 16;                     // in characters; a Chinese one takes two
};

struct FormSheet {
    std::string name; // at most 31 characters without []:*?/\ .
    std::vector<FormColumn> columns;
    std::vector<std::vector<std::string>> rows = {}; // filled in already
};

/// How the explanation row begins, so that a reader knows it.
inline constexpr std::string_view explanation_start = "说明：";

void write_form(std::filesystem::path const& file, std::span<FormSheet const> sheets);

} // namespace ztc::documents
