// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "modules/ideas/types.hpp"
#include "views/ideas/sql.hpp"
#include "views/ideas/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::ideas {

namespace {

using ztc::ideas::IdeaId;
using ztc::ideas::IdeaOutcome;
using ztc::ideas::IdeaState;
using ztc::ideas::Sector;

constexpr std::int64_t first_year = 2000, last_year = 2999;

struct YearQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

struct Year {
    std::int64_t number;
    Date first, last;
};

Year year_of(YearQuery const& query, Date today)
{
    using namespace std::chrono;
    auto const number = std::clamp<std::int64_t>(
        query.year.value_or(static_cast<int>(today.year())), first_year, last_year);
    auto const y = std::chrono::year{static_cast<int>(number)};
    return {number, Date{y / January / 1}, Date{y / December / 31}};
}

struct IdeaLine {
    IdeaId idea;
    PersonId deputy;
    std::string deputy_name;
    Sector sector{};
    std::string title, words;
    bool has_interest = false;
    std::optional<std::string> interest; // of the deputy and the committee
    Date sent_on;
    IdeaState state{};
    std::optional<NodeId> unit;
    std::optional<std::string> unit_name;
    std::optional<Date> passed_on, answer_due_on;
    bool late = false;
    std::optional<IdeaOutcome> outcome;
    std::optional<std::string> answer;
    std::optional<Date> answered_on;
    std::optional<std::string> reason, number;
    std::optional<Date> suggested_on;
    bool mine = false, may_keep = false, may_answer = false;
};
BOOST_DESCRIBE_STRUCT(IdeaLine, (),
                      (idea, deputy, deputy_name, sector, title, words, has_interest, interest,
                       sent_on, state, unit, unit_name, passed_on, answer_due_on, late, outcome,
                       answer, answered_on, reason, number, suggested_on, mine, may_keep,
                       may_answer))

struct IdeaList {
    std::int64_t year = 0;
    Date today;
    bool may_send = false;
    std::vector<IdeaLine> ideas; // the newest first
};
BOOST_DESCRIBE_STRUCT(IdeaList, (), (year, today, may_send, ideas))

struct Stored {
    IdeaLine line; // without words and names
    std::vector<std::string> seats;
    std::string title_ref, words_ref;
    std::optional<std::string> interest_ref, answer_ref, reason_ref, number_ref;
};

Stored read_stored(Row const& row)
{
    Stored out;
    auto& line = out.line;
    line.idea = {std::string(row.text(0))};
    line.deputy = {std::string(row.text(1))};
    out.seats = text::lines(row.text(2));
    line.sector = enum_of<Sector>(row.text(3));
    out.title_ref = row.text(4);
    out.words_ref = row.text(5);
    line.has_interest = row.yes(6);
    out.interest_ref = row.optional_text(7);
    line.sent_on = row.date(8);
    line.state = enum_of<IdeaState>(row.text(9));
    if (!row.null(10)) line.unit = NodeId{std::string(row.text(10))};
    line.passed_on = row.optional_date(11);
    line.answer_due_on = row.optional_date(12);
    if (!row.null(13)) line.outcome = enum_of<IdeaOutcome>(row.text(13));
    out.answer_ref = row.optional_text(14);
    line.answered_on = row.optional_date(15);
    out.reason_ref = row.optional_text(16);
    out.number_ref = row.optional_text(17);
    line.suggested_on = row.optional_date(18);
    return out;
}

/// Makes lines of rows; what the viewer has no part in is left out.
class Lines {
public:
    explicit Lines(Reading& reading) : reading_(reading) {}

    std::optional<IdeaLine> of(Stored const& stored)
    {
        auto const& viewer = reading_.viewer();
        auto out = stored.line;
        out.mine = out.deputy == viewer.person;
        for (auto const& seat : stored.seats)
            out.may_keep = out.may_keep || viewer.may_at(Right::keep_ideas, NodeId{seat});
        bool const of_unit = out.unit && viewer.may_at(Right::answer_matters, *out.unit);
        if (!out.mine && !out.may_keep && !of_unit) return std::nullopt;
        bool const passed_on = out.state == IdeaState::passed_on;
        out.may_answer = passed_on && (of_unit || out.may_keep);
        out.late = passed_on && *out.answer_due_on < reading_.today();
        out.deputy_name = name_of(out.deputy.text);
        if (out.unit) out.unit_name = name_of(out.unit->text);
        out.title = reading_.open(stored.title_ref).value_or("");
        out.words = reading_.open(stored.words_ref).value_or("");
        if (out.mine || out.may_keep) out.interest = opened(stored.interest_ref);
        out.answer = opened(stored.answer_ref);
        out.reason = opened(stored.reason_ref);
        out.number = opened(stored.number_ref);
        return out;
    }

private:
    std::optional<std::string> opened(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref) : std::nullopt;
    }
    std::string name_of(std::string const& id)
    {
        auto const known = names_.find(id);
        if (known != names_.end()) return known->second;
        auto const ref = reading_.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            id);
        return names_[id] = ref ? reading_.open(*ref).value_or("") : "";
    }

    Reading& reading_;
    std::map<std::string, std::string> names_;
};

Result<IdeaList> list(YearQuery const& query, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto const year = year_of(query, reading.today());
    IdeaList out{.year = year.number,
                 .today = reading.today(),
                 .may_send = std::ranges::any_of(viewer.offices,
                                                 [](Office const& office) {
                                                     return office.role == Role::deputy &&
                                                            !office.in_place_of;
                                                 }),
                 .ideas = {}};
    Lines lines(reading);
    for (auto const& stored :
         reading.tables().rows(list_ideas, read_stored, reading.congress(), year.first, year.last))
        if (auto line = lines.of(stored)) out.ideas.push_back(*std::move(line));
    return out;
}

struct Figures {
    std::int64_t year = 0, sent = 0, answered = 0, became_suggestions = 0;
};
BOOST_DESCRIBE_STRUCT(Figures, (), (year, sent, answered, became_suggestions))

Result<Figures> figures(YearQuery const& query, Reading& reading)
{
    auto const year = year_of(query, reading.today());
    Figures out{.year = year.number, .sent = 0, .answered = 0, .became_suggestions = 0};
    reading.tables().query(
        count_ideas,
        [&](Row const& row) {
            out.sent = row.integer(0);
            out.answered = row.integer(1);
            out.became_suggestions = row.integer(2);
        },
        reading.congress(), year.first, year.last);
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/ideas", &list)
        .says("The ideas of a year: the viewer's own, those of the deputies of his committee, "
              "those passed to his unit.")
        .needs_sign_in();
    routes.get("/idea_figures", &figures)
        .says("How many ideas were sent, answered and became suggestions in a year.")
        .open_to_anyone();
}

} // namespace ztc::views::ideas
