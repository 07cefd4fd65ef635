// SPDX-License-Identifier: Apache-2.0
//
// A year of three hundred suggestions, made from a seed: units are slow, ask for relief and for
// time, deputies are silent or dissatisfied or want theirs back, the office returns, divides and
// joins; and one time in ten somebody does what cannot be. Whether each is done or refused, and
// what registers, figures and ledger say in the end, is what another book says (see there).
#include "stories/suggestion_year_moves.hpp"

#include <boost/describe/enum_to_string.hpp>

#include <cstdio>

namespace ztc::stories::suggestion_year {
namespace {

// A session of a district and what comes in afterwards. With fewer, what is seldom does not happen
// once; the cost grows with them.
constexpr int suggestions_of_the_year = 300;
constexpr int papers_of_the_session = 180;
constexpr int days_between_looks = 5;

class AYearOfSuggestions : public Moves {
protected:
    // ---- one morning -------------------------------------------------------------------------
    void morning(int at)
    {
        busy_.clear();
        bring_in(at < 3 ? papers_of_the_session / 3 : 2);
        if (at < 4) refer_all();
        for (auto one = static_cast<int>(ids_.size()) - 1; one >= 0; --one)
            turn(one); // the newest first
        for (int one = 0; one < static_cast<int>(book_.promises.size()); ++one) keep(one);
        hear_all();
    }
    void bring_in(int count)
    {
        for (int i = 0; i < count && begun_ < suggestions_of_the_year; ++i, ++begun_)
            one_in(3) ? type() : hand_in();
        for (; parts_ > 0; --parts_) type();
    }

    Told new_one()
    {
        Told one;
        one.lead = below(deputy_count);
        one.asks = 1 + below(3);
        one.signatories = {one.lead};
        return one;
    }
    void began(Told one, suggested::SuggestionId id, drafts::DraftId draft)
    {
        book_.all.push_back(std::move(one));
        ids_.push_back(std::move(id));
        drafts_.push_back(std::move(draft));
    }
    static std::vector<std::string> asks_of(Told const& one)
    {
        return std::vector<std::string>(static_cast<std::size_t>(one.asks), "示例：年底前办好。");
    }
    /// Signed on paper by several.
    void hand_in()
    {
        auto one = new_one();
        one.state = "accepted";
        for (int others = below(3); others > 0; --others)
            one.signatories.insert(below(deputy_count));
        suggested::Paper paper{.kind = suggested::SuggestionKind::suggestion,
                               .lead = deputies_[one.lead].person,
                               .seats = {station},
                               .cosigners = {},
                               .title = "示例：关于某事的建议",
                               .situation = "示例：走访了四户。",
                               .asks = asks_of(one),
                               .visibility = suggested::Visibility::full,
                               .wished_units = {},
                               .submitted_on = clock().today(),
                               .key = "year-" + std::to_string(begun_)};
        for (auto const deputy : one.signatories)
            if (deputy != one.lead) paper.cosigners.push_back(deputies_[deputy].person);
        ask(
            office_, true, "import_paper",
            [paper](Work& work) { return suggested::import_paper(paper, work); },
            [this, one](auto const& id) { began(one, *id, {}); });
    }
    /// Written and signed by one deputy; some want no reply.
    void type()
    {
        auto one = new_one();
        one.wants_reply = !one_in(6);
        std::vector<suggested::Ask> asks;
        for (auto const& words : asks_of(one)) asks.push_back({words});
        drafts::Write const text{.draft = {},
                                 .based_on = 0,
                                 .title = {"示例：关于某事的建议"},
                                 .situation = {"示例：走访了四户。"},
                                 .asks = asks,
                                 .visibility = suggested::Visibility::none,
                                 .formed_by = {suggested::FormedBy::visit},
                                 .raised_before = suggested::RaisedBefore::never,
                                 .wish = one.wants_reply ? suggested::Wish::written_reply
                                                         : suggested::Wish::reference_only,
                                 .wished_units = {}};
        auto const draft = std::make_shared<drafts::DraftId>();
        ask(
            deputies_[one.lead], true, "submit",
            [text, draft](Work& work) -> Result<suggested::SubmittedReply> {
                auto words = text;
                auto const begun = TRY(drafts::begin(
                    {suggested::SuggestionKind::suggestion, words.title, std::nullopt}, work));
                words.draft = *draft = begun.draft;
                CHECK(drafts::write(words, work));
                CHECK(drafts::add_evidence({.draft = begun.draft,
                                            .kind = drafts::EvidenceKind::visit_note,
                                            .words = {"示例：四户都没有水。"},
                                            .happened_on = work.today()},
                                           work));
                return suggested::submit({begun.draft, suggested::SignedBy::click, {}}, work);
            },
            [this, one, draft](auto const& reply) { began(one, reply.suggestion, *draft); });
    }
    /// One that was returned to him, as it stands.
    void file_anew(int of)
    {
        Told one;
        one.lead = book_.told(of).lead;
        one.asks = book_.told(of).asks;
        one.wants_reply = book_.told(of).wants_reply;
        one.signatories = {one.lead};
        auto const draft = drafts_[of];
        ask(
            deputies_[one.lead], true, "submit again",
            [draft](Work& work) {
                return suggested::submit({draft, suggested::SignedBy::click, {}}, work);
            },
            [this, one, draft](auto const& reply) { began(one, reply.suggestion, draft); });
    }
    /// As after the session: those that wait, at once.
    void refer_all()
    {
        suggested::ReferMany all;
        std::vector<std::pair<int, std::map<int, Part>>> shares;
        for (int one = 0; one < static_cast<int>(ids_.size()); ++one) {
            if (!book_.told(one).is({"accepted"}) || one_in(4)) continue;
            shares.emplace_back(one, shares_by_chance());
            all.referrals.push_back({ids_[one], in_words(shares.back().second)});
            busy_.insert(one);
        }
        if (shares.empty()) return;
        ask(
            office_, true, "refer_many",
            [all](Work& work) { return suggested::refer_many(all, work); },
            [this, shares](auto const&) {
                for (auto const& [one, units] : shares) (void)book_.referred(one, units, today());
            });
    }

    // ---- whose turn it is --------------------------------------------------------------------
    void turn(int one)
    {
        if (busy_.contains(one)) return;
        auto const& it = book_.told(one);
        bool const going_on = it.is({"submitted", "accepted", "referred", "answered", "assessed"});
        if (one_in(going_on ? 10 : 40)) return anything(one, below(unit_count));
        if (it.is({"submitted"})) return examine(one);
        if (it.is({"accepted"})) return one_in(12) ? merge(one) : refer(one);
        if (it.is({"referred"})) return handle(one);
        if (it.is({"answered"})) return after_the_reply(one);
        if (it.is({"assessed"}) && one_in(3)) conclude(one);
    }
    void examine(int one)
    {
        switch (below(14)) {
        case 0: return give_back(one);
        case 1: return make_letter(one);
        case 2: return merge(one);
        case 3: return withdraw(one, book_.told(one).lead);
        case 4:
        case 5: return; // it lies there
        default: return accept(one);
        }
    }
    void handle(int one)
    {
        auto const& it = book_.told(one);
        auto const& [unit, at] =
            *std::next(it.units.begin(), below(static_cast<int>(it.units.size())));
        if (one_in(150)) return withdraw(one, it.lead);
        if (at.wants_relief && one_in(2)) return rule(one, unit);
        if (at.wants_until && one_in(2)) return decide_time(one, unit);
        if (at.draft > 0 && one_in(2)) return sign(one, unit);
        if (!at.taken_on && one_in(2)) return take_on(one, unit);
        if (book_.may_ask_relief(one, unit, today()) && one_in(8)) return ask_relief(one, unit);
        if (book_.may_send_opinion(one, unit) && one_in(4)) return send_opinion(one, unit);
        if (at.due - today() < std::chrono::days{20} && one_in(6)) return ask_time(one, unit);
        if (book_.may_draft(one, unit) && one_in(8)) return draft(one, unit);
    }
    void after_the_reply(int one)
    {
        auto const deputy = any_of(book_.told(one).signatories);
        if (book_.may_close(one, today())) return one_in(3) ? close(one) : void();
        if (book_.may_redo(one) && one_in(3)) return redo(one);
        if (book_.may_assess(one) && one_in(3)) return assess(one);
        if (book_.may_rate(one, deputy) && one_in(3)) return rate(one, deputy);
    }
    /// Whether it can be or not.
    void anything(int one, int unit)
    {
        auto const deputy = below(deputy_count);
        switch (below(18)) {
        case 0: return accept(one);
        case 1: return give_back(one);
        case 2: return make_letter(one);
        case 3: return merge(one);
        case 4: return refer(one);
        case 5: return take_on(one, unit);
        case 6: return ask_relief(one, unit);
        case 7: return rule(one, unit);
        case 8: return send_opinion(one, unit);
        case 9: return ask_time(one, unit);
        case 10: return decide_time(one, unit);
        case 11: return draft(one, unit);
        case 12: return sign(one, unit);
        case 13: return rate(one, deputy);
        case 14: return one_in(2) ? redo(one) : assess(one);
        case 15: return conclude(one);
        case 16: return close(one);
        default: return withdraw(one, deputy);
        }
    }

    // ---- what was promised -------------------------------------------------------------------
    void keep(int at)
    {
        auto const& promise = book_.promises[at];
        if (promise.id.empty()) return;
        if (one_in(40)) return anything_promised(at);
        if (!promise.delivered) {
            if (one_in(12)) return deliver(at);
            if (one_in(25)) return slip(at);
            return;
        }
        if (one_in(6)) return rate_delivery(at, any_of(promise.to));
        if (somebody_rates_badly(promise) && one_in(3)) return reopen(at);
    }
    void anything_promised(int at)
    {
        switch (below(4)) {
        case 0: return deliver(at);
        case 1: return slip(at);
        case 2: return reopen(at);
        default: return rate_delivery(at, below(deputy_count));
        }
    }
    /// Whoever was promised something finds it in the ledger.
    void look_into_the_ledger()
    {
        std::set<std::string> known;
        for (auto const& promise : book_.promises) known.insert(promise.id);
        std::multimap<std::string, std::string> entries; // what it says, its id
        auto const key = [](std::string const& suggestion, std::string const& unit,
                            std::int64_t ask, std::string const& day) {
            return suggestion + unit + std::to_string(ask) + day;
        };
        auto const ledger = page("/commitments", {{"year", "2026"}});
        for (auto const& line : ledger.at("commitments").as_array()) {
            auto const said = [&](char const* name) {
                return std::string(line.at(name).as_string());
            };
            if (!known.contains(said("commitment")))
                entries.emplace(key(said("suggestion"), said("unit"), line.at("ask").as_int64(),
                                    said("first_due_on")),
                                said("commitment"));
        }
        for (auto& promise : book_.promises) {
            if (!promise.id.empty()) continue;
            auto const found =
                entries.find(key(ids_[promise.suggestion].text, nodes_[promise.unit].text,
                                 promise.ask, format_date(Date{promise.first})));
            ASSERT_NE(found, entries.end()) << "a plan stands in no ledger";
            promise.id = found->second;
            entries.erase(found);
        }
        EXPECT_TRUE(entries.empty()) << "nobody promised " << entries.begin()->second;
    }

    // ---- the comparison ----------------------------------------------------------------------
    static Share share_in(json::value const& of, char const* name)
    {
        auto const& share = of.at(name).as_object();
        return {share.at("n").as_int64(), share.at("of").as_int64(), share.at("silent").as_int64()};
    }
    static Numbers numbers_in(json::value const& of)
    {
        return {of.at("replies").as_int64(), of.at("redone").as_int64(),
                of.at("overdue").as_int64(), share_in(of, "on_time"),
                share_in(of, "attitude"),    share_in(of, "result")};
    }
    void compare_figures(int year)
    {
        auto const told = page("/suggestion_figures", {{"year", std::to_string(year)}});
        EXPECT_EQ(numbers_in(told.at("together")), book_.numbers(year, {}, today()))
            << json::serialize(told.at("together"));
        std::map<std::string, Numbers> by_unit;
        for (auto const& unit : told.at("units").as_array())
            by_unit[std::string(unit.at("unit").as_string())] = numbers_in(unit);
        for (int unit = 0; unit < unit_count; ++unit)
            EXPECT_EQ(by_unit[nodes_[unit].text], book_.numbers(year, unit, today()))
                << "unit " << unit << " in " << year;
    }
    void compare_ledger(int year)
    {
        auto const counts =
            page("/commitments", {{"year", std::to_string(year)}}).at("counts").as_object();
        auto const n = [&](char const* name) { return counts.at(name).as_int64(); };
        EXPECT_EQ((Delivery{n("due"), n("delivered_on_time"), n("delivered_late"), n("slipped"),
                            n("overdue"), n("ahead")}),
                  book_.delivery(year, today()))
            << json::serialize(counts);
    }
    void compare_line(json::value const& line)
    {
        auto const found = std::ranges::find(ids_, std::string(line.at("suggestion").as_string()),
                                             &suggested::SuggestionId::text);
        ASSERT_NE(found, ids_.end());
        auto const one = static_cast<int>(found - ids_.begin());
        auto const& it = book_.told(one);
        EXPECT_EQ(std::string(line.at("state").as_string()), it.state) << one;
        EXPECT_EQ(line.at("signatories").as_int64(), std::ssize(it.signatories)) << one;
        std::optional<Day> due;
        if (auto const* on = line.as_object().if_contains("due_on"); on && on->is_string())
            due = Day{*parse_date(std::string(on->as_string()))};
        EXPECT_EQ(due, book_.next_day(one)) << one << " " << it.state;
    }
    void compare_register()
    {
        std::string before;
        std::size_t lines = 0;
        for (bool more = true; more && !HasFailure();) {
            std::map<std::string, std::string> members{{"limit", "100"}};
            if (!before.empty()) members["before"] = before;
            auto const told = page("/suggestions", members);
            for (auto const& line : told.at("lines").as_array()) {
                compare_line(line);
                before = json::serialize(line.at("position"));
                ++lines;
            }
            more = told.at("more").as_bool();
            std::map<std::string, std::int64_t> states;
            for (auto const& count : told.at("counts").as_array())
                states[std::string(count.at("state").as_string())] = count.at("n").as_int64();
            EXPECT_EQ(states, book_.states());
        }
        EXPECT_EQ(lines, ids_.size()) << "each stands in the register";
    }
    void compare_all()
    {
        look_into_the_ledger();
        for (int const year : {2026, 2027}) {
            compare_figures(year);
            compare_ledger(year);
        }
    }
    void print_what_happened()
    {
        std::printf("a year of suggestions from seed %u: %zu suggestions, %zu promises\n",
                    chance_seed, ids_.size(), book_.promises.size());
        for (auto const& [what, n] : done_)
            std::printf("  %-22s %5d done %5d refused\n", what.c_str(), n, refused_[what]);
    }

    int begun_ = 0;
};
ZTC_ON_BOTH_ENGINES(AYearOfSuggestions);

TEST_P(AYearOfSuggestions, comes_to_what_somebody_else_counted)
{
    Day const first = today();
    for (int at = 0; at * days_between_looks < 365; ++at) {
        on_the_morning_of(first + std::chrono::days{at * days_between_looks});
        for (auto const one : std::exchange(to_file_anew_, {}))
            if (one_in(2)) file_anew(one);
        morning(at);
        if (at % 8 == 7) look_into_the_ledger();
        if (at % 24 == 23) compare_all();
        ASSERT_FALSE(HasFailure()) << "seed " << chance_seed << ", day " << at * days_between_looks;
    }
    compare_all();
    compare_register();
    print_what_happened();
    EXPECT_GE(std::ssize(ids_), suggestions_of_the_year);
    for (auto const* what : {"accept",
                             "return",
                             "divide",
                             "make_letter",
                             "merge",
                             "refer",
                             "refer_many",
                             "move",
                             "keep",
                             "extend",
                             "refuse_extension",
                             "sign_reply",
                             "give_feedback",
                             "order_redo",
                             "open_assessment",
                             "conclude_assessment",
                             "close",
                             "withdraw",
                             "submit again",
                             "deliver",
                             "slip",
                             "rate_delivery",
                             "reopen"})
        EXPECT_GT(done_[what], 0) << what << " never happened";
}

} // namespace
} // namespace ztc::stories::suggestion_year
