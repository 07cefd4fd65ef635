// SPDX-License-Identifier: Apache-2.0
#include "views/record/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/receptions/events.hpp"
#include "modules/record/events.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/record/page.hpp"
#include "views/record/sql.hpp"

#include <gmock/gmock.h>

namespace ztc::views::record {
namespace {

using namespace ztc::matters;
using namespace ztc::record;
using receptions::Presence;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::words;

constexpr Date that_day{std::chrono::year{2026}, std::chrono::March, std::chrono::day{2}};
std::string const lamp(26, 'a'), tree(26, 'b'), morning(26, 'c');
PersonId const zhou{"zhou"}, tang{"tang"};
NodeId const station{"station"}, committee{"committee"};

class RecordView : public testing::FedView {
protected:
    View view() const override { return record::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        on(that_day);
        for (auto const& person : {zhou, tang}) {
            happened(people::Named{person, words(person.text)});
            happened(organisation::RoleGranted{person, Role::deputy, station, that_day});
            happened(people::DeputyDescribed{person, people::CongressLevel::district, {}, 17});
        }
        happened(people::Named{{"gao"}, words("gao")});
        as_himself();
    }
    void as_himself() { seen_by(zhou, {{Role::deputy, station, {station}}}); }
    void as_committee()
    {
        seen_by({"gao"}, {{Role::committee_director, committee, {committee, station}}});
    }
    void raised(std::string const& id, std::vector<std::string> about = {})
    {
        MatterRaised event{};
        event.matter = {id};
        event.number = "2026-00000" + id.substr(0, 1);
        event.raised_by = {"lin"};
        event.community = station;
        event.title = words("title " + id.substr(0, 1));
        event.text = words("text");
        event.accept_due_on = that_day;
        if (!about.empty()) event.about = std::move(about);
        happened(event);
        happened(MatterAccepted{{id}, that_day, zhou, {}});
    }
    void answered(std::string const& id, AnswerOutcome outcome)
    {
        MatterAnswered event{};
        event.matter = {id};
        event.outcome = outcome;
        event.text = words("answer");
        event.answered_on = that_day;
        happened(event);
    }
    void rated(std::string const& id, Satisfaction result, std::optional<PersonId> by = {})
    {
        MatterRated event{};
        event.matter = {id};
        event.result = result;
        event.rated_on = that_day;
        event.rated_by = std::move(by);
        happened(event);
    }
    void held(std::vector<receptions::Attendance> attendance, std::int64_t visitors = 3,
              std::string const& id = morning)
    {
        receptions::Planned plan{};
        plan.reception = {id};
        plan.station = station;
        plan.held_on = that_day;
        plan.from_minute = 540;
        plan.until_minute = 660;
        plan.notice_on = that_day;
        happened(plan);
        receptions::Held event{};
        event.reception = {id};
        event.station = station;
        event.held_on = that_day;
        event.closed_on = that_day;
        event.attendance = std::move(attendance);
        event.visitors = visitors;
        happened(event);
    }
    Record record(Days const& days = {})
    {
        auto const out = record_of(zhou, days, *this);
        EXPECT_TRUE(out) << out.error().code;
        return out ? *out : Record{};
    }
    /// "n" or "n/of" of the viewer's record; and each is as long as its list.
    std::string figure(FigureKind kind)
    {
        auto const all = record();
        auto const& found = all.figures.at(static_cast<std::size_t>(kind));
        EXPECT_EQ(found.kind, kind);
        if (kind != FigureKind::visitors) {
            EXPECT_EQ(found.n, std::ranges::count_if(all.lines, [&](Line const& line) {
                          return std::ranges::count(line.figures, kind) == 1;
                      }));
        }
        auto const of = found.of ? "/" + std::to_string(*found.of) : "";
        return std::to_string(found.n) + of;
    }
    std::vector<ActKind> kinds()
    {
        std::vector<ActKind> out;
        for (auto const& line : record().lines) out.push_back(line.kind);
        return out;
    }
    Source source_of(ActKind kind)
    {
        for (auto const& line : record().lines)
            if (line.kind == kind) return line.source;
        ADD_FAILURE();
        return {};
    }
    void asked(Source const& source, Claim claim)
    {
        happened(
            CorrectionAsked{{"first"}, zhou, source, claim, words("says"), {station}, that_day});
    }
};
ZTC_ON_BOTH_ENGINES(RecordView);

TEST_P(RecordView, begins_with_who_he_is_and_says_what_nothing_records_yet)
{
    auto const empty = record();
    EXPECT_EQ(empty.basics.name, "words of zhou");
    EXPECT_EQ(empty.basics.term_no, 17);
    EXPECT_EQ(empty.basics.since, that_day);
    EXPECT_THAT(kinds(), ElementsAre(ActKind::described));
    ASSERT_EQ(empty.parts.size(), 8u);
    for (auto const& part : empty.parts)
        EXPECT_EQ(part.recorded, part.part != Part::sessions && part.part != Part::suggestions);
    for (auto const& figure : empty.figures) EXPECT_EQ(figure.n, 0);
}

TEST_P(RecordView, grows_by_one_with_a_reception)
{
    held({{zhou, Presence::present}}, 9);
    EXPECT_EQ(figure(FigureKind::received), "1");
    EXPECT_EQ(figure(FigureKind::present), "1/1");
    EXPECT_EQ(figure(FigureKind::visitors), "9");
    auto const line = record().lines.front();
    EXPECT_EQ(line.source.kind, SourceKind::reception);
    EXPECT_EQ(line.source.subject.text, morning);
    EXPECT_EQ(line.reception->from_minute, 540);
}

TEST_P(RecordView, counts_a_reception_for_whoever_was_there)
{
    held({{tang, Presence::substituted, zhou}});
    EXPECT_THAT(kinds(), ElementsAre(ActKind::stood_in, ActKind::described));
    EXPECT_EQ(figure(FigureKind::received), "1");
    EXPECT_EQ(figure(FigureKind::present), "0/0") << "it was not planned for him";
    held({{zhou, Presence::absent}}, 0, std::string(26, 'd'));
    EXPECT_EQ(figure(FigureKind::present), "0/1");
    EXPECT_EQ(figure(FigureKind::received), "1");
}

TEST_P(RecordView, tells_what_became_of_what_he_heard)
{
    receptions::PointRecorded point{};
    point.reception = {morning};
    point.point = {"one"};
    point.station = station;
    point.deputy = zhou;
    point.words = words("point");
    point.heard_on = that_day;
    happened(point);
    EXPECT_EQ(figure(FigureKind::settled), "0/1");
    happened(receptions::PointAnswered{{morning}, {"one"}, words("answer"), that_day});
    EXPECT_EQ(figure(FigureKind::settled), "1/1");
    EXPECT_EQ(figure(FigureKind::heard), "1");
}

TEST_P(RecordView, tells_of_how_many_matters_what_came)
{
    raised(lamp);
    raised(tree);
    EXPECT_EQ(figure(FigureKind::followed), "2");
    EXPECT_EQ(figure(FigureKind::answered), "0/2");
    answered(lamp, AnswerOutcome::done);
    answered(tree, AnswerOutcome::planned);
    EXPECT_EQ(figure(FigureKind::answered), "2/2");
    EXPECT_EQ(figure(FigureKind::done), "1/2");
    MatterDelivered delivered{};
    delivered.matter = {tree};
    delivered.text = words("delivered");
    delivered.done_on = delivered.delivered_on = that_day;
    happened(delivered);
    EXPECT_EQ(figure(FigureKind::done), "2/2");
    rated(lamp, Satisfaction::basically_satisfied);
    rated(tree, Satisfaction::satisfied, PersonId{"neighbour"});
    EXPECT_EQ(figure(FigureKind::satisfied), "1/1") << "who raised it decides";
    rated(lamp, Satisfaction::dissatisfied);
    EXPECT_EQ(figure(FigureKind::satisfied), "0/1");
    happened(MatterReopened{{lamp}, 1, that_day, that_day, Certainty::certain});
    EXPECT_EQ(figure(FigureKind::answered), "1/2");
    EXPECT_EQ(figure(FigureKind::satisfied), "0/0");
}

TEST_P(RecordView, counts_a_matter_once_and_waits_for_none_that_ended)
{
    raised(lamp);
    happened(MatterDeputyNamed{{lamp}, tang, {}, that_day});
    happened(MatterDeputyNamed{{lamp}, zhou, {}, that_day});
    EXPECT_EQ(figure(FigureKind::followed), "1");
    EXPECT_THAT(kinds(), ElementsAre(ActKind::followed, ActKind::followed, ActKind::described));
    happened(MatterMerged{{lamp}, {tree}, words("reason"), that_day});
    EXPECT_EQ(figure(FigureKind::answered), "0/0");
    happened(MatterUnmerged{{lamp}, {tree}, words("reason"), that_day});
    EXPECT_EQ(figure(FigureKind::answered), "0/1");
}

TEST_P(RecordView, is_of_deputies_alone)
{
    raised(lamp);
    done_by({"chen"});
    happened(MatterUrged{{lamp}, UrgeKind::urge, words("hurry"), that_day});
    EXPECT_EQ(figure(FigureKind::urged), "0");
    EXPECT_EQ(tables().rows("SELECT 1 FROM view_record_line WHERE deputy = 'chen'",
                            [](Row const&) { return 1; }),
              std::vector<int>{});
    done_by(zhou);
    happened(MatterUrged{{lamp}, UrgeKind::ask_progress, words("how far"), that_day});
    EXPECT_EQ(figure(FigureKind::urged), "1");
}

TEST_P(RecordView, shows_a_title_to_whoever_may_read_the_matter_now)
{
    raised(lamp);
    raised(tree, {"bureau"}); // complains of somebody: the director alone reads it
    auto const titles = [&] {
        std::vector<std::string> out;
        for (auto const& line : record().lines)
            if (line.matter) out.push_back(line.matter->title.value_or("-"));
        return out;
    };
    EXPECT_THAT(titles(), ElementsAre("words of title b", "words of title a"));
    seen_by({"clerk"}, {{Role::committee_clerk, committee, {committee, station}}});
    EXPECT_THAT(titles(), ElementsAre("-", "words of title a"));
    as_himself();
    happened(MatterDeputyNamed{{lamp}, tang, {}, that_day});
    EXPECT_THAT(titles(), ElementsAre("words of title b", "-")) << "it is another's now";
    EXPECT_EQ(figure(FigureKind::followed), "2") << "and was his";
}

TEST_P(RecordView, keeps_a_line_beside_its_correction_and_counts_no_more_what_is_not_his)
{
    held({{zhou, Presence::present}});
    auto const source = source_of(ActKind::received);
    asked(source, Claim::not_mine);
    EXPECT_EQ(figure(FigureKind::received), "1") << "not before it is decided";
    as_committee();
    EXPECT_THAT(get("/record_corrections"), AllOf(HasSubstr("words of says"), HasSubstr(morning)));
    happened(CorrectionDecided{{"first"}, zhou, Ruling::upheld, words("reason"), that_day});
    EXPECT_EQ(get("/record_corrections"), R"({"items":[]})");
    EXPECT_EQ(figure(FigureKind::received), "0");
    EXPECT_EQ(figure(FigureKind::present), "0/0");
    auto const line = record().lines.front();
    EXPECT_TRUE(line.struck);
    EXPECT_EQ(line.corrections.front().reason, "words of reason");
}

TEST_P(RecordView, goes_on_counting_what_was_not_upheld_or_only_inexact)
{
    held({{zhou, Presence::present}});
    asked(source_of(ActKind::received), Claim::inexact);
    happened(CorrectionDecided{{"first"}, zhou, Ruling::upheld, words("reason"), that_day});
    EXPECT_EQ(figure(FigureKind::received), "1");
}

TEST_P(RecordView, shows_evidence_to_him_and_the_committee_alone)
{
    held({{zhou, Presence::present}});
    happened(EvidenceAdded{
        {"proof"}, zhou, source_of(ActKind::received), {{"photo"}}, words("shows"), that_day});
    auto const line = record().lines.front();
    EXPECT_EQ(line.evidence.front().shows, "words of shows");
    EXPECT_TRUE(shows_file(zhou, {"photo"}, *this));
    EXPECT_FALSE(shows_file(zhou, {"other"}, *this));
    as_committee();
    EXPECT_TRUE(shows_file(zhou, {"photo"}, *this));
    seen_by(tang, {{Role::deputy, station, {station}}});
    EXPECT_FALSE(shows_file(zhou, {"photo"}, *this));
}

TEST_P(RecordView, is_for_himself_and_the_committee_above_him)
{
    EXPECT_FALSE(record().may_decide);
    EXPECT_TRUE(record().may_correct);
    as_committee();
    EXPECT_TRUE(record().may_decide);
    EXPECT_FALSE(record().may_correct);
    EXPECT_THAT(get("/records"), AllOf(HasSubstr("words of zhou"), HasSubstr("words of tang")));
    seen_by({"far"}, {{Role::committee_director, {"far"}, {{"far"}}}});
    EXPECT_EQ(record_of(zhou, {}, *this).error().code, "record.unknown");
    EXPECT_THAT(get("/records"), Not(HasSubstr("words of zhou")));
    seen_by(tang);
    EXPECT_EQ(record_of(zhou, {}, *this).error().code, "record.unknown");
}

TEST_P(RecordView, is_of_the_days_that_are_asked_for)
{
    raised(lamp);
    on(add_months(that_day, 12));
    EXPECT_THAT(record().lines, IsEmpty()) << "another year";
    EXPECT_EQ(record({that_day, {}}).lines.size(), 2u);
    EXPECT_EQ(record({{}, that_day}).from, (Date{that_day.year() / 1 / 1}));
    EXPECT_EQ(record_of(zhou, {that_day, add_days(that_day, -1)}, *this).error().code,
              "record.wrong_days");
    EXPECT_EQ(record_of(zhou, {{}, Date{std::chrono::year{1999} / 1 / 1}}, *this).error().code,
              "record.wrong_days");
}

TEST_P(RecordView, tells_everybody_duty_facts_and_nothing_private)
{
    raised(lamp);
    held({{zhou, Presence::present}});
    asked(source_of(ActKind::received), Claim::inexact);
    seen_by({});
    auto const known = profile(zhou, *this);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->basics.name, "words of zhou");
    ASSERT_EQ(known->receptions.size(), 1u);
    EXPECT_EQ(known->figures.at(static_cast<std::size_t>(FigureKind::followed)).n, 1);
    EXPECT_EQ(profiles(*this).size(), 2u);
    happened(organisation::RoleEnded{zhou, Role::deputy, station, that_day});
    EXPECT_FALSE(profile(zhou, *this)) << "he sits no more";
    erase("tang");
    EXPECT_THAT(profiles(*this), IsEmpty());
}

TEST_P(RecordView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_lines, "demo", "zhou", "2026-01-01", "2026-12-31"));
    for (auto const sql : {list_seats, find_deputy, find_name})
        expect_found_by_index(plan(sql, "demo", "zhou"));
    expect_found_by_index(plan(list_deputies, "demo"));
}

} // namespace
} // namespace ztc::views::record
