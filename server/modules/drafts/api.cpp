// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/drafts/service.hpp"

namespace ztc::drafts {

namespace {

void declare_writing(Routes& routes)
{
    routes.post("/drafts/begin", &begin)
        .says("Begin the draft of a suggestion or motion, from nothing or from matters.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.not_a_deputy", "drafts.too_many", "drafts.unknown_matter"});
    routes.post("/drafts/write", &write)
        .says("Write the whole text. A revision comes of it only when something changed; who had "
              "signed the text before has not signed this one.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.text_moved_on", "drafts.too_many_asks", "drafts.ask_of_several_lines",
                  "drafts.too_many", "drafts.unknown_unit"});
    routes.post("/drafts/drop", &drop)
        .says("Give a draft up.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped"});
}

void declare_research(Routes& routes)
{
    routes.post("/drafts/link_matters", &link_matters)
        .says("Say which matters it rests on, all of them; they are linked and never copied.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.too_many", "drafts.unknown_matter"});
    routes.post("/drafts/add_evidence", &add_evidence)
        .says("Add a visit, an interview, a photograph, a recorded note, a paper. By the lead and "
              "his co-signers; by the desk once the draft was given to be read.")
        .needs(Right::research_topics)
        .refuses({"drafts.unknown", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.too_much_evidence", "drafts.wrong_day", "drafts.files_do_not_fit",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/drafts/remove_evidence", &remove_evidence)
        .says("Take a piece of evidence out again.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.unknown_evidence"});
    routes.post("/drafts/ask_opinion", &ask_opinion)
        .says("Ask a department beforehand whether it can be done. Its silence holds nothing up.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.already_asked", "drafts.too_many", "drafts.unknown_unit"});
    routes.post("/drafts/give_opinion", &give_opinion)
        .says("Say for one's unit whether it can be done, for how much and when: advice on record, "
              "never a veto.")
        .needs(Right::handle_suggestions)
        .refuses({"drafts.not_asked", "drafts.is_filed", "drafts.is_dropped", "drafts.already_said",
                  "drafts.wrong_cost"});
}

void declare_reading(Routes& routes)
{
    routes.post("/drafts/ask_reading", &ask_reading)
        .says("Ask the committee's staff to read the draft; they promise a day.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.nothing_written", "drafts.is_read"});
    routes.post("/drafts/comment", &comment)
        .says("Remark upon a passage, with other words for it or without.")
        .needs(Right::read_drafts)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.not_in_reading", "drafts.too_many_comments",
                  "drafts.proposal_needs_quote", "drafts.no_such_ask", "drafts.passage_gone",
                  "drafts.quote_not_unique"});
    routes.post("/drafts/settle_comment", &settle_comment)
        .says("Adopt a remark or decline it. A proposal that is adopted makes the revision itself; "
              "the deputy has the last word.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.unknown_comment", "drafts.already_settled", "drafts.passage_gone",
                  "drafts.quote_not_unique", "drafts.does_not_fit"});
    routes.post("/drafts/finish_reading", &finish_reading)
        .says("Say that it was read, and what one makes of it.")
        .needs(Right::read_drafts)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.not_in_reading"});
}

void declare_signing(Routes& routes)
{
    routes.post("/drafts/invite_cosigners", &invite_cosigners)
        .says("Ask other deputies to sign.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.nothing_written", "drafts.too_many", "drafts.not_a_deputy",
                  "drafts.already_invited"});
    routes.post("/drafts/cosign", &cosign)
        .says("Confirm that this very text says what one wants.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_invited", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.already_declined", "drafts.text_moved_on", "drafts.already_signed"});
    routes.post("/drafts/decline_cosigning", &decline_cosigning)
        .says("Not sign it, or no longer.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_invited", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.already_declined"});
}

} // namespace

void declare(Routes& routes)
{
    declare_writing(routes);
    declare_research(routes);
    declare_reading(routes);
    declare_signing(routes);
}

} // namespace ztc::drafts
