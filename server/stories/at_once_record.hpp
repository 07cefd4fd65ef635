// SPDX-License-Identifier: Apache-2.0
//
// What can be said to a record of performance; each time of another line.
#pragma once

#include "stories/at_once_receptions.hpp"

#include <fstream>

namespace ztc::stories {

class RecordDeeds : public ReceptionDeeds {
protected:
    /// Zhou is named to follow it: the second event of its stream.
    json::object line_of_zhou()
    {
        return {{"source", {{"kind", "matter"}, {"subject", accepted()}, {"version", 2}}}};
    }
    json::object doubted()
    {
        return with(line_of_zhou(), {{"claim", "inexact"}, {"says", "示例"}});
    }
    json::object to_decide()
    {
        auto const reply = step(zhou, "/record/ask_correction", doubted());
        return {{"deputy", zhou_person.text},
                {"correction", id_in(reply, "correction")},
                {"ruling", "upheld"},
                {"reason", "示例"}};
    }
    json::object shown()
    {
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            zhou.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                     {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        auto const file = stored.body().at("file");
        return with(line_of_zhou(), {{"photos", json::array{file}}, {"shows", "示例"}});
    }
    std::vector<Deed> of_records()
    {
        return {act("/record/ask_correction", once, {"record.correction_asked"}, zhou,
                    [this] { return doubted(); }),
                act("/record/decide_correction", once, {"record.correction_decided"}, gao,
                    [this] { return to_decide(); }),
                act("/record/add_evidence", once, {"files.taken", "record.evidence_added"}, zhou,
                    [this] { return shown(); })};
    }
};

} // namespace ztc::stories
