// SPDX-License-Identifier: Apache-2.0
#include "modules/bulletins/rules.hpp"

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <set>

namespace ztc::bulletins::rules {

namespace {

constexpr std::size_t kinds_of_figures =
    boost::mp11::mp_size<boost::describe::describe_enumerators<FigureKind>>::value;

/// Each kind once, nothing below nothing, and no more than of how many.
Result<> check_figures(std::vector<Figure> const& figures)
{
    std::set<FigureKind> kinds;
    for (auto const& figure : figures) {
        kinds.insert(figure.kind);
        if (figure.n < 0 || (figure.of && *figure.of < figure.n))
            return refuse("bulletins.figures_incomplete", "/figures");
    }
    if (figures.size() != kinds_of_figures || kinds.size() != kinds_of_figures)
        return refuse("bulletins.figures_incomplete", "/figures");
    return {};
}

} // namespace

Result<> may(Bulletin const& bulletin, Right right, Actor const& by)
{
    if (!bulletin.known() || !by.may_at(right, bulletin.node))
        return refuse("bulletins.unknown", "/bulletin");
    return {};
}

Result<Date> period(PeriodKind kind, Date from_on, Date today)
{
    auto const until = last_day_of(kind, from_on);
    if (!until) return refuse("bulletins.wrong_period", "/from_on");
    if (from_on > today) return refuse("bulletins.not_begun", "/from_on");
    return *until;
}

Result<> revise(Bulletin const& bulletin)
{
    if (bulletin.state != BulletinState::drafted) return refuse("bulletins.not_a_draft");
    return {};
}

Result<> approve(Bulletin const& bulletin, std::vector<Figure> const& figures, Doer const& by,
                 Date today)
{
    CHECK(revise(bulletin));
    if (today <= bulletin.until_on) return refuse("bulletins.not_over");
    auto const all_two = std::ranges::all_of(
        bulletin.written_by, [&](Doer const& writer) { return are_two(writer, by); });
    if (!all_two) return refuse("bulletins.second_person");
    return check_figures(figures);
}

Result<> publish(Bulletin const& bulletin)
{
    if (bulletin.state != BulletinState::approved) return refuse("bulletins.not_approved");
    return {};
}

Result<> withdraw(Bulletin const& bulletin)
{
    if (bulletin.state == BulletinState::withdrawn) return refuse("bulletins.is_withdrawn");
    return {};
}

} // namespace ztc::bulletins::rules
