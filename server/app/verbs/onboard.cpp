// SPDX-License-Identifier: Apache-2.0
//
// A site set up from one workbook. With the server stopped, as every verb that writes; on a running
// site the console does the same.
#include "app/onboard_report.hpp"
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

struct Options {
    SiteOptions site;
    std::string file;
    std::string form;
    bool dry_run = false;
};

void print(onboard::Report const& report)
{
    for (auto const& error : report.errors)
        fmt::print("{}!{} {}: {} / {}\n", error.sheet, error.cell, error.code, error.zh, error.en);
    for (auto const& change : report.changes)
        for (auto const& one : change.differences)
            fmt::print("{} {} {}：{} 改 / change: {} → {}\n", change.sheet, change.row, change.name,
                       one.column, one.before, one.after);
    for (auto const& sheet : report.sheets)
        fmt::print("{}: {} added, {} changed, {} already there\n", sheet.sheet, sheet.added,
                   sheet.changed, sheet.already_there);
    if (!report.errors.empty())
        fmt::print("有 {} 格要改，什么也没有写入 / cells to mend, nothing was written\n",
                   report.errors.size());
}

Result<> onboard_site(Config config, Options const& options)
{
    auto const workbook = TRY(onboard::read_workbook(options.file));
    RealClock const clock;
    auto const house = TRY(open_house(std::move(config), clock, stop_at_once));
    auto const plan = onboard::plan(*house, workbook, onboard::Part::both);
    print(onboard::report_of(plan));
    if (!plan.errors.empty()) return refuse("onboard.errors_left");
    if (options.dry_run) {
        fmt::print("试运行，没有写入任何内容 / dry run, nothing was written\n");
        return {};
    }
    ProgressLine progress;
    return onboard::carry_out(
        *house, plan, system_actor(house->congress()),
        {.progress = [&](std::size_t done, std::size_t of) {
            progress.say([&](std::int64_t) { return fmt::format("{} / {}", done, of); });
        }});
}

int run_onboard(Options const& options)
{
    if (!options.form.empty()) {
        onboard::write_template(options.form);
        fmt::print("{}\n", options.form);
        return 0;
    }
    auto config = options.site.config();
    if (!config) return say_refusal(config.error());
    auto const done = onboard_site(*std::move(config), options);
    return done ? 0 : say_refusal(done.error());
}

} // namespace

void add_onboard(Verb app)
{
    auto options = std::make_shared<Options>();
    auto verb =
        app.add("onboard",
                "用一个工作簿开站 / Set up bodies, staff, deputies and districts from a workbook");
    verb.option("FILE", options->file, "填好的工作簿 / the filled-in workbook");
    verb.option("--data", options->site.data, "站点文件夹 / folder of the site").needs("FILE");
    verb.option("--db", options->site.db, "postgresql://…");
    verb.flag("--dry-run", options->dry_run, "只看结果，不写入 / write nothing");
    verb.option("--template", options->form, "写一个空的工作簿 / write an empty one here")
        .excludes("FILE");
    verb.runs([options] {
        if (options->form.empty() && (options->file.empty() || options->site.data.empty()))
            throw WrongUsage("FILE and --data, or --template");
        return run_onboard(*options);
    });
}

} // namespace ztc::app
