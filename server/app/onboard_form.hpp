// SPDX-License-Identifier: Apache-2.0
//
// The workbook with which a site begins: which sheets it has, which columns each, what each cell
// may hold. The template is written from this table and a filled-in workbook is read by it, so the
// two cannot differ. Reading says everything that is wrong at once, by sheet and cell; it does not
// know what the site holds already (onboarding.hpp).
#pragma once

#include "kernel/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::app::onboard {

enum class Sheet : std::uint8_t { stations, communities, units, estates, staff, deputies };
inline constexpr Sheet all_sheets[] = {Sheet::stations, Sheet::communities, Sheet::units,
                                       Sheet::estates,  Sheet::staff,       Sheet::deputies};
std::string_view name_of(Sheet sheet);

struct CellError {
    std::string sheet; // as it stands in the workbook
    std::string cell;  // "C5"; empty: the sheet as a whole
    std::string code;
};

/// A filled-in line: what was typed by field, tidied; empty cells are absent.
struct Line {
    int row = 0;
    std::map<std::string, std::string, std::less<>> said;
    std::map<std::string, std::string, std::less<>> cells; // field -> "C5"

    std::optional<std::string> find(std::string_view field) const;
    std::string const& at(std::string_view field) const; // a needed one
    std::string cell(std::string_view field) const;
};

struct Workbook {
    std::map<Sheet, std::vector<Line>> lines;
    std::vector<CellError> errors;
};

/// Refuses what documents::open_table refuses of the file as a whole, and onboard.no_sheet when it
/// has none of ours. A sheet that is left out is no error.
Result<Workbook> read_workbook(std::filesystem::path const& file);
Result<Workbook> read_workbook_bytes(std::string const& bytes);

/// An empty workbook to fill in.
void write_template(std::filesystem::path const& file);

/// A workbook of ours with these lines (field -> words), for tests and for examples.
using Filled = std::map<Sheet, std::vector<std::map<std::string, std::string>>>;
void write_filled(std::filesystem::path const& file, Filled const& filled);

/// Several names in one cell: 、 ， , ； ; and line breaks part them.
std::vector<std::string> several(std::string_view words);

} // namespace ztc::app::onboard
