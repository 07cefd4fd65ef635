// SPDX-License-Identifier: Apache-2.0
//
// How a route that prints is served: made by the errands' thread, answered as PDF, or as a document
// or a workbook to go on with. Of prints.cpp and suggestion_prints.cpp alone.
#pragma once

#include "app/prints.hpp"
#include "app/query_of.hpp"

#include <string_view>

namespace ztc::app {

inline constexpr std::string_view docx_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
inline constexpr std::string_view xlsx_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

struct Sheet {
    std::string bytes;
    std::string filename;
    std::string_view type = "application/pdf";
};

using MakeSheet = Result<Sheet> (*)(Prints&, Call const&);

void serve_print(Router& router, Routes const& routes, Prints& prints, std::string_view path,
                 MakeSheet make);

} // namespace ztc::app
