// SPDX-License-Identifier: Apache-2.0
#include "demo/press.hpp"

#include "demo/acting.hpp"
#include "modules/bulletins/service.hpp"
#include "modules/publicity/service.hpp"
#include "views/bulletins/view.hpp"

#include <fmt/format.h>

namespace ztc::demo {

namespace {

using publicity::OutletLevel;

struct Article {
    int days_ago;
    std::string_view headline, outlet;
    OutletLevel level;
    std::string_view deputy; // of the cast; empty: it is about the station
    std::vector<std::string_view> reprints = {};
};

constexpr std::string_view daily_paper = "临江日报（样例）", evening_paper = "江城晚报（样例）",
                           street_account = "三角路街道公众号（样例）",
                           district_account = "临江人大公众号（样例）",
                           province_site = "省人大网（样例）",
                           national_magazine = "代表天地杂志（样例）";

std::vector<Article> const& articles()
{
    using enum OutletLevel;
    static std::vector<Article> const all{
        {340, "新年第一次接待，来了九位居民", street_account, subdistrict, "shen"},
        {322, "代表进站：把话听完再走", district_account, district, "lu", {daily_paper}},
        {310,
         "一盏路灯的十五个工作日",
         daily_paper,
         OutletLevel::district,
         "shen",
         {evening_paper, province_site}},
        {295, "菜场后门的地砖平了", street_account, subdistrict, ""},
        {281, "老小区里议加装电梯", evening_paper, city, "lu", {daily_paper}},
        {268, "答复不算完，办成才算完", district_account, district, ""},
        {254, "四个站一张排班表", street_account, subdistrict, ""},
        {240, "代表核实走了三趟", daily_paper, district, "shen"},
        {233,
         "幼儿园门口多了一道斑马线",
         street_account,
         subdistrict,
         "lu",
         {daily_paper, evening_paper}},
        {221, "联络站里的周三下午", evening_paper, city, ""},
        {209, "垃圾桶挪了二十米", street_account, subdistrict, ""},
        {198, "一条反映怎样走完六站", province_site, province, "", {national_magazine}},
        {187, "高温天里的接待日", street_account, subdistrict, "shen"},
        {176, "河边步道夜里亮了", daily_paper, district, "lu"},
        {168, "代表带着问题去调研", district_account, district, "shen", {province_site}},
        {155, "说了哪天办，就等到哪天", evening_paper, city, ""},
        {144, "楼道里的感应灯", street_account, subdistrict, ""},
        {133, "不满意，就再办一次", daily_paper, district, "lu", {evening_paper}},
        {121, "秋天的接待排好了", street_account, subdistrict, ""},
        {112, "水压低的那栋楼", daily_paper, district, "shen"},
        {103, "居民评价一件一件看", district_account, district, ""},
        {94, "公厕旁的坡道", street_account, subdistrict, "lu"},
        {86, "把答复念给老人听", evening_paper, city, "", {daily_paper}},
        {77, "站里来了三位新代表", street_account, subdistrict, ""},
        {66, "停车难，先数一数车位", daily_paper, district, "shen", {evening_paper}},
        {55, "十二条反映都有人跟", district_account, district, ""},
        {44, "代表说：我为什么再去一次", evening_paper, city, "lu"},
        {33, "雨天里的井盖", street_account, subdistrict, ""},
        {21, "接待记录自己汇成档案", province_site, province, ""},
        {12, "问一句进展，回一句到哪了", street_account, subdistrict, "shen"},
        {12, "问一句进展 回一句到哪了", daily_paper, district, "shen"}};
    return all;
}

OutletLevel level_of(std::string_view outlet)
{
    if (outlet == street_account) return OutletLevel::subdistrict;
    if (outlet == evening_paper) return OutletLevel::city;
    if (outlet == province_site) return OutletLevel::province;
    return outlet == national_magazine ? OutletLevel::national : OutletLevel::district;
}

/// The first day of the last quarter that is over.
Date last_quarter(Date today)
{
    auto const month = (static_cast<unsigned>(today.month()) - 1) / 3 * 3 + 1;
    return add_months(Date{today.year() / std::chrono::month{month} / 1}, -3);
}

class Telling : Acting {
public:
    using Acting::Acting;

    void fill_the_register()
    {
        auto const clerk = actor("zhou");
        auto const today = house_.clock.today();
        int page = 0;
        for (auto const& one : articles()) {
            publicity::Register command{
                .node = cast_.nodes.at("committee"),
                .headline = {fmt::format("样例：{}", one.headline)},
                .outlet = {std::string(one.outlet)},
                .level = one.level,
                .published_on = add_days(today, -one.days_ago),
                .link = publicity::Link{fmt::format("https://news.example/{}", ++page)}};
            if (!one.deputy.empty()) command.deputies = {{cast_.people.at(one.deputy)}};
            auto const piece = run(clerk, &publicity::enter, command).piece;
            for (auto const outlet : one.reprints)
                run(clerk, &publicity::add_reprint,
                    publicity::AddReprint{
                        .piece = piece,
                        .outlet = {std::string(outlet)},
                        .level = level_of(outlet),
                        .published_on = add_days(today, 1 - one.days_ago),
                        .link = publicity::Link{fmt::format("https://news.example/{}", ++page)}});
        }
    }

    void write_bulletins()
    {
        auto const clerk = actor("zhou"), director = actor("wu");
        auto const today = house_.clock.today();
        auto const node = cast_.nodes.at("committee");
        auto const quarter =
            run(clerk, &bulletins::draft,
                bulletins::Draft{node,
                                 bulletins::PeriodKind::quarter,
                                 last_quarter(today),
                                 {"样例：季度履职通报"},
                                 {"样例：这一季度，代表在四个联络站接待居民，跟进居民的反映。数字都"
                                  "从办理记录里数"
                                  "出来，后面的总数是该有多少。\n"
                                  "没有办成的，写明了原因和打算哪一天办；下一季度接着报。"}})
                .bulletin;
        auto const page = house_.store
                              ->read(director,
                                     [&](Reading& reading) {
                                         return views::bulletins::bulletin_page(quarter, reading);
                                     })
                              .value();
        run(director, &bulletins::approve,
            bulletins::Approve{quarter, page.counted_until, page.figures});
        run(clerk, &bulletins::publish, bulletins::Publish{quarter});
        run(clerk, &bulletins::draft,
            bulletins::Draft{node,
                             bulletins::PeriodKind::year,
                             Date{today.year() / 1 / 1},
                             {"样例：年度履职通报（起草）"},
                             {"样例：年底审定以前，数字随着记录变化。"}});
    }
};

} // namespace

void tell_press(app::House& house, Cast const& cast)
{
    Telling telling(house, cast);
    telling.fill_the_register();
    telling.write_bulletins();
}

} // namespace ztc::demo
