// SPDX-License-Identifier: Apache-2.0
//
// Papers about a suggestion that nobody made: for the tests and the bench. Never for the product.
#pragma once

#include "app/suggestion_papers.hpp"

namespace ztc::app::papers {

constexpr Date sample_day(int month, int day)
{
    return std::chrono::year{2026} / month / day;
}

inline ReplyLetter sample_letter()
{
    return {
        .issuer = "示例区水务和湖泊局",
        .mark = "B",
        .number = "示水函[2026]第009号",
        .signer = "示例·孙局长",
        .title = "",
        .congress_session = "示例区十七届人大五次会议",
        .suggestion_number = "41",
        .suggestion_title = "关于加快解决清荷园小区用水难的建议",
        .deputies = {"示例·陈", "示例·沈"},
        .points = {{.asked = "由区水务局牵头，在2026年底前办完该小区二次供水设施的移交手续，并向"
                             "居民公布进度和责任人",
                    .answer = "移交协议已由三方签字，资产清单核对完毕。",
                    .outcome = "已经解决",
                    .done_on = sample_day(10, 30)},
                   {.asked = "移交后更换两台水泵并加装稳压设备",
                    .answer = "设备已列入2027年第一批改造，概算86万元。",
                    .outcome = "列入计划",
                    .due_on = Date{std::chrono::year{2027} / 3 / 31},
                    .owner = "供水管理科示例·吴"}},
        .dated_on = sample_day(11, 18),
        .contact = "示例·吴",
        .phone = "027-00000000",
        .copies_to = {"区人大常委会代表工作委员会（样例）", "区人民政府办公室（样例）"},
        .opinion_form = OpinionForm{.deputy = "示例·陈",
                                    .due_on = sample_day(12, 9),
                                    .return_to = "区人大常委会代表工作委员会",
                                    .address = "https://ztc.example/o/41"}};
}

/// One page, and its form.
inline ReplyLetter sample_short_letter()
{
    auto letter = sample_letter();
    letter.title = "对区人大五次会议第41号建议的答复";
    letter.signer.clear();
    letter.points = {{.asked = "更换两台水泵并加装稳压设备",
                      .answer = "设备已列入2027年第一批改造，概算86万元，资金已经落实。",
                      .outcome = "列入计划",
                      .due_on = Date{std::chrono::year{2027} / 3 / 31}}};
    letter.copies_to = {"区人大常委会代表工作委员会（样例）"};
    return letter;
}

/// Three pages: one point not to be done, and answers of several paragraphs.
inline ReplyLetter sample_long_letter()
{
    auto letter = sample_letter();
    std::string const said = "经现场查看，泵房建于2009年，两台水泵一台停用，晚七点至九点高层水压不"
                             "足。我们会同街道、社区和"
                             "原开发单位开了三次会，把产权、资金、施工时间逐项说清，形成会议纪要，"
                             "由承办科室每周报一次进度。";
    for (auto& point : letter.points) point.answer = said + "\n" + said;
    letter.points.push_back({.asked = "移交完成前，每日19时至21时安排临时增压",
                             .answer = said,
                             .outcome = "已经解决",
                             .done_on = sample_day(9, 10)});
    letter.points.push_back({.asked = "把同类小区一次查清，列出名单",
                             .answer = said + "\n" + said,
                             .outcome = "正在解决",
                             .due_on = sample_day(12, 20),
                             .owner = "供水管理科示例·吴"});
    letter.points.push_back({.asked = "免收改造期间的水费",
                             .answer = "水费按政府定价收取，没有可以免收的规定。",
                             .outcome = "暂不能办",
                             .reason = "定价权限在市级，已把建议报送市水务主管部门"});
    return letter;
}

inline SuggestionForm sample_form()
{
    return {.congress = "示例区第十七届人民代表大会",
            .session = "闭会期间",
            .level = "区级",
            .number = "2026-0041",
            .title = "关于加快解决清荷园小区用水难的建议",
            .lead = {.name = "示例·陈",
                     .card_number = "示 17-0037",
                     .delegation = "第三代表团",
                     .phone = "027-00000000",
                     .address = "示例区样例路 1 号",
                     .postcode = "430000"},
            .joint = {{.name = "示例·沈", .card_number = "示 17-0041", .delegation = "第三代表团"},
                      {.name = "示例·周", .card_number = "示 17-0052", .delegation = "第五代表团"}},
            .reasons =
                "清荷园小区共6栋，居民今年三月以来反映23次：晚七点至九点水压不足，热水器点不"
                "着火。两次入户，实测22层龙头静压0.04兆帕，低于0.10兆帕的服务要求。\n泵房建于"
                "2009年，两台泵坏一台，设施产权还在原开发单位。",
            .proposals = {"由区水务局牵头，在2026年底前办完二次供水设施的移交手续。",
                          "移交后更换两台水泵并加装稳压设备，列入2027年第一批改造。",
                          "移交完成前，每日19时至21时安排临时增压。"},
            .attachments = {"入户记录4份", "水压实测表1份"},
            .from_talks = true,
            .from_visits = true,
            .raised_before = RaisedBefore::two_years,
            .wants_contact = true,
            .may_be_joined = true,
            .wished_unit = "区水务局（样例）",
            .submitted_on = sample_day(8, 12)};
}

inline SuggestionHandover sample_handover()
{
    SuggestionHandover list{
        .congress = "示例区第十七届人民代表大会",
        .session = "第五次会议",
        .by = "区人大常委会代表工作委员会（样例）",
        .handed_on = sample_day(1, 20),
        .note = "请各单位自收到之日起七个工作日内核对；不归本单位的，写明理由退回。",
        .rows = {}};
    for (int n = 1; n <= 24; ++n)
        list.rows.push_back(
            {.number = "2026-" + std::to_string(10000 + n).substr(1),
             .title = n % 3 ? "关于改善样例路夜间照明的建议"
                            : "关于加快解决清荷园小区二次供水设施移交和改造的建议",
             .lead_deputy = "示例·陈",
             .lead_unit = n % 4 ? "区水务局（样例）" : "",
             .co_units = n % 3 ? std::vector<std::string>{}
                               : std::vector<std::string>{"区住建局", "清荷街道"},
             .separate_units = n % 4 ? std::vector<std::string>{}
                                     : std::vector<std::string>{"区城管局", "区园林局"},
             .due_on = sample_day(4, 20),
             .co_opinion_due_on = n % 3 ? std::nullopt : std::optional(sample_day(2, 20))});
    return list;
}

inline SuggestionRegister sample_register()
{
    SuggestionRegister book{.congress = "示例区第十七届人民代表大会",
                            .period = "2026年度",
                            .told_on = sample_day(11, 24),
                            .rows = {}};
    for (int n = 1; n <= 30; ++n) {
        RegisterRow row{.number = "2026-" + std::to_string(10000 + n).substr(1),
                        .title = n % 3 ? "关于改善样例路夜间照明的建议"
                                       : "关于加快解决清荷园小区二次供水设施移交和改造的建议",
                        .lead_deputy = "示例·陈",
                        .joined = n % 5,
                        .delegation = "第三代表团",
                        .level = "区级",
                        .received_on = sample_day(1, 12),
                        .handed_on = sample_day(1, 20),
                        .units = "主办区水务局（样例）",
                        .due_on = sample_day(4, 20)};
        if (n % 4) {
            row.replied_on = sample_day(4, 2);
            row.mark = "B";
            row.rating = "基本满意";
        }
        row.state = n % 4 ? "已答复" : "办理中";
        book.rows.push_back(row);
    }
    return book;
}

inline HandlingReport sample_report()
{
    return {.title = "关于2026年代表建议办理情况的报告",
            .to = "区人大常委会",
            .issuer = "区人大常委会代表工作委员会（样例）",
            .told_on = sample_day(12, 10),
            .period = "2026年度",
            .parts = {{"总的情况",
                       "今年收到代表建议48件，交9个单位办理。按期答复的件数、代表怎么评价、承诺"
                       "过的事做到哪一步，逐项列在下面。"}},
            .figures = {{.what = "收到代表建议", .n = 48},
                        {.what = "按期答复", .n = 43, .of = 45},
                        {.what = "答复里已经解决的", .n = 21, .of = 44},
                        {.what = "代表评价满意和基本满意", .n = 36, .of = 39},
                        {.what = "承诺兑现", .n = 9, .of = 14, .unit = "项"}},
            .marks = {"A", "B", "C", "D"},
            .units = {{.unit = "区城管局（样例）",
                       .handed = 19,
                       .due = 18,
                       .on_time = 17,
                       .replied = 17,
                       .by_mark = {9, 5, 2, 1},
                       .satisfied = 11,
                       .mostly = 3,
                       .dissatisfied = 1,
                       .silent = 2},
                      {.unit = "区水务和湖泊局（样例）",
                       .handed = 29,
                       .due = 27,
                       .on_time = 26,
                       .replied = 27,
                       .by_mark = {12, 10, 3, 2},
                       .satisfied = 16,
                       .mostly = 6,
                       .dissatisfied = 2,
                       .silent = 3}},
            .commitments = {{.number = "2025-0088",
                             .promise = "样例路雨水口改造",
                             .unit = "区水务和湖泊局（样例）",
                             .promised_for = sample_day(6, 30),
                             .moved_to = sample_day(10, 31),
                             .delivered_on = sample_day(10, 28),
                             .state = "已兑现",
                             .reason = "稳压罐到货晚"},
                            {.number = "2026-0041",
                             .promise = "清荷园泵房改造",
                             .unit = "区水务和湖泊局（样例）",
                             .promised_for = Date{std::chrono::year{2027} / 3 / 31},
                             .state = "没到期"}}};
}

} // namespace ztc::app::papers
