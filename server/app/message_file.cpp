// SPDX-License-Identifier: Apache-2.0
#include "app/message_file.hpp"

#include "app/list_file.hpp"
#include "kernel/text.hpp"
#include "platform/documents/loose_instant.hpp"
#include "platform/documents/message_columns.hpp"

#include <algorithm>
#include <array>

namespace ztc::app {

namespace {

using documents::Precision;
using lists::check_words;
using lists::fingerprint;
using matters::ImportedMessage;

/// Columns that a message of ours has no place for: who wrote it stays outside, by intent.
constexpr std::array not_kept{"user", "phone", "likes", "dislikes"};

std::string one_line(std::string words)
{
    std::ranges::replace(words, '\n', ' ');
    std::ranges::replace(words, '\t', ' ');
    return words;
}

/// The first `most` characters.
std::string cut(std::string_view words, std::size_t most)
{
    std::size_t at = 0, characters = 0;
    while (at < words.size()) {
        auto const starts = (static_cast<unsigned char>(words[at]) & 0xC0) != 0x80;
        if (starts && characters++ == most) break;
        ++at;
    }
    return text::tidy(words.substr(0, at));
}

template <std::size_t Min, std::size_t Max>
Result<> keep(Text<Min, Max>& to, std::string words, std::string const& field)
{
    CHECK(check_words(words, Max, field));
    to.text = std::move(words);
    return {};
}

/// The short form in its member; when that is not all, the whole goes first in the text.
template <std::size_t Min, std::size_t Max>
void keep_short(Text<Min, Max>& to, std::string const& whole, std::string& before_text)
{
    to.text = cut(one_line(whole), Max);
    if (to.text != one_line(whole)) before_text += whole + "\n";
}

Result<documents::LooseInstant> moment(std::string const& words, std::string const& field,
                                       Date today)
{
    auto const read = documents::parse_loose_instant(words);
    if (!read) return refuse("documents.not_a_date", "/" + field);
    if (date_of(read->at) > today) return refuse("import.in_the_future", "/" + field);
    return *read;
}

Result<> check_order(ImportedMessage& message, Precision precision)
{
    if (*message.answered_at >= message.said_at) return {};
    if (precision != Precision::day || date_of(*message.answered_at) != date_of(message.said_at))
        return refuse("import.answered_before_raised", "/answered_at");
    message.answered_at = message.said_at; // on the same day, at an hour nobody wrote down
    return {};
}

/// Rows may lack a number; then the row itself is its key.
std::vector<documents::FieldSpec> columns()
{
    auto all = documents::message_columns();
    for (auto& spec : all)
        if (spec.field == "number") spec.need = documents::Need::optional;
    return all;
}

} // namespace

documents::HeaderMap match_messages(std::vector<std::string> const& headers,
                                    std::map<std::string, std::string> const& overrides)
{
    return lists::match_columns(headers, columns(), overrides);
}

Result<MessageFile> MessageFile::open(MessageList list,
                                      std::vector<matters::Category> const& categories, Date today)
{
    MessageFile file;
    for (auto const& category : categories)
        for (auto const& name : {category.code, category.zh, category.en})
            file.category_of_.emplace(name, category.code);
    if (!file.category_of_.contains(list.category))
        return refuse("matters.unknown_category", "/category");
    documents::TableRequest const request{.sheet = list.sheet, .limits = {}};
    file.source_ = list.bytes.empty()
                       ? TRY(documents::open_table(list.file, request))
                       : TRY(documents::read_table(std::exchange(list.bytes, {}), request));
    auto const head = TRY(file.source_->next());
    if (!head) return refuse("documents.empty");
    file.headers_ = match_messages(head->cells, list.overrides);
    CHECK(lists::check_headers(file.headers_));
    file.left_out_ = file.headers_.unknown;
    for (auto const& field : not_kept)
        if (auto const found = file.headers_.column_of.find(field);
            found != file.headers_.column_of.end())
            file.left_out_.push_back(head->cells[found->second]);
    file.list_ = std::move(list);
    file.today_ = today;
    return file;
}

std::optional<MessageFile::Row> MessageFile::next()
{
    auto row = source_->next();
    if (!row) return Row{lists::line_in(row.error()), {}, std::move(row).error()};
    if (!*row) return std::nullopt;
    auto const& cells = (*row)->cells;
    auto message = message_of(cells);
    if (message)
        if (auto const fresh = check_seen_before(*message); !fresh) message = fresh.error();
    return Row{(*row)->line, cell(cells, "number"), std::move(message)};
}

Result<ImportedMessage> MessageFile::message_of(std::vector<std::string> const& cells) const
{
    ImportedMessage message;
    message.source_key = source_key(cells);
    auto const raised = cell(cells, "raised_at");
    if (raised.empty()) return refuse("request.missing", "/raised_at");
    message.said_at = TRY(moment(raised, "raised_at", today_)).at;
    CHECK(read_words(cells, message));
    CHECK(read_answer(cells, message));
    return message;
}

Result<> MessageFile::read_words(std::vector<std::string> const& cells,
                                 ImportedMessage& message) const
{
    auto const words = cell(cells, "text");
    if (words.empty()) return refuse("request.missing", "/text");
    std::string before; // what has no room in its member
    auto const named = cell(cells, "category");
    auto const category = category_of_.find(named);
    message.category = {category == category_of_.end() ? category_of_.at(list_.category)
                                                       : category->second};
    if (!named.empty() && category == category_of_.end()) before += named + "\n";
    auto const title = cell(cells, "title");
    CHECK(check_words(title, 20'000, "title"));
    if (title.empty())
        message.title = {cut(one_line(words), 60)};
    else
        keep_short(message.title, title, before);
    if (auto const place = cell(cells, "place"); !place.empty()) {
        CHECK(check_words(place, 20'000, "place"));
        keep_short(message.place.emplace(), place, before);
    }
    return keep(message.text, before + words, "text");
}

Result<> MessageFile::read_answer(std::vector<std::string> const& cells,
                                  ImportedMessage& message) const
{
    auto const answer = cell(cells, "answer");
    auto const answered = cell(cells, "answered_at");
    if (answer.empty() && answered.empty()) return {};
    if (answer.empty()) return refuse("import.date_without_answer", "/answer");
    if (answered.empty()) return refuse("import.answer_without_date", "/answered_at");
    CHECK(keep(message.answer.emplace(), answer, "answer"));
    auto const at = TRY(moment(answered, "answered_at", today_));
    message.answered_at = at.at;
    return check_order(message, at.precision);
}

/// A row that stands twice is taken once; the same number over other words is nobody's guess.
Result<> MessageFile::check_seen_before(ImportedMessage const& message)
{
    auto const content =
        fingerprint({message.title.text, message.text.text, format_instant(message.said_at),
                     message.answer ? message.answer->text : ""});
    auto const [before, fresh] = seen_.emplace(message.source_key, content);
    if (!fresh && before->second != content) return refuse("import.number_twice", "/number");
    return {};
}

std::string MessageFile::cell(std::vector<std::string> const& cells, std::string const& field) const
{
    return text::tidy(headers_.cell(cells, field));
}

std::string MessageFile::source_key(std::vector<std::string> const& cells) const
{
    auto key = cell(cells, "number");
    if (key.empty() || key.size() > 100)
        key = "row:" + fingerprint({cell(cells, "user"), cell(cells, "raised_at"),
                                    cell(cells, "title"), cell(cells, "text")});
    return list_.name.empty() ? key : list_.name + "/" + key;
}

} // namespace ztc::app
