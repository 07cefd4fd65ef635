// SPDX-License-Identifier: Apache-2.0
#include "app/backup_note.hpp"

#include "kernel/described.hpp"

namespace ztc::app {

std::string written(BackupNote const& note)
{
    return described::to_json(note) + "\n";
}

Result<BackupNote> note_of(backup::BundleReader const& bundle, std::string_view what)
{
    if (!bundle.has(note_name)) return refuse("backup.not_of_ours");
    auto const document = described::parse(bundle.text(note_name));
    if (!document) return refuse("backup.not_of_ours");
    auto note = described::from_request<BackupNote>(*document);
    if (!note || note->what != what || note->format != BackupNote{}.format)
        return refuse("backup.not_of_ours");
    return note;
}

} // namespace ztc::app
