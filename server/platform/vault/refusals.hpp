// SPDX-License-Identifier: Apache-2.0
//
// The words of what the vault and its keys may be refused for; most are seen in the shell only.
#pragma once

#include "kernel/module.hpp"

namespace ztc::vault {

inline constexpr RefusalWords refusals[] = {
    {"vault.secret_missing", 503, "没有找到密钥文件。", "A key file is missing."},
    {"vault.secret_exposed", 503, "密钥文件能被别人读到，请改成只有自己可读（chmod 600）。",
     "A key file can be read by others. Please restrict it (chmod 600)."},
    {"vault.secret_exists", 409, "密钥文件已经有了，不会覆盖。",
     "The key file exists already and is not replaced."},
    {"vault.master_key_malformed", 503, "主密钥文件内容不对。",
     "The master key file is malformed."},
    {"vault.wrong_master_key", 503, "主密钥和这份数据不配。",
     "This master key does not belong to this data."},
    {"vault.cannot_open", 503, "密封的内容打不开：内容被改动过，或者密钥不对。",
     "The sealed content cannot be opened: it was altered, or the key is another one."},
    {"vault.key_destroyed", 410, "这些文字已经按要求删除。", "These words were erased as asked."},
    {"vault.no_key", 404, "没有这个人的密钥。", "There is no key of this owner."},
    {"vault.no_such_file", 404, "没有这个文件。", "There is no such file."},
};

} // namespace ztc::vault
