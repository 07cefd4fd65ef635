// SPDX-License-Identifier: Apache-2.0
#include "views/bulletins/page_counted.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "views/bulletins/sql.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::bulletins {

namespace {

struct StoredFact {
    std::string kind, subject;
    std::int64_t position = 0;
    std::optional<std::int64_t> ended_at;
    Date on;
    std::vector<std::string> within;
    std::optional<std::string> parent;
    std::int64_t amount = 0;
    std::optional<std::string> label;
    Counted::Refs refs;
    std::optional<ztc::publicity::OutletLevel> level;

    bool is_so_at(std::optional<std::int64_t> const& as_of) const
    {
        if (!as_of) return !ended_at;
        return position <= *as_of && (!ended_at || *ended_at > *as_of);
    }
};

StoredFact read_fact(Row const& row)
{
    StoredFact out;
    out.kind = std::string(row.text(0));
    out.subject = std::string(row.text(1));
    out.position = row.integer(2);
    out.ended_at = row.optional_integer(3);
    out.on = row.date(4);
    out.within = text::lines(row.text(5));
    out.parent = row.optional_text(6);
    out.amount = row.integer(7);
    out.label = row.optional_text(8);
    out.refs = {row.optional_text(9), row.optional_text(10), row.optional_text(11),
                row.optional_text(12)};
    if (!row.null(13)) out.level = enum_of<ztc::publicity::OutletLevel>(row.text(13));
    return out;
}

/// What is so of each subject, by kind.
class Counting {
public:
    Counting(std::vector<StoredFact> const& stored, Scope const& scope)
    {
        for (auto const& one : stored) {
            if (std::ranges::find(one.within, scope.node.text) == one.within.end()) continue;
            out_.counted_until =
                std::max({out_.counted_until, one.position, one.ended_at.value_or(0)});
            if (!one.is_so_at(scope.as_of)) continue;
            so_[one.kind][one.subject] = &one;
            order_.push_back(&one);
        }
    }

    Counted take()
    {
        for (auto const* one : order_) add(*one);
        using enum FigureKind;
        for (auto const kind :
             {receptions, visitors, settled, raised, answered, done, pieces, reprints})
            out_.figures.push_back(figure(kind));
        return std::move(out_);
    }

private:
    StoredFact const* find(std::string const& kind, std::string const& subject) const
    {
        auto const of_kind = so_.find(kind);
        if (of_kind == so_.end()) return nullptr;
        auto const found = of_kind->second.find(subject);
        return found == of_kind->second.end() ? nullptr : found->second;
    }
    void add(StoredFact const& one)
    {
        Fact fact;
        fact.subject = one.subject;
        fact.on = one.on;
        if (one.kind == "reception")
            of_reception(one, fact);
        else if (one.kind == "point")
            of_point(one, fact);
        else if (one.kind == "raised")
            of_matter(one, fact);
        else if (one.kind == "piece" || one.kind == "reprint")
            of_article(one, fact);
        else
            return; // says something of another
        out_.facts.push_back(std::move(fact));
        out_.refs.push_back(one.refs);
    }
    void of_reception(StoredFact const& one, Fact& fact) const
    {
        fact.kind = FactKind::reception;
        fact.among = {FigureKind::receptions};
        auto const* held = find("held", one.subject);
        if (!held) return;
        fact.figures = {FigureKind::receptions, FigureKind::visitors};
        fact.visitors = held->amount;
    }
    void of_point(StoredFact const& one, Fact& fact) const
    {
        fact.kind = FactKind::point;
        fact.subject = one.parent.value_or("");
        fact.among = {FigureKind::settled};
        if (find("settled", one.subject)) fact.figures = {FigureKind::settled};
    }
    /// Taken back, shown another door or gone on in another without an answer: nobody owes one.
    void of_matter(StoredFact const& one, Fact& fact) const
    {
        fact.kind = FactKind::matter;
        fact.number = one.label;
        fact.figures = {FigureKind::raised};
        if (!find("answered", one.subject)) {
            if (!find("ended", one.subject)) fact.among = {FigureKind::answered};
            return;
        }
        fact.figures.push_back(FigureKind::answered);
        fact.among = {FigureKind::answered, FigureKind::done};
        if (find("done", one.subject)) fact.figures.push_back(FigureKind::done);
    }
    static void of_article(StoredFact const& one, Fact& fact)
    {
        fact.kind = FactKind::article;
        fact.level = one.level;
        fact.figures = {one.kind == "piece" ? FigureKind::pieces : FigureKind::reprints};
    }
    Figure figure(FigureKind kind) const
    {
        using enum FigureKind;
        bool const of_many =
            kind == receptions || kind == settled || kind == answered || kind == done;
        Figure out{kind, 0, of_many ? std::optional<std::int64_t>(0) : std::nullopt};
        for (auto const& fact : out_.facts) {
            if (std::ranges::find(fact.figures, kind) != fact.figures.end())
                out.n += kind == visitors ? fact.visitors.value_or(0) : 1;
            if (of_many) *out.of += std::ranges::count(fact.among, kind);
        }
        return out;
    }

    Counted out_;
    std::map<std::string, std::map<std::string, StoredFact const*>> so_;
    std::vector<StoredFact const*> order_;
};

} // namespace

Counted counted(Scope const& scope, Reading& reading)
{
    auto const stored =
        reading.tables().rows(list_facts, read_fact, reading.congress(), scope.from, scope.until);
    return Counting(stored, scope).take();
}

} // namespace ztc::views::bulletins
