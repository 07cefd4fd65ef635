// SPDX-License-Identifier: Apache-2.0
//
// A town with the office that handles suggestions, the principal of a unit, and a rule in force.
#pragma once

#include "stories/given_suggestions.hpp"

namespace ztc::stories {

class TownOfSuggestions : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        office = Caller(port());
        staff(office, "示例·代表工作室", Role::standing_committee_office,
              SuggestionScenes::office_of(house(), top));
        head = Caller(port());
        staff(head, "示例·局长", Role::unit_head, bureau);
        scenes().adopt_rule();
    }
    SuggestionScenes scenes()
    {
        return {{zhou, office, li, head, he, gao, lin, zhou_person, bureau, water},
                [this] { clock().advance(std::chrono::minutes{1}); },
                [this] {
                    matter = raised_by(lin);
                    chen.post("/matters/accept",
                              {{"matter", matter}, {"deputy", zhou_person.text}});
                    return matter;
                }};
    }

    Caller office{0}, head{0};
    std::string matter; // the last that became part of one
};

} // namespace ztc::stories
