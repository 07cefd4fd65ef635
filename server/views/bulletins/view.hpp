// SPDX-License-Identifier: Apache-2.0
//
// Performance bulletins: their words, and figures that are counted from what happened, each with
// the facts that it counts. Frozen ones are read as they were approved. Nobody is ranked.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/bulletins/types.hpp"
#include "modules/publicity/types.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <vector>

namespace ztc::views::bulletins {

View view();

using ztc::bulletins::BulletinId;
using ztc::bulletins::BulletinState;
using ztc::bulletins::Figure;
using ztc::bulletins::FigureKind;
using ztc::bulletins::PeriodKind;

BOOST_DEFINE_ENUM_CLASS(FactKind,
                        reception, // 一场接待
                        point,     // 当面听到的一条
                        matter,    // 一件反映
                        article)   // 一篇报道，或者一次转载

/// Something that a figure counts, or counts among those of which it is.
struct Fact {
    FactKind kind{};
    std::string subject; // its id; of a point its reception's
    Date on;
    std::vector<FigureKind> figures;
    std::vector<FigureKind> among;
    std::string words;                 // station, or headline
    std::optional<std::string> number; // of a matter that complains of nobody
    std::optional<std::int64_t> visitors;
    std::optional<std::string> outlet, link;
    std::optional<ztc::publicity::OutletLevel> level;
};
BOOST_DESCRIBE_STRUCT(Fact, (),
                      (kind, subject, on, figures, among, words, number, visitors, outlet, link,
                       level))

struct BulletinLine {
    BulletinId bulletin;
    NodeId node;
    std::string node_name;
    PeriodKind kind{};
    Date from_on, until_on;
    BulletinState state{};
    std::string title;
    std::optional<Date> approved_on, published_on, withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(BulletinLine, (),
                      (bulletin, node, node_name, kind, from_on, until_on, state, title,
                       approved_on, published_on, withdrawn_on))

struct BulletinPage {
    BulletinLine line;
    std::string introduction;
    std::vector<std::string> written_by; // names
    std::optional<std::string> approved_by;
    std::optional<std::string> reason; // why it was withdrawn
    std::vector<Figure> figures;       // as approved, or as of now
    std::int64_t counted_until = 0;
    std::vector<Fact> facts;
    bool over = false; // its days are
    bool may_write = false, may_approve = false, may_publish = false, may_withdraw = false;
};
BOOST_DESCRIBE_STRUCT(BulletinPage, (),
                      (line, introduction, written_by, approved_by, reason, figures, counted_until,
                       facts, over, may_write, may_approve, may_publish, may_withdraw))

/// Refuses bulletins.unknown, to strangers as of nothing.
Result<BulletinPage> bulletin_page(BulletinId const& bulletin, Reading& reading);

/// Whether these are its figures now, and were at that place in the log. Refuses
/// bulletins.figures_changed; says nothing of one that is no draft.
Result<> check_figures(BulletinId const& bulletin, std::vector<Figure> const& figures,
                       std::int64_t counted_until, Reading& reading);

// ---- what everybody may read -------------------------------------------------------------------

std::vector<BulletinLine> published(Reading& reading);
/// Published, or withdrawn after it was; the caller looks which.
std::optional<BulletinPage> published_one(BulletinId const& bulletin, Reading& reading);

} // namespace ztc::views::bulletins
