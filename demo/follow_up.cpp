// SPDX-License-Identifier: Apache-2.0
#include "demo/follow_up.hpp"

#include "demo/acting.hpp"
#include "kernel/enum_of.hpp"
#include "modules/callbacks/service.hpp"
#include "modules/record/service.hpp"

namespace ztc::demo {

namespace {

constexpr std::size_t called = 6;

class FollowUp : Acting {
public:
    using Acting::Acting;

    /// Every third does not pick up.
    void call_back()
    {
        using namespace callbacks;
        auto const by = actor("wu");
        auto const page = asked(by, "/callbacks", {});
        auto const& waiting = page.at("items").as_array();
        for (std::size_t n = 0; n < std::min(called, waiting.size()); ++n) {
            matters::MatterId const matter{std::string(waiting[n].at("matter").as_string())};
            bool const reached = n % 3 != 2;
            run(by, &callbacks::record,
                Record{.matter = matter,
                       .channel = CallChannel::phone,
                       .outcome = reached ? CallOutcome::reached : CallOutcome::not_reached,
                       .note = Text<1, 500>{reached ? "示例：问清了楼栋，说好有进展再打。"
                                                    : "示例：没有人接。"}});
        }
    }

    void put_right()
    {
        auto const by = actor("shen");
        auto const page = asked(by, "/records/{deputy}", {{"deputy", by.person.text}});
        auto const& from = page.at("lines").as_array().front().at("source").as_object();
        record::Source const source{enum_of<record::SourceKind>(from.at("kind").as_string()),
                                    {std::string(from.at("subject").as_string())},
                                    from.at("version").as_int64()};
        auto const correction =
            run(by, &record::ask_correction,
                record::AskCorrection{source,
                                      record::Claim::inexact,
                                      {"示例：那天是和柳荫社区的网格员一起去的，请补上。"}})
                .correction;
        run(actor("wu"), &record::decide_correction,
            record::DecideCorrection{by.person,
                                     correction,
                                     record::Ruling::upheld,
                                     {"示例：问过网格员，属实，已注明。"}});
    }
};

} // namespace

void tell_follow_up(app::House& house, Cast const& cast)
{
    FollowUp follow(house, cast);
    follow.call_back();
    follow.put_right();
}

} // namespace ztc::demo
