// SPDX-License-Identifier: Apache-2.0
#include "modules/points/rules_score.hpp"

#include <algorithm>

namespace ztc::points {

namespace {

constexpr std::int64_t most_units = 1000; // of one act

std::int64_t units_of(std::int64_t quantity)
{
    return std::clamp<std::int64_t>(quantity, 0, most_units);
}

bool overlaps(DayRange const& a, DayRange const& b)
{
    return a.first <= b.last && b.first <= a.last;
}

} // namespace

Tally::Tally(RuleVersion const& rule, std::span<Act const> acts, Eligibility const& eligibility,
             DayRange days, std::span<Assessment const> assessments)
    : rule_(rule), acts_(acts), eligibility_(eligibility), days_(days), assessments_(assessments)
{
    score_.rule_version = rule.version;
    score_.days = days;
    score_.belongs = eligibility.belongs;
    score_.items.resize(rule.rules.items.size());
    is_deputy_ = std::ranges::any_of(eligibility.memberships, [&](Membership const& membership) {
        return overlaps(membership.days, days);
    });
    put_in_order();
    for (auto const act : order_) general_[at(act)] = general_refusal(acts_[at(act)], at(act));
}

Score Tally::run()
{
    if (eligibility_.belongs == Belongs::to_another_level) {
        for (auto const act : order_)
            if (auto const item = first_item_of(acts_[at(act)]); item != none)
                say_nothing(item, act, Why::facts_only);
        return std::move(score_);
    }
    if (is_deputy_ && rules().base_centi) {
        PointLine line{.centi = *rules().base_centi};
        line.because(Why::base);
        score_.lines.push_back(line);
    }
    exclude();
    for (std::size_t item = 0; item < rules().items.size(); ++item)
        count_item(static_cast<std::int32_t>(item));
    count_assessments();
    limit_year();
    return std::move(score_);
}

void Tally::put_in_order()
{
    for (std::size_t act = 0; act < acts_.size(); ++act)
        if (days_.has(acts_[act].day)) order_.push_back(static_cast<std::int32_t>(act));
    std::ranges::sort(order_, [&](std::int32_t a, std::int32_t b) {
        auto const &left = acts_[at(a)], &right = acts_[at(b)];
        return std::tie(left.day, left.id) < std::tie(right.day, right.id);
    });
    for (std::size_t one = 0; one < eligibility_.offered.size(); ++one)
        if (days_.has(eligibility_.offered[one].day))
            offered_.push_back(static_cast<std::int32_t>(one));
    std::ranges::sort(offered_, [&](std::int32_t a, std::int32_t b) {
        auto const &left = eligibility_.offered[at(a)], &right = eligibility_.offered[at(b)];
        return std::tie(left.id, left.deputy) < std::tie(right.id, right.deputy);
    });
    left_.resize(eligibility_.offered.size());
    general_.resize(acts_.size());
    offer_of_.resize(acts_.size(), none);
}

std::int32_t Tally::offer_to(Act const& act) const
{
    auto const& all = eligibility_.offered;
    auto const found = std::ranges::lower_bound(
        offered_, std::tie(act.opportunity, act.deputy), {},
        [&](std::int32_t one) { return std::tie(all[at(one)].id, all[at(one)].deputy); });
    if (found == offered_.end() || all[at(*found)].id != act.opportunity ||
        all[at(*found)].deputy != act.deputy)
        return none;
    return *found;
}

/// What keeps an act from counting anywhere.
std::optional<Why> Tally::general_refusal(Act const& act, std::size_t index)
{
    if (act.standing == ActStanding::struck) return Why::was_struck;
    if (act.standing == ActStanding::reported) return Why::not_confirmed;
    auto const was_deputy = std::ranges::any_of(eligibility_.memberships, [&](auto const& one) {
        return one.deputy == act.deputy && one.days.has(act.day);
    });
    if (!was_deputy) return Why::not_eligible;
    if (act.opportunity.empty()) return {};
    offer_of_[index] = offer_to(act);
    if (offer_of_[index] == none) return Why::not_eligible;
    return {};
}

std::int32_t Tally::first_item_of(Act const& act) const
{
    auto const& items = rules().items;
    auto const found =
        std::ranges::find_if(items, [&](Item const& item) { return is_counted_by(item, act); });
    return found == items.end() ? none : static_cast<std::int32_t>(found - items.begin());
}

std::optional<Why> Tally::refusal(Item const& item, std::int32_t act) const
{
    if (general_[at(act)]) return general_[at(act)];
    auto const& one = acts_[at(act)];
    if (!item.evidence || item.evidence->empty() || !is_there(one.presence)) return {};
    auto const shown = std::ranges::any_of(one.evidence, [&](Evidence const& evidence) {
        return std::ranges::find(*item.evidence, evidence.kind) != item.evidence->end();
    });
    if (shown) return {};
    return Why::no_evidence;
}

void Tally::exclude()
{
    if (!rules().exclusions || rules().exclusions->empty()) return;
    elsewhere_.assign(acts_.size() * rules().items.size(), none);
    for (auto const& exclusion : *rules().exclusions) exclude_by(exclusion);
}

void Tally::exclude_by(Exclusion const& exclusion)
{
    struct Bid {
        std::string_view subject;
        Centi worth;
        std::int32_t item, act;
    };
    std::vector<Bid> bids;
    for (std::size_t item = 0; item < rules().items.size(); ++item) {
        auto const& candidate = rules().items[item];
        if (std::ranges::find(exclusion.items, candidate.code) == exclusion.items.end()) continue;
        for (auto const act : order_) {
            auto const& one = acts_[at(act)];
            if (!is_there(one.presence) || !is_counted_by(candidate, one)) continue;
            if (refusal(candidate, act)) continue;
            bids.push_back({one.subject.empty() ? one.id : one.subject, plain_worth(candidate, one),
                            static_cast<std::int32_t>(item), act});
        }
    }
    std::ranges::sort(bids, [](Bid const& a, Bid const& b) {
        return std::tie(a.subject, b.worth, a.item) < std::tie(b.subject, a.worth, b.item);
    });
    for (std::size_t first = 0, one = 0; one < bids.size(); ++one) {
        if (bids[one].subject != bids[first].subject) first = one;
        if (bids[one].item != bids[first].item)
            elsewhere_[at(bids[one].act) * rules().items.size() + at(bids[one].item)] =
                bids[first].item;
    }
}

void Tally::count_item(std::int32_t index)
{
    auto const& item = rules().items[at(index)];
    auto& sum = score_.items[at(index)];
    gives_ = takes_ = 0;
    for (auto const one : offered_) {
        auto const& offer = eligibility_.offered[at(one)];
        left_[at(one)] = units_of(offer.quantity);
        if (is_kind_of(item, offer.kind)) sum.offered += left_[at(one)];
    }
    auto const taken = admit(index);
    if (item.each) count_each(index, *item.each, taken);
    if (item.target) count_target(index, *item.target, taken);
    if (item.from_full) count_from_full(index, *item.from_full, taken);
    count_unrecorded(index);
}

/// The acts that count for the item, in the order of their days; of the others it is said why not.
std::vector<Tally::Taken> Tally::admit(std::int32_t index)
{
    auto const& item = rules().items[at(index)];
    std::vector<Taken> taken;
    for (auto const act : order_) {
        auto const& one = acts_[at(act)];
        if (!is_counted_by(item, one)) continue;
        if (auto const why = refusal(item, act)) {
            say_nothing(index, act, *why);
            continue;
        }
        if (!elsewhere_.empty())
            if (auto const other = elsewhere_[at(act) * rules().items.size() + at(index)];
                other != none) {
                say_nothing(index, act, Why::counted_elsewhere, other);
                continue;
            }
        auto units = units_of(one.quantity);
        if (offer_of_[at(act)] != none) {
            auto& left = left_[at(offer_of_[at(act)])];
            units = std::min(units, left);
            left -= units;
            if (units == 0) {
                say_nothing(index, act, Why::opportunity_used_up);
                continue;
            }
            if (is_there(one.presence)) score_.items[at(index)].taken += units;
        }
        taken.push_back({act, units});
    }
    return taken;
}

void Tally::count_each(std::int32_t index, Each const& each, std::vector<Taken> const& taken)
{
    auto const& item = rules().items[at(index)];
    std::vector<PointLine> lines(taken.size());
    std::vector<std::size_t> picked(taken.size());
    for (std::size_t i = 0; i < taken.size(); ++i) picked[i] = i;
    if (each.picked.value_or(Picked::earliest) == Picked::best)
        std::ranges::stable_sort(picked, std::ranges::greater{}, [&](std::size_t i) {
            auto const& act = acts_[at(taken[i].act)];
            return rate_of(item, act).number * outcome_percent(each, act);
        });
    std::int64_t counted = 0;
    Presences times{};
    for (auto const i : picked) lines[i] = line_of_each(index, each, taken[i], counted, times);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        put(lines[i]);
        put_awards(index, each, taken[i].act);
    }
}

PointLine Tally::line_of_each(std::int32_t index, Each const& each, Taken const& taken,
                              std::int64_t& counted, Presences& times) const
{
    auto const& item = rules().items[at(index)];
    auto const& act = acts_[at(taken.act)];
    auto const rate = rate_of(item, act);
    PointLine line{.item = index, .act = taken.act, .units = taken.units};
    line.because(rate.why, rate.number);
    line.units = within_times(item, act.presence, taken.units, times);
    if (rate.number <= 0 || !is_there(act.presence)) {
        line.centi = rate.number * line.units;
        return line;
    }
    auto const outcome = outcome_percent(each, act);
    if (outcome != 100) line.because(Why::by_outcome, outcome);
    if (each.first_only && counted + line.units > *each.first_only) {
        line.units = std::max<std::int64_t>(0, *each.first_only - counted);
        line.because(Why::first_only, *each.first_only);
    }
    auto parts = line.units * 100; // hundredths of a unit
    if (each.fade && line.units > 0) {
        parts = 0;
        for (std::int64_t unit = 1; unit <= line.units; ++unit)
            parts += fade_percent(*each.fade, counted + unit);
        auto const last = fade_percent(*each.fade, counted + line.units);
        if (last != 100) line.because(Why::fading, last);
    }
    counted += line.units;
    line.centi = rate.number * outcome * parts / 10'000;
    return line;
}

void Tally::put_awards(std::int32_t index, Each const& each, std::int32_t act)
{
    auto const& one = acts_[at(act)];
    if (!each.awards || one.awards.empty() || !is_there(one.presence)) return;
    std::vector<Centi> worth;
    for (auto const award : one.awards) worth.push_back(award_worth(each, award, one.role));
    auto const best = std::ranges::max_element(worth) - worth.begin();
    for (std::size_t i = 0; i < worth.size(); ++i) {
        auto const highest = each.awards_count.value_or(AwardsCount::all) == AwardsCount::highest;
        if (worth[i] == 0 || (highest && static_cast<std::ptrdiff_t>(i) != best)) continue;
        PointLine line{.item = index, .act = act, .centi = worth[i]};
        line.because(Why::award, worth[i]);
        put(line);
    }
}

/// Those who were not there, with what that gives or takes; the others are left.
std::vector<Tally::Taken> Tally::put_absences(std::int32_t index, std::vector<Taken> const& taken)
{
    auto const& item = rules().items[at(index)];
    std::vector<Taken> there;
    Presences times{};
    for (auto const& one : taken) {
        auto const& act = acts_[at(one.act)];
        if (is_there(act.presence)) {
            there.push_back(one);
            continue;
        }
        auto const rate = rate_of(item, act);
        auto const units = within_times(item, act.presence, one.units, times);
        PointLine line{.item = index, .act = one.act, .centi = rate.number * units, .units = units};
        line.because(rate.why, rate.number);
        put(line);
    }
    return there;
}

void Tally::count_target(std::int32_t index, Target const& target, std::vector<Taken> const& taken)
{
    auto const there = put_absences(index, taken);
    std::int64_t done = 0;
    for (auto const& one : there) done += one.units;
    auto const offered = score_.items[at(index)].offered;
    auto const only_offered = target.asked.value_or(Asked::in_any_case) == Asked::as_far_as_offered;
    if (only_offered && offered == 0 && done == 0) return put_item(index, 0, Why::not_offered, 0);
    auto const needed =
        only_offered ? std::clamp<std::int64_t>(offered, 1, target.count) : target.count;
    auto const lacking = also_missing(rules().items[at(index)], target);
    if (lacking > 0) put_item(index, 0, Why::also_missing, lacking);
    std::int64_t before = 0;
    for (auto const& one : there) {
        put_towards(index, target, one, before, lacking > 0 ? done + 1 : needed);
        before += one.units;
    }
    if (is_deputy_ && lacking == 0 && done < needed && target.missing_centi)
        put_item(index, target.whole_centi - (needed - done) * *target.missing_centi,
                 Why::short_of_target, needed - done);
}

void Tally::put_towards(std::int32_t index, Target const& target, Taken const& taken,
                        std::int64_t before, std::int64_t needed)
{
    auto const after = before + taken.units;
    auto const beyond = std::max<std::int64_t>(0, after - std::max(before, needed));
    auto const extra = target.extra_centi.value_or(0);
    PointLine line{.item = index, .act = taken.act, .units = taken.units};
    if (after < needed) line.because(Why::towards_target, after);
    if (before < needed && after >= needed) {
        line.centi = target.whole_centi;
        line.because(Why::completes_target, needed);
    }
    if (beyond > 0) {
        line.centi += beyond * extra;
        line.because(Why::beyond_target, extra);
    }
    put(line);
}

/// How many units of what must be done beside it are lacking.
std::int64_t Tally::also_missing(Item const& item, Target const& target) const
{
    if (!target.also) return 0;
    std::int64_t lacking = 0;
    for (auto const& also : *target.also)
        lacking += std::max<std::int64_t>(0, also.at_least - units_there(item, also.kind));
    return lacking;
}

std::int64_t Tally::units_there(Item const& item, ActKind kind) const
{
    std::int64_t units = 0;
    for (auto const act : order_) {
        auto const& one = acts_[at(act)];
        if (one.kind != kind || !is_there(one.presence) || refusal(item, act)) continue;
        units += units_of(one.quantity);
    }
    return units;
}

void Tally::count_from_full(std::int32_t index, FromFull const& full,
                            std::vector<Taken> const& taken)
{
    if (!is_deputy_) return;
    auto const& item = rules().items[at(index)];
    auto const only_offered = full.asked.value_or(Asked::in_any_case) == Asked::as_far_as_offered;
    if (only_offered && score_.items[at(index)].offered == 0 && taken.empty())
        return put_item(index, 0, Why::not_offered, 0);
    if (full.nothing_without)
        for (auto const kind : *full.nothing_without)
            if (units_there(item, kind) == 0)
                return put_item(index, 0, Why::nothing_without, static_cast<std::int64_t>(kind));
    put_item(index, full.whole_centi, Why::full, full.whole_centi);
    if (full.lacks)
        for (auto const& lack : *full.lacks)
            if (units_there(item, lack.kind) == 0)
                put_item(index, lack.centi, Why::lacks, static_cast<std::int64_t>(lack.kind));
    Presences times{};
    for (auto const& one : taken) {
        auto const& act = acts_[at(one.act)];
        auto const* rate = presence_rate(item, act.presence);
        PointLine line{.item = index, .act = one.act, .units = one.units};
        if (rate) {
            line.units = within_times(item, act.presence, one.units, times);
            line.centi = rate->centi * line.units;
            line.because(Why::by_presence, rate->centi);
        } else {
            line.because(Why::part_of_full);
        }
        put(line);
    }
}

/// Opportunities of which nobody wrote anything down: only where the rule speaks of them.
void Tally::count_unrecorded(std::int32_t index)
{
    auto const& item = rules().items[at(index)];
    auto const* rate = presence_rate(item, Presence::not_recorded);
    if (!rate) return;
    std::int64_t units = 0;
    for (auto const one : offered_) {
        auto const& offer = eligibility_.offered[at(one)];
        auto const whole = units_of(offer.quantity);
        auto const spoken_of = std::ranges::any_of(order_, [&](std::int32_t act) {
            return offer_of_[at(act)] == one && is_counted_by(item, acts_[at(act)]);
        });
        if (is_kind_of(item, offer.kind) && !spoken_of) units += whole;
    }
    Presences times{};
    units = within_times(item, Presence::not_recorded, units, times);
    if (units == 0) return;
    PointLine line{.item = index, .centi = rate->centi * units, .units = units};
    line.because(Why::unrecorded, rate->centi);
    put(line);
}

void Tally::count_assessments()
{
    if (!is_deputy_ || !rules().assessed) return;
    for (auto const& weight : rules().assessed->weights) {
        PointLine line;
        line.because(Why::assessed, weight.percent);
        auto const said = std::ranges::find(assessments_, weight.assessor, &Assessment::assessor);
        if (said == assessments_.end()) {
            line.because(Why::not_assessed);
        } else if (weight.ballots_min && said->ballots < *weight.ballots_min) {
            line.because(Why::too_few_ballots, said->ballots);
        } else {
            auto const mark = std::clamp<std::int64_t>(said->mark, 0, 10'000);
            line.centi = rules().assessed->whole_centi * weight.percent * mark / 1'000'000;
            line.units = said->ballots;
        }
        score_.lines.push_back(line);
    }
}

void Tally::limit_year()
{
    auto& total = score_.total_centi;
    for (auto const& line : score_.lines) total += line.centi;
    auto const set = [&](Centi limit, Why why) {
        PointLine line{.centi = limit - total};
        line.because(why, limit);
        score_.lines.push_back(line);
        total = limit;
    };
    if (rules().cap_centi && total > *rules().cap_centi) set(*rules().cap_centi, Why::year_cap);
    if (rules().floor_centi && total < *rules().floor_centi)
        set(*rules().floor_centi, Why::year_floor);
    if (!is_deputy_ || !rules().bands) return;
    for (std::size_t band = 0; band < rules().bands->size(); ++band)
        if (score_.band == none && total >= (*rules().bands)[band].from_centi)
            score_.band = static_cast<std::int32_t>(band);
}

/// Adds a line within what the item may give and take.
void Tally::put(PointLine line)
{
    auto const& item = rules().items[at(line.item)];
    auto floor = item.floor_centi;
    if (item.from_full) floor = -gives_; // never below nothing
    if (line.centi > 0 && item.cap_centi && gives_ + line.centi > *item.cap_centi) {
        line.centi = *item.cap_centi - gives_;
        line.because(Why::item_cap, *item.cap_centi);
    }
    if (line.centi < 0 && floor && takes_ + line.centi < *floor) {
        line.centi = *floor - takes_;
        line.because(Why::item_floor, *floor);
    }
    (line.centi > 0 ? gives_ : takes_) += line.centi;
    score_.items[at(line.item)].centi += line.centi;
    score_.lines.push_back(line);
}

void Tally::put_item(std::int32_t index, Centi centi, Why why, std::int64_t number)
{
    PointLine line{.item = index, .centi = centi};
    line.because(why, number);
    put(line);
}

void Tally::say_nothing(std::int32_t index, std::int32_t act, Why why, std::int64_t number)
{
    PointLine line{.item = index, .act = act};
    line.because(why, number);
    score_.lines.push_back(line);
}

Score score(RuleVersion const& rule, std::span<Act const> acts, Eligibility const& eligibility,
            DayRange days, std::span<Assessment const> assessments)
{
    return Tally(rule, acts, eligibility, days, assessments).run();
}

} // namespace ztc::points
