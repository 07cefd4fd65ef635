// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/import_report.hpp"

#include "app/verbs/verbs.hpp"
#include "platform/documents/csv_write.hpp"

#include <fmt/format.h>

namespace ztc::app {

void add_map(Verb verb, std::vector<std::string>& map)
{
    verb.option("--map", map, "列名=字段 / column=field, may be repeated")
        .checked_by([](std::string const& pair) {
            return pair.find('=') == pair.npos ? std::string("write it as column=field")
                                               : std::string();
        });
}

std::map<std::string, std::string> overrides_in(std::vector<std::string> const& map)
{
    std::map<std::string, std::string> out;
    for (auto const& pair : map) {
        auto const at = pair.rfind('=');
        out[pair.substr(0, at)] = pair.substr(at + 1);
    }
    return out;
}

Rejections::Rejections(std::string const& file)
{
    if (file.empty()) return;
    out_.exceptions(std::ios::failbit | std::ios::badbit);
    out_.open(file, std::ios::binary | std::ios::trunc);
    out_ << documents::csv_file_start;
    write({"行 line", "编号 number", "位置 place", "代码 code", "原因 reason"});
}

void Rejections::operator()(RejectedRow const& row)
{
    auto const words = words_of(row.code);
    fmt::print("第 {} 行 / line {}, 编号 / number {}, {} {}: {}\n", row.line, row.line,
               row.number.empty() ? "–" : row.number, row.place, row.code, words);
    if (out_.is_open()) write({std::to_string(row.line), row.number, row.place, row.code, words});
}

void Rejections::write(std::array<std::string, 5> const& cells)
{
    out_ << documents::csv_row(cells);
}

} // namespace ztc::app
