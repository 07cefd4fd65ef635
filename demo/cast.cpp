// SPDX-License-Identifier: Apache-2.0
#include "demo/cast.hpp"

namespace ztc::demo {

using enum organisation::NodeKind;
using enum people::CongressLevel;
using people::PersonKind;

std::string_view const password = "lantern-7-on-the-bridge";

std::vector<Body> const bodies = {
    {"office", "", standing_committee_office, "临江区人大常委会代表工作室（样例）", "代表工作室"},
    {"committee", "", working_committee, "临江区人大三角路街道工委（样例）", "街道工委"},
    {"triangle_station", "committee", station, "三角路代表联络站（样例）", "三角路站",
     "三角路 1 号一楼（样例）", "027-00000001", "周一至周五 9:00–17:00，周六 9:00–12:00"},
    {"bay_station", "committee", station, "东湾代表联络站（样例）", "东湾站", "东湾里 2 号（样例）",
     "027-00000002", "周一至周五 9:00–17:00"},
    {"osmanthus", "triangle_station", community, "桂花社区（样例）"},
    {"willow", "triangle_station", community, "柳荫社区（样例）"},
    {"bridge", "bay_station", community, "桥头社区（样例）"},
    {"wenchang", "bay_station", community, "文昌社区（样例）"},
    {"city_management", "", handling_unit, "区城管局（样例）", "区城管局"},
    {"housing_bureau", "", handling_unit, "区住建局（样例）", "区住建局"},
    {"traffic_police", "", handling_unit, "区交通大队（样例）", "区交通大队"},
    {"water", "", handling_unit, "市水务集团（样例）", "市水务集团"},
    {"public_service", "committee", handling_unit, "街道公共服务办（样例）", "公共服务办"},
    {"urban_centre", "committee", handling_unit, "街道城管中心（样例）", "城管中心"},
};

std::vector<Member> const members = {
    {"xu", PersonKind::staff, "三角路站联络员 / liaison officer", "示例·许联络", "13800000021",
     Held{Role::liaison_officer, "triangle_station"}},
    {"lin", PersonKind::staff, "东湾站联络员 / liaison officer", "示例·林联络", "13800000022",
     Held{Role::liaison_officer, "bay_station"}},
    {"zhou", PersonKind::staff, "街道工委干事 / committee clerk", "示例·周干事", "13800000023",
     Held{Role::committee_clerk, "committee"}},
    {"wu", PersonKind::staff, "街道工委主任 / committee director", "示例·吴主任", "13800000024",
     Held{Role::committee_director, "committee"}},
    {"city_management_clerk", PersonKind::staff, "区城管局经办 / unit clerk", "示例·城管经办",
     "13800000031", Held{Role::unit_clerk, "city_management"}},
    {"housing_bureau_clerk", PersonKind::staff, "区住建局经办 / unit clerk", "示例·住建经办",
     "13800000032", Held{Role::unit_clerk, "housing_bureau"}},
    {"traffic_police_clerk", PersonKind::staff, "区交通大队经办 / unit clerk", "示例·交通经办",
     "13800000033", Held{Role::unit_clerk, "traffic_police"}},
    {"water_clerk", PersonKind::staff, "市水务集团经办 / unit clerk", "示例·水务经办",
     "13800000034", Held{Role::unit_clerk, "water"}},
    {"public_service_clerk", PersonKind::staff, "街道公共服务办经办 / unit clerk", "示例·公服经办",
     "13800000035", Held{Role::unit_clerk, "public_service"}},
    {"urban_centre_clerk", PersonKind::staff, "街道城管中心经办 / unit clerk", "示例·中心经办",
     "13800000036", Held{Role::unit_clerk, "urban_centre"}},
    {"auditor", PersonKind::staff, "审计员 / auditor", "示例·审计员", "13800000041",
     Held{Role::auditor, ""}},
    {"system", PersonKind::staff, "系统管理员 / system administrator", "示例·系统员", "13800000042",
     Held{Role::system_administrator, ""}},
    {"security", PersonKind::staff, "安全管理员 / security administrator", "示例·安全员",
     "13800000043", Held{Role::security_administrator, ""}},
    {"shen", PersonKind::deputy, "区人大代表 / deputy", "示例·沈代表", "13800000011",
     Held{Role::deputy, "triangle_station"}, Seat{district, "第31选区（样例）"}},
    {"lu", PersonKind::deputy, "区人大代表 / deputy", "示例·陆代表", "13800000012",
     Held{Role::deputy, "triangle_station"}, Seat{district, "第32选区（样例）"}},
    {"gu", PersonKind::deputy, "区人大代表 / deputy", "示例·顾代表", "13800000013",
     Held{Role::deputy, "bay_station"}, Seat{district, "第33选区（样例）"}},
    {"jiang", PersonKind::deputy, "市人大代表 / deputy of the city", "示例·蒋代表", "13800000014",
     Held{Role::deputy, "bay_station"}, Seat{city, "临江代表团（样例）"}},
    {"han", PersonKind::deputy, "市人大代表 / deputy of the city", "示例·韩代表", "13800000015",
     Held{Role::deputy, "bay_station"}, Seat{city, "临江代表团（样例）"}},
    {"tang", PersonKind::deputy, "省人大代表 / deputy of the province", "示例·唐代表",
     "13800000016", Held{Role::deputy, "triangle_station"}, Seat{province, "省代表团（样例）"}},
    {"chen", PersonKind::resident, "桂花社区居民 / resident", "示例·陈女士", "13800000001"},
    {"li", PersonKind::resident, "柳荫社区居民 / resident", "示例·李先生", "13800000002"},
    {"wang", PersonKind::resident, "桥头社区居民 / resident", "示例·王阿姨", "13800000003"},
    {"zhao", PersonKind::resident, "文昌社区居民 / resident", "示例·赵同学", "13800000004"},
    {"sun", PersonKind::resident, "桥头社区居民 / resident", "示例·孙师傅", "13800000005"},
};

std::string sign_in_name(Member const& member)
{
    constexpr std::string_view mark = "示例·";
    return std::string(member.name.substr(mark.size()));
}

} // namespace ztc::demo
