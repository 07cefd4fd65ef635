// SPDX-License-Identifier: Apache-2.0
//
// What is held about a person as a page to read and print: large, in his words, without script.
#include "app/my_data.hpp"
#include "platform/proof/hash.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

namespace ztc::app {

namespace {

using namespace views::privacy;

constexpr std::string_view style =
    "body{font:18px/1.7 'Noto Sans CJK SC',sans-serif;max-width:44em;margin:2em auto;padding:0 1em;"
    "color:#1a1a1a;background:#fff}h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em;"
    "border-bottom:1px solid #888}h3{font-size:1em;margin:1.2em 0 .2em}dl{display:grid;"
    "grid-template-columns:8em 1fr;gap:.2em 1em;margin:0}dt{color:#555}dd{margin:0;"
    "overflow-wrap:anywhere;white-space:pre-line}table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:.2em .6em .2em 0;border-bottom:1px solid #ccc;"
    "vertical-align:top}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.7em}"
    "@media print{body{margin:0;max-width:none}pre{display:none}}";

std::string escaped(std::string_view text)
{
    std::string out;
    for (char const c : text) switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    return out;
}

std::string fact(std::string_view what, std::string_view value)
{
    return fmt::format("<dt>{}</dt><dd>{}</dd>", what, escaped(value));
}

std::string day(Instant at)
{
    return format_date(date_of(at));
}

std::string_view name_of(std::string_view member)
{
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"title", "标题"},
        {"text", "内容"},
        {"place", "地点"},
        {"point", "地图位置"},
        {"more", "补充"},
        {"hidden_names", "不给单位看的名字"},
        {"contested", "异议"},
        {"rated", "评价的话"},
        {"hotline_number", "12345 工单号"},
        {"withdrawn", "撤回的话"},
        {"said", "转话"},
        {"public_title", "公开用的标题"},
        {"public_said", "公开用的内容"},
        {"photo_words", "公开的照片照的是什么"}};
    for (auto const& [known, zh] : names)
        if (known == member) return zh;
    return member;
}

std::string_view name_of(ztc::people::NoticeWay way)
{
    using enum ztc::people::NoticeWay;
    switch (way) {
    case web: return "网页";
    case mini_program: return "小程序";
    case place_code: return "扫码";
    case station: return "联络站当面";
    case phone: return "电话里念的";
    case paper: return "纸面";
    case chat: return "群聊";
    }
    return {};
}

std::string_view name_of(Role role)
{
    switch (role) {
    case Role::deputy: return "人大代表";
    case Role::liaison_officer: return "联络员";
    case Role::committee_clerk: return "工委工作人员";
    case Role::committee_director: return "工委主任";
    case Role::unit_clerk: return "承办经办人";
    case Role::unit_head: return "承办负责人";
    case Role::standing_committee_office: return "常委会办事机构";
    default: return "工作人员";
    }
}

std::string_view name_of(Surface surface)
{
    switch (surface) {
    case Surface::page: return "打开看";
    case Surface::print: return "打印";
    case Surface::list: return "在名单里看";
    case Surface::copied: return "带走一份";
    case Surface::sound: return "听录音";
    case Surface::revealed: return "经批准看清姓名电话";
    }
    return {};
}

std::string_view name_of(Seen seen)
{
    switch (seen) {
    case Seen::words: return "内容";
    case Seen::masked: return "内容，姓名电话遮着";
    case Seen::identity: return "看到是谁";
    }
    return {};
}

std::string record(MyHoldings const& data)
{
    auto out = "<h2>登记</h2><dl>" + fact("姓名", data.name.value_or("没有登记")) +
               fact("手机号", data.phone.value_or("没有登记")) +
               fact("登记日期", day(data.registered_at)) + "</dl>";
    out += "<h2>看过并同意的个人信息告知</h2>";
    if (data.notices.empty()) out += "<p>没有。</p>";
    for (auto const& notice : data.notices)
        out += fmt::format("<p>{} 版，{}同意（{}）{}</p>", escaped(notice.notice_version),
                           day(notice.accepted_at), notice.way ? name_of(*notice.way) : "网页",
                           notice.withdrawn_at ? "，" + day(*notice.withdrawn_at) + "撤回" : "");
    return out;
}

std::string_view name_of(ztc::publication::ConsentChannel channel)
{
    using enum ztc::publication::ConsentChannel;
    switch (channel) {
    case app: return "手机上";
    case phone: return "来电";
    case paper: return "纸面";
    case station: return "来站当面";
    case link: return "短信里的网页上";
    }
    return {};
}

/// Which wording, word for word: below /open/ it can be read again.
std::string wordings(std::vector<ztc::people::Shown> const& shown)
{
    std::string out;
    for (auto const& one : shown) {
        auto const what = one.kind == ztc::people::WordingKind::notice    ? "看到的告知"
                          : one.kind == ztc::people::WordingKind::raising ? "反映时同意的文本"
                                                                          : "同意公开的文本";
        auto const kind = boost::describe::enum_to_string(one.kind, "");
        out += fmt::format(
            "<dt>{}</dt><dd><a href=\"/open/wordings/{}/{}\">{} 版</a>，SHA-256 {}</dd>", what,
            kind, escaped(one.version), escaped(one.version), one.sha256_zh);
    }
    return out;
}

std::string_view name_of(ztc::callbacks::CallChannel channel)
{
    using enum ztc::callbacks::CallChannel;
    switch (channel) {
    case phone: return "电话";
    case visit: return "上门";
    case at_station: return "来站";
    case message: return "短信、微信";
    }
    return {};
}

std::string_view name_of(ztc::callbacks::CallOutcome outcome)
{
    using enum ztc::callbacks::CallOutcome;
    switch (outcome) {
    case reached: return "找到本人";
    case not_reached: return "没找到";
    case call_again: return "请改天再找";
    }
    return {};
}

std::string around(MyMatter const& matter)
{
    std::string out;
    for (auto const& consent : matter.consents) {
        auto const what = consent.purpose != ConsentTo::be_public ? "同意让承办单位知道是谁"
                          : consent.covers == ztc::publication::Covers::words_and_photos
                              ? "同意公开文字和照片"
                              : "同意公开";
        auto said = format_date(consent.given_on);
        if (consent.channel) said += fmt::format("（{}）", name_of(*consent.channel));
        if (consent.withdrawn_on) said += "，" + format_date(*consent.withdrawn_on) + "收回";
        out += fact(what, said) + wordings(consent.shown);
    }
    for (auto const& reveal : matter.reveals)
        out += fact("经批准看清姓名电话",
                    fmt::format("{} {}，{} 次。理由：{}", day(reveal.looked_at), reveal.by,
                                reveal.times, reveal.reason.value_or("已删除")));
    for (auto const& call : matter.calls)
        out += fact("回访", fmt::format("{} {}，{}{}", day(call.at), name_of(call.channel),
                                        name_of(call.outcome),
                                        call.note ? "：" + *call.note : std::string()));
    return out;
}

std::string matter(MyMatter const& matter)
{
    auto out = fmt::format("<h3>{}</h3><dl>", escaped(matter.number)) +
               fact("反映日期", day(matter.raised_at)) + fact("告知版本", matter.notice_version) +
               wordings(matter.shown);
    if (matter.closed_on) out += fact("办结日期", format_date(*matter.closed_on));
    if (matter.lapsed_on)
        out += fact("内容", "已按保存期限删除（" + format_date(*matter.lapsed_on) + "）");
    for (auto const& words : matter.words) out += fact(name_of(words.member), words.text);
    return out + around(matter) + "</dl>";
}

std::string matters(MyHoldings const& data)
{
    std::string out = "<h2>反映的问题</h2>";
    if (data.matters.empty()) out += "<p>没有。</p>";
    for (auto const& one : data.matters) out += matter(one);
    for (auto const& joined : data.joined)
        out += fmt::format("<p>{} 表示也遇到 {}</p>", format_date(joined.joined_on),
                           escaped(joined.number));
    return out;
}

std::string_view name_of(VisitDeed deed)
{
    switch (deed) {
    case VisitDeed::booked: return "约号";
    case VisitDeed::given_back: return "退号";
    case VisitDeed::came: return "到站";
    case VisitDeed::said: return "说的话";
    }
    return {};
}

std::string visits(MyHoldings const& data)
{
    if (data.visits.empty()) return {};
    std::string out = "<h2>代表接待</h2>";
    for (auto const& visit : data.visits) {
        out += fmt::format("<h3>{} 的接待</h3><dl>", format_date(visit.held_on));
        for (auto const& line : visit.lines)
            out += fact(name_of(line.deed),
                        day(line.at) + (line.words ? "：" + *line.words : std::string()));
        out += "</dl>";
    }
    return out;
}

std::string files(MyHoldings const& data)
{
    std::string out = "<h2>照片和录音</h2>";
    if (data.files.empty()) return out + "<p>没有。</p>";
    out += "<table><tr><th>日期</th><th>种类</th><th>大小</th><th>事项</th></tr>";
    for (auto const& file : data.files)
        out += fmt::format("<tr><td>{}</td><td>{}</td><td>{} KB</td><td>{}</td></tr>",
                           day(file.stored_at), escaped(file.media), (file.size + 1023) / 1024,
                           escaped(file.number.value_or("")));
    return out + "</table>";
}

std::string reads(std::vector<MyRead> const& reads)
{
    std::string out = "<h2>谁看过</h2>";
    if (reads.empty()) return out + "<p>没有人看过。</p>";
    out += "<table><tr><th>日期</th><th>谁</th><th>事项</th><th>看了什么</th></tr>";
    for (auto const& read : reads)
        out += fmt::format("<tr><td>{}</td><td>{} {} {}</td><td>{}</td><td>{}：{}{}</td></tr>",
                           format_date(read.on), escaped(read.body_name.value_or("")),
                           read.role ? name_of(*read.role) : "", escaped(read.name.value_or("")),
                           escaped(read.matter_number.value_or("")), name_of(read.surface),
                           name_of(read.seen),
                           read.times > 1 ? fmt::format("，{} 次", read.times) : "");
    return out + "</table>";
}

std::string receipts(std::vector<MyReceipt> const& all)
{
    if (all.empty()) return {};
    std::string out = "<h2>回执</h2>";
    for (auto const& one : all)
        out += fmt::format("<h3>{}</h3><pre>{}</pre>", escaped(one.number), escaped(one.receipt));
    return out;
}

std::string kept(views::privacy::Kept const& kept)
{
    return fmt::format(
        "<h2>保存多久</h2><p>反映的内容：办结后 {} 年。录音：办结后 {} 年。查阅记录：{} "
        "年。依据：{}。</p>",
        kept.matter_years, kept.voice_years, kept.audit_years, escaped(kept.basis));
}

} // namespace

ReadablePage readable(MyExport const& all)
{
    auto const head = fmt::format(
        "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width\"><title>我的信息</title><style>{}</style></head><body><main>"
        "<h1>{}：我的信息</h1><p>{} 导出。只给本人。</p>",
        style, escaped(all.site), format_date(all.exported_on));
    return {head + record(all.data) + matters(all.data) + visits(all.data) + files(all.data) +
                reads(all.reads) + kept(all.data.kept) + receipts(all.receipts) +
                "</main></body></html>\n",
            "'sha256-" + proof::to_base64(proof::sha256(style)) + "'"};
}

} // namespace ztc::app
