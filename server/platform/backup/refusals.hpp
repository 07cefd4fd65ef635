// SPDX-License-Identifier: Apache-2.0
//
// The words of what a backup or its restoring is refused for; somebody reads them on a bad day, so
// each says what to do next.
#pragma once

#include "kernel/module.hpp"

namespace ztc::backup {

inline constexpr RefusalWords refusals[] = {
    {"backup.exists", 409, "这个文件已经有了，不会覆盖。请换一个文件名，比如加上日期。",
     "This file is there already and is not overwritten. Please take another name, with the day."},
    {"backup.keys_beside_data", 422,
     "备份和钥匙不能放在同一个文件夹：一起丢了，加密就等于没有。请把 --keys "
     "写到另一个盘或者另一处。",
     "Backup and keys must not lie in one folder: lost together, the encryption protects nobody. "
     "Please write --keys to another disk or place."},
    {"backup.not_there", 422, "没有这个备份文件，请核对路径。",
     "There is no such backup file. Please check the path."},
    {"backup.damaged", 422, "备份文件不完整或者被改动过，没有恢复。请换另一份备份。",
     "The backup is not whole or was altered; nothing was restored. Please take another one."},
    {"backup.not_of_ours", 422, "这不是本程序的备份，或者是更新版本的程序写的。",
     "This is no backup of this program, or one of a newer version."},
    {"backup.other_keys", 422,
     "这份钥匙不是这份备份的：站点不同，或者钥匙比备份旧。请用同一次或者更晚一次的钥匙。",
     "These keys do not belong to this backup: another site, or keys older than the backup. Please "
     "take the keys of the same time or a later one."},
    {"backup.not_empty", 409, "这个文件夹里已经有东西，不会覆盖。请给一个新的或者空的文件夹。",
     "There is something in this folder already, and it is not overwritten. Please name a new or "
     "an empty one."},
    {"backup.needs_db", 422, "这是 PostgreSQL 的备份。请用 --db 指明一个空的数据库。",
     "This is a backup of PostgreSQL. Please name an empty database with --db."},
    {"backup.db_not_empty", 409, "这个数据库里已经有表，不会覆盖。请新建一个空的数据库。",
     "There are tables in this database already, and they are not overwritten. Please make an "
     "empty one."},
    {"backup.other_engine", 422, "这是 SQLite 的备份，不能恢复到 PostgreSQL。请不要写 --db。",
     "This is a backup of SQLite and cannot be restored into PostgreSQL. Please leave --db away."},
    {"backup.bad_erasures", 422, "删除名单的这一行不是人员编号。",
     "This line of the list of erasures is no person's id."},
    {"sql.no_dump_program", 422,
     "没有找到 pg_dump、pg_restore。请先安装 postgresql-client（和数据库同一个大版本）。",
     "There is no pg_dump or pg_restore. Please install postgresql-client of the database's "
     "version."},
    {"sql.dump_failed", 500, "pg_dump 或 pg_restore 没有做完，原因见上面它自己的输出。",
     "pg_dump or pg_restore did not finish; it has said why above."},
};

} // namespace ztc::backup
