// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/service_find.hpp"

#include "kernel/lines.hpp"

namespace ztc::drafts {

Draft find(DraftId const& id, Work& work)
{
    return fold(work.stream(stream_of(id)));
}

Result<Draft> find_to_write(DraftId const& id, Work& work)
{
    auto draft = find(id, work);
    CHECK(rules::lead_on(draft, work.by()));
    return draft;
}

Result<Draft> find_to_read(DraftId const& id, Work& work)
{
    auto draft = find(id, work);
    CHECK(rules::read_on(draft, work.by()));
    for (auto const& seat : draft.seats) {
        if (!work.by().may_at(Right::read_drafts, seat)) continue;
        if (auto const away = work.by().in_place_of(Right::read_drafts, seat)) work.act_for(*away);
        break;
    }
    return draft;
}

TextRef sealed(std::string_view member, std::string_view words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

rules::Opened opened(Draft const& draft, Work& work)
{
    if (!draft.text) return {};
    auto const open = [&](TextRef const& ref) { return work.open(ref).value_or(""); };
    rules::Opened out{.title = open(draft.text->title),
                      .situation = open(draft.text->situation),
                      .asks = text::lines(open(draft.text->asks)),
                      .feasibility = {}};
    if (draft.text->feasibility) out.feasibility = open(*draft.text->feasibility);
    return out;
}

Result<std::uint64_t> append_words(Draft const& draft, rules::Opened const& words,
                                   std::optional<CommentId> const& adopted, Work& work)
{
    auto event = draft.text.value_or(Revised{});
    event.draft = draft.id;
    event.revision = draft.revision() + 1;
    event.title = sealed("title", words.title, work);
    event.situation = sealed("situation", words.situation, work);
    event.asks = sealed("asks", text::one_a_line(words.asks).value_or(""), work);
    event.feasibility.reset();
    if (words.feasibility) event.feasibility = sealed("feasibility", *words.feasibility, work);
    event.adopted = adopted;
    event.revised_on = work.today();
    return work.append(stream_of(draft.id), draft.version, event);
}

} // namespace ztc::drafts
