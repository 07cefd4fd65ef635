// SPDX-License-Identifier: Apache-2.0
#include "demo/year_plots.hpp"

#include "demo/cast.hpp"

namespace ztc::demo {

using enum matters::Satisfaction;

namespace {

When on(Case const& c, int day, int hour = 9)
{
    return {c.raised - day, hour, (c.nth * 37 + day * 11) % 60};
}

std::string_view pick(Case const& c, std::initializer_list<std::string_view> words)
{
    return words.begin()[static_cast<std::size_t>(c.nth) % words.size()];
}

bool has_account(Case const& c)
{
    return holder(Role::unit_clerk, c.concern.unit) != nullptr;
}

void append(Steps& steps, Steps more)
{
    for (auto& step : more) steps.push_back(std::move(step));
}

Steps accepted(Case const& c)
{
    return {Accepted{on(c, 1), c.deputy,
                     pick(c, {"已经受理，请代表去看。", "", "收到，这两天去看。", ""})}};
}

/// Where the deputy looked, on every second matter.
Steps looked_into(Case const& c)
{
    auto steps = accepted(c);
    if (c.nth % 2 == 0) steps.push_back(LookedInto{on(c, 3, 16), c.concern.looked});
    return steps;
}

Steps referred(Case const& c)
{
    auto steps = looked_into(c);
    steps.push_back(Referred{on(c, 4, 10), c.concern.unit});
    if (has_account(c))
        steps.push_back(TakenOn{on(c, 5, 14), pick(c, {"已经派人，三天内到现场。",
                                                       "收到，先去看现场。", "经办已接。"})});
    return steps;
}

Answered done(Case const& c, int day)
{
    return {on(c, day, 15),
            AnswerOutcome::done,
            c.concern.done,
            0,
            {},
            {},
            has_account(c) ? Pen::own_account : Pen::paper};
}

Answered planned(Case const& c, int day, int in_days)
{
    return {on(c, day, 15),
            AnswerOutcome::planned,
            c.concern.plan,
            in_days,
            "分管负责人（样例）",
            {},
            has_account(c) ? Pen::own_account : Pen::paper};
}

Answered cannot(Case const& c, int day)
{
    return {on(c, day, 15),  AnswerOutcome::cannot, "这件事目前办不了，原因如下，请您看看。", 0, {},
            c.concern.cannot};
}

Rated pleased(Case const& c, int day)
{
    return {on(c, day, 20), satisfied, satisfied,
            pick(c, {"修好了，谢谢。", "", "办得快。", "", "比说的还早两天。"})};
}

Rated displeased(Case const& c, int day)
{
    return {
        on(c, day, 20), c.nth % 2 ? basically_satisfied : dissatisfied, dissatisfied,
        pick(c, {"只好了两天，又和原来一样。", "来看了一眼就走了。", "说办好了，其实没有动。"})};
}

Steps with(Steps steps, Steps more)
{
    append(steps, std::move(more));
    return steps;
}

// ---- for any concern ---------------------------------------------------------------------------

Steps well_done(Case const& c)
{
    return with(referred(c), {done(c, 9 + c.nth % 6), pleased(c, 16)});
}
Steps fairly_done(Case const& c)
{
    return with(referred(c), {done(c, 16), Rated{on(c, 18, 19), satisfied, basically_satisfied,
                                                 "能用了，要是再快点就好。"}});
}
Steps nobody_rated(Case const& c)
{
    return with(referred(c), {done(c, 13)});
}
Steps came_late(Case const& c)
{
    return with(referred(c),
                {done(c, 22 + c.nth % 3),
                 RatedFor{on(c, 26, 10), RatingChannel::phone, dissatisfied, basically_satisfied,
                          "事情办了，可是等太久，中间没有人回个话。"}});
}
Steps second_time_right(Case const& c)
{
    return with(referred(c), {done(c, 11), displeased(c, 13), done(c, 24),
                              Rated{on(c, 26, 20), satisfied, satisfied, "这回真的好了。"}});
}
Steps second_time_wrong(Case const& c)
{
    return with(referred(c), {done(c, 10), displeased(c, 12), done(c, 25), displeased(c, 27)});
}
Steps told_by_phone(Case const& c)
{
    return with(referred(c), {done(c, 12), RatedFor{on(c, 15, 10), RatingChannel::phone, satisfied,
                                                    satisfied, "电话里说：好了，不用再跑。"}});
}
Steps told_on_paper(Case const& c)
{
    return with(referred(c), {done(c, 14), RatedFor{on(c, 19, 11), RatingChannel::paper, satisfied,
                                                    basically_satisfied}});
}
Steps moved_on(Case const& c)
{
    if (!has_account(c)) return well_done(c);
    auto const other = c.concern.unit == "urban_centre" ? "city_management" : "urban_centre";
    return with(referred(c),
                {ReliefAsked{on(c, 7, 11), other, "这一处不在我们管的范围里，应当由他们来办。"},
                 ReliefRuled{on(c, 8, 10), ReliefRuling::moved, "现场看过，说得有理，改由他们办。"},
                 done(c, 18), pleased(c, 20)});
}
Steps not_moved_on(Case const& c)
{
    if (!has_account(c)) return well_done(c);
    auto const other = c.concern.unit == "public_service" ? "urban_centre" : "public_service";
    return with(referred(c), {ReliefAsked{on(c, 7, 11), other, "我们人手不够，想请街道来办。"},
                              ReliefRuled{on(c, 8, 10), ReliefRuling::kept,
                                          "职责清单写明是你们的，人手不够不是理由。"},
                              done(c, 17), pleased(c, 19)});
}
Steps given_more_time(Case const& c)
{
    if (!has_account(c)) return well_done(c);
    return with(referred(c),
                {ExtensionAsked{on(c, 12, 10), 10, "配件要从外地调，想多要十天。"},
                 Extended{on(c, 13, 10), "转办办法（样例）第八条：需要采购的，可以延长一次。"},
                 done(c, 23), pleased(c, 25)});
}
Steps stood_for_rain(Case const& c)
{
    return with(referred(c), {Paused{on(c, 8, 9), "连日下雨，没有办法测量，雨停再算。"},
                              Resumed{on(c, 14, 9)}, done(c, 20), pleased(c, 22)});
}
Steps asked_back(Case const& c)
{
    return with({MoreAsked{on(c, 1), "请您说一下是几号楼，方便的话拍一张照片。"},
                 MoreSupplied{on(c, 2, 18), "就是最靠路边的那一处，抬头就能看见。"},
                 Accepted{on(c, 3), c.deputy}, Referred{on(c, 5, 10), c.concern.unit}},
                {done(c, 13), pleased(c, 15)});
}
Steps neighbour_too(Case const& c)
{
    constexpr std::string_view neighbours[] = {"chen", "sun", "sun"};
    auto const neighbour = neighbours[c.nth % 3];
    return with(
        {Joined{on(c, 1, 8), neighbour}},
        with(referred(c),
             {done(c, 13), Rated{on(c, 14, 20), satisfied, basically_satisfied, {}, neighbour},
              pleased(c, 15)}));
}
Steps said_to_be_done(Case const& c)
{
    return with(referred(c), {done(c, 10), pleased(c, 11),
                              Contested{on(c, 17, 19), "当时是好了，这几天又坏了，和原来一样。"},
                              done(c, 25), pleased(c, 27)});
}
Steps urged_on(Case const& c)
{
    return with(
        referred(c),
        {Urged{on(c, 15, 9), UrgeKind::ask_progress, "还有四天到期，请说一下做到哪一步了。"},
         Progress{on(c, 16, 11), "材料已经到了，这两天施工。"}, done(c, 18), pleased(c, 20)});
}
Steps taken_back(Case const& c)
{
    return with(accepted(c), {Withdrawn{on(c, 3, 19), "昨天物业已经弄好了，不用麻烦了。"}});
}
// ---- plans -------------------------------------------------------------------------------------

Steps kept_promise(Case const& c)
{
    return with(referred(c), {planned(c, 12, 30),
                              Rated{on(c, 14, 20), satisfied, basically_satisfied, "等着看。"},
                              Delivered{on(c, 27, 16), c.concern.done}});
}
Steps put_off_and_kept(Case const& c)
{
    return with(referred(c), {planned(c, 8, 15), Rated{on(c, 10, 20), satisfied, satisfied},
                              Slipped{on(c, 15, 10), 14, "施工队临时调去防汛，推后两周。"},
                              Progress{on(c, 21, 10), "已经进场，做了一半。"},
                              Delivered{on(c, 26, 16), c.concern.done}});
}
Steps kept_too_late(Case const& c)
{
    return with(referred(c),
                {planned(c, 9, 14),
                 Rated{on(c, 12, 20), basically_satisfied, dissatisfied, "说过的话要算数。"},
                 planned(c, 18, 3), pleased(c, 19), Delivered{on(c, 28, 16), c.concern.done}});
}

// ---- what cannot be done -----------------------------------------------------------------------

Steps explained(Case const& c)
{
    return with(referred(c), {cannot(c, 13), Rated{on(c, 16, 20), satisfied, basically_satisfied,
                                                   "办不了也说清楚了，能理解。"}});
}
Steps explained_in_vain(Case const& c)
{
    return with(referred(c),
                {cannot(c, 12),
                 Rated{on(c, 14, 20), basically_satisfied, dissatisfied, "年年都是这句话。"},
                 cannot(c, 24), displeased(c, 26)});
}

} // namespace

std::vector<Plot> const plots_for_any = {
    &well_done,      &nobody_rated,    &second_time_right, &well_done,    &told_by_phone,
    &moved_on,       &well_done,       &came_late,         &fairly_done,  &asked_back,
    &well_done,      &given_more_time, &neighbour_too,     &nobody_rated, &said_to_be_done,
    &stood_for_rain, &urged_on,        &second_time_wrong, &taken_back,   &told_on_paper,
    &not_moved_on,   &came_late};
std::vector<Plot> const plots_of_plans = {&kept_promise, &put_off_and_kept, &kept_promise,
                                          &kept_promise, &kept_too_late};
std::vector<Plot> const plots_of_refusals = {&explained, &explained_in_vain};

namespace plots {

Steps the_same_as_before(Case const& c)
{
    return {Merged{on(c, 0, 22), "和前面那一件是同一处，并在一起办。"}};
}
Steps nothing_yet(Case const&)
{
    return {};
}
Steps asked_and_not_answered(Case const& c)
{
    return {MoreAsked{on(c, 1), "请问是哪一栋？门口有没有编号？"}};
}
Steps to_be_looked_into(Case const& c)
{
    return accepted(c);
}
Steps to_be_referred(Case const& c)
{
    return with(accepted(c), {LookedInto{on(c, 2, 16), c.concern.looked}});
}
Steps with_the_unit(Case const& c)
{
    return with(referred(c), {Progress{on(c, 7, 10), "看过现场了，材料在路上。"}});
}
Steps overdue(Case const& c)
{
    return with(referred(c),
                {Urged{on(c, 20, 9), UrgeKind::urge, "已经过了答复的日子，请今天回个话。"}});
}
Steps sent_back(Case const& c)
{
    return with(referred(c), {done(c, 13), displeased(c, 20)});
}
Steps relief_waits(Case const& c)
{
    return with(referred(c), {ReliefAsked{on(c, 9, 11), "urban_centre",
                                          "这段路已经移交街道，应当由街道来办。"}});
}
Steps extension_waits(Case const& c)
{
    return with(referred(c), {ExtensionAsked{on(c, 14, 10), 10, "配件要从厂里调，想多要十天。"}});
}
Steps clock_stands(Case const& c)
{
    return with(referred(c), {Paused{on(c, 9, 10), "施工要停水，等居民代表定下日子。"}});
}
Steps to_be_rated(Case const& c)
{
    return with(referred(c), {done(c, 12)});
}
Steps promise_put_off(Case const& c)
{
    return with(referred(c),
                {planned(c, 12, 40), Rated{on(c, 14, 20), satisfied, basically_satisfied},
                 Slipped{on(c, 38, 10), 45, "设计要重新报批，推到下一批施工。"}});
}
Steps promise_forgotten(Case const& c)
{
    return with(referred(c),
                {planned(c, 12, 40), Rated{on(c, 13, 20), satisfied, basically_satisfied}});
}

} // namespace plots

} // namespace ztc::demo
