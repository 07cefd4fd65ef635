// SPDX-License-Identifier: Apache-2.0
#include "app/sheet_words.hpp"
#include "app/sheets.hpp"
#include "platform/documents/flow.hpp"
#include "platform/documents/line_of_stops.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

using namespace documents;
using views::matter_page::ReferralPrint;

constexpr Frame frame{26, 18, 24, 15}; // room to punch holes on the left
constexpr double label_share = 31.0 / 160;
constexpr double reply_height = 109;
constexpr double link_height = 7; // the address and the code below the square
constexpr double outcome_height = 16;

Style const text{};
Style const small = text.size(9).quiet();
Style const title{.face = Face::song,
                  .points = 32,
                  .weight = Weight::bold,
                  .leading = 1.35,
                  .tracking = 0.18,
                  .part = Part::heading};

class Slip {
public:
    Slip(Pdf& pdf, ReferralPrint const& referral, std::optional<std::string> const& link,
         Letterhead const& head)
        : pdf_(pdf), referral_(referral), link_(link), head_(head),
          flow_(pdf.typesetter(), a4, frame)
    {}

    void draw()
    {
        heading();
        form();
        auto const height = reply_height + (link_ ? link_height : 0);
        flow_.keep(height);
        flow_.gap(flow_.room() - height);
        reply();
        signatures();
        flow_.print(pdf_, [&](Canvas& canvas, int page, int pages) {
            if (pages < 2) return;
            canvas.say(
                frame.left, 286, flow_.width(),
                {{fmt::format("转办单 {}　第 {} 页，共 {} 页", referral_.number, page, pages),
                  small.aligned(Align::right)}});
        });
    }

private:
    void heading()
    {
        auto const width = flow_.width();
        flow_.draw(33, [this, width](Canvas& canvas, double y) {
            canvas.say(frame.left, y, width, {{from(), text.size(11)}});
            canvas.say(frame.left, y + 6.5, width, {{"转办单", title}});
            canvas.say(frame.left, y + 9, width,
                       {{referral_.number, text.size(13).bold().aligned(Align::right)},
                        {day_in_words(referral_.referred_on), text.quiet().aligned(Align::right)}});
        });
        flow_.draw(15, [width, stops = stops()](Canvas& canvas, double y) {
            draw_line_across(canvas, frame.left + 6, y, width - 12, stops);
        });
    }

    /// The line so far; a deputy who was not there is not said to have been.
    std::vector<StopMark> stops() const
    {
        std::vector<StopMark> marks{{"反映", Progress::passed}, {"受理", Progress::passed}};
        if (referral_.looked_into) marks.push_back({"代表核实", Progress::passed});
        marks.push_back({"转办", Progress::here});
        marks.push_back({"答复", Progress::ahead});
        marks.push_back({"评价", Progress::ahead});
        return marks;
    }

    std::string from() const
    {
        if (head_.site.place.empty()) return referral_.station_name;
        return head_.site.place + "　" + referral_.station_name;
    }

    void form()
    {
        row("承办单位", {{referral_.unit_name, text}});
        flow_.row({{label_share, {{"事项编号", text.bold()}}},
                   {0.225, {{referral_.number, text}}},
                   {label_share, {{"答复期限", text.bold()}}},
                   {1 - 0.225 - 2 * label_share, until()}});
        row("反映内容", said());
        if (auto const& seen = referral_.looked_into)
            row("代表核实", {{fmt::format("{}，{}：{}", day_in_words(seen->on),
                                          seen->by.value_or("代表"), seen->text),
                              text}});
        if (referral_.note) row("转办意见", {{*referral_.note, text}});
        row("依据",
            {{fmt::format("{}。代表不直接处理（代表法第三十一条）。", referral_.basis), text}});
        row("请您做到",
            {{fmt::format(
                  "{}期限内书面答复，三选一，写明理由。不归您单位管的，两个工作日内写明归谁管，"
                  "退回另转。联系居民请经联络站转话，本单不写姓名、电话。",
                  referral_.is_reopened ? "上次答复居民不满意，请重新办理。" : ""),
              text}});
    }

    Paragraphs until() const
    {
        auto const period =
            fmt::format("次日起第 {} 个工作日{}", referral_.working_days,
                        referral_.provisional ? "（暂定，以公布的放假安排为准）" : "");
        return {{short_day(referral_.answer_due_on) + " 24:00 前", text.size(13).bold()},
                {period, small}};
    }

    Paragraphs said() const
    {
        Paragraphs words{{referral_.title, text.bold()}, {referral_.text, text}};
        auto where = "地点：" + referral_.community_name;
        if (referral_.place) where += "　" + *referral_.place;
        words.push_back({std::move(where), text});
        if (referral_.photos)
            words.push_back({fmt::format("照片 {} 张，附后。", referral_.photos), text});
        return words;
    }

    void row(std::string const& label, Paragraphs const& words, double at_least = 0)
    {
        flow_.row({{label_share, {{label, text.bold()}}}, {1 - label_share, words}}, at_least);
    }

    void reply()
    {
        auto const width = flow_.width();
        auto const* const how = link_ ? "以下由承办单位填写，盖章后交回；也可以扫右下的码直接在线填"
                                      : "以下由承办单位填写，盖章后交回联络站";
        flow_.draw(9, [width, how](Canvas& canvas, double y) {
            canvas.rule(frame.left, y, frame.left + width, y,
                        {0.3, ink::edge, Stroke::Pattern::dashed});
            canvas.say(frame.left, y + 2, width, {{how, small.aligned(Align::centre)}});
        });
        flow_.words({{"答复", title.size(18), 1}});
        outcome("已办成", "办成日期　　　　年　　月　　日　　　　附照片或单据　　　张",
                "怎么办的：");
        outcome("列入计划", "承诺在　　　　年　　月　　日前完成　　　　负责人", "分几步：");
        outcome("不能办", "理由和依据：", "");
    }

    void outcome(std::string const& name, std::string const& fields, std::string const& more)
    {
        auto const top = flow_.y();
        Paragraphs words{{fields, more.empty() ? text.quiet() : text}};
        if (!more.empty()) words.push_back({more, text.quiet()});
        row("　  " + name, words, outcome_height);
        flow_.draw(0, [top](Canvas& canvas, double) {
            canvas.box(frame.left + 3, top + 2.6, 3.8, 3.8, {0.25});
        });
    }

    void signatures()
    {
        flow_.gap(5);
        flow_.draw(37 + (link_ ? link_height : 0), [this, width = flow_.width()](Canvas& canvas,
                                                                                 double y) {
            constexpr double field = 56, second = 64;
            auto const line = [&](double x, double at, std::string const& name) {
                canvas.say(frame.left + x, at, field, {{name, text}});
                canvas.rule(frame.left + x, at + 7, frame.left + x + field, at + 7);
            };
            line(0, y + 4, "经办人");
            line(second, y + 4, "电话");
            line(0, y + 15, "负责人");
            line(second, y + 15, "日期（盖章）");
            canvas.say(frame.left, y + 30, 120, {{contact(), small}});
            if (!link_) return;
            canvas.qr(frame.left + width - 31, y - 4, 32, *link_);
            auto const line_of = small.size(8.5).aligned(Align::centre);
            auto const [address, code] = typed(*link_);
            canvas.say(
                frame.left + width - 40, y + 28, 50,
                {{"没有账号也能填，答复后失效", line_of}, {address, line_of}, {code, line_of}});
        });
    }

    /// What somebody types who cannot scan: the address without its scheme, and the code.
    static std::pair<std::string, std::string> typed(std::string const& link)
    {
        auto const from = link.find("://") + 3;
        auto const hash = link.find('#');
        auto code = link.substr(hash + 1);
        std::transform(code.begin(), code.end(), code.begin(), ::toupper);
        return {link.substr(from, hash - from), code};
    }

    std::string contact() const
    {
        auto words = "联系：" + referral_.station_name;
        if (!head_.site.phone.empty()) words += "，" + head_.site.phone;
        if (!head_.site.opening_hours.empty()) words += "，" + head_.site.opening_hours;
        return words;
    }

    Pdf& pdf_;
    ReferralPrint const& referral_;
    std::optional<std::string> const& link_;
    Letterhead const& head_;
    Flow flow_;
};

} // namespace

std::string draw_referrals(std::vector<ReferralPrint> const& referrals,
                           std::optional<std::string> const& link, Letterhead const& head)
{
    auto const& newest = *std::max_element(
        referrals.begin(), referrals.end(),
        [](auto const& one, auto const& other) { return one.referred_at < other.referred_at; });
    auto const name = referrals.size() == 1 ? fmt::format("转办单 {}", newest.number)
                                            : fmt::format("转办单 {} 张", referrals.size());
    Pdf pdf({name, head.site.name, newest.referred_at}, head.fonts);
    for (auto const& referral : referrals) Slip(pdf, referral, link, head).draw();
    return pdf.finish();
}

} // namespace ztc::app
