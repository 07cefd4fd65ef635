// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/csv_read.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ztc::documents {
namespace {

/// The first row decides: a TAB outside quotes wins, then the more frequent of ';' and ','.
char sniff_delimiter(std::string_view text)
{
    std::size_t tabs = 0, semicolons = 0, commas = 0;
    bool quoted = false;
    for (char const c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' && tabs + semicolons + commas > 0) break;
        tabs += c == '\t';
        semicolons += c == ';';
        commas += c == ',';
    }
    if (tabs > 0) return '\t';
    return semicolons > commas ? ';' : ',';
}

bool is_blank(Row const& row)
{
    return std::ranges::all_of(row.cells, &std::string::empty);
}

class CsvSource : public RowSource {
public:
    CsvSource(std::string text, TableLimits const& limits)
        : text_(std::move(text)), limits_(limits), delimiter_(sniff_delimiter(text_))
    {}

    Result<std::optional<Row>> next() override
    {
        while (at_ < text_.size()) {
            auto row = read_row();
            if (!row) return row.error();
            if (!is_blank(*row)) return std::optional{*std::move(row)};
        }
        return std::optional<Row>{};
    }

private:
    Result<Row> read_row()
    {
        Row row{line_, {}};
        for (;;) {
            auto cell = read_cell();
            if (!cell) return give_up(cell.error());
            if (row.cells.size() == limits_.columns)
                return give_up(refuse_line("documents.too_many_columns", row.line));
            row.cells.push_back(*std::move(cell));
            if (at_ == text_.size()) return row;
            auto const ended = text_[at_++] == '\n';
            if (!ended) continue;
            ++line_;
            return row;
        }
    }

    /// Stops at the delimiter, the line end or the end of the text.
    Result<std::string> read_cell()
    {
        auto const line = line_;
        auto cell = at_ < text_.size() && text_[at_] == '"' ? TRY(read_quoted()) : take_plain();
        if (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n')
            return refuse_line("documents.bare_quote", line_);
        if (cell.size() > limits_.cell_bytes) return refuse_line("documents.cell_too_large", line);
        return Result<std::string>(boost::system::in_place_value, std::move(cell));
    }

    std::string take_plain()
    {
        char const stops[] = {delimiter_, '\n', '"', '\0'};
        auto const end = std::min(text_.find_first_of(stops, at_), text_.size());
        auto const begin = std::exchange(at_, end);
        return text_.substr(begin, end - begin);
    }

    Result<std::string> read_quoted()
    {
        auto const opened_on = line_;
        std::string cell;
        for (++at_;;) {
            auto const quote = text_.find('"', at_);
            if (quote == std::string::npos) {
                at_ = text_.size();
                return refuse_line("documents.unclosed_quote", opened_on);
            }
            auto const piece = std::string_view{text_}.substr(at_, quote - at_);
            line_ += static_cast<int>(std::ranges::count(piece, '\n'));
            cell += piece;
            at_ = quote + 1;
            if (at_ == text_.size() || text_[at_] != '"')
                return Result<std::string>(boost::system::in_place_value, std::move(cell));
            cell += text_[at_++];
        }
    }

    Refusal give_up(Refusal refusal)
    {
        auto const end = text_.find('\n', at_);
        at_ = end == std::string::npos ? text_.size() : end + 1;
        ++line_;
        return refusal;
    }

    static Refusal refuse_line(std::string code, int line)
    {
        return refuse(std::move(code), "/line/" + std::to_string(line));
    }

    std::string const text_;
    TableLimits const limits_;
    char const delimiter_;
    std::size_t at_ = 0;
    int line_ = 1;
};

} // namespace

Result<std::unique_ptr<RowSource>> read_csv(std::string utf8, TableLimits const& limits)
{
    if (utf8.find_first_not_of(" \t\n,;") == std::string::npos) return refuse("documents.empty");
    return std::unique_ptr<RowSource>{std::make_unique<CsvSource>(std::move(utf8), limits)};
}

} // namespace ztc::documents
