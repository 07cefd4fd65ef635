// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xlsx_write.hpp"

#include "kernel/text.hpp"
#include "platform/documents/xlsx_ensure.hpp"

#include <xlsxwriter.h>

#include <cmath>

namespace ztc::documents {
namespace {

constexpr std::size_t most_characters = 32'767;

/// Excel counts days from 30 December 1899 (for all days after February 1900).
double serial_of(Date day)
{
    using namespace std::chrono_literals;
    return days_between(1899y / 12 / 30, day);
}

double serial_of(Instant at)
{
    auto const day = date_of(at);
    auto const seconds = (at.ms - start_of(day).ms) / 1000;
    return serial_of(day) + static_cast<double>(seconds) / 86400;
}

bool fits(SheetCell const& cell)
{
    auto const* const words = std::get_if<std::string>(&cell);
    return words == nullptr || text::characters(*words) <= most_characters;
}

} // namespace

struct XlsxWriter::Book {
    lxw_workbook* workbook = nullptr; // freed by workbook_close
    lxw_worksheet* sheet = nullptr;
    lxw_format* header = nullptr;
    lxw_format* day = nullptr;
    lxw_format* moment = nullptr;
    lxw_row_t next_row = 1;

    void write(lxw_col_t column, std::monostate) const
    {
        ensure_written(worksheet_write_blank(sheet, next_row, column, nullptr));
    }
    void write(lxw_col_t column, std::string const& words) const
    {
        ensure_written(worksheet_write_string(sheet, next_row, column, words.c_str(), nullptr));
    }
    void write(lxw_col_t column, std::int64_t number) const
    {
        write(column, static_cast<double>(number));
    }
    void write(lxw_col_t column, double number) const
    {
        ensure_written(worksheet_write_number(sheet, next_row, column, number, nullptr));
    }
    void write(lxw_col_t column, Date on) const
    {
        ensure_written(worksheet_write_number(sheet, next_row, column, serial_of(on), day));
    }
    void write(lxw_col_t column, Instant at) const
    {
        ensure_written(worksheet_write_number(sheet, next_row, column, serial_of(at), moment));
    }
};

XlsxWriter::XlsxWriter(std::filesystem::path const& file, std::string const& sheet,
                       std::span<SheetColumn const> columns)
    : book_(std::make_unique<Book>())
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book_->workbook = workbook_new_opt(file.c_str(), &options);
    if (book_->workbook == nullptr) throw std::runtime_error("no workbook " + file.string());
    lxw_doc_properties properties{};
    properties.created = 315'532'800; // 1980-01-01: the same words, the same bytes
    ZTC_ENSURE(workbook_set_properties(book_->workbook, &properties) == LXW_NO_ERROR);
    book_->header = workbook_add_format(book_->workbook);
    book_->day = workbook_add_format(book_->workbook);
    book_->moment = workbook_add_format(book_->workbook);
    format_set_bold(book_->header);
    format_set_bg_color(book_->header, 0xF2F2F2);
    format_set_bottom(book_->header, LXW_BORDER_THIN);
    format_set_num_format(book_->day, "yyyy-mm-dd");
    format_set_num_format(book_->moment, "yyyy-mm-dd hh:mm:ss");
    this->sheet(sheet, columns);
}

void XlsxWriter::sheet(std::string const& name, std::span<SheetColumn const> columns)
{
    ZTC_ENSURE(workbook_validate_sheet_name(book_->workbook, name.c_str()) == LXW_NO_ERROR);
    book_->sheet = workbook_add_worksheet(book_->workbook, name.c_str());
    book_->next_row = 1;
    worksheet_freeze_panes(book_->sheet, 1, 0);
    for (lxw_col_t column = 0; auto const& each : columns) {
        worksheet_set_column(book_->sheet, column, column, each.width, nullptr);
        ensure_written(
            worksheet_write_string(book_->sheet, 0, column++, each.header.c_str(), book_->header));
    }
}

XlsxWriter::~XlsxWriter()
{
    if (book_->workbook != nullptr) workbook_close(book_->workbook);
}

Result<> XlsxWriter::add(std::span<SheetCell const> cells)
{
    if (book_->next_row >= LXW_ROW_MAX) return refuse("documents.too_many_rows");
    for (auto const& cell : cells)
        if (!fits(cell)) return refuse("documents.cell_too_large");
    for (lxw_col_t column = 0; auto const& cell : cells) {
        std::visit([&](auto const& value) { book_->write(column, value); }, cell);
        ++column;
    }
    ++book_->next_row;
    return {};
}

void XlsxWriter::finish()
{
    auto* const workbook = std::exchange(book_->workbook, nullptr);
    ZTC_ENSURE(workbook != nullptr);
    ensure_written(workbook_close(workbook));
}

} // namespace ztc::documents
