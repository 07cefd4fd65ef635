// SPDX-License-Identifier: Apache-2.0
//
// The desk of one draft: its text and what changed, remarks, evidence, matters, opinions,
// signatures. What a viewer may not see is absent.
#include "kernel/routes.hpp"
#include "views/drafts/page_diff.hpp"
#include "views/drafts/page_stored.hpp"
#include "views/drafts/sql.hpp"

#include <algorithm>

namespace ztc::views::drafts {

namespace {

struct DraftQuery {
    DraftId draft;
    std::optional<std::int64_t> revision; // left out: the newest
    std::optional<std::int64_t> against;  // what it is compared with; left out: what was read
};
BOOST_DESCRIBE_STRUCT(DraftQuery, (), (draft, revision, against))

struct Person {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Person, (), (person, name))

struct Unit {
    NodeId unit;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Unit, (), (unit, name))

struct TextPage {
    std::int64_t revision = 0;
    std::string title, situation;
    std::vector<std::string> asks;
    std::optional<std::string> feasibility;
    Visibility visibility{};
    std::vector<FormedBy> formed_by;
    RaisedBefore raised_before{};
    Wish wish{};
    std::vector<Unit> wished_units;
    Instant revised_at;
};
BOOST_DESCRIBE_STRUCT(TextPage, (),
                      (revision, title, situation, asks, feasibility, visibility, formed_by,
                       raised_before, wish, wished_units, revised_at))

struct RevisionLine {
    std::int64_t revision = 0;
    Instant revised_at;
    std::optional<CommentId> adopted;
};
BOOST_DESCRIBE_STRUCT(RevisionLine, (), (revision, revised_at, adopted))

/// Tracked changes from one revision to another.
struct Changes {
    std::int64_t against = 0;
    std::vector<Piece> title, situation, feasibility;
    std::vector<std::vector<Piece>> asks; // one by one, as they stand or stood
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Changes, (), (against, title, situation, feasibility, asks, count))

struct CommentLine {
    CommentId comment;
    std::string by_name;
    bool mine = false;
    std::int64_t revision = 0;
    Passage passage{};
    std::optional<std::int64_t> ask;
    std::optional<std::string> quoted;
    std::string words;
    std::optional<std::string> proposed;
    Date commented_on;
    std::optional<Settling> settling;
    std::optional<std::string> reply;
    std::optional<Date> settled_on;
};
BOOST_DESCRIBE_STRUCT(CommentLine, (),
                      (comment, by_name, mine, revision, passage, ask, quoted, words, proposed,
                       commented_on, settling, reply, settled_on))

struct EvidenceLine {
    EvidenceId evidence;
    EvidenceKind kind{};
    std::string words;
    std::vector<FileId> files;
    Date happened_on;
    std::string added_by_name;
};
BOOST_DESCRIBE_STRUCT(EvidenceLine, (), (evidence, kind, words, files, happened_on, added_by_name))

struct LinkedMatter {
    MatterId matter;
    std::string number, category, community_name;
    Date raised_on;
    std::int64_t people = 0;
    std::optional<matters::AnswerOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(LinkedMatter, (),
                      (matter, number, category, community_name, raised_on, people, outcome))

struct OpinionLine {
    NodeId unit;
    std::string unit_name, question;
    Date asked_on, due_on;
    bool late = false;
    std::optional<Feasibility> feasibility;
    std::optional<std::int64_t> cost_fen, year;
    std::optional<std::string> words;
    std::optional<Date> given_on;
};
BOOST_DESCRIBE_STRUCT(OpinionLine, (),
                      (unit, unit_name, question, asked_on, due_on, late, feasibility, cost_fen,
                       year, words, given_on))

BOOST_DEFINE_ENUM_CLASS(Signature, waits, has_signed, signed_another, declined)

struct CosignerLine {
    PersonId deputy;
    std::string name;
    Signature signature{};
    std::optional<Date> signed_on;
};
BOOST_DESCRIBE_STRUCT(CosignerLine, (), (deputy, name, signature, signed_on))

struct ReadingLine {
    Date asked_on, due_on;
    bool late = false;
    std::optional<Date> done_on;
    std::optional<std::string> done_by_name, words;
};
BOOST_DESCRIBE_STRUCT(ReadingLine, (), (asked_on, due_on, late, done_on, done_by_name, words))

struct DraftPage {
    DraftId draft;
    SuggestionKind kind{};
    std::string title;
    Person lead;
    DraftState state{};
    Date today;
    std::int64_t revision = 0; // the newest
    bool may_write = false, may_comment = false, may_sign = false, may_add_evidence = false;
    bool invited = false;
    std::optional<TextPage> text;
    std::vector<RevisionLine> revisions;
    std::optional<Changes> changes;
    std::vector<CommentLine> comments;
    std::vector<EvidenceLine> evidence;
    std::vector<LinkedMatter> matters;
    std::int64_t people = 0;
    std::vector<OpinionLine> opinions;
    std::vector<CosignerLine> cosigners;
    std::optional<ReadingLine> reading;
    std::optional<SuggestionId> suggestion;
    std::optional<Date> filed_on;
};
BOOST_DESCRIBE_STRUCT(DraftPage, (),
                      (draft, kind, title, lead, state, today, revision, may_write, may_comment,
                       may_sign, may_add_evidence, invited, text, revisions, changes, comments,
                       evidence, matters, people, opinions, cosigners, reading, suggestion,
                       filed_on))

std::int64_t changed(std::vector<Piece> const& pieces)
{
    std::int64_t count = 0;
    bool inside = false;
    for (auto const& piece : pieces) {
        bool const differs = piece.change != Change::same;
        count += differs && !inside ? 1 : 0;
        inside = differs;
    }
    return count;
}

Changes changes_between(Words const& before, Words const& after, std::int64_t against)
{
    Changes out{.against = against,
                .title = difference(before.title, after.title),
                .situation = difference(before.situation, after.situation),
                .feasibility =
                    difference(before.feasibility.value_or(""), after.feasibility.value_or("")),
                .asks = {},
                .count = 0};
    for (std::size_t i = 0; i < std::max(before.asks.size(), after.asks.size()); ++i)
        out.asks.push_back(difference(i < before.asks.size() ? before.asks[i] : "",
                                      i < after.asks.size() ? after.asks[i] : ""));
    out.count = changed(out.title) + changed(out.situation) + changed(out.feasibility);
    for (auto const& ask : out.asks) out.count += changed(ask);
    return out;
}

class Filling {
public:
    Filling(Seen const& seen, Reading& reading) : seen_(seen), reading_(reading), names_(reading) {}

    Result<DraftPage> page(DraftQuery const& query)
    {
        auto const& stored = seen_.stored;
        auto const& sight = seen_.sight;
        DraftPage out{};
        out.draft = stored.draft;
        out.kind = stored.kind;
        out.title = reading_.open(stored.title_ref).value_or("");
        out.lead = {stored.lead, names_.of(stored.lead.text)};
        out.state = stored.state;
        out.today = reading_.today();
        out.revision = stored.revision;
        bool const open = stored.is_open();
        out.may_write = sight.lead && open;
        out.may_comment = sight.reader && stored.state == DraftState::reading;
        out.invited = sight.invited;
        out.may_sign = sight.invited && open && !has_signed();
        out.may_add_evidence = open && reading_.viewer().may(Right::research_topics);
        out.evidence = evidence();
        linked(out);
        out.suggestion = stored.suggestion;
        out.filed_on = stored.filed_on;
        if (!sight.reads()) return out;
        CHECK(texts(query, out));
        out.comments = comments();
        out.opinions = opinions();
        out.cosigners = cosigners();
        out.reading = reading_line();
        return out;
    }

private:
    std::optional<std::string> opened(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref) : std::nullopt;
    }
    bool has_signed() const
    {
        return std::ranges::any_of(seen_.cosigners, [&](StoredCosigner const& one) {
            return one.deputy == reading_.viewer().person &&
                   one.signed_revision == seen_.stored.revision;
        });
    }

    Result<> texts(DraftQuery const& query, DraftPage& out)
    {
        auto const& draft = seen_.stored.draft;
        reading_.tables().query(
            list_revisions,
            [&](Row const& row) {
                out.revisions.push_back({row.integer(0), row.instant(2), id_if<CommentId>(row, 3)});
            },
            reading_.congress(), draft);
        if (seen_.stored.revision == 0) {
            if (query.revision || query.against) return refuse("drafts.no_such_revision");
            return {};
        }
        auto const shown = query.revision.value_or(seen_.stored.revision);
        auto const text = text_at(draft, shown, reading_);
        if (!text) return refuse("drafts.no_such_revision", "/revision");
        auto const words = words_of(*text, reading_);
        out.text = text_page(*text, words);
        auto const read = seen_.stored.asked_revision.value_or(shown - 1);
        auto const against = query.against.value_or(std::min(read, shown));
        if (against < 1 && !query.against) return {};
        auto const before = text_at(draft, against, reading_);
        if (!before) return refuse("drafts.no_such_revision", "/against");
        out.changes = changes_between(words_of(*before, reading_), words, against);
        return {};
    }

    TextPage text_page(StoredText const& stored, Words const& words)
    {
        TextPage out{.revision = stored.revision,
                     .title = words.title,
                     .situation = words.situation,
                     .asks = words.asks,
                     .feasibility = words.feasibility,
                     .visibility = stored.visibility,
                     .formed_by = stored.formed_by,
                     .raised_before = stored.raised_before,
                     .wish = stored.wish,
                     .wished_units = {},
                     .revised_at = stored.revised_at};
        for (auto const& unit : stored.wished_units)
            out.wished_units.push_back({NodeId{unit}, names_.of(unit)});
        return out;
    }

    std::vector<CommentLine> comments()
    {
        struct Refs {
            CommentLine line;
            std::string by, words;
            std::optional<std::string> quoted, proposed, reply;
        };
        auto const read = [](Row const& row) {
            Refs out{};
            out.line.comment = {std::string(row.text(0))};
            out.by = row.text(1);
            out.line.revision = row.integer(2);
            out.line.passage = enum_of<Passage>(row.text(3));
            out.line.ask = row.optional_integer(4);
            out.quoted = row.optional_text(5);
            out.words = row.text(6);
            out.proposed = row.optional_text(7);
            out.line.commented_on = row.date(8);
            if (!row.null(9)) out.line.settling = enum_of<Settling>(row.text(9));
            out.reply = row.optional_text(10);
            out.line.settled_on = row.optional_date(11);
            return out;
        };
        std::vector<CommentLine> out;
        for (auto& one :
             reading_.tables().rows(list_comments, read, reading_.congress(), seen_.stored.draft)) {
            one.line.by_name = names_.of(one.by);
            one.line.mine = one.by == reading_.viewer().person.text;
            one.line.words = reading_.open(one.words).value_or("");
            one.line.quoted = opened(one.quoted);
            one.line.proposed = opened(one.proposed);
            one.line.reply = opened(one.reply);
            out.push_back(std::move(one.line));
        }
        return out;
    }

    std::vector<EvidenceLine> evidence()
    {
        std::vector<EvidenceLine> out;
        for (auto const& one : reading_.tables().rows(list_evidence, read_evidence,
                                                      reading_.congress(), seen_.stored.draft))
            out.push_back({one.evidence, one.kind, reading_.open(one.words_ref).value_or(""),
                           one.files, one.happened_on, names_.of(one.added_by.text)});
        return out;
    }

    void linked(DraftPage& out)
    {
        for (auto const& one : linked_to(seen_.stored.draft, reading_)) {
            auto const people = people_of(one, reading_);
            out.people += people;
            out.matters.push_back({one.matter, one.number, one.category,
                                   names_.of(one.held.community.text), one.raised_on, people,
                                   one.outcome});
        }
    }

    std::vector<OpinionLine> opinions()
    {
        std::vector<OpinionLine> out;
        for (auto const& one : reading_.tables().rows(list_opinions, read_opinion,
                                                      reading_.congress(), seen_.stored.draft))
            out.push_back({.unit = one.unit,
                           .unit_name = names_.of(one.unit.text),
                           .question = reading_.open(one.question_ref).value_or(""),
                           .asked_on = one.asked_on,
                           .due_on = one.due_on,
                           .late = !one.given_on && one.due_on < reading_.today(),
                           .feasibility = one.feasibility,
                           .cost_fen = one.cost_fen,
                           .year = one.year,
                           .words = opened(one.words_ref),
                           .given_on = one.given_on});
        return out;
    }

    std::vector<CosignerLine> cosigners()
    {
        std::vector<CosignerLine> out;
        for (auto const& one : seen_.cosigners) {
            auto const signature = one.declined_on            ? Signature::declined
                                   : one.signed_revision == 0 ? Signature::waits
                                   : one.signed_revision == seen_.stored.revision
                                       ? Signature::has_signed
                                       : Signature::signed_another;
            out.push_back({one.deputy, names_.of(one.deputy.text), signature, one.signed_on});
        }
        return out;
    }

    std::optional<ReadingLine> reading_line()
    {
        auto const& stored = seen_.stored;
        if (!stored.asked_on) return std::nullopt;
        ReadingLine out{.asked_on = *stored.asked_on,
                        .due_on = *stored.due_on,
                        .late = stored.state == DraftState::reading &&
                                *stored.due_on < reading_.today(),
                        .done_on = stored.done_on,
                        .done_by_name = {},
                        .words = opened(stored.done_ref)};
        if (stored.done_by) out.done_by_name = names_.of(stored.done_by->text);
        return out;
    }

    Seen const& seen_;
    Reading& reading_;
    Names names_;
};

Result<DraftPage> page(DraftQuery const& query, Reading& reading)
{
    auto const seen = TRY(find_seen(query.draft, reading));
    return Filling(seen, reading).page(query);
}

} // namespace

void declare_page(Routes& routes)
{
    routes.get("/drafts/{draft}", &page)
        .says("A draft for its lead, those invited to sign and, once they were asked, the readers: "
              "any revision, what changed, remarks, evidence, opinions, signatures.")
        .needs_sign_in()
        .refuses({"drafts.unknown", "drafts.no_such_revision"});
}

} // namespace ztc::views::drafts
