// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_form.hpp"

#include "app/onboard_words.hpp"
#include "kernel/text.hpp"
#include "platform/documents/headers.hpp"
#include "platform/documents/xlsx_form.hpp"
#include "platform/documents/xlsx_read.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <span>
#include <sstream>

namespace ztc::app::onboard {
namespace {

enum class Needed : std::uint8_t { yes, no };

struct Column {
    std::string_view field;
    std::string_view header;
    std::string_view explanation;
    Needed needed = Needed::no;
    std::size_t most = 60; // characters
    std::span<WordOf const> choices = {};
    double width = 18;
    std::size_t least = 1; // characters
};

constexpr auto yes = Needed::yes;
constexpr auto no = Needed::no;

constexpr std::array stations{
    Column{"name", "名称", "联络站的全称，全站不重复。", yes, 60, {}, 26},
    Column{"station_type", "类型", "从列表里选：1+4+16+N 里的哪一类。", no, 10, station_types, 12},
    Column{"parent", "上级", "上一级联络站或工委的名称。不填：设在工委下面。", no, 60, {}, 26},
    Column{"short_name", "简称", "可以不填。", no, 20, {}, 14},
    Column{"address", "地址", "居民照着能找到。", no, 120, {}, 34},
    Column{"phone", "电话", "联络站自己的电话，会公开。", no, 40, {}, 18},
    Column{"hours", "开放时间", "如：工作日 9:00–17:00。", no, 120, {}, 26},
    Column{"former_name", "原名称", "只在改名时填：现在系统里的名称。", no, 60, {}, 22},
};
constexpr std::array communities{
    Column{"name", "名称", "社区全称，全站不重复。", yes, 60, {}, 24},
    Column{"parent",
           "所属联络站",
           "居民的反映先到哪个联络站。直属工委的填工委名称。",
           yes,
           60,
           {},
           28},
    Column{"former_name", "原名称", "只在改名时填：现在系统里的名称。", no, 60, {}, 22},
};
constexpr std::array units{
    Column{"name", "名称", "承办单位全称，全站不重复。", yes, 60, {}, 28},
    Column{"short_name", "简称", "名单里显示的短名，可以不填。", no, 20, {}, 14},
    Column{"former_name", "原名称", "只在改名时填：现在系统里的名称。", no, 60, {}, 22},
};
constexpr std::array estates{
    Column{"name", "小区或楼宇", "同一社区里不重复。", yes, 60, {}, 28},
    Column{"community", "社区", "写“社区”表里的名称。", yes, 60, {}, 24},
    Column{"district_seat", "区县级选区", "如：第 12 选区。和“代表”表里写得一样。", no, 60, {}, 20},
    Column{"township_seat", "乡镇级选区", "街道没有乡镇人大的不填。", no, 60, {}, 20},
};
constexpr std::array staff{
    Column{"name", "姓名", "", yes, 60, {}, 16},
    Column{"sign_in_name",
           "登录名",
           "登录时填的名字，全站不重复。一人几个职务写几行，登录名相同。",
           yes,
           60,
           {},
           18,
           2},
    Column{"role", "职务", "从列表里选。", yes, 20, staff_roles, 20},
    Column{"node", "所在机构", "联络站、工委、承办单位的名称。", yes, 60, {}, 28},
    Column{"phone", "手机号", "11 位，可以不填。不公开。", no, 30, {}, 16},
};
constexpr std::array deputies{
    Column{"name", "姓名", "", yes, 60, {}, 16},
    Column{"phone", "手机号", "11 位。代表用它收验证码登录，不公开。", yes, 30, {}, 16},
    Column{"level", "人大层级", "从列表里选：哪一级人大的代表。", yes, 10, levels, 12},
    Column{"electoral_district",
           "选区",
           "和“楼宇选区”表里写得一样。选举单位选出的写选举单位。",
           no,
           60,
           {},
           22},
    Column{"term_no", "届次", "数字，如 17。", no, 4, {}, 8},
    Column{"stations", "联络站", "在哪些联络站接待，用顿号隔开。", yes, 400, {}, 34},
};

struct Table {
    Sheet sheet;
    std::string_view name;
    std::span<Column const> columns;
};
constexpr std::array tables{
    Table{Sheet::stations, "联络站", stations}, Table{Sheet::communities, "社区", communities},
    Table{Sheet::units, "承办单位", units},     Table{Sheet::estates, "楼宇选区", estates},
    Table{Sheet::staff, "工作人员", staff},     Table{Sheet::deputies, "代表", deputies},
};

Table const& table_of(Sheet sheet)
{
    return *std::ranges::find(tables, sheet, &Table::sheet);
}

std::string cell_name(std::size_t column, int row)
{
    return std::string(1, static_cast<char>('A' + column)) + std::to_string(row);
}

std::vector<documents::FieldSpec> fields_of(Table const& table)
{
    std::vector<documents::FieldSpec> fields;
    for (auto const& column : table.columns)
        fields.push_back(
            {std::string(column.field),
             {std::string(column.header)},
             column.needed == yes ? documents::Need::required : documents::Need::optional});
    return fields;
}

/// Reads one sheet into lines and errors.
class SheetReader {
public:
    SheetReader(Table const& table, Workbook& into) : table_(table), into_(into) {}

    void read(documents::RowSource& rows)
    {
        auto const head = next(rows);
        if (!head) return;
        map_ = documents::match(head->cells, fields_of(table_));
        for (auto const& missing : map_.missing) complain(header_of(missing), "onboard.no_column");
        for (auto const& twice : map_.twice) complain(header_of(twice), "onboard.column_twice");
        if (!map_.usable()) return;
        while (auto const row = next(rows))
            if (row->cells.empty() || !row->cells[0].starts_with(documents::explanation_start))
                take(*row);
    }

private:
    /// The next row that can be read; those that cannot are complained of.
    std::optional<documents::Row> next(documents::RowSource& rows)
    {
        for (int broken = 0; broken < 100; ++broken) {
            auto row = rows.next();
            if (row) return *std::move(row);
            auto const& errors = row.error().errors;
            auto where = errors.empty() ? std::string() : errors.front().pointer;
            if (where.starts_with("/cell/")) where = where.substr(6);
            complain(where, row.error().code);
        }
        return std::nullopt;
    }

    void take(documents::Row const& row)
    {
        Line line{row.line, {}, {}};
        bool usable = true;
        for (auto const& column : table_.columns) {
            auto const found = map_.column_of.find(std::string(column.field));
            if (found == map_.column_of.end()) continue;
            auto const cell = cell_name(found->second, row.line);
            auto const words = text::tidy(map_.cell(row.cells, std::string(column.field)));
            line.cells[std::string(column.field)] = cell;
            if (auto const code = fault_of(column, words); !code.empty()) {
                complain(cell, code);
                usable = false;
            } else if (!words.empty()) {
                line.said[std::string(column.field)] = words;
            }
        }
        if (usable) into_.lines[table_.sheet].push_back(std::move(line));
    }

    static std::string fault_of(Column const& column, std::string const& words)
    {
        if (words.empty()) return column.needed == yes ? "onboard.needed" : "";
        if (text::characters(words) < column.least) return "request.too_short";
        if (text::characters(words) > column.most) return "request.too_long";
        if (!column.choices.empty() && !code_of(column.choices, words)) return "onboard.not_listed";
        return "";
    }

    std::string header_of(std::string const& field) const
    {
        for (auto const& column : table_.columns)
            if (column.field == field) return std::string(column.header);
        return field;
    }

    void complain(std::string cell, std::string code)
    {
        into_.errors.push_back({std::string(table_.name), std::move(cell), std::move(code)});
    }

    Table const& table_;
    Workbook& into_;
    documents::HeaderMap map_;
};

template <class Open>
Result<Workbook> read_all(Open const& open)
{
    Workbook workbook;
    bool any = false;
    for (auto const& table : tables) {
        auto rows = open(documents::TableRequest{.sheet = std::string(table.name)});
        if (!rows && rows.error().code == "documents.no_such_sheet") continue;
        if (!rows) return rows.error();
        any = true;
        SheetReader(table, workbook).read(**rows);
    }
    if (!any) return refuse("onboard.no_sheet");
    return workbook;
}

documents::FormSheet form_of(Table const& table)
{
    documents::FormSheet sheet{std::string(table.name), {}, {}};
    for (auto const& column : table.columns) {
        documents::FormColumn form{std::string(column.header) + (column.needed == yes ? "*" : ""),
                                   std::string(column.explanation),
                                   {},
                                   column.width};
        for (auto const& choice : column.choices) form.choices.emplace_back(choice.words);
        sheet.columns.push_back(std::move(form));
    }
    return sheet;
}

} // namespace

std::string_view name_of(Sheet sheet)
{
    return table_of(sheet).name;
}

std::optional<std::string> Line::find(std::string_view field) const
{
    auto const found = said.find(field);
    if (found == said.end()) return std::nullopt;
    return found->second;
}

std::string const& Line::at(std::string_view field) const
{
    auto const found = said.find(field);
    ZTC_ENSURE(found != said.end());
    return found->second;
}

std::string Line::cell(std::string_view field) const
{
    auto const found = cells.find(field);
    return found == cells.end() ? "A" + std::to_string(row) : found->second;
}

Result<Workbook> read_workbook(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in) return refuse("documents.no_such_file", "/" + file.string());
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return read_workbook_bytes(bytes.str());
}

Result<Workbook> read_workbook_bytes(std::string const& bytes)
{
    return read_all([&](auto const& request) { return documents::read_xlsx(bytes, request); });
}

void write_template(std::filesystem::path const& file)
{
    write_filled(file, {});
}

void write_filled(std::filesystem::path const& file, Filled const& filled)
{
    std::vector<documents::FormSheet> sheets;
    for (auto const& table : tables) {
        auto sheet = form_of(table);
        if (auto const found = filled.find(table.sheet); found != filled.end())
            for (auto const& line : found->second) {
                std::vector<std::string> cells;
                for (auto const& column : table.columns) {
                    auto const cell = line.find(std::string(column.field));
                    cells.push_back(cell == line.end() ? "" : cell->second);
                }
                sheet.rows.push_back(std::move(cells));
            }
        sheets.push_back(std::move(sheet));
    }
    documents::write_form(file, sheets);
}

std::vector<std::string> several(std::string_view words)
{
    std::string plain(words);
    for (std::string_view mark : {"、", "，", "；", ",", "\n"})
        for (std::size_t at = 0; (at = plain.find(mark, at)) != std::string::npos;)
            plain.replace(at, mark.size(), ";");
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= plain.size();) {
        auto const end = std::min(plain.find(';', at), plain.size());
        if (auto name = text::tidy(plain.substr(at, end - at)); !name.empty())
            names.push_back(std::move(name));
        at = end + 1;
    }
    return names;
}

} // namespace ztc::app::onboard
