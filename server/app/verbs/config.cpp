// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

int print_config(std::optional<std::string> const& data)
{
    Config config;
    if (data) {
        auto loaded = load_config(*data);
        if (!loaded) return say_refusal(loaded.error());
        config = *std::move(loaded);
    }
    fmt::print("{}", config_text(config));
    return 0;
}

} // namespace

void add_config(Verb app)
{
    auto data = std::make_shared<std::optional<std::string>>();
    auto verb = app.add("config", "打印设置和说明 / Print the settings with comments");
    verb.option("--data", *data, "站点文件夹；省略则打印默认值 / a site; else the defaults");
    verb.runs([data] { return print_config(*data); });
}

} // namespace ztc::app
