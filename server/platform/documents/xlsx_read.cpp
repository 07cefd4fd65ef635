// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xlsx_read.hpp"

#include "kernel/text.hpp"
#include "platform/documents/archive.hpp"
#include "platform/documents/xlsx_dates.hpp"
#include "platform/documents/xml_cut.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ztc::documents {
namespace {

constexpr auto keep_spaces = pugi::parse_default | pugi::parse_ws_pcdata;

Refusal refuse_cell(std::string code, std::string const& cell)
{
    return refuse(std::move(code), "/cell/" + cell);
}

/// Spelled out, since a Refusal could be made from a string too.
Result<std::string> answer(std::string text)
{
    return Result<std::string>(boost::system::in_place_value, std::move(text));
}

Refusal broken_workbook()
{
    return refuse("documents.broken_workbook");
}

struct Workbook {
    std::vector<std::string> shared_strings;
    std::vector<bool> shows_date; // by style
    DateSystem dates = DateSystem::from_1900;
    std::string sheet_xml;
};

/// A part that must be there and be valid UTF-8.
Result<std::string> needed_part(Archive const& archive, std::string const& name)
{
    auto part = TRY(archive.part(name));
    if (!part) return refuse("documents.not_a_workbook");
    if (text::first_bad_byte(*part)) return broken_workbook();
    return answer(*std::move(part));
}

/// A part that is read as one tree.
Result<std::string> small_part(Archive const& archive, std::string const& name)
{
    auto part = TRY(needed_part(archive, name));
    if (part.size() > largest_tree) return refuse("documents.too_large");
    return answer(std::move(part));
}

/// The target of the relation that `wanted` accepts, as a path from the root of the archive.
template <class Wanted>
Result<std::string> related_part(Archive const& archive, std::string const& folder,
                                 std::string const& relations, Wanted const& wanted)
{
    auto const xml = TRY(small_part(archive, folder + "_rels/" + relations + ".rels"));
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size())) return broken_workbook();
    for (auto const relation : child(document, "Relationships").children()) {
        if (!wanted(relation)) continue;
        std::string const target = relation.attribute("Target").value();
        return answer(target.starts_with('/') ? target.substr(1) : folder + target);
    }
    return refuse("documents.not_a_workbook");
}

auto of_type(std::string_view ending)
{
    return [ending](pugi::xml_node relation) {
        return std::string_view{relation.attribute("Type").value()}.ends_with(ending);
    };
}

/// "_x000D_" is how workbooks write a character that XML cannot carry.
std::string without_escapes(std::string text)
{
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; ++at) {
        unsigned code = 0;
        auto const* const digits = text.data() + at + 2;
        if (text.size() < at + 7 || text[at + 6] != '_') continue;
        auto const [end, error] = std::from_chars(digits, digits + 4, code, 16);
        if (error != std::errc{} || end != digits + 4 || code >= 0x80 || code == 0) continue;
        text.replace(at, 7, code == '\r' ? "" : std::string(1, static_cast<char>(code)));
    }
    return text;
}

/// A string item: plain text or rich runs; `rPh` (how to pronounce it) is no part of the text.
std::string item_text(pugi::xml_node item)
{
    std::string text;
    for (auto const part : item.children()) {
        if (local_name(part) == "t") text += part.text().get();
        if (local_name(part) == "r") text += child(part, "t").text().get();
    }
    std::erase(text, '\r');
    return without_escapes(std::move(text));
}

Result<std::vector<std::string>> read_shared_strings(std::string const& xml)
{
    std::vector<std::string> strings;
    XmlCut items{xml, "si"};
    pugi::xml_document document;
    while (auto const item = items.next()) {
        if (!document.load_buffer(item->data(), item->size(), keep_spaces))
            return broken_workbook();
        strings.push_back(item_text(document.first_child()));
    }
    if (items.take_broken_off()) return broken_workbook();
    return strings;
}

bool is_hidden(pugi::xml_node sheet)
{
    return std::string_view{sheet.attribute("state").value()}.ends_with("idden");
}

/// The relation id of the sheet that is asked for.
Result<std::string> chosen_sheet(pugi::xml_node workbook, std::string const& name)
{
    for (auto const sheet : child(workbook, "sheets").children()) {
        auto const chosen =
            name.empty() ? !is_hidden(sheet) : name == sheet.attribute("name").value();
        if (!chosen) continue;
        for (auto const attribute : sheet.attributes())
            if (std::string_view{attribute.name()}.ends_with(":id"))
                return answer(attribute.value());
    }
    return refuse("documents.no_such_sheet");
}

/// A part that a workbook may do without; then empty.
template <class Wanted>
Result<std::string> optional_part(Archive const& archive, std::string const& folder,
                                  std::string const& relations, Wanted const& wanted)
{
    auto const name = related_part(archive, folder, relations, wanted);
    if (!name) return answer("");
    return needed_part(archive, *name);
}

Result<Workbook> open_workbook(Archive const& archive, std::string const& sheet_name)
{
    auto const path = TRY(related_part(archive, "", "", of_type("/officeDocument")));
    auto const name_at = path.rfind('/') + 1;
    auto const folder = path.substr(0, name_at);
    auto const file = path.substr(name_at);
    auto const xml = TRY(small_part(archive, path));
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size())) return broken_workbook();
    auto const root = child(document, "workbook");
    if (!root) return refuse("documents.not_a_workbook");

    auto const sheet = TRY(chosen_sheet(root, sheet_name));
    auto const is_sheet = [&](pugi::xml_node relation) {
        return sheet == relation.attribute("Id").value();
    };
    auto const strings = TRY(optional_part(archive, folder, file, of_type("/sharedStrings")));
    auto const styles = TRY(optional_part(archive, folder, file, of_type("/styles")));
    auto const sheet_part = TRY(related_part(archive, folder, file, is_sheet));
    auto const counts_from_1904 = child(root, "workbookPr").attribute("date1904").as_bool(false);
    Workbook workbook; // member by member: g++ 12 leaks what TRY leaves half-built in braces
    workbook.shared_strings = TRY(read_shared_strings(strings));
    workbook.shows_date = date_styles(styles);
    workbook.dates = counts_from_1904 ? DateSystem::from_1904 : DateSystem::from_1900;
    workbook.sheet_xml = TRY(needed_part(archive, sheet_part));
    return workbook;
}

/// "BC17" -> 54; nothing when it does not begin with one to three capital letters.
std::optional<std::size_t> column_of(std::string_view cell)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < cell.size() && cell[letters] >= 'A' && cell[letters] <= 'Z'; ++letters) {
        if (letters == 3) return std::nullopt;
        column = column * 26 + static_cast<std::size_t>(cell[letters] - 'A' + 1);
    }
    return letters == 0 ? std::nullopt : std::optional{column - 1};
}

std::string column_letters(std::size_t column)
{
    std::string letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters;
}

/// As a sheet shows it: 188006 for 188006.0 or 1.88006E5, 0.3 for 0.30000000000000004.
std::string written_number(std::string_view raw, double value)
{
    constexpr double exactly_whole = 1e21;
    if (std::isfinite(value) && value == std::trunc(value) && std::abs(value) < exactly_whole)
        return fmt::format("{:.0f}", value == 0 ? 0.0 : value);
    return std::isfinite(value) ? fmt::format("{:.15g}", value) : std::string{raw};
}

class SheetSource : public RowSource {
public:
    SheetSource(Workbook workbook, TableLimits const& limits)
        : workbook_(std::move(workbook)), limits_(limits), rows_(workbook_.sheet_xml, "row")
    {}

    Result<std::optional<Row>> next() override
    {
        while (auto const cut = rows_.next()) {
            pugi::xml_document document;
            if (!document.load_buffer(cut->data(), cut->size(), keep_spaces))
                return broken_row(line_ + 1);
            auto const row_node = document.first_child();
            line_ = row_node.attribute("r").as_int(line_ + 1);
            auto row = TRY(read_row(row_node));
            if (!std::ranges::all_of(row.cells, &std::string::empty))
                return std::optional{std::move(row)};
        }
        if (rows_.take_broken_off()) return broken_row(line_ + 1);
        return std::optional<Row>{};
    }

private:
    Result<Row> read_row(pugi::xml_node node) const
    {
        Row row{line_, {}};
        for (auto const cell : node.children()) {
            if (local_name(cell) != "c") continue;
            std::string_view const name = cell.attribute("r").value();
            auto const column = name.empty() ? row.cells.size() : column_of(name);
            if (!column) return broken_row(line_);
            auto const place = column_letters(*column) + std::to_string(line_);
            if (*column >= limits_.columns) return refuse_cell("documents.too_many_columns", place);
            if (row.cells.size() <= *column) row.cells.resize(*column + 1);
            auto text = TRY(cell_text(cell, place));
            if (text.size() > limits_.cell_bytes)
                return refuse_cell("documents.cell_too_large", place);
            row.cells[*column] = std::move(text);
        }
        return row;
    }

    Result<std::string> cell_text(pugi::xml_node cell, std::string const& place) const
    {
        std::string_view const type = cell.attribute("t").value();
        std::string const value = child(cell, "v").text().get();
        if (type == "s") return shared_string(value, place);
        if (type == "inlineStr") return answer(item_text(child(cell, "is")));
        if (type == "b") return answer(value == "1" ? "TRUE" : "FALSE");
        if (type == "e") return refuse_cell("documents.formula_error", place);
        if (type == "str") return answer(without_escapes(value));
        if (type == "d") return answer(iso_date(value));
        return answer(number_text(value, cell.attribute("s").as_uint()));
    }

    Result<std::string> shared_string(std::string_view index, std::string const& place) const
    {
        std::size_t i = 0;
        auto const [end, error] = std::from_chars(index.begin(), index.end(), i);
        auto const whole = error == std::errc{} && end == index.end();
        if (!whole || i >= workbook_.shared_strings.size())
            return refuse_cell("documents.broken_workbook", place);
        return answer(workbook_.shared_strings[i]);
    }

    std::string number_text(std::string const& raw, std::size_t style) const
    {
        double value = 0;
        auto const [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
        if (error != std::errc{} || end != raw.data() + raw.size()) return raw;
        auto const is_date = style < workbook_.shows_date.size() && workbook_.shows_date[style];
        if (is_date)
            if (auto written = written_serial(value, workbook_.dates)) return *std::move(written);
        return written_number(raw, value);
    }

    static std::string iso_date(std::string value)
    {
        std::ranges::replace(value, 'T', ' ');
        return value;
    }

    static Refusal broken_row(int line)
    {
        return refuse("documents.broken_workbook", "/line/" + std::to_string(line));
    }

    Workbook const workbook_;
    TableLimits const limits_;
    XmlCut rows_;
    int line_ = 0;
};

} // namespace

Result<std::unique_ptr<RowSource>> read_xlsx(std::string bytes, TableRequest const& request)
{
    auto const archive = TRY(Archive::open(std::move(bytes), request.limits));
    auto workbook = TRY(open_workbook(archive, request.sheet));
    return std::unique_ptr<RowSource>{
        std::make_unique<SheetSource>(std::move(workbook), request.limits)};
}

} // namespace ztc::documents
