// SPDX-License-Identifier: Apache-2.0
#include "kernel/search_words.hpp"
#include "views/search/page.hpp"
#include "views/search/sql.hpp"
#include "views/search/view.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace ztc::views::search {
namespace {

using namespace ztc::matters;

constexpr std::int64_t page_usual = 30;
constexpr std::int64_t looked_at_once = 60;
constexpr std::int64_t looked_at_most = 300; // in one request; then the reader asks for more

/// "2026-000123", or as people say it this year: "123", "000123".
std::optional<std::string> number_in(std::vector<std::string> const& runs, Date today)
{
    auto const digits = [](std::string const& run, std::size_t most) {
        return !run.empty() && run.size() <= most &&
               std::all_of(run.begin(), run.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (runs.size() == 2 && runs[0].size() == 4 && digits(runs[0], 4) && digits(runs[1], 6))
        return fmt::format("{}-{:0>6}", runs[0], runs[1]);
    if (runs.size() == 1 && digits(runs[0], 6))
        return fmt::format("{}-{:0>6}", static_cast<int>(today.year()), runs[0]);
    return std::nullopt;
}

/// The desks at which the viewer may see matters, and he himself.
std::vector<std::string> desks_of(Viewer const& viewer)
{
    std::vector<std::string> desks{viewer.person.text};
    for (auto const& office : viewer.offices) {
        auto const rights = office.rights();
        bool const of_congress =
            office.role == Role::standing_committee_office && !office.reach.empty();
        if (rights.has(Right::see_raiser) || rights.has(Right::hear_accusations))
            desks.push_back(of_congress ? office.reach.front().text : office.node.text);
        if (rights.has(Right::answer_matters))
            for (auto const& node : office.reach) desks.push_back(node.text);
    }
    return desks;
}

/// In the language of the index: all of these, and at one of those desks.
std::string asked_of_index(std::vector<std::string> const& tokens,
                           std::vector<std::string> const& desks, Engine engine)
{
    bool const sqlite = engine == Engine::sqlite;
    auto const quoted = [&](std::string const& word) {
        auto const mark = sqlite ? "\"" : "'";
        return mark + word + mark;
    };
    std::string out = "(";
    for (auto const& desk : desks)
        (out += out.size() > 1 ? (sqlite ? " OR " : " | ") : "") += quoted(desk);
    out += ')';
    for (auto const& token : tokens) (out += sqlite ? " AND " : " & ") += quoted(token);
    return out;
}

class Search {
public:
    Search(Query const& query, Keyed const& keyed, Reading& reading)
        : reading_(reading), keyed_(keyed), runs_(ztc::search::runs_of(query.q.text)),
          limit_(query.limit.value_or(page_usual))
    {
        if (query.after) {
            auto const& text = query.after->text;
            std::from_chars(text.data(), text.data() + text.size(), before_);
        } else {
            first_page_ = true;
        }
        asked_ = query.q.text;
    }

    Page page()
    {
        if (runs_.empty()) return {};
        if (first_page_) by_number();
        if (first_page_) by_phone();
        by_words();
        return std::move(page_);
    }

private:
    void by_number()
    {
        auto const number = number_in(runs_, reading_.today());
        if (!number) return;
        auto const found =
            reading_.tables().one(find_number, read_proposed, reading_.congress(), *number);
        if (found) add(*found, Shown(*found, reading_), {FoundIn::number, {}});
    }

    void by_phone()
    {
        std::string digits;
        for (auto const& run : runs_) digits += run;
        bool const a_phone =
            digits.size() >= 7 && digits.size() <= 15 &&
            std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!a_phone) return;
        for (auto const& found :
             reading_.tables().rows(find_phone, read_proposed, reading_.congress(),
                                    keyed_.phone_print(asked_), before_, looked_at_once)) {
            Shown const shown(found, reading_);
            if (shown.knows_phone()) add(found, shown, {FoundIn::phone, {}});
        }
    }

    void by_words()
    {
        auto const tokens = keyed_.tokens(ztc::search::grams_sought(runs_));
        auto const engine = reading_.tables().engine();
        auto const asked = asked_of_index(tokens, desks_of(reading_.viewer()), engine);
        auto const sql = engine == Engine::sqlite ? find_words_sqlite : find_words_postgresql;
        for (std::int64_t looked = 0; looked < looked_at_most; looked += looked_at_once) {
            auto const proposed = reading_.tables().rows(sql, read_proposed, reading_.congress(),
                                                         asked, before_, looked_at_once);
            for (auto const& one : proposed) {
                if (full()) return more();
                before_ = one.position;
                Shown const shown(one, reading_);
                if (!shown.any()) continue;
                if (auto const hit = shown.says_all(runs_)) add(one, shown, *hit);
            }
            if (static_cast<std::int64_t>(proposed.size()) < looked_at_once) return;
        }
        more();
    }

    bool full() const { return static_cast<std::int64_t>(page_.items.size()) >= limit_; }
    void more() { page_.next = std::to_string(before_); }

    void add(Proposed const& one, Shown const& shown, Hit const& hit)
    {
        auto const same = [&](Found const& found) { return found.matter == one.matter; };
        if (!shown.any() || std::any_of(page_.items.begin(), page_.items.end(), same)) return;
        Found found{.matter = one.matter,
                    .number = one.number,
                    .title = shown.title(),
                    .category = one.category,
                    .community_name = name_of(one.held.community.text).value_or(""),
                    .raised_at = {one.raised_at},
                    .unit_name = {},
                    .deputy_name = {},
                    .found_in = hit.in,
                    .words = {},
                    .complaint = !one.held.about.empty(),
                    .imported = one.imported};
        ZTC_ENSURE(boost::describe::enum_from_string(one.stage.c_str(), found.stage));
        if (one.held.unit) found.unit_name = name_of(one.held.unit->text);
        if (one.held.deputy) found.deputy_name = name_of(one.held.deputy->text);
        if (!hit.words.empty()) found.words = hit.words;
        note_look(one, hit);
        page_.items.push_back(std::move(found));
    }

    /// A phone says whose it is; the words around a hit are the raiser's. A title alone is what
    /// every list shows.
    void note_look(Proposed const& one, Hit const& hit)
    {
        bool const raisers = !hit.words.empty() && hit.in != FoundIn::told;
        if (hit.in != FoundIn::phone && !raisers) return;
        reading_.looked(look_at(one.matter, one.held, reading_.viewer(), Surface::list,
                                hit.in == FoundIn::phone ? Seen::identity : Seen::words));
    }

    std::optional<std::string> name_of(std::string const& id)
    {
        auto const [found, fresh] = names_.try_emplace(id);
        if (fresh) {
            auto const ref = reading_.tables().one(
                find_name, [](Row const& row) { return std::string(row.text(0)); },
                reading_.congress(), id);
            if (ref) found->second = reading_.open(*ref);
        }
        return found->second;
    }

    Reading& reading_;
    Keyed const& keyed_;
    std::string asked_;
    std::vector<std::string> runs_;
    std::int64_t limit_;
    std::int64_t before_ = std::numeric_limits<std::int64_t>::max();
    bool first_page_ = false;
    std::map<std::string, std::optional<std::string>> names_;
    Page page_;
};

} // namespace

Result<Page> find(Query const& query, Keyed const& keyed, Reading& reading)
{
    if (query.after && (query.after->text.size() > 19 ||
                        query.after->text.find_first_not_of("0123456789") != std::string::npos))
        return refuse("request.invalid", "/after");
    return Search(query, keyed, reading).page();
}

} // namespace ztc::views::search
