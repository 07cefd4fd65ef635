// SPDX-License-Identifier: Apache-2.0
#include "app/onboard_desk.hpp"

#include "app/door_replies.hpp"
#include "app/onboard_report.hpp"
#include "app/scratch_file.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace ztc::app {

struct TemplateQuery {};
BOOST_DESCRIBE_STRUCT(TemplateQuery, (), ())
struct WorkbookBody {}; // the bytes of the workbook
BOOST_DESCRIBE_STRUCT(WorkbookBody, (), ())

namespace {

constexpr std::string_view workbook_type =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Each administrator carries out his own part.
std::optional<onboard::Part> part_of(Actor const& actor)
{
    if (actor.may(Right::manage_organisation)) return onboard::Part::bodies;
    if (actor.may(Right::manage_people)) return onboard::Part::people;
    return std::nullopt;
}

Result<onboard::Plan> planned(Door& door, Call const& call)
{
    auto const part = part_of(call.actor);
    if (!part) return refuse("access.denied");
    auto const workbook = TRY(onboard::read_workbook_bytes(call.request.body));
    return onboard::plan(door.house, workbook, *part);
}

void send_template(Call&& call)
{
    ScratchFile const file;
    onboard::write_template(file.name());
    http::Response response;
    response.content_type = workbook_type;
    response.headers.emplace_back("Content-Disposition",
                                  "attachment; filename=\"zhitongche-onboard.xlsx\"");
    response.body = file.content();
    call.reply(std::move(response));
}

} // namespace

void OnboardDesk::check(Call&& call)
{
    auto const plan = planned(door_, call);
    if (!plan) return call.reply(door_.words.problem(plan.error(), call.language));
    call.reply(http::json(200, described::to_json(onboard::report_of(*plan))));
}

void OnboardDesk::carry_out(Call&& call)
{
    auto plan = planned(door_, call);
    if (!plan) return call.reply(door_.words.problem(plan.error(), call.language));
    if (!plan->errors.empty())
        return call.reply(door_.words.problem(refuse("onboard.errors_left"), call.language));
    if (busy_.exchange(true))
        return call.reply(door_.words.problem(refuse("onboard.under_way"), call.language));
    worker_ = std::jthread([this, call = std::move(call), plan = *std::move(plan)]() mutable {
        run(std::move(call), std::move(plan));
    });
}

void OnboardDesk::run(Call call, onboard::Plan plan)
{
    http::Response response;
    try {
        auto const done = onboard::carry_out(door_.house, plan, call.actor);
        response = done ? http::json(201, described::to_json(onboard::report_of(plan)))
                        : door_.words.problem(done.error(), call.language);
    } catch (std::exception const& error) {
        response = door_.words.fault(error, call.language);
    }
    busy_ = false;
    call.reply(std::move(response));
}

void declare_onboarding(Routes& routes)
{
    routes.served_by_app<TemplateQuery, Document>(Route::Method::get, "/onboarding/template")
        .says("The workbook to fill in, with explanations and lists to choose from.")
        .needs_sign_in();
    auto& check = routes.served_by_app<WorkbookBody, onboard::Report>(Route::Method::post,
                                                                      "/onboarding/check");
    check.says("What a filled-in workbook would do, and each cell that is wrong; writes nothing.")
        .needs_sign_in()
        .refuses({"access.denied", "onboard.no_sheet", "documents.not_a_workbook"});
    auto& act = routes.served_by_app<WorkbookBody, onboard::Report>(Route::Method::post,
                                                                    "/onboarding/carry_out");
    act.says("Carry out the part of a workbook that is the viewer's; again it adds nothing.")
        .needs_sign_in()
        .refuses({"access.denied", "onboard.no_sheet", "onboard.errors_left", "onboard.under_way",
                  "documents.not_a_workbook"});
    check.request_type = workbook_type;
    act.request_type = workbook_type;
}

void connect_onboarding(Router& router, Routes const& routes, OnboardDesk& desk)
{
    for (auto const& route : routes.all()) {
        if (route.path == "/onboarding/template")
            router.serve(route, [](Call&& call) { send_template(std::move(call)); });
        if (route.path == "/onboarding/check")
            router.serve(route, [&desk](Call&& call) { desk.check(std::move(call)); });
        if (route.path == "/onboarding/carry_out")
            router.serve(route, [&desk](Call&& call) { desk.carry_out(std::move(call)); });
    }
}

} // namespace ztc::app
