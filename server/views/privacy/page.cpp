// SPDX-License-Identifier: Apache-2.0
#include "views/privacy/page.hpp"

#include "kernel/described.hpp"
#include "kernel/enum_of.hpp"
#include "modules/privacy/policy.hpp"
#include "views/privacy/sql.hpp"
#include "views/privacy/view.hpp"

#include <map>

namespace ztc::views::privacy {

namespace {

template <class Enum>
std::optional<Enum> optional_enum(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return enum_of<Enum>(row.text(column));
}

std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

std::vector<ztc::people::Shown> shown_in(Row const& row, int column)
{
    if (row.null(column)) return {};
    return described::from_stored<std::vector<ztc::people::Shown>>(row.text(column));
}

/// Of one person, whole.
class Holdings {
    Reading& reading_;

    template <class F>
    auto rows(std::string_view sql, F&& read)
    {
        return reading_.tables().rows(sql, std::forward<F>(read), reading_.congress(),
                                      reading_.viewer().person);
    }

public:
    explicit Holdings(Reading& reading) : reading_(reading) {}

    std::vector<MyNotice> notices()
    {
        return rows(list_notices, [](Row const& row) {
            MyNotice notice{std::string(row.text(0)),
                            row.instant(1),
                            optional_enum<ztc::people::NoticeWay>(row, 2),
                            {}};
            if (!row.null(3)) notice.withdrawn_at = row.instant(3);
            return notice;
        });
    }

    std::vector<MyMatter> matters()
    {
        auto matters = rows(list_matters, [](Row const& row) {
            return MyMatter{.matter = {std::string(row.text(0))},
                            .number = std::string(row.text(1)),
                            .raised_at = row.instant(2),
                            .origin = enum_of<matters::Origin>(row.text(3)),
                            .notice_version = std::string(row.text(4)),
                            .identity = enum_of<matters::Identity>(row.text(5)),
                            .closed_on = optional_date(row, 6),
                            .lapsed_on = optional_date(row, 7),
                            .words = {},
                            .consents = {},
                            .reveals = {},
                            .calls = {},
                            .shown = shown_in(row, 8)};
        });
        auto words = words_by_matter();
        auto consents = by_matter<MyConsent>(list_consents, &read_consent);
        auto reveals = by_matter<MyReveal>(list_reveals, &read_reveal);
        auto calls = by_matter<MyCall>(list_calls, &read_call);
        for (auto& matter : matters) {
            auto const& id = matter.matter.text;
            matter.words = std::move(words[id]);
            matter.consents = std::move(consents[id]);
            matter.reveals = std::move(reveals[id]);
            for (auto& reveal : matter.reveals) open_in(reveal);
            matter.calls = std::move(calls[id]);
            for (auto& call : matter.calls)
                if (call.note) call.note = reading_.open(*call.note);
        }
        return matters;
    }

    std::vector<MyJoined> joined()
    {
        return rows(list_joined,
                    [](Row const& row) { return MyJoined{std::string(row.text(0)), row.date(1)}; });
    }

    std::vector<MyVisit> visits()
    {
        std::vector<MyVisit> out;
        for (auto& [visit, line] : rows(list_visits, [](Row const& row) {
                 return std::pair(MyVisit{{std::string(row.text(0))}, row.date(1), {}},
                                  MyVisitLine{enum_of<VisitDeed>(row.text(2)), row.instant(4),
                                              row.optional_text(3)});
             })) {
            if (line.words) line.words = reading_.open(*line.words);
            if (out.empty() || out.back().reception != visit.reception) out.push_back(visit);
            out.back().lines.push_back(std::move(line));
        }
        return out;
    }

    std::vector<MyFile> files()
    {
        return rows(list_files, [](Row const& row) {
            return MyFile{{std::string(row.text(0))},
                          enum_of<ztc::files::FileKind>(row.text(1)),
                          std::string(row.text(2)),
                          row.integer(3),
                          row.instant(4),
                          row.optional_text(5)};
        });
    }

    std::optional<MyErasure> erasure()
    {
        auto found = rows(find_request, [](Row const& row) {
            return MyErasure{enum_of<ztc::privacy::ErasureStage>(row.text(0)),
                             row.date(1),
                             row.date(2),
                             row.optional_text(3),
                             optional_date(row, 4),
                             optional_enum<ztc::privacy::RefusalReason>(row, 5),
                             row.optional_text(6)};
        });
        if (found.empty()) return std::nullopt;
        auto& erasure = found.front();
        for (auto* ref : {&erasure.words, &erasure.said})
            if (*ref) *ref = reading_.open(**ref);
        return erasure;
    }

private:
    // ---- around a matter; its id stands first in each row --------------------------------------
    static MyConsent read_consent(Row const& row)
    {
        return {enum_of<ConsentTo>(row.text(1)),
                row.date(2),
                optional_enum<ztc::publication::ConsentChannel>(row, 3),
                optional_date(row, 4),
                optional_enum<ztc::publication::Covers>(row, 6),
                shown_in(row, 5)};
    }
    static MyReveal read_reveal(Row const& row)
    {
        return {row.optional_text(1).value_or(""), row.optional_text(2), row.date(3),
                row.instant(4), row.integer(5)};
    }
    static MyCall read_call(Row const& row)
    {
        using namespace ztc::callbacks;
        return {row.instant(1),
                enum_of<CallChannel>(row.text(2)),
                enum_of<CallOutcome>(row.text(3)),
                optional_enum<ReadBack>(row, 4),
                row.optional_text(5),
                optional_date(row, 6)};
    }

    template <class Item>
    std::map<std::string, std::vector<Item>> by_matter(std::string_view sql,
                                                       Item (*read)(Row const&))
    {
        std::map<std::string, std::vector<Item>> out;
        for (auto& [matter, item] : rows(sql, [&](Row const& row) {
                 return std::pair(std::string(row.text(0)), read(row));
             }))
            out[matter].push_back(std::move(item));
        return out;
    }

    void open_in(MyReveal& reveal)
    {
        if (!reveal.by.empty()) reveal.by = reading_.open(reveal.by).value_or("");
        if (reveal.reason) reveal.reason = reading_.open(*reveal.reason);
    }

    /// What was erased meanwhile is passed over.
    std::map<std::string, std::vector<MyWords>> words_by_matter()
    {
        std::map<std::string, std::vector<MyWords>> out;
        struct Ref {
            std::string matter, member, ref;
            Instant at;
        };
        for (auto const& one : rows(list_words, [](Row const& row) {
                 return Ref{std::string(row.text(0)), std::string(row.text(1)),
                            std::string(row.text(2)), row.instant(3)};
             }))
            if (auto text = reading_.open(one.ref))
                out[one.matter].push_back({one.member, *std::move(text), one.at});
        return out;
    }
};

} // namespace

Result<MyHoldings> my_data(Reading& reading)
{
    MyHoldings out;
    out.person = reading.viewer().person;
    bool there = false;
    std::optional<std::string> name, phone;
    reading.tables().query(
        find_person,
        [&](Row const& row) {
            there = true;
            out.kind = enum_of<ztc::people::PersonKind>(row.text(0));
            out.registered_at = row.instant(1);
            name = row.optional_text(2);
            phone = row.optional_text(3);
        },
        reading.congress(), out.person);
    if (!there) return refuse("people.unknown");
    if (name) out.name = reading.open(*name);
    if (phone) out.phone = reading.open(*phone);
    Holdings holdings(reading);
    out.notices = holdings.notices();
    out.matters = holdings.matters();
    out.joined = holdings.joined();
    out.visits = holdings.visits();
    out.files = holdings.files();
    out.erasure = holdings.erasure();
    auto const policy = policy_of<ztc::privacy::PrivacyPolicy>(reading);
    out.kept = {policy.matter_years, policy.voice_years, policy.audit_years, policy.basis};
    return out;
}

} // namespace ztc::views::privacy
