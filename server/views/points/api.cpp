// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/points/page.hpp"
#include "views/points/sql.hpp"

#include <algorithm>
#include <charconv>

namespace ztc::views::points {

namespace {

using namespace ztc::points;

constexpr DayRange days_of(std::int64_t year)
{
    return whole_year(std::chrono::year{static_cast<int>(year)});
}

Result<> check_year(std::int64_t year)
{
    if (year < 2000 || year > 2100) return refuse("request.out_of_range", "/year");
    return {};
}

/// The span that the rule counts: the year, or that half of it.
DayRange span_of(std::optional<RuleVersion> const& rule, DayRange year, std::int64_t half)
{
    if (!rule || rule->rules.span == Span::year) return year;
    auto const july = Date{year.first.year() / 7 / 1};
    if (half == 2) return {july, year.last};
    return {year.first, add_days(july, -1)};
}

// ---- the rules ---------------------------------------------------------------------------------

struct NoQuery {};
BOOST_DESCRIBE_STRUCT(NoQuery, (), ())

struct AdoptedVersion {
    std::int64_t version = 0;
    Date valid_from;
    std::string sha256;
    Date decided_on;
    std::optional<std::string> decided_by;
    std::optional<Date> withdrawn_on;
    RuleSet rules;
};
BOOST_DESCRIBE_STRUCT(AdoptedVersion, (),
                      (version, valid_from, sha256, decided_on, decided_by, withdrawn_on, rules))

struct RulesPage {
    std::optional<std::int64_t> in_force; // nothing: no rule was adopted, so there are no points
    std::vector<AdoptedVersion> adopted;  // the newest first
    std::vector<RuleSet> schemes;         // samples that ship with the program
    std::vector<Fragment> fragments;      // known in part: to read, not to load
    PointsPolicy policy;                  // how points are shown
};
BOOST_DESCRIBE_STRUCT(RulesPage, (), (in_force, adopted, schemes, fragments, policy))

Result<RulesPage> rules_page(NoQuery const&, Reading& reading)
{
    RulesPage out;
    if (auto const now = rule_on(reading.today(), reading)) out.in_force = now->version;
    for (auto& one : adopted_rules(reading))
        out.adopted.push_back({one.rule.version, one.rule.valid_from, one.sha256, one.decided_on,
                               reading.open(one.decided_by_ref), one.withdrawn_on,
                               std::move(one.rule.rules)});
    out.schemes = shipped_rule_sets();
    out.fragments = shipped_fragments();
    out.policy = policy_of<PointsPolicy>(reading);
    return out;
}

// ---- one deputy --------------------------------------------------------------------------------

struct DeputyQuery {
    PersonId deputy;
    std::int64_t year = 0;
    std::optional<std::int64_t> half; // 1 or 2, where half-years are counted
};
BOOST_DESCRIBE_STRUCT(DeputyQuery, (), (deputy, year, half))

struct DeedShown {
    std::string act;
    ActKind kind{};
    Date day;
    std::int64_t quantity = 1;
    Presence presence{};
    ActOutcome outcome{};
    std::optional<std::string> matter, number; // absent: which it was is not for the viewer
    std::optional<std::string> reception;      // told in its record
    std::optional<std::string> activity;
};
BOOST_DESCRIBE_STRUCT(DeedShown, (),
                      (act, kind, day, quantity, presence, outcome, matter, number, reception,
                       activity))

struct ItemShown {
    std::string code, zh, en;
    Centi centi = 0;
    std::int64_t offered = 0, taken = 0;
};
BOOST_DESCRIBE_STRUCT(ItemShown, (), (code, zh, en, centi, offered, taken))

struct BandShown {
    std::string code, zh, en;
};
BOOST_DESCRIBE_STRUCT(BandShown, (), (code, zh, en))

struct ShownDays {
    DayRange days;
    std::int64_t rule_version = 0;
    Date shown_on, appeals_until;
};
BOOST_DESCRIBE_STRUCT(ShownDays, (), (days, rule_version, shown_on, appeals_until))

struct AppealShown {
    std::string appeal;
    DayRange days;
    std::string item;
    std::optional<std::string> act, ground;
    Date appealed_on;
    std::optional<Verdict> verdict;
    std::optional<std::string> reason;
    std::optional<Date> decided_on;
};
BOOST_DESCRIBE_STRUCT(AppealShown, (),
                      (appeal, days, item, act, ground, appealed_on, verdict, reason, decided_on))

struct DeputyPage {
    PersonId deputy;
    std::string name;
    Belongs belongs{};
    DayRange days;
    std::optional<std::int64_t> rule_version; // nothing: facts and no points
    std::optional<Centi> total_centi;
    std::optional<BandShown> band;
    std::vector<ItemShown> items;
    std::vector<CitedLine> lines;
    std::vector<DeedShown> deeds;
    std::optional<std::vector<Oddity>> oddities; // for the committee
    std::vector<ShownDays> shown;
    std::vector<AppealShown> appeals;
};
BOOST_DESCRIBE_STRUCT(DeputyPage, (),
                      (deputy, name, belongs, days, rule_version, total_centi, band, items, lines,
                       deeds, oddities, shown, appeals))

std::vector<Act> acts_of(std::vector<Deed> const& deeds)
{
    std::vector<Act> acts;
    for (auto const& deed : deeds) acts.push_back(deed.act);
    return acts;
}

void add_score(DeputyPage& out, RuleVersion const& rule, std::span<Act const> acts,
               Eligibility const& eligibility)
{
    auto const scored = score(rule, acts, eligibility, out.days);
    out.rule_version = rule.version;
    out.total_centi = scored.total_centi;
    for (std::size_t i = 0; i < scored.items.size(); ++i) {
        auto const& item = rule.rules.items[i];
        out.items.push_back({item.code, item.zh.text, item.en.text, scored.items[i].centi,
                             scored.items[i].offered, scored.items[i].taken});
    }
    if (scored.band != none) {
        auto const& band = (*rule.rules.bands)[static_cast<std::size_t>(scored.band)];
        out.band = BandShown{band.code, band.zh.text, band.en.text};
    }
    for (auto const& line : scored.lines) out.lines.push_back(cite(rule, acts, line));
}

DeedShown shown_of(Deed const& deed)
{
    auto const& act = deed.act;
    return {.act = act.id,
            .kind = act.kind,
            .day = act.day,
            .quantity = act.quantity,
            .presence = act.presence,
            .outcome = act.outcome,
            .matter = {},
            .number = {},
            .reception = deed.reception,
            .activity = deed.activity};
}

void show_deeds(DeputyPage& out, std::vector<Deed> const& deeds, Viewer const& viewer)
{
    for (auto const& deed : deeds) {
        auto& shown = out.deeds.emplace_back(shown_of(deed));
        if (deed.reception || deed.activity || deed.act.subject.empty())
            continue; // a report is of no matter
        if (!is_hidden(deed, viewer)) {
            shown.matter = deed.act.subject;
            shown.number = deed.number;
            continue;
        }
        for (auto& line : out.lines)
            if (line.act == deed.act.id)
                for (auto& evidence : line.evidence) evidence.ref.clear();
    }
}

std::vector<ShownDays> shown_in(DayRange days, Reading& reading)
{
    return reading.tables().rows(
        list_shown,
        [](Row const& row) {
            return ShownDays{{row.date(0), row.date(1)}, row.integer(2), row.date(3), row.date(4)};
        },
        reading.congress(), days.first, days.last);
}

AppealShown shown_of(Appeal const& appeal, Reading& reading)
{
    return {appeal.appeal,
            appeal.days,
            appeal.item,
            appeal.act,
            reading.open(appeal.ground_ref),
            appeal.appealed_on,
            appeal.verdict,
            appeal.reason_ref ? reading.open(*appeal.reason_ref) : std::nullopt,
            appeal.decided_on};
}

Result<DeputyPage> deputy_page(DeputyQuery const& query, Reading& reading)
{
    CHECK(check_year(query.year));
    auto const deputy = find(query.deputy, reading);
    if (!deputy) return refuse("points.unknown_deputy");
    auto const seats = seats_of(query.deputy, reading);
    auto const committee = committee_sees(seats, reading.viewer());
    if (!committee && query.deputy != reading.viewer().person)
        return refuse("points.unknown_deputy");

    auto const policy = policy_of<PointsPolicy>(reading);
    auto const year = days_of(query.year);
    auto const half = query.half.value_or(1);
    auto const rule = rule_on(half == 2 ? Date{year.first.year() / 7 / 1} : year.first, reading);
    auto const appeals = appeals_of(query.deputy, reading);
    auto const days = span_of(rule, year, half);
    auto const eligibility = eligibility_of(*deputy, seats, days, policy, reading);
    DeputyPage out{.deputy = query.deputy,
                   .name = name_of(*deputy, reading),
                   .belongs = eligibility.belongs,
                   .days = days,
                   .rule_version = {},
                   .total_centi = {},
                   .band = {},
                   .items = {},
                   .lines = {},
                   .deeds = {},
                   .oddities = {},
                   .shown = {},
                   .appeals = {}};
    auto const deeds = deeds_of(query.deputy, days, appeals, reading);
    auto const acts = acts_of(deeds);
    if (rule && eligibility.belongs == Belongs::to_this_congress)
        add_score(out, *rule, acts, eligibility);
    show_deeds(out, deeds, reading.viewer());
    if (committee) out.oddities = look_for(acts, policy.oddities);
    out.shown = shown_in(year, reading);
    for (auto const& appeal : appeals)
        if (year.has(appeal.days.first)) out.appeals.push_back(shown_of(appeal, reading));
    if (!out.appeals.empty() && query.deputy != reading.viewer().person)
        reading.looked({.surface = Surface::page, .seen = Seen::words, .about = query.deputy});
    return out;
}

// ---- all within reach --------------------------------------------------------------------------

struct ListQuery {
    std::int64_t year = 0;
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (year))

struct DeputyLine {
    PersonId deputy;
    std::string name;
    Belongs belongs{};
    std::int64_t deeds = 0;
    std::int64_t appeals_waiting = 0;
    std::optional<Centi> total_centi; // only where a committee has turned the ranking on
};
BOOST_DESCRIBE_STRUCT(DeputyLine, (), (deputy, name, belongs, deeds, appeals_waiting, total_centi))

struct DeputyList {
    Ranking ranking{};
    std::optional<std::int64_t> rule_version;
    std::vector<DeputyLine> deputies; // by name; by points where the ranking is on
};
BOOST_DESCRIBE_STRUCT(DeputyList, (), (ranking, rule_version, deputies))

struct Gathered {
    Deputy deputy;
    std::string name;
    std::int64_t appeals_waiting = 0;
    Facts facts;
};

std::vector<Gathered> gather(DayRange days, Reading& reading)
{
    auto const policy = policy_of<PointsPolicy>(reading);
    std::vector<Gathered> out;
    for (auto const& deputy : deputies(reading)) {
        auto const seats = seats_of(deputy.person, reading);
        if (!committee_sees(seats, reading.viewer())) continue;
        auto const appeals = appeals_of(deputy.person, reading);
        out.push_back(
            {deputy,
             name_of(deputy, reading),
             std::ranges::count_if(appeals, [](Appeal const& one) { return !one.verdict; }),
             {.bearer = deputy.person.text,
              .acts = acts_of(deeds_of(deputy.person, days, appeals, reading)),
              .eligibility = eligibility_of(deputy, seats, days, policy, reading),
              .assessments = {}}});
    }
    std::ranges::sort(out, {},
                      [](Gathered const& one) { return std::tie(one.name, one.deputy.person); });
    return out;
}

Result<DeputyList> deputy_list(ListQuery const& query, Reading& reading)
{
    CHECK(check_year(query.year));
    auto const year = days_of(query.year);
    auto const rule = rule_on(year.first, reading);
    auto const days = span_of(rule, year, 1);
    DeputyList out{policy_of<PointsPolicy>(reading).ranking, {}, {}};
    if (rule) out.rule_version = rule->version;
    for (auto const& one : gather(days, reading)) {
        DeputyLine line{one.deputy.person,
                        one.name,
                        one.facts.eligibility.belongs,
                        static_cast<std::int64_t>(one.facts.acts.size()),
                        one.appeals_waiting,
                        {}};
        if (out.ranking == Ranking::on && rule && line.belongs == Belongs::to_this_congress)
            line.total_centi =
                score(*rule, one.facts.acts, one.facts.eligibility, days).total_centi;
        out.deputies.push_back(std::move(line));
    }
    if (out.ranking == Ranking::on)
        std::ranges::stable_sort(out.deputies, std::ranges::greater{}, &DeputyLine::total_centi);
    return out;
}

// ---- trying out --------------------------------------------------------------------------------

struct CompareQuery {
    std::int64_t year = 0;
    std::string with; // the number of a version, or the code of a scheme that ships
};
BOOST_DESCRIBE_STRUCT(CompareQuery, (), (year, with))

struct ComparedDeputy {
    std::string name;
    BearerBesides points;
};
BOOST_DESCRIBE_STRUCT(ComparedDeputy, (), (name, points))

struct ComparePage {
    std::optional<std::int64_t> now_version; // nothing: no rule counted that year
    std::string then;
    std::vector<ComparedDeputy> deputies; // by name
    Centi now_median_centi = 0, then_median_centi = 0;
};
BOOST_DESCRIBE_STRUCT(ComparePage, (),
                      (now_version, then, deputies, now_median_centi, then_median_centi))

Result<RuleVersion> other_rule(std::string const& with, Reading& reading)
{
    for (auto const& rules : shipped_rule_sets())
        if (rules.code == with) return RuleVersion{0, reading.today(), rules};
    std::int64_t version = 0;
    auto const end = with.data() + with.size();
    auto const parsed = std::from_chars(with.data(), end, version);
    if (parsed.ec == std::errc{} && parsed.ptr == end)
        for (auto const& adopted : adopted_rules(reading))
            if (adopted.rule.version == version) return adopted.rule;
    return refuse("points.unknown_scheme", "/with");
}

Result<ComparePage> compare_page(CompareQuery const& query, Reading& reading)
{
    CHECK(check_year(query.year));
    auto const year = days_of(query.year);
    auto const now = rule_on(year.first, reading);
    auto const then = TRY(other_rule(query.with, reading));
    auto gathered = gather(year, reading);
    std::erase_if(gathered, [](Gathered const& one) {
        return one.facts.eligibility.belongs != Belongs::to_this_congress;
    });
    std::vector<Facts> facts;
    for (auto const& one : gathered) facts.push_back(one.facts);
    auto compared = compare(now.value_or(RuleVersion{}), then, facts, year);
    ComparePage out{{}, query.with, {}, compared.now_median_centi, compared.then_median_centi};
    if (now) out.now_version = now->version;
    for (std::size_t i = 0; i < compared.bearers.size(); ++i)
        out.deputies.push_back({gathered[i].name, std::move(compared.bearers[i])});
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/points/rules", &rules_page)
        .says("The rules of performance points: adopted ones, samples to begin from, and schemes "
              "known in part.")
        .needs(Right::read_figures);
    routes.get("/points/deputies", &deputy_list)
        .says("The deputies within the committee's reach; with their points only where it has "
              "turned the ranking on.")
        .needs(Right::read_figures)
        .refuses({"request.out_of_range"});
    routes.get("/points/deputies/{deputy}", &deputy_page)
        .says("What one deputy did in a year and what it comes to, each line with its act, "
              "evidence, rule version and reasons: for himself and his committee.")
        .needs(Right::read_figures)
        .refuses({"request.out_of_range", "points.unknown_deputy"});
    routes.get("/points/compare", &compare_page)
        .says("The same acts under another rule, side by side. Nothing is written.")
        .needs(Right::set_policy)
        .refuses({"request.out_of_range", "points.unknown_scheme"});
}

} // namespace ztc::views::points
