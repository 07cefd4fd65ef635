// SPDX-License-Identifier: Apache-2.0
#include "demo/publication.hpp"

#include "demo/acting.hpp"
#include "kernel/described.hpp"
#include "modules/organisation/service.hpp"
#include "modules/policy/service.hpp"
#include "modules/publication/policy.hpp"
#include "modules/publication/service.hpp"

namespace ztc::demo {

namespace {

using publication::PublicationPolicy;

constexpr std::size_t public_at_most = 14; // of all that could be
constexpr int days_looked_back = 150;

class Publishing : Acting {
public:
    using Acting::Acting;

    void set_policy()
    {
        PublicationPolicy const ours{.basis = "三角路街道事项公开办法（样例）",
                                     .director_approves = false,
                                     .publish_figures = true};
        run(actor("wu"), &policy::set_policy,
            policy::SetPolicy{{std::string(PublicationPolicy::policy_name)},
                              house_.clock.today(),
                              json::parse(described::to_json(ours))});
    }

    void describe(Body const& body)
    {
        run(actor("wu"), &organisation::describe_station,
            organisation::DescribeStation{
                .node = cast_.nodes.at(body.key),
                .address = said<120>(body.address),
                .phone = said<40>(body.phone),
                .hours = said<120>(body.hours),
                .point = point_of(body),
                .note = Text<1, 200>{
                    "可以当面说、写纸条、打电话，工作人员替您录入并给您回执；代表接待就在"
                    "开放时间里（样例）。"}});
    }

    /// Each resident agrees to most of what was answered of late: nobody is asked today about what
    /// was raised a year ago.
    void ask(Member const& resident)
    {
        auto const by = actor(resident.key);
        auto const mine = asked(by, "/my_matters", {{"limit", "100"}});
        auto const asked_since = format_date(add_days(house_.clock.today(), -days_looked_back));
        for (auto const& item : mine.at("items").as_array()) {
            bool const own = !item.at("joined").as_bool();
            bool const told = item.at("stage") == "answered" || item.at("stage") == "closed";
            bool const late = std::string_view(item.at("raised_at").as_string()) >= asked_since;
            if (own && told && late && agreed_ < public_at_most)
                agree(by, {std::string(item.at("matter").as_string())});
        }
    }

private:
    /// The fourth waits for the desk, the eighth for a last look, the tenth was taken down.
    void agree(Actor const& by, matters::MatterId const& matter)
    {
        bool const can = app::run(house_, by, &publication::consent, {matter}).has_value();
        if (!can || ++agreed_ == 4 || agreed_ > public_at_most) return;
        auto const desk = actor("wu");
        auto const page = asked(desk, "/matters/{matter}/publication", {{"matter", matter.text}});
        auto const& wording = page.at("suggested").as_object();
        std::optional<matters::Wording> answered;
        if (auto const* words = wording.if_contains("answered"))
            answered = matters::Wording{std::string(words->as_string())};
        run(desk, &publication::draft,
            publication::Draft{matter,
                               {std::string(wording.at("title").as_string())},
                               {std::string(wording.at("said").as_string())},
                               answered});
        if (agreed_ == 8) return;
        run(desk, &publication::publish, publication::Publish{matter});
        if (agreed_ == 10)
            run(desk, &publication::take_down,
                publication::TakeDown{matter, publication::TakeDownReason::outdated, {}});
    }

    static std::optional<MapPoint> point_of(Body const& body)
    {
        std::int64_t n = 0; // somewhere in the river: samples have no true place
        for (auto const c : body.key) n += c;
        return MapPoint{30'600'000 + n * 37, 114'300'000 + n * 53, MapSystem::gcj02};
    }

    template <std::size_t N>
    static std::optional<Text<1, N>> said(std::string_view words)
    {
        if (words.empty()) return std::nullopt;
        return Text<1, N>{std::string(words)};
    }

    std::size_t agreed_ = 0;
};

} // namespace

void make_public(app::House& house, Cast const& cast)
{
    Publishing publishing(house, cast);
    publishing.set_policy();
    for (auto const& body : bodies)
        if (body.kind == organisation::NodeKind::station) publishing.describe(body);
    for (auto const& member : members)
        if (member.kind == people::PersonKind::resident) publishing.ask(member);
}

} // namespace ztc::demo
