// SPDX-License-Identifier: Apache-2.0
#include "app/calendar.hpp"
#include "app/prints.hpp"
#include "app/suggestion_papers.hpp"
#include "app/verbs/verbs.hpp"
#include "platform/log/readers.hpp"
#include "platform/vault/master_key.hpp"

#include <fmt/format.h>

#include <fstream>

namespace ztc::app {

namespace {

struct PrintOptions {
    SiteOptions site;
    std::string what, number, out;
    bool two = false;
};

/// Whoever has the keys of the site stands at its desk; the query code stays with the raiser.
Viewer desk_of(std::string const& congress, NodeId const& community)
{
    auto viewer = system_actor(congress);
    viewer.offices.push_back({Role::committee_director, community, {community}});
    return viewer;
}

Result<std::string> printed(PrintOptions const& options)
{
    auto const config = TRY(options.site.config());
    fmt::print(stderr, "{}", missing_fonts_in_words(config.print));
    auto const connection = open_to_read(config);
    auto const calendar = calendar_in_force(*connection, config.site.congress);
    auto const master = TRY(vault::MasterKey::load(vault::MasterKey::path_for(config.data)));
    auto const keyring = TRY(vault::Keyring::open(config.data, master));
    log::Texts texts(*keyring);
    RealClock const clock;
    Press const press{
        config, texts, [&](Viewer const& viewer, std::function<void(Reading&)> const& ask) {
            log::ViewerReading reading(*connection, texts, viewer, clock.now(), calendar);
            ask(reading);
        }};
    namespace page = views::matter_page;
    auto const& congress = config.site.congress;
    auto const matter = page::matter_by_number(*connection, congress, options.number);
    if (!matter) return refuse("matters.unknown");
    auto const viewer = desk_of(congress, page::community_of(*matter, congress, *connection));
    if (options.what == "referral") return print_referrals(press, viewer, {*matter});
    if (options.what == "letter") return print_letter(press, viewer, *matter);
    auto const paper = options.two ? ReceiptPaper::two_on_a4 : ReceiptPaper::one_a5;
    return print_receipt(press, viewer, *matter, paper);
}

int print(PrintOptions const& options)
{
    auto const pdf = printed(options);
    if (!pdf) return say_refusal(pdf.error());
    std::ofstream file(options.out, std::ios::binary);
    if (!(file << *pdf) || !file.flush()) return say_refusal(refuse("prints.not_written"));
    fmt::print("{}\n", options.out);
    return 0;
}

} // namespace

void add_print(Verb app)
{
    auto options = std::make_shared<PrintOptions>();
    auto verb = app.add(
        "print", "把回执、转办单、答复信打成 PDF / A receipt, a referral slip or a letter as PDF");
    verb.option("what", options->what, "receipt, referral, letter")
        .required()
        .one_of({"receipt", "referral", "letter"});
    verb.option("number", options->number, "编号 / its number, 2026-000123").required();
    verb.option("--out", options->out, "写到哪个文件 / the file to write").required();
    verb.flag("--two", options->two, "回执一式两份 / the receipt twice on A4");
    options->site.add_to(verb);
    verb.runs([options] { return print(*options); });
}

} // namespace ztc::app
