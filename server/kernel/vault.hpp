// SPDX-License-Identifier: Apache-2.0
//
// Whose words: one data key for each person, one for each congress's official text. Erasing an
// owner destroys the key and empties the rows; nothing else of the log or the views changes.
#pragma once

#include "kernel/id.hpp"

#include <string>

namespace ztc {

struct Owner {
    std::string name; // "person/<id>" or "congress/<id>"
    static Owner person(PersonId const& person) { return {"person/" + person.text}; }
    static Owner congress(std::string const& congress) { return {"congress/" + congress}; }
};

} // namespace ztc
