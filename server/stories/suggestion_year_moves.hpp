// SPDX-License-Identifier: Apache-2.0
//
// What can be done of a suggestion and of a promise in such a year: each asks the book whether it
// may be, does it, and is written down in the book when it was done.
#pragma once

#include "stories/suggestion_year.hpp"

namespace ztc::stories::suggestion_year {

namespace suggested = ztc::suggestions;
namespace promised = ztc::commitments;

class Moves : public Cast {
protected:
    // ---- what the office does ----------------------------------------------------------------
    template <class Command, class Replied, class Hear>
    void told(Actor const& by, bool allowed, std::string const& what,
              Result<Replied> (*handler)(Command const&, Work&), Command command, Hear hear)
    {
        ask(
            by, allowed, what,
            [handler, command = std::move(command)](Work& work) { return handler(command, work); },
            std::move(hear));
    }
    void set_state(int one, char const* state) { book_.told(one).state = state; }
    auto then(int one, char const* state)
    {
        return [this, one, state](auto const&) { set_state(one, state); };
    }
    static suggested::Words words() { return {"示例"}; }
    static suggested::Short why() { return {"示例"}; }

    void accept(int one)
    {
        told(office_, book_.told(one).is({"submitted"}), "accept", &suggested::accept,
             suggested::Accept{ids_[one]}, then(one, "accepted"));
    }
    void give_back(int one)
    {
        suggested::Return back{ids_[one], {}, words(), {}};
        bool const in_parts = one_in(2);
        if (in_parts) back.split = {{{"示例：其一"}, {"示例：其二"}}};
        told(office_, book_.told(one).is({"submitted"}), in_parts ? "divide" : "return",
             &suggested::return_it, back, [this, one, in_parts](auto const&) {
                 set_state(one, "returned");
                 if (in_parts)
                     parts_ += 2;
                 else
                     to_file_anew_.push_back(one);
             });
    }
    void make_letter(int one)
    {
        told(office_, book_.told(one).is({"submitted"}), "make_letter", &suggested::make_letter,
             suggested::MakeLetter{ids_[one], {}, words()}, then(one, "as_letter"));
    }
    void merge(int one)
    {
        auto const into = below(static_cast<int>(ids_.size()));
        if (into > one || !busy_.insert(into).second) return; // had its turn this morning
        told(office_, book_.may_merge(one, into), "merge", &suggested::merge,
             suggested::Merge{ids_[one], ids_[into], why()},
             [this, one, into](auto const&) { book_.merged(one, into); });
    }
    std::map<int, Part> shares_by_chance()
    {
        auto const first = below(unit_count),
                   second = (first + 1 + below(unit_count - 1)) % unit_count;
        switch (below(4)) {
        case 0: return {{first, Part::lead}, {second, Part::co}};
        case 1: return {{first, Part::separate}, {second, Part::separate}};
        default: return {{first, Part::sole}};
        }
    }
    std::vector<suggested::UnitShare> in_words(std::map<int, Part> const& shares) const
    {
        std::vector<suggested::UnitShare> units;
        for (auto const& [unit, part] : shares)
            units.push_back({nodes_[unit], static_cast<suggested::UnitPart>(part)});
        return units;
    }
    void refer(int one)
    {
        auto const shares = shares_by_chance();
        told(office_, book_.told(one).is({"accepted"}), "refer", &suggested::refer,
             suggested::Refer{ids_[one], in_words(shares)}, [this, one, shares](auto const& reply) {
                 EXPECT_EQ(Day{reply.reply_due_on}, book_.referred(one, shares, today()));
             });
    }
    void rule(int one, int unit)
    {
        std::optional<int> to;
        if (one_in(2)) to = below(unit_count);
        suggested::RuleOnRelief ruling{
            ids_[one], nodes_[unit], suggested::ReliefRuling::kept, {}, why()};
        if (to) ruling.ruling = suggested::ReliefRuling::moved;
        if (to) ruling.to = nodes_[*to];
        told(office_, book_.may_rule(one, unit, to), to ? "move" : "keep",
             &suggested::rule_on_relief, ruling, [this, one, unit, to](auto const&) {
                 if (to) return book_.moved(one, unit, *to, today());
                 book_.told(one).units.at(unit).wants_relief = false;
             });
    }
    void decide_time(int one, int unit)
    {
        bool const may = book_.may_decide_time(one, unit);
        if (one_in(3))
            return told(office_, may, "refuse_extension", &suggested::refuse_extension,
                        suggested::RefuseExtension{ids_[one], nodes_[unit], why()},
                        [this, one, unit](auto const&) {
                            book_.told(one).units.at(unit).wants_until.reset();
                        });
        told(office_, may, "extend", &suggested::extend, suggested::Extend{ids_[one], nodes_[unit]},
             [this, one, unit](auto const&) {
                 auto& at = book_.told(one).units.at(unit);
                 at.due = *std::exchange(at.wants_until, {});
                 at.extended = true;
             });
    }
    void redo(int one)
    {
        told(office_, book_.may_redo(one), "order_redo", &suggested::order_redo,
             suggested::OrderRedo{ids_[one], words()},
             [this, one](auto const&) { book_.redone(one, today()); });
    }
    void assess(int one)
    {
        told(office_, book_.may_assess(one), "open_assessment", &suggested::open_assessment,
             suggested::OpenAssessment{ids_[one], words()}, then(one, "assessed"));
    }
    void conclude(int one)
    {
        told(office_, book_.told(one).is({"assessed"}), "conclude_assessment",
             &suggested::conclude_assessment, suggested::ConcludeAssessment{ids_[one], words()},
             then(one, "answered"));
    }
    void close(int one)
    {
        told(office_, book_.may_close(one, today()), "close", &suggested::close,
             suggested::Close{ids_[one]}, then(one, "closed"));
    }

    // ---- what units do -----------------------------------------------------------------------
    void take_on(int one, int unit)
    {
        told(clerks_[unit], book_.may_take_on(one, unit), "take_on", &suggested::take_on,
             suggested::TakeOn{ids_[one], nodes_[unit]},
             [this, one, unit](auto const&) { book_.told(one).units.at(unit).taken_on = true; });
    }
    void ask_relief(int one, int unit)
    {
        told(
            clerks_[unit], book_.may_ask_relief(one, unit, today()), "ask_relief",
            &suggested::ask_relief, suggested::AskRelief{ids_[one], nodes_[unit], words()},
            [this, one, unit](auto const&) { book_.told(one).units.at(unit).wants_relief = true; });
    }
    void send_opinion(int one, int unit)
    {
        told(clerks_[unit], book_.may_send_opinion(one, unit), "send_opinion",
             &suggested::send_opinion, suggested::SendOpinion{ids_[one], nodes_[unit], words()},
             [this, one, unit](auto const&) { book_.told(one).units.at(unit).opinion = true; });
    }
    void ask_time(int one, int unit)
    {
        auto const* at = book_.told(one).at(unit);
        auto const until = (at ? at->due : today()) + std::chrono::days{below(120)};
        told(clerks_[unit], book_.may_ask_time(one, unit, until, today()), "ask_extension",
             &suggested::ask_extension,
             suggested::AskExtension{ids_[one], nodes_[unit], Date{until}, words()},
             [this, one, unit, until](auto const&) {
                 book_.told(one).units.at(unit).wants_until = until;
             });
    }
    /// Done with proof, planned with a day and an owner, or for a reason it cannot be.
    void draft(int one, int unit)
    {
        bool const may = book_.may_draft(one, unit);
        static constexpr char const* marks[] = {"A", "B", "C", "D"};
        std::string const mark = marks[may ? below(4) : 3];
        suggested::DraftReply reply{ids_[one], nodes_[unit], {mark}, {}, why()};
        std::vector<Plan> plans;
        for (int no = 1; no <= book_.told(one).asks; ++no) {
            suggested::Point point{no, suggested::PointOutcome::cannot, words()};
            if (mark == "A" && no == 1) {
                point.outcome = suggested::PointOutcome::done;
                point.proof = {{photo_by(clerks_[unit])}};
            } else if (mark == "B" && (no == 1 || one_in(2))) {
                plans.push_back({no, today() + std::chrono::days{20 + below(160)}});
                point.outcome = suggested::PointOutcome::planned;
                point.planned_on = Date{plans.back().by};
                point.owner = suggested::Short{"示例·科长"};
            }
            reply.points.push_back(std::move(point));
        }
        told(clerks_[unit], may, "draft_reply", &suggested::draft_reply, reply,
             [this, one, unit, plans](auto const& drafted) {
                 book_.told(one).units.at(unit).draft = drafted.draft_no;
                 book_.told(one).units.at(unit).plans = plans;
             });
    }
    void sign(int one, int unit)
    {
        auto const* at = book_.told(one).at(unit);
        suggested::SignReply const signature{ids_[one],
                                             nodes_[unit],
                                             at ? at->draft : 1,
                                             {"示例函〔2026〕" + std::to_string(++letters_) + "号"},
                                             {}};
        told(heads_[unit], book_.may_sign(one, unit), "sign_reply", &suggested::sign_reply,
             signature, [this, one, unit](suggested::SignedReply const& reply) {
                 std::optional<Day> rate_until;
                 if (reply.feedback_due_on) rate_until = Day{*reply.feedback_due_on};
                 EXPECT_EQ(rate_until, book_.replied(one, unit, today()));
             });
    }

    // ---- what deputies do --------------------------------------------------------------------
    void rate(int one, int deputy)
    {
        static constexpr Mark marks[] = {Mark::satisfied, Mark::satisfied, Mark::satisfied,
                                         Mark::basically_satisfied, Mark::dissatisfied};
        Verdict const verdict{marks[below(5)], marks[below(5)]};
        suggested::GiveFeedback const feedback{
            ids_[one],
            {{suggested::Dimension::attitude,
              static_cast<suggested::Satisfaction>(verdict.attitude)},
             {suggested::Dimension::result, static_cast<suggested::Satisfaction>(verdict.result)}},
            words()};
        told(deputies_[deputy], book_.may_rate(one, deputy), "give_feedback",
             &suggested::give_feedback, feedback,
             [this, one, deputy, verdict](auto const&) { book_.rated(one, deputy, verdict); });
    }
    void withdraw(int one, int deputy)
    {
        told(deputies_[deputy], book_.may_withdraw(one, deputy), "withdraw", &suggested::withdraw,
             suggested::Withdraw{ids_[one], why()}, then(one, "withdrawn"));
    }

    // ---- what was promised -------------------------------------------------------------------
    static bool somebody_rates_badly(Promise const& promise)
    {
        return std::ranges::any_of(
            promise.rated, [](auto const& one) { return one.second == Mark::dissatisfied; });
    }
    Day some_weeks_later(Day due) { return std::max(due, today()) + std::chrono::days{30}; }
    void deliver(int at)
    {
        auto const& promise = book_.promises[at];
        auto const& clerk = clerks_[promise.unit];
        std::vector<files::FileId> proof;
        proof.push_back(promise.delivered ? files::FileId{std::string(26, 'z')} : photo_by(clerk));
        told(clerk, !promise.delivered, "deliver", &promised::deliver,
             promised::Deliver{{promise.id}, words(), proof},
             [this, at](auto const&) { book_.promises[at].delivered = today(); });
    }
    void slip(int at)
    {
        auto const& promise = book_.promises[at];
        auto const until = some_weeks_later(promise.due);
        told(clerks_[promise.unit], !promise.delivered, "slip", &promised::slip,
             promised::Slip{{promise.id}, Date{until}, words()}, [this, at, until](auto const&) {
                 book_.promises[at].due = until;
                 ++book_.promises[at].slips;
             });
    }
    void rate_delivery(int at, int deputy)
    {
        auto const& promise = book_.promises[at];
        auto const mark = one_in(4) ? Mark::dissatisfied : Mark::satisfied;
        bool const may =
            promise.delivered && promise.to.contains(deputy) && !promise.rated.contains(deputy);
        told(deputies_[deputy], may, "rate_delivery", &promised::rate_delivery,
             promised::RateDelivery{
                 {promise.id}, static_cast<suggested::Satisfaction>(mark), words()},
             [this, at, deputy, mark](auto const&) { book_.promises[at].rated[deputy] = mark; });
    }
    void reopen(int at)
    {
        auto const& promise = book_.promises[at];
        auto const until = some_weeks_later(promise.due);
        told(office_, promise.delivered && somebody_rates_badly(promise), "reopen",
             &promised::reopen, promised::Reopen{{promise.id}, Date{until}, words()},
             [this, at, until](auto const&) {
                 book_.promises[at].due = until;
                 book_.promises[at].delivered.reset();
                 book_.promises[at].rated.clear();
             });
    }

    std::vector<suggested::SuggestionId> ids_; // by their number in the book
    std::vector<drafts::DraftId> drafts_;
    std::vector<int> to_file_anew_;
    std::set<int> busy_; // had their turn this morning
    int parts_ = 0;      // that one was divided into and that nobody wrote yet
    Book book_{
        [this](Day day) { return is_worked(house().store->calendar().day(Date{day}).kind); }};

private:
    int letters_ = 0;
};

} // namespace ztc::stories::suggestion_year
