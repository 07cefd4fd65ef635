// SPDX-License-Identifier: Apache-2.0
#include "modules/files/rules.hpp"

namespace ztc::files::rules {

Result<> store(Day const& day)
{
    if (day.unused() >= unused_max) return refuse("files.too_many_unused");
    return {};
}

Result<> take(KnownFile const& file, FileKind wanted, std::string const& pointer)
{
    if (file.use == Use::swept || file.use == Use::lapsed) return refuse("files.unknown", pointer);
    if (file.use == Use::taken) return refuse("files.already_used", pointer);
    if (file.kind != wanted) return refuse("files.wrong_kind", pointer);
    return {};
}

Result<> sweep(KnownFile const& file)
{
    if (file.use == Use::taken) return refuse("files.already_used");
    if (file.use == Use::swept || file.use == Use::lapsed) return refuse("files.unknown");
    return {};
}

} // namespace ztc::files::rules
