// SPDX-License-Identifier: Apache-2.0
#include "app/suggestion_file.hpp"

#include "app/list_file.hpp"
#include "kernel/text.hpp"
#include "platform/documents/loose_instant.hpp"
#include "platform/documents/suggestion_columns.hpp"
#include "views/organisation/view.hpp"
#include "views/people/view.hpp"

#include <algorithm>
#include <array>

namespace ztc::app {

namespace {

using suggestions::SuggestionKind;
using suggestions::Visibility;

/// Columns that have no place in a record, or in a paper.
constexpr std::array not_in_records{"visibility"};
constexpr std::array not_in_papers{"number",  "reply", "replied_on", "outcome",  "year",
                                   "session", "place", "source",     "truncated"};
constexpr std::array usual_kinds{
    "",           "建议", "代表建议", "人大代表建议", "代表建议、批评和意见", "建议、批评和意见",
    "suggestion", "议案", "motion"};
constexpr std::size_t title_most = 200, text_most = 20'000, name_most = 400;
// As whoever files one here may write: suggestions::Title, Situation, Ask.
constexpr std::size_t paper_title_least = 4, paper_title_most = 60, situation_most = 5000,
                      ask_most = 500;

/// The parts of "甲、乙" or of several lines.
std::vector<std::string> names_listed(std::string const& words)
{
    static constexpr std::array<std::string_view, 6> between{"、", "，", ",", "；", ";", "\n"};
    std::vector<std::string> out;
    std::string rest = words;
    for (auto const mark : between)
        for (auto at = rest.find(mark); at != rest.npos; at = rest.find(mark))
            rest.replace(at, mark.size(), 1, '\x1f');
    for (std::size_t from = 0; from <= rest.size();) {
        auto const end = std::min(rest.find('\x1f', from), rest.size());
        if (auto name = text::tidy(rest.substr(from, end - from)); !name.empty())
            out.push_back(std::move(name));
        from = end + 1;
    }
    return out;
}

std::optional<std::string> told_if(std::string words)
{
    if (words.empty()) return std::nullopt;
    return words;
}

/// "2023" or "2023年" alone.
std::optional<std::int64_t> year_alone(std::string_view words)
{
    if (words.ends_with("年")) words.remove_suffix(std::string_view("年").size());
    bool const digits = std::ranges::all_of(words, [](char c) { return c >= '0' && c <= '9'; });
    if (words.size() != 4 || !digits) return std::nullopt;
    auto const year = std::stoll(std::string(words));
    if (year < 1954 || year > 2999) return std::nullopt; // the first congress
    return year;
}

bool is_yes(std::string const& words)
{
    return words == "true" || words == "是" || words == "1" || words == "yes";
}

SuggestionKind kind_said(std::string const& words)
{
    return words == "motion" || words.find("议案") != words.npos ? SuggestionKind::motion
                                                                 : SuggestionKind::suggestion;
}

bool is_usual_kind(std::string const& words)
{
    return std::ranges::find(usual_kinds, words) != usual_kinds.end();
}

Result<Visibility> visibility_said(std::string const& words)
{
    static std::map<std::string, Visibility> const known{{"", Visibility::none},
                                                         {"full", Visibility::full},
                                                         {"全文公开", Visibility::full},
                                                         {"同意全文公开", Visibility::full},
                                                         {"公开", Visibility::full},
                                                         {"同意公开", Visibility::full},
                                                         {"是", Visibility::full},
                                                         {"title_only", Visibility::title_only},
                                                         {"仅公开标题", Visibility::title_only},
                                                         {"仅标题", Visibility::title_only},
                                                         {"none", Visibility::none},
                                                         {"不公开", Visibility::none},
                                                         {"不同意公开", Visibility::none},
                                                         {"否", Visibility::none}};
    auto const found = known.find(words);
    if (found == known.end()) return refuse("import.unknown_word", "/visibility");
    return found->second;
}

} // namespace

NamesHere names_here(Reading& reading)
{
    NamesHere out;
    auto& tables = reading.tables();
    for (auto const& node : views::organisation::open_nodes(tables, reading.congress())) {
        if (node.kind != organisation::NodeKind::handling_unit) continue;
        out.units.emplace(reading.open(node.name_ref).value_or(""), node.node);
        if (node.short_name_ref)
            out.units.emplace(reading.open(*node.short_name_ref).value_or(""), node.node);
    }
    out.units.erase("");
    for (auto const& row : views::people::staff_of(tables, reading.congress())) {
        if (!row.name_ref || !row.congress_level) continue;
        NamesHere::Deputy deputy{row.person, {}};
        for (auto const& office :
             views::organisation::offices_of(tables, reading.congress(), row.person))
            if (office.role == Role::deputy) deputy.seats.push_back(office.node);
        if (!deputy.seats.empty())
            out.deputies.emplace(reading.open(*row.name_ref).value_or(""), std::move(deputy));
    }
    return out;
}

Result<SuggestionFile> SuggestionFile::open(SuggestionList list, NamesHere names, Date today)
{
    SuggestionFile file;
    file.source_ = TRY(documents::open_table(list.file, {.sheet = list.sheet, .limits = {}}));
    auto const head = TRY(file.source_->next());
    if (!head) return refuse("documents.empty");
    file.headers_ =
        lists::match_columns(head->cells, documents::suggestion_columns(), list.overrides);
    CHECK(lists::check_headers(file.headers_));
    file.left_out_ = file.headers_.unknown;
    auto const leave_out = [&](auto const& fields) {
        for (auto const* field : fields)
            if (auto const found = file.headers_.column_of.find(field);
                found != file.headers_.column_of.end())
                file.left_out_.push_back(head->cells[found->second]);
    };
    list.as == BroughtAs::papers ? leave_out(not_in_papers) : leave_out(not_in_records);
    file.list_ = std::move(list);
    file.names_ = std::move(names);
    file.today_ = today;
    return file;
}

std::optional<SuggestionFile::Row> SuggestionFile::next()
{
    auto row = source_->next();
    if (!row) return Row{lists::line_in(row.error()), {}, std::move(row).error()};
    if (!*row) return std::nullopt;
    auto const& cells = (*row)->cells;
    auto number = cell(cells, "number");
    if (number.empty()) number = cell(cells, "id");
    return Row{(*row)->line, std::move(number), record_of(cells)};
}

/// A row that stands twice is taken once; the same key over other words is nobody's guess.
Result<SuggestionFile::Record> SuggestionFile::record_of(Cells const& cells)
{
    Record record;
    if (list_.as == BroughtAs::papers)
        record = TRY(paper_of(cells));
    else
        record = TRY(past_of(cells));
    std::string content;
    for (auto const& one : cells) (content += one) += '\x1f';
    auto const [before, fresh] = seen_.emplace(key_of(cells), lists::fingerprint({content}));
    if (!fresh && before->second != lists::fingerprint({content}))
        return refuse("import.number_twice", "/number");
    return record;
}

Result<suggestions::Past> SuggestionFile::past_of(Cells const& cells) const
{
    suggestions::Past past;
    past.key = key_of(cells);
    past.kind = kind_said(cell(cells, "kind"));
    past.number = told_if(TRY(words(cells, "number", title_most)));
    past.title = TRY(words(cells, "title", title_most));
    if (past.title.empty()) return refuse("request.missing", "/title");
    auto proposer = TRY(words(cells, "proposer", name_most));
    if (auto const more = TRY(words(cells, "cosigners", name_most)); !more.empty())
        (proposer += proposer.empty() ? "" : "、") += more;
    past.proposer = told_if(std::move(proposer));
    auto situation = TRY(words(cells, "situation", text_most));
    if (auto const asks = TRY(words(cells, "asks", text_most)); !asks.empty())
        (situation += situation.empty() ? "" : "\n") += asks;
    past.situation = told_if(std::move(situation));
    for (auto const* field : {"units", "co_units"})
        for (auto& unit : names_listed(TRY(words(cells, field, name_most)))) {
            if (auto const here = names_.units.find(unit); here != names_.units.end())
                past.known_units.push_back(here->second);
            past.units.push_back(std::move(unit));
        }
    CHECK(read_reply(cells, past));
    past.source = told_if(source_of(cells));
    return past;
}

/// Dated as it was; of a year alone no day is made up.
Result<> SuggestionFile::read_reply(Cells const& cells, suggestions::Past& past) const
{
    past.reply = told_if(TRY(words(cells, "reply", text_most)));
    past.outcome = told_if(TRY(words(cells, "outcome", 20)));
    auto const replied = cell(cells, "replied_on");
    if (auto const year = year_alone(replied))
        past.year = year;
    else if (!replied.empty())
        past.replied_on = TRY(day_of(replied, "replied_on"));
    if (past.replied_on) past.year = static_cast<int>(past.replied_on->year());
    if (auto const submitted = cell(cells, "submitted_on"); !submitted.empty())
        past.year = static_cast<int>(TRY(day_of(submitted, "submitted_on")).year());
    if (auto const said = cell(cells, "year"); !said.empty()) {
        auto const year = year_alone(said);
        if (!year) return refuse("documents.not_a_date", "/year");
        past.year = year;
    }
    return {};
}

Result<suggestions::Paper> SuggestionFile::paper_of(Cells const& cells) const
{
    if (!is_usual_kind(cell(cells, "kind"))) return refuse("import.not_of_deputies", "/kind");
    suggestions::Paper paper;
    paper.key = key_of(cells);
    paper.kind = kind_said(cell(cells, "kind"));
    paper.title = TRY(words(cells, "title", paper_title_most));
    if (text::characters(paper.title) < paper_title_least)
        return refuse("request.too_short", "/title");
    paper.situation = TRY(words(cells, "situation", situation_most));
    if (paper.situation.empty()) return refuse("request.missing", "/situation");
    auto signatories = names_listed(cell(cells, "proposer"));
    if (signatories.empty()) return refuse("request.missing", "/proposer");
    auto const lead = TRY(deputy_of(signatories.front(), "proposer"));
    paper.lead = lead.person;
    paper.seats = lead.seats;
    signatories.erase(signatories.begin());
    for (auto& name : names_listed(cell(cells, "cosigners")))
        signatories.push_back(std::move(name));
    for (auto const& name : signatories) {
        auto const cosigner = TRY(deputy_of(name, "cosigners")).person;
        bool const there = std::ranges::find(paper.cosigners, cosigner) != paper.cosigners.end();
        if (cosigner != paper.lead && !there) paper.cosigners.push_back(cosigner);
    }
    auto const asks = TRY(words(cells, "asks", text_most));
    for (std::size_t from = 0; from < asks.size();) {
        auto const end = std::min(asks.find('\n', from), asks.size());
        if (auto ask = text::tidy(asks.substr(from, end - from)); !ask.empty())
            paper.asks.push_back(std::move(ask));
        from = end + 1;
    }
    if (paper.asks.empty()) paper.asks.push_back(paper.title); // 一事一议: it asks for that
    if (paper.asks.size() > suggestions::asks_at_most) return refuse("request.too_many", "/asks");
    for (auto const& ask : paper.asks) CHECK(lists::check_words(ask, ask_most, "asks"));
    for (auto const* field : {"units", "co_units"})
        for (auto const& unit : names_listed(cell(cells, field))) {
            auto const here = names_.units.find(unit);
            if (here == names_.units.end())
                return refuse("import.unknown_unit", std::string("/") + field);
            paper.wished_units.push_back(here->second);
        }
    paper.visibility = TRY(visibility_said(cell(cells, "visibility")));
    auto const submitted = cell(cells, "submitted_on");
    if (submitted.empty()) return refuse("request.missing", "/submitted_on");
    paper.submitted_on = TRY(day_of(submitted, "submitted_on"));
    return paper;
}

Result<NamesHere::Deputy> SuggestionFile::deputy_of(std::string const& name,
                                                    std::string const& field) const
{
    auto const [from, to] = names_.deputies.equal_range(name);
    if (from == to) return refuse("import.unknown_deputy", "/" + field);
    if (std::next(from) != to) return refuse("import.deputies_of_one_name", "/" + field);
    return from->second;
}

Result<Date> SuggestionFile::day_of(std::string const& words, std::string const& field) const
{
    auto const read = documents::parse_loose_instant(words);
    if (!read) return refuse("documents.not_a_date", "/" + field);
    auto const day = date_of(read->at);
    if (day > today_) return refuse("import.in_the_future", "/" + field);
    return day;
}

Result<std::string> SuggestionFile::words(Cells const& cells, std::string const& field,
                                          std::size_t most) const
{
    auto said = cell(cells, field);
    CHECK(lists::check_words(said, most, field));
    return said;
}

std::string SuggestionFile::cell(Cells const& cells, std::string const& field) const
{
    return text::tidy(headers_.cell(cells, field));
}

/// Where it comes from, with all that a record has no member for.
std::string SuggestionFile::source_of(Cells const& cells) const
{
    std::string out;
    auto const add = [&](std::string const& part) {
        if (!part.empty()) (out += out.empty() ? "" : "；") += part;
    };
    if (auto const kind = cell(cells, "kind"); !is_usual_kind(kind)) add(kind);
    add(cell(cells, "place"));
    add(cell(cells, "session"));
    if (is_yes(cell(cells, "truncated"))) add("原文没有收全");
    add(cell(cells, "source"));
    return out;
}

std::string SuggestionFile::key_of(Cells const& cells) const
{
    std::string const as = list_.as == BroughtAs::papers ? "paper/" : "record/";
    auto key = cell(cells, "id");
    if (key.empty() || key.size() > 100)
        key = "row:" +
              lists::fingerprint({cell(cells, "place"), cell(cells, "session"), cell(cells, "year"),
                                  cell(cells, "number"), cell(cells, "title"),
                                  cell(cells, "proposer"), cell(cells, "submitted_on")});
    return as + (list_.name.empty() ? key : list_.name + "/" + key);
}

} // namespace ztc::app
