// SPDX-License-Identifier: Apache-2.0
//
// Names of staff and bodies, and numbers of matters, each looked up once for one answer.
#pragma once

#include "kernel/reading.hpp"

#include <map>
#include <string>

namespace ztc::app {

class Told {
public:
    explicit Told(Reading& reading) : reading_(reading) {}

    /// Empty where there is none, or none any more.
    std::string name(PersonId const& person);
    std::string body(NodeId const& node);
    std::string number(std::string const& matter);

private:
    Reading& reading_;
    std::map<std::string, std::string> names_, numbers_;
};

} // namespace ztc::app
