// SPDX-License-Identifier: Apache-2.0
#include "demo/cast.hpp"

#include <algorithm>

namespace ztc::demo {

using enum people::CongressLevel;
using people::PersonKind;

std::string_view const password = "lantern-7-on-the-bridge";

namespace {

constexpr Member officer(std::string_view key, std::string_view who, std::string_view name,
                         std::string_view phone, std::string_view station,
                         Shown shown = Shown::in_story)
{
    return {key,  PersonKind::staff, who, name, phone, Held{Role::liaison_officer, station}, {},
            shown};
}
constexpr Member clerk(std::string_view key, std::string_view who, std::string_view name,
                       std::string_view phone, std::string_view unit, Shown shown = Shown::in_story)
{
    return {key, PersonKind::staff, who, name, phone, Held{Role::unit_clerk, unit}, {}, shown};
}
constexpr Member deputy(std::string_view key, std::string_view who, std::string_view name,
                        std::string_view phone, std::string_view station, Seat seat,
                        Shown shown = Shown::in_story)
{
    return {key, PersonKind::deputy, who, name, phone, Held{Role::deputy, station}, seat, shown};
}
constexpr Member resident(std::string_view key, std::string_view who, std::string_view name,
                          std::string_view phone, Shown shown = Shown::in_story)
{
    return {key, PersonKind::resident, who, name, phone, {}, {}, shown};
}

constexpr std::string_view of_district = "区人大代表 / deputy";

} // namespace

std::vector<Member> const members = {
    officer("xu", "三角路站联络员 / liaison officer", "示例·许联络", "13800000021",
            "triangle_station", Shown::to_visitors),
    officer("lin", "东湾站联络员 / liaison officer", "示例·林联络", "13800000022", "bay_station"),
    officer("cui", "南苑站联络员 / liaison officer", "示例·崔联络", "13800000025", "south_station"),
    officer("duan", "北坡站联络员 / liaison officer", "示例·段联络", "13800000026",
            "north_station"),
    officer("he", "中心站联络员 / liaison officer", "示例·何联络", "13800000027", "hub"),
    {"zhou",
     PersonKind::staff,
     "街道工委干事 / committee clerk",
     "示例·周干事",
     "13800000023",
     Held{Role::committee_clerk, "committee"},
     {},
     Shown::to_visitors},
    {"wu",
     PersonKind::staff,
     "街道工委主任 / committee director",
     "示例·吴主任",
     "13800000024",
     Held{Role::committee_director, "committee"},
     {},
     Shown::to_visitors},
    clerk("city_management_clerk", "区城管局经办 / unit clerk", "示例·城管经办", "13800000031",
          "city_management", Shown::to_visitors),
    {"city_management_head",
     PersonKind::staff,
     "区城管局负责人 / head of a unit",
     "示例·城管负责",
     "13800000030",
     Held{Role::unit_head, "city_management"},
     {},
     Shown::to_visitors},
    clerk("housing_bureau_clerk", "区住建局经办 / unit clerk", "示例·住建经办", "13800000032",
          "housing_bureau"),
    clerk("traffic_police_clerk", "区交通大队经办 / unit clerk", "示例·交通经办", "13800000033",
          "traffic_police"),
    clerk("water_clerk", "市水务集团经办 / unit clerk", "示例·水务经办", "13800000034", "water"),
    clerk("public_service_clerk", "街道公共服务办经办 / unit clerk", "示例·公服经办", "13800000035",
          "public_service"),
    clerk("urban_centre_clerk", "街道城管中心经办 / unit clerk", "示例·中心经办", "13800000036",
          "urban_centre"),
    clerk("power_clerk", "市供电公司经办 / unit clerk", "示例·供电经办", "13800000037", "power"),
    clerk("parks_clerk", "区园林中心经办 / unit clerk", "示例·园林经办", "13800000038", "parks"),
    clerk("market_clerk", "区市场监管局经办 / unit clerk", "示例·市监经办", "13800000039",
          "market"),
    {"office_clerk",
     PersonKind::staff,
     "区人大代表工作室 / standing committee's office",
     "示例·代表室",
     "13800000040",
     Held{Role::standing_committee_office, "office"},
     {},
     Shown::to_visitors},
    {"auditor",
     PersonKind::staff,
     "审计员 / auditor",
     "示例·审计员",
     "13800000041",
     Held{Role::auditor, ""},
     {},
     Shown::to_visitors},
    {"system",
     PersonKind::staff,
     "系统管理员 / system administrator",
     "示例·系统员",
     "13800000042",
     Held{Role::system_administrator, ""},
     {},
     Shown::to_visitors},
    {"security",
     PersonKind::staff,
     "安全管理员 / security administrator",
     "示例·安全员",
     "13800000043",
     Held{Role::security_administrator, ""},
     {},
     Shown::to_visitors},

    deputy("shen", of_district, "示例·沈代表", "13800000011", "triangle_station",
           {district, "第31选区（样例）"}, Shown::to_visitors),
    deputy("lu", of_district, "示例·陆代表", "13800000012", "triangle_station",
           {district, "第32选区（样例）"}),
    deputy("gu", of_district, "示例·顾代表", "13800000013", "bay_station",
           {district, "第33选区（样例）"}),
    deputy("jiang", "市人大代表 / deputy of the city", "示例·蒋代表", "13800000014", "bay_station",
           {city, "临江代表团（样例）"}),
    deputy("han", "市人大代表 / deputy of the city", "示例·韩代表", "13800000015", "bay_station",
           {city, "临江代表团（样例）"}),
    deputy("tang", "省人大代表 / deputy of the province", "示例·唐代表", "13800000016",
           "triangle_station", {province, "省代表团（样例）"}),
    deputy("yue", "全国人大代表 / deputy of the nation", "示例·岳代表", "13800000017", "hub",
           {national, "省代表团（样例）"}),
    deputy("pan", of_district, "示例·潘代表", "13800000018", "south_station",
           {district, "第34选区（样例）"}),
    deputy("fu", of_district, "示例·傅代表", "13800000019", "north_station",
           {district, "第35选区（样例）"}),

    resident("chen", "桂花社区居民 / resident", "示例·陈女士", "13800000001"),
    resident("li", "柳荫社区居民 / resident", "示例·李先生", "13800000002"),
    resident("wang", "桥头社区居民 / resident", "示例·王阿姨", "13800000003"),
    resident("zhao", "文昌社区居民 / resident", "示例·赵同学", "13800000004"),
    resident("sun", "桥头社区居民 / resident", "示例·孙师傅", "13800000005"),
    resident("dama", "砚池社区居民 / resident", "示例·王大妈", "13800000006", Shown::to_visitors),
    resident("zheng", "灯笼巷社区居民 / resident", "示例·郑先生", "13800000051"),
    resident("feng", "渡口社区居民 / resident", "示例·冯奶奶", "13800000052"),
    resident("cao", "芦花社区居民 / resident", "示例·曹女士", "13800000053"),
    resident("peng", "枫林社区居民 / resident", "示例·彭老师", "13800000054"),
    resident("jin", "织机社区居民 / resident", "示例·金师傅", "13800000055"),
    resident("wei", "红砖社区居民 / resident", "示例·魏女士", "13800000056"),
    resident("tao", "南苑社区居民 / resident", "示例·陶先生", "13800000057"),
    resident("ge", "松涛社区居民 / resident", "示例·葛爷爷", "13800000058"),
    resident("fan", "书院社区居民 / resident", "示例·范女士", "13800000059"),
    resident("xi", "晒谷社区居民 / resident", "示例·奚先生", "13800000060"),
    resident("yan", "清泉社区居民 / resident", "示例·严女士", "13800000061"),
};

std::string sign_in_name(Member const& member)
{
    constexpr std::string_view mark = "示例·";
    return std::string(member.name.substr(mark.size()));
}

Member const* holder(Role role, std::string_view body)
{
    auto const found = std::ranges::find_if(members, [&](Member const& member) {
        return member.office && member.office->role == role && member.office->at == body;
    });
    return found == members.end() ? nullptr : &*found;
}

} // namespace ztc::demo
