// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <sys/stat.h>

namespace {

int run(int argc, char** argv)
{
    CLI::App app{"代表直通车 / Direct Line to Deputies"};
    app.require_subcommand(1);
    app.set_version_flag("--version", "zhitongche " ZTC_VERSION, "版本 / the version");
    int exit_code = 0;
    ztc::app::add_serve(app, exit_code);
    ztc::app::add_describe(app, exit_code);
    ztc::app::add_demo(app, exit_code);
    ztc::app::add_init(app, exit_code);
    ztc::app::add_onboard(app, exit_code);
    ztc::app::add_password(app, exit_code);
    ztc::app::add_config(app, exit_code);
    ztc::app::add_import(app, exit_code);
    ztc::app::add_figures(app, exit_code);
    ztc::app::add_print(app, exit_code);
    ztc::app::add_verify(app, exit_code);
    ztc::app::add_vkey(app, exit_code);
    ztc::app::add_replay(app, exit_code);
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return app.exit(error) == 0 ? 0 : ztc::app::exit_usage;
    }
    return exit_code;
}

} // namespace

int main(int argc, char** argv)
{
    umask(0077); // what a site writes is its own
    spdlog::set_default_logger(spdlog::stderr_logger_mt("zhitongche")); // stdout is for answers
    try {
        return run(argc, argv);
    } catch (std::exception const& fault) {
        return ztc::app::say_fault(fault);
    }
}
