// SPDX-License-Identifier: Apache-2.0
//
// What can be done with the register of publicity and with bulletins; each time another page, and a
// bulletin of another year.
#pragma once

#include "stories/at_once_reports.hpp"

namespace ztc::stories {

class PressDeeds : public ReportDeeds {
protected:
    json::object outlet()
    {
        return {{"outlet", "示例日报"},
                {"level", "district"},
                {"published_on", format_date(clock().today())},
                {"link", "https://news.example/" + std::to_string(++pages_)}};
    }
    json::object article()
    {
        return with(outlet(), {{"node", station.text}, {"headline", "示例"}});
    }
    json::object piece()
    {
        return {{"piece", step(chen, "/publicity/register", article()).at("piece")}};
    }
    json::object pair() { return with(piece(), {{"into", piece().at("piece")}}); }
    std::vector<Deed> of_publicity()
    {
        return {act("/publicity/register", once, {"publicity.piece_registered"}, chen,
                    [this] { return article(); }),
                act("/publicity/add_reprint", once, {"publicity.reprint_added"}, chen,
                    [this] { return with(outlet(), piece()); }),
                act("/publicity/join", once, {"publicity.piece_joined", "publicity.piece_took_in"},
                    chen, [this] { return pair(); }),
                act("/publicity/strike", once, {"publicity.entry_struck"}, chen,
                    [this] { return with(piece(), {{"reason", "示例"}}); })};
    }

    json::object words_of_bulletin() { return {{"title", "示例"}, {"introduction", "示例"}}; }
    json::object a_year()
    {
        return with(words_of_bulletin(), {{"node", station.text},
                                          {"kind", "year"},
                                          {"from_on", std::to_string(2025 - years_++) + "-01-01"}});
    }
    json::object drafted()
    {
        return {{"bulletin", step(chen, "/bulletins/draft", a_year()).at("bulletin")}};
    }
    json::object to_approve()
    {
        auto const bulletin = drafted();
        auto const page =
            gao.get("/bulletins/" + std::string(bulletin.at("bulletin").as_string())).body();
        return with(bulletin,
                    {{"counted_until", page.at("counted_until")}, {"figures", page.at("figures")}});
    }
    json::object approved_bulletin()
    {
        auto const body = to_approve();
        step(gao, "/bulletins/approve", body);
        return {{"bulletin", body.at("bulletin")}};
    }
    std::vector<Deed> of_bulletins()
    {
        return {
            act("/bulletins/draft", once, {"bulletins.drafted"}, chen, [this] { return a_year(); }),
            act("/bulletins/revise", each, {"bulletins.revised"}, chen,
                [this] { return with(drafted(), words_of_bulletin()); }),
            act("/bulletins/approve", once, {"bulletins.approved"}, gao,
                [this] { return to_approve(); }),
            act("/bulletins/publish", once, {"bulletins.published"}, chen,
                [this] { return approved_bulletin(); }),
            act("/bulletins/withdraw", once, {"bulletins.withdrawn"}, gao,
                [this] { return with(drafted(), {{"reason", "示例"}}); })};
    }

private:
    int pages_ = 0, years_ = 0;
};

} // namespace ztc::stories
