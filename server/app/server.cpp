// SPDX-License-Identifier: Apache-2.0
#include "app/server.hpp"

#include "app/accounts.hpp"
#include "app/announcer.hpp"
#include "app/ask_door.hpp"
#include "app/ballot_desk.hpp"
#include "app/bulletin_desk.hpp"
#include "app/calendar.hpp"
#include "app/code_guard.hpp"
#include "app/demo_door.hpp"
#include "app/duties.hpp"
#include "app/file_desk.hpp"
#include "app/first_run.hpp"
#include "app/hand_over_first.hpp"
#include "app/import_desk.hpp"
#include "app/link_door.hpp"
#include "app/messages.hpp"
#include "app/my_data.hpp"
#include "app/onboard_desk.hpp"
#include "app/open_pages.hpp"
#include "app/outbox_desk.hpp"
#include "app/policy_desk.hpp"
#include "app/prints.hpp"
#include "app/reads.hpp"
#include "app/saved_filters.hpp"
#include "app/search_desk.hpp"
#include "app/suggestion_prints.hpp"
#include "app/vote_door.hpp"
#include "modules/people/service.hpp"
#include "platform/ballots/card_box.hpp"
#include "platform/http/conditional.hpp"
#include "platform/http/response_head.hpp"
#include "platform/http/server.hpp"
#include "platform/http/static_files.hpp"
#include "platform/jobs/process_runner.hpp"
#include "platform/jobs/scheduler.hpp"
#include "platform/journal/journal.hpp"
#include "platform/notify/delivery.hpp"
#include "platform/notify/placeholders.hpp"
#include "views/people/view.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

http::Settings http_settings(ServerConfig const& config, std::string upload_folder)
{
    http::Settings settings;
    settings.address = config.address;
    settings.port = config.port;
    settings.threads = config.threads;
    for (auto const& proxy : config.trusted_proxies)
        if (auto network = http::Network::parse(proxy))
            settings.trusted_proxies.push_back(*network);
    settings.is_upload = [](http::Request const& request) {
        return is_upload(request) || is_import(request);
    };
    settings.is_large_upload = &is_film_upload;
    settings.upload_folder = std::move(upload_folder);
    settings.on_fault = [](std::string_view what) { journal::error("http fault {}", what); };
    return settings;
}

http::Response plain(int status, std::string content_type, std::string body)
{
    http::Response response;
    response.status = status;
    response.content_type = std::move(content_type);
    response.body = std::move(body);
    return response;
}

std::string log_metrics(log::Writer const& writer)
{
    auto const gauge = [](std::string_view name, std::string_view help, std::int64_t value) {
        return fmt::format("# HELP {0} {1}\n# TYPE {0} gauge\n{0} {2}\n", name, help, value);
    };
    return gauge("ztc_log_events", "Events in the log.",
                 static_cast<std::int64_t>(writer.head().size)) +
           gauge("ztc_log_disk_full", "1 while nothing is written for want of room.",
                 writer.has_room() ? 0 : 1) +
           gauge("ztc_log_ahead_of_clock_seconds",
                 "How far the last event lies after now; the clock is wrong, or was.",
                 std::max<std::int64_t>(0, writer.ahead_of_clock().count() / 1000));
}

http::Response redirect(std::string to)
{
    http::Response response;
    response.status = 302;
    response.headers.emplace_back("Location", std::move(to));
    return response;
}

} // namespace

std::string ahead_in_words(log::Writer const& writer)
{
    constexpr std::chrono::minutes worth_a_word{10};
    auto const ahead = writer.ahead_of_clock();
    if (ahead < worth_a_word) return {};
    auto const minutes = std::chrono::duration_cast<std::chrono::minutes>(ahead).count();
    auto const days = minutes / (24 * 60);
    auto const zh = days > 0 ? fmt::format("{} 天", days) : fmt::format("{} 分钟", minutes);
    auto const en = days > 0 ? fmt::format("{} days", days) : fmt::format("{} minutes", minutes);
    return fmt::format("log.clock_behind: 最后一条记录比现在的时钟晚 {} / the last record lies {} "
                       "after the clock\n",
                       zh, en);
}

Routes all_routes()
{
    Routes routes;
    for (auto const& module : all_modules())
        if (module.declare) module.declare(routes);
    for (auto const& view : all_views())
        if (view.declare) view.declare(routes);
    declare_door(routes);
    declare_files(routes);
    declare_prints(routes);
    declare_suggestion_prints(routes);
    declare_accounts(routes);
    declare_leaving(routes);
    declare_first_run(routes);
    declare_demo(routes);
    declare_onboarding(routes);
    declare_search(routes);
    declare_saved_filters(routes);
    declare_outbox(routes);
    declare_imports(routes);
    declare_links(routes);
    declare_policy_desk(routes);
    declare_reads(routes);
    declare_my_data(routes);
    declare_ballots(routes);
    return routes;
}

struct RunningSite::Inside {
    House& house;
    Words words{all_refusals()};
    Routes routes = all_routes();
    http::EventHub events;
    Errands errands;
    std::unique_ptr<notify::Transport> transport;
    notify::Delivery delivery;
    login::Login login;
    Authority authority;
    Door door;
    FileDesk file_desk;
    Prints prints;
    LinkDoor link_door;
    OnboardDesk onboard_desk{door};
    OutboxDesk outbox_desk{door, delivery};
    ImportDesk import_desk{door};
    OpenPages open_pages{house, words, file_desk};
    AskDoor ask_door{house, words, file_desk};
    ballots::CardBox box{*house.store};
    VoteDoor vote_door{house, words, box};
    BallotDesk ballot_desk{house, words, errands, box};
    MyDataDesk my_data{door, delivery};
    CodeGuard code_guard{house.clock};
    Router router;
    jobs::ProcessRunner processes;
    jobs::Scheduler scheduler;
    std::vector<std::unique_ptr<http::StaticFiles>> pages;
    http::Server server;

    Inside(House& of, std::filesystem::path const& web, Demo demo)
        : house(of), transport(make_transport(of.config.messages).value()),
          delivery(*of.store, of.clock, *transport, address_of(of), delivery_settings(of)),
          login(*of.store, login_settings(of.config), of.clock, login_callbacks()),
          authority(*of.store, login, of.congress(), of.clock),
          door{of, words, login, authority, events, errands, std::move(demo)}, file_desk(of, words),
          prints{of, words, errands}, link_door{of, words, file_desk, errands},
          router(of, words, routes, authority), processes(*of.store, all_processes()),
          scheduler(*of.store, of.clock, all_duties(of)),
          server(
              http_settings(of.config.server, file_desk.upload_folder()),
              [this](http::Request&& request, http::Reply reply) {
                  handle(std::move(request), std::move(reply));
              },
              [this](int, std::string_view code, http::Request const* request) {
                  return words.problem(refuse(std::string(code)), language_of(request));
              })
    {
        connect_door(router, routes, door);
        connect_files(router, routes, file_desk);
        connect_prints(router, routes, prints);
        connect_suggestion_prints(router, routes, prints);
        connect_accounts(router, routes, door);
        connect_first_run(router, routes, door);
        connect_demo(router, routes, door);
        connect_onboarding(router, routes, onboard_desk);
        connect_search(router, routes, door);
        connect_saved_filters(router, routes, door);
        connect_outbox(router, routes, outbox_desk);
        connect_imports(router, routes, import_desk);
        connect_links(router, routes, link_door);
        connect_policy_desk(router, routes, door);
        guard_leaving(router, routes, house);
        guard_bulletins(router);
        connect_reads(router, routes, door);
        connect_my_data(router, routes, my_data);
        connect_ballots(router, routes, ballot_desk);
        guard_codes(router, code_guard);
        router.check_complete();
        announce_changes(*house.store, events, errands);
        end_with_their_accounts(*house.store, login, events);
        add_pages("/m/", web / "mobile/dist/build/h5");
        add_pages("/console/", web / "console/dist");
        house.store->writer().on_committed([this](std::span<log::Entry const> entries) {
            delivery.look_now();
            file_desk.hear(entries);
            hear_calendar(entries);
        });
        delivery.start();
        processes.start();
        scheduler.start();
        server.start();
    }

    void hear_calendar(std::span<log::Entry const> entries)
    {
        auto const is_calendar = [](log::Entry const& entry) {
            return entry.recorded.stream == policy_stream(policy::CalendarPolicy::policy_name);
        };
        if (std::any_of(entries.begin(), entries.end(), is_calendar)) take_calendar(house);
    }

    void add_pages(std::string const& prefix, std::filesystem::path const& folder)
    {
        if (std::filesystem::is_directory(folder))
            pages.push_back(std::make_unique<http::StaticFiles>(prefix, folder.string(),
                                                                http::Fallback::index_html));
        else
            journal::warn("pages {} are not built: {}", prefix, folder.string());
    }

    login::Callbacks login_callbacks()
    {
        return {
            .person_by_phone = [](std::string const& phone,
                                  Work& work) { return people::resident_by_phone(phone, work); },
            .person_by_account =
                [this](Tables& tables, std::string const& congress, std::string const& name) {
                    return views::people::person_by_account(
                        tables, congress,
                        house.store->texts().fingerprint(congress, "account", name));
                },
            .send_code =
                [this](std::string const& phone, std::string const& code, int minutes) {
                    return delivery.send_now(
                        phone, "login_code",
                        {{"code", code}, {"minutes", std::to_string(minutes)}});
                }};
    }

    void handle(http::Request&& request, http::Reply reply)
    {
        auto const language = language_of(&request);
        try {
            if (request.path.starts_with(std::string(api_prefix) + "/"))
                return router.handle(std::move(request), std::move(reply));
            if (request.method == "POST" && request.path.starts_with(ask_path))
                return ask_door.say(request, std::move(reply));
            if (request.method == "POST" && request.path.starts_with(vote_path))
                return vote_door.cast(request, std::move(reply));
            if (request.method != "GET")
                return reply(words.problem(refuse("http.method_not_allowed"), language));
            if (auto response = answer_page(request)) return reply(*std::move(response));
            reply(words.problem(refuse("request.unknown_route"), language));
        } catch (std::exception const& error) {
            reply(words.fault(error, language));
        }
    }

    std::optional<http::Response> answer_page(http::Request const& request)
    {
        auto const& path = request.path;
        if (path == "/" || path == "/m") return redirect("/m/");
        if (path == "/console") return redirect("/console/");
        if (path == "/demo" && house.config.site.demo) return redirect("/console/demo");
        if (path == "/open") return redirect("/open/");
        if (auto response = ask_door.look(request)) return response;
        if (auto response = vote_door.look(request)) return response;
        if (auto response = open_pages.answer(request)) return response;
        if (path == "/u") return redirect("/m/pages/link/index"); // browsers keep what is behind #
        if (path.starts_with("/r/")) return to_follow(path.substr(3));
        if (path.starts_with("/when/")) return to_receptions(path.substr(6));
        if (path.starts_with("/d/")) return to_profile(path.substr(3));
        if (path.starts_with("/c/")) return to_check_in(path.substr(3));
        if (path.starts_with("/a/")) return to_sign_in(path.substr(3));
        if (path.starts_with("/s/")) return to_raise(path.substr(3), request.query("at"));
        if (path == "/healthz") return plain(200, "text/plain", "ok\n");
        if (path == "/readyz") return ready();
        if (path == "/metrics" && http::from_this_machine(request))
            return plain(200, "text/plain; version=0.0.4",
                         server.metrics().exposition() + log_metrics(house.store->writer()));
        if (path.starts_with("/log/")) return answer_log(request);
        for (auto const& files : pages) {
            auto response = files->answer(request);
            if (!response) continue;
            if (house.config.site.demo) // phone and console side by side, on a page of ours
                response->headers.emplace_back(
                    "Content-Security-Policy",
                    http::content_security_policy(http::Frames::own_pages));
            return response;
        }
        return std::nullopt;
    }

    /// What printed codes lead to: the number on the page that asks for the code that goes with it.
    static std::optional<http::Response> to_follow(std::string const& number)
    {
        bool const is_number = !number.empty() && number.size() <= 20 &&
                               number.find_first_not_of("0123456789-") == number.npos;
        if (!is_number) return std::nullopt;
        return redirect("/m/pages/follow/index?number=" + number);
    }

    /// What the code on a station's roster leads to: when deputies receive there.
    static std::optional<http::Response> to_receptions(std::string const& station)
    {
        if (!is_well_formed_id(station)) return std::nullopt;
        return redirect("/m/pages/receptions/index?station=" + station);
    }

    /// What the code on a record leads to: what everybody may read of that deputy.
    static std::optional<http::Response> to_profile(std::string const& deputy)
    {
        if (!is_well_formed_id(deputy)) return std::nullopt;
        return redirect("/open/deputies/" + deputy);
    }

    /// "<reception>/<code>", from the sheet that hangs at the station on the day.
    static std::optional<http::Response> to_check_in(std::string const& which)
    {
        return by_code("/m/pages/receptions/index?reception=", which);
    }

    /// "<activity>/<code>", from the sheet at the door of an activity.
    static std::optional<http::Response> to_sign_in(std::string const& which)
    {
        return by_code("/m/pages/activity/index?activity=", which);
    }

    static std::optional<http::Response> by_code(std::string const& page, std::string const& which)
    {
        auto const slash = std::min(which.find('/'), which.size());
        auto const id = which.substr(0, slash), code = which.substr(slash);
        bool const is_code =
            code.size() == 11 &&
            code.find_first_not_of("abcdefghijklmnopqrstuvwxyz234567", 1) == code.npos;
        if (!is_well_formed_id(id) || !is_code) return std::nullopt;
        return redirect(page + id + "&code=" + code.substr(1));
    }

    /// What the code of a station or a spot leads to: raising there.
    static std::optional<http::Response> to_raise(std::string const& node,
                                                  std::optional<std::string> const& spot)
    {
        constexpr std::size_t longest_spot = 400; // bytes; the page keeps what a place may have
        if (!is_well_formed_id(node) || (spot && spot->size() > longest_spot)) return std::nullopt;
        auto where = "/m/pages/raise/index?code=" + node;
        if (spot) where += "&at=" + notify::escaped(*spot, notify::Escape::percent);
        return redirect(where);
    }

    /// Ready when the database answers a read and the log takes what is written.
    http::Response ready()
    {
        auto lease = house.store->reads().lease();
        lease->number("SELECT 1");
        auto const& writer = house.store->writer();
        auto const ahead = ahead_in_words(writer);
        constexpr auto type = "text/plain; charset=utf-8";
        auto const why = writer.refuses_because();
        if (why.empty()) return plain(200, type, "ready\n" + ahead);
        auto const* said = words.find(why);
        return plain(503, type, fmt::format("{}: {} / {}\n{}", why, said->zh, said->en, ahead));
    }

    std::optional<http::Response> answer_log(http::Request const& request)
    {
        auto const path = std::string_view(request.path).substr(std::string_view("/log/").size());
        auto cached = [](http::Response response, std::string_view how) {
            response.headers.emplace_back("Cache-Control", std::string(how));
            return response;
        };
        if (path == "checkpoint")
            return cached(
                plain(200, "text/plain; charset=utf-8", house.store->writer().head().checkpoint),
                "public, max-age=5");
        if (path == "vkeys")
            return cached(plain(200, "text/plain; charset=utf-8",
                                house.store->writer().verifier().text() + "\n"),
                          "public, max-age=300");
        auto const tile = proof::parse_tile_path(path);
        if (!tile) return std::nullopt;
        auto bytes = house.store->tile(*tile);
        if (!bytes) return words.problem(bytes.error(), language_of(&request));
        return cached(plain(200, "application/octet-stream", *std::move(bytes)),
                      "public, max-age=31536000, immutable");
    }
};

RunningSite::RunningSite(House& house, std::filesystem::path web, Demo demo)
    : inside_(std::make_unique<Inside>(house, web, std::move(demo)))
{}

RunningSite::~RunningSite()
{
    stop();
}

std::uint16_t RunningSite::port() const
{
    return inside_->server.port();
}

void RunningSite::stop()
{
    inside_->server.stop();
    inside_->file_desk.stop();
    inside_->house.store->writer().forget_listeners();
    inside_->scheduler.stop();
    inside_->processes.stop();
    inside_->delivery.stop();
}

} // namespace ztc::app
