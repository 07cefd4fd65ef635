// SPDX-License-Identifier: Apache-2.0
#include "app/verbs/verbs.hpp"
#include "app/verbs/verifier.hpp"

#include <fmt/format.h>

namespace ztc::app {

namespace {

int print_vkey(std::string const& data)
{
    auto const key = verifier_of(data);
    if (!key) return say_refusal(key.error());
    fmt::print("{}\n", key->text());
    return 0;
}

} // namespace

void add_vkey(Verb app)
{
    auto data = std::make_shared<std::string>();
    auto verb = app.add("vkey", "打印验证回执用的公钥 / Print the key that verifies receipts");
    verb.option("--data", *data, "站点文件夹 / folder of the site").required();
    verb.runs([data] { return print_vkey(*data); });
}

} // namespace ztc::app
