// SPDX-License-Identifier: Apache-2.0
//
// The lists: one's own drafts, those to sign, those to read with the promise of days, and what
// one's unit is asked.
#include "kernel/routes.hpp"
#include "views/drafts/page_stored.hpp"
#include "views/drafts/sql.hpp"

#include <algorithm>
#include <set>

namespace ztc::views::drafts {

void declare_page(Routes& routes);   // page.cpp
void declare_checks(Routes& routes); // page_checks.cpp
void declare_brief(Routes& routes);  // page_brief.cpp

namespace {

struct NoQuery {};
BOOST_DESCRIBE_STRUCT(NoQuery, (), ())

struct DraftLine {
    DraftId draft;
    SuggestionKind kind{};
    std::string title, lead_name;
    DraftState state{};
    std::int64_t revision = 0;
    Date changed_on;
    std::int64_t evidence = 0, open_comments = 0, invited = 0, has_signed = 0;
    std::optional<Date> due_on; // of the readers
    bool late = false;
    bool signed_by_me = false;
    std::optional<Date> filed_on;
};
BOOST_DESCRIBE_STRUCT(DraftLine, (),
                      (draft, kind, title, lead_name, state, revision, changed_on, evidence,
                       open_comments, invited, has_signed, due_on, late, signed_by_me, filed_on))

struct DraftList {
    Date today;
    bool may_begin = false;
    std::vector<DraftLine> mine;      // the newest first
    std::vector<DraftLine> to_sign;   // he was invited and did not decline
    std::vector<DraftLine> to_read;   // late ones first
    std::vector<DraftLine> have_read; // shared, and not read at the moment
    std::vector<DraftLine> to_help;   // evidence may be added
};
BOOST_DESCRIBE_STRUCT(DraftList, (), (today, may_begin, mine, to_sign, to_read, have_read, to_help))

class Lines {
public:
    explicit Lines(Reading& reading) : reading_(reading), names_(reading) {}

    DraftLine of(Stored const& stored, std::vector<StoredCosigner> const& cosigners)
    {
        DraftLine out{};
        out.draft = stored.draft;
        out.kind = stored.kind;
        out.title = reading_.open(stored.title_ref).value_or("");
        out.lead_name = names_.of(stored.lead.text);
        out.state = stored.state;
        out.revision = stored.revision;
        out.changed_on = stored.changed_on;
        if (stored.state == DraftState::reading) {
            out.due_on = stored.due_on;
            out.late = *stored.due_on < reading_.today();
        }
        out.filed_on = stored.filed_on;
        reading_.tables().query(
            count_around,
            [&](Row const& row) {
                out.evidence = row.integer(0);
                out.open_comments = row.integer(1);
            },
            reading_.congress(), stored.draft);
        for (auto const& one : cosigners) {
            if (one.declined_on) continue;
            bool const yes = one.signed_revision > 0 && one.signed_revision == stored.revision;
            ++out.invited;
            out.has_signed += yes ? 1 : 0;
            out.signed_by_me = out.signed_by_me || (yes && one.deputy == reading_.viewer().person);
        }
        return out;
    }

private:
    Reading& reading_;
    Names names_;
};

std::vector<StoredCosigner> cosigners_of(Stored const& stored, Reading& reading)
{
    return reading.tables().rows(list_cosigners, read_cosigner, reading.congress(), stored.draft);
}

void add_shared(DraftList& out, Lines& lines, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (!viewer.may(Right::read_drafts) && !viewer.may(Right::research_topics)) return;
    for (auto const& stored : reading.tables().rows(list_shared, read_stored, reading.congress())) {
        if (stored.state == DraftState::dropped) continue;
        auto const cosigners = cosigners_of(stored, reading);
        auto const sight = sight_of(stored, cosigners, viewer);
        if (!sight.reader && !sight.helper) continue;
        auto& list = !sight.reader                         ? out.to_help
                     : stored.state == DraftState::reading ? out.to_read
                                                           : out.have_read;
        if (!sight.reader && !stored.is_open()) continue;
        list.push_back(lines.of(stored, cosigners));
    }
    std::ranges::stable_sort(out.to_read, {}, [](DraftLine const& line) { return *line.due_on; });
}

Result<DraftList> list(NoQuery const&, Reading& reading)
{
    auto const& viewer = reading.viewer();
    DraftList out{};
    out.today = reading.today();
    out.may_begin = std::ranges::any_of(viewer.offices, [](Office const& office) {
        return office.role == Role::deputy && !office.in_place_of;
    });
    Lines lines(reading);
    auto& tables = reading.tables();
    for (auto const& stored :
         tables.rows(list_mine, read_stored, reading.congress(), viewer.person))
        out.mine.push_back(lines.of(stored, cosigners_of(stored, reading)));
    for (auto const& stored :
         tables.rows(list_to_sign, read_stored, reading.congress(), viewer.person)) {
        auto const cosigners = cosigners_of(stored, reading);
        if (stored.state != DraftState::dropped && sight_of(stored, cosigners, viewer).invited)
            out.to_sign.push_back(lines.of(stored, cosigners));
    }
    add_shared(out, lines, reading);
    return out;
}

// ---- what a unit is asked -----------------------------------------------------------------------

struct QuestionLine {
    DraftId draft;
    NodeId unit;
    std::string unit_name, title, question;
    Date asked_on, due_on;
    bool late = false, may_answer = false;
    std::int64_t matters = 0, people = 0;
    std::vector<std::string> communities;
    std::optional<Feasibility> feasibility;
    std::optional<std::int64_t> cost_fen, year;
    std::optional<std::string> words;
    std::optional<Date> given_on;
};
BOOST_DESCRIBE_STRUCT(QuestionLine, (),
                      (draft, unit, unit_name, title, question, asked_on, due_on, late, may_answer,
                       matters, people, communities, feasibility, cost_fen, year, words, given_on))

struct QuestionList {
    Date today;
    std::vector<QuestionLine> questions; // the newest first
};
BOOST_DESCRIBE_STRUCT(QuestionList, (), (today, questions))

/// The title and the numbers of the matters; never the text, nor who raised them.
QuestionLine question_of(StoredOpinion const& asked, Stored const& stored, Names& names,
                         Reading& reading)
{
    QuestionLine out{};
    out.draft = asked.draft;
    out.unit = asked.unit;
    out.unit_name = names.of(asked.unit.text);
    out.title = reading.open(stored.title_ref).value_or("");
    out.question = reading.open(asked.question_ref).value_or("");
    out.asked_on = asked.asked_on;
    out.due_on = asked.due_on;
    out.may_answer = stored.is_open() && !asked.given_on;
    out.late = out.may_answer && asked.due_on < reading.today();
    std::set<std::string> communities;
    for (auto const& matter : linked_to(asked.draft, reading)) {
        ++out.matters;
        out.people += people_of(matter, reading);
        if (communities.insert(matter.held.community.text).second)
            out.communities.push_back(names.of(matter.held.community.text));
    }
    out.feasibility = asked.feasibility;
    out.cost_fen = asked.cost_fen;
    out.year = asked.year;
    if (asked.words_ref) out.words = reading.open(*asked.words_ref);
    out.given_on = asked.given_on;
    return out;
}

Result<QuestionList> questions(NoQuery const&, Reading& reading)
{
    QuestionList out{.today = reading.today(), .questions = {}};
    Names names(reading);
    auto& tables = reading.tables();
    std::set<std::string> units;
    for (auto const& office : reading.viewer().offices)
        if (office.rights().has(Right::handle_suggestions))
            for (auto const& node : office.reach) units.insert(node.text);
    for (auto const& unit : units)
        for (auto const& asked :
             tables.rows(list_questions, read_opinion, reading.congress(), unit))
            if (auto const stored =
                    tables.one(find_draft, read_stored, reading.congress(), asked.draft))
                out.questions.push_back(question_of(asked, *stored, names, reading));
    std::ranges::stable_sort(out.questions, std::ranges::greater{}, &QuestionLine::asked_on);
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/drafts", &list)
        .says("The viewer's own drafts, those he is asked to sign, those he is asked to read (late "
              "ones first) and those he may add evidence to.")
        .needs_sign_in();
    routes.get("/draft_questions", &questions)
        .says("What the viewer's unit is asked about drafts: the question, the title and the "
              "numbers behind it.")
        .needs(Right::handle_suggestions);
    declare_page(routes);
    declare_checks(routes);
    declare_brief(routes);
}

} // namespace ztc::views::drafts
