// SPDX-License-Identifier: Apache-2.0
//
// A list of messages brought in from the console: a rehearsal that writes nothing and says of each
// row what would become of it, and the carrying out, on a thread of its own, which one may look at
// again from another page. One list at a time; how it went is kept until the next or a restart
// (carried out again, the same list adds what is missing). What was uploaded is kept nowhere.
#pragma once

#include "app/door.hpp"
#include "app/message_import.hpp"

#include <mutex>
#include <thread>

namespace ztc::app {

/// As the page draws it.
struct ImportedRun;

class ImportDesk {
public:
    explicit ImportDesk(Door& door);
    ~ImportDesk();
    ImportDesk(ImportDesk const&) = delete;
    ImportDesk& operator=(ImportDesk const&) = delete;

    void check(Call&& call);
    void carry_out(Call&& call);
    void look(Call&& call);

private:
    void run(MessageFile& file, NodeId const& community);

    Door& door_;
    std::mutex mutex_;
    std::unique_ptr<ImportedRun> last_; // under the mutex
    std::jthread worker_;               // last: joined before the rest goes
};

void declare_imports(Routes& routes);
void connect_imports(Router& router, Routes const& routes, ImportDesk& desk);

/// Whether its body is such a list, to be streamed to a nameless file.
bool is_import(http::Request const& request);

} // namespace ztc::app
