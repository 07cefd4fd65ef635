// SPDX-License-Identifier: Apache-2.0
#include "demo/cast.hpp"

#include "kernel/result.hpp"

#include <algorithm>

namespace ztc::demo {

using enum organisation::NodeKind;
using organisation::StationType;

namespace {

constexpr std::string_view week = "周一至周五 9:00–17:00";
constexpr std::string_view week_and_saturday = "周一至周五 9:00–17:00，周六 9:00–12:00";
constexpr std::string_view wednesday = "每周三 14:30–16:30";
constexpr std::int64_t last = 900; // the central station stands behind those that residents turn to

/// A station in the community itself: a room, hours, a telephone; its matters go to the area's.
constexpr Body room(std::string_view key, std::string_view area, std::string_view name,
                    std::string_view short_name, std::string_view address)
{
    return {key,
            area,
            station,
            name,
            short_name,
            address,
            "027-00000009",
            wednesday,
            StationType::community};
}

constexpr Body home(std::string_view key, std::string_view area, std::string_view name)
{
    return {key, area, community, name};
}

} // namespace

std::vector<Body> const bodies = {
    {"office", "", standing_committee_office, "临江区人大常委会代表工作室（样例）", "代表工作室"},
    {"committee", "", working_committee, "临江区人大三角路街道工委（样例）", "街道工委"},
    {"hub", "committee", station, "街道代表联络中心站（样例）", "中心站", "公园路 6 号二楼（样例）",
     "027-00000010", week_and_saturday, StationType::central, last},

    {"triangle_station", "hub", station, "三角路代表联络站（样例）", "三角路站",
     "三角路 1 号一楼（样例）", "027-00000001", week_and_saturday, StationType::area},
    home("osmanthus", "triangle_station", "桂花社区（样例）"),
    home("willow", "triangle_station", "柳荫社区（样例）"),
    home("inkstone", "triangle_station", "砚池社区（样例）"),
    home("lantern", "triangle_station", "灯笼巷社区（样例）"),

    {"bay_station", "hub", station, "东湾代表联络站（样例）", "东湾站", "东湾里 2 号（样例）",
     "027-00000002", week, StationType::area},
    home("bridge", "bay_station", "桥头社区（样例）"),
    home("wenchang", "bay_station", "文昌社区（样例）"),
    home("ferry", "bay_station", "渡口社区（样例）"),
    home("reed", "bay_station", "芦花社区（样例）"),

    {"south_station", "hub", station, "南苑代表联络站（样例）", "南苑站", "南苑街 30 号（样例）",
     "027-00000003", week, StationType::area},
    home("maple", "south_station", "枫林社区（样例）"),
    home("loom", "south_station", "织机社区（样例）"),
    home("red_brick", "south_station", "红砖社区（样例）"),
    home("south_garden", "south_station", "南苑社区（样例）"),

    {"north_station", "hub", station, "北坡代表联络站（样例）", "北坡站", "北坡路 18 号（样例）",
     "027-00000004", week, StationType::area},
    home("pine", "north_station", "松涛社区（样例）"),
    home("academy", "north_station", "书院社区（样例）"),
    home("threshing", "north_station", "晒谷社区（样例）"),
    home("spring", "north_station", "清泉社区（样例）"),

    room("osmanthus_room", "triangle_station", "桂花社区代表联络点（样例）", "桂花点",
         "桂花一路 3 号（样例）"),
    room("willow_room", "triangle_station", "柳荫社区代表联络点（样例）", "柳荫点",
         "柳荫路 11 号（样例）"),
    room("inkstone_room", "triangle_station", "砚池社区代表联络点（样例）", "砚池点",
         "砚池街 5 号（样例）"),
    room("lantern_room", "triangle_station", "灯笼巷社区代表联络点（样例）", "灯笼巷点",
         "灯笼巷 20 号（样例）"),
    room("bridge_room", "bay_station", "桥头社区代表联络点（样例）", "桥头点",
         "桥头南路 2 号（样例）"),
    room("wenchang_room", "bay_station", "文昌社区代表联络点（样例）", "文昌点",
         "文昌巷 1 号（样例）"),
    room("ferry_room", "bay_station", "渡口社区代表联络点（样例）", "渡口点",
         "老渡口 7 号（样例）"),
    room("reed_room", "bay_station", "芦花社区代表联络点（样例）", "芦花点", "芦花里 9 号（样例）"),
    room("maple_room", "south_station", "枫林社区代表联络点（样例）", "枫林点",
         "枫林路 4 号（样例）"),
    room("loom_room", "south_station", "织机社区代表联络点（样例）", "织机点",
         "织机街 12 号（样例）"),
    room("red_brick_room", "south_station", "红砖社区代表联络点（样例）", "红砖点",
         "红砖里 6 号（样例）"),
    room("south_garden_room", "south_station", "南苑社区代表联络点（样例）", "南苑点",
         "南苑街 8 号（样例）"),
    room("pine_room", "north_station", "松涛社区代表联络点（样例）", "松涛点",
         "松涛路 15 号（样例）"),
    room("academy_room", "north_station", "书院社区代表联络点（样例）", "书院点",
         "书院街 21 号（样例）"),
    room("threshing_room", "north_station", "晒谷社区代表联络点（样例）", "晒谷点",
         "晒谷场 3 号（样例）"),
    room("spring_room", "north_station", "清泉社区代表联络点（样例）", "清泉点",
         "清泉路 10 号（样例）"),

    {"tower_room", "hub", station, "临江大厦代表联络点（样例）", "大厦点", "临江大厦三层（样例）",
     "027-00000011", "每周二 12:00–13:30", StationType::special},
    {"park_room", "hub", station, "软件园代表联络点（样例）", "园区点", "软件园 A 座大厅（样例）",
     "027-00000012", "每周四 12:00–13:30", StationType::special},
    {"market_room", "hub", station, "水产市场代表联络点（样例）", "市场点",
     "水产市场管理处（样例）", "027-00000013", "每周一 14:00–16:00", StationType::special},

    {"city_management", "", handling_unit, "区城管局（样例）", "区城管局"},
    {"housing_bureau", "", handling_unit, "区住建局（样例）", "区住建局"},
    {"traffic_police", "", handling_unit, "区交通大队（样例）", "区交通大队"},
    {"water", "", handling_unit, "市水务集团（样例）", "市水务集团"},
    {"power", "", handling_unit, "市供电公司（样例）", "市供电公司"},
    {"parks", "", handling_unit, "区园林中心（样例）", "区园林中心"},
    {"market", "", handling_unit, "区市场监管局（样例）", "区市场监管局"},
    {"disabled_federation", "", handling_unit, "区残联（样例）", "区残联"},
    {"public_service", "committee", handling_unit, "街道公共服务办（样例）", "公共服务办"},
    {"urban_centre", "committee", handling_unit, "街道城管中心（样例）", "城管中心"},
};

Body const& body_of(std::string_view key)
{
    auto const found = std::ranges::find(bodies, key, &Body::key);
    ZTC_ENSURE(found != bodies.end());
    return *found;
}

std::vector<std::string_view> const& places_of(std::string_view community)
{
    static std::map<std::string_view, std::vector<std::string_view>> const all{
        {"osmanthus", {"桂花新村 3 号楼", "桂花二路", "桂花菜场后门", "桂花幼儿园门口"}},
        {"willow", {"柳荫苑东区", "柳荫路北口", "柳荫河步道", "柳荫苑地下车库"}},
        {"inkstone", {"砚池街中段", "砚池小区东门", "砚池菜场", "砚池小学门口"}},
        {"lantern", {"灯笼巷口", "灯笼巷 40 号院", "灯笼巷停车场", "灯笼巷公厕旁"}},
        {"bridge", {"桥头小区 6 号楼", "桥头北路", "桥头夜市", "桥头公交站"}},
        {"wenchang", {"文昌巷 15 号", "文昌公园西门", "文昌路中段", "文昌小区 2 号楼"}},
        {"ferry", {"老渡口 31 号", "渡口广场", "渡口新村 5 号楼", "渡口路桥下"}},
        {"reed", {"芦花里 3 号楼", "芦花湿地步道", "芦花路南段", "芦花小区北门"}},
        {"maple", {"枫林路 66 号", "枫林苑 1 号楼", "枫林苑西门", "枫林公园"}},
        {"loom", {"织机街 8 号院", "织机新村 4 号楼", "织机街菜摊", "织机街公交站"}},
        {"red_brick", {"红砖里 12 号楼", "红砖里锅炉房旁", "红砖路口", "红砖里自行车棚"}},
        {"south_garden", {"南苑小区 10 号楼", "南苑街中段", "南苑中学门口", "南苑广场"}},
        {"pine", {"松涛路 5 号院", "松涛苑 2 号楼", "松涛苑东门", "松涛路坡顶"}},
        {"academy", {"书院街 3 号", "书院里 7 号楼", "书院街口", "书院小学北侧"}},
        {"threshing", {"晒谷场北边", "晒谷新村 6 号楼", "晒谷路", "晒谷新村南门"}},
        {"spring", {"清泉路 27 号", "清泉苑 8 号楼", "清泉苑儿童乐园", "清泉路公交站"}},
    };
    return all.at(community);
}

std::string_view area_of(std::string_view community)
{
    return body_of(community).under;
}

} // namespace ztc::demo
