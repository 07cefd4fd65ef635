// SPDX-License-Identifier: Apache-2.0
#include "modules/files/events.hpp"
#include "modules/people/events.hpp"
#include "views/files/sql.hpp"
#include "views/files/view.hpp"

#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::files {
namespace {

using namespace ztc::files;

class Folding {
public:
    Folding(Recorded const& recorded, Statements& out) : recorded_(recorded), out_(out) {}

    void operator()(Stored const& e)
    {
        out_.run(add_file, recorded_.congress, e.file, e.owner,
                 boost::describe::enum_to_string(e.kind, ""), e.media, e.size,
                 recorded_.recorded_at);
    }
    void operator()(Taken const& e)
    {
        out_.run(take_file, recorded_.congress, e.file, e.holder, recorded_.on_behalf_of);
    }
    void operator()(Swept const& e) { out_.run(drop_file, recorded_.congress, e.file); }
    void operator()(ztc::files::Lapsed const& e)
    {
        out_.run(drop_file, recorded_.congress, e.file);
    }
    void operator()(people::Erased const& e)
    {
        out_.run(drop_files_of_owner, recorded_.congress, e.person);
        out_.run(drop_files_for_person, recorded_.congress, e.person);
    }

private:
    Recorded const& recorded_;
    Statements& out_;
};

} // namespace

void fold(Recorded const& recorded, Statements& out)
{
    dispatch<Stored, Taken, Swept, ztc::files::Lapsed, people::Erased>(recorded,
                                                                       Folding(recorded, out));
}

} // namespace ztc::views::files
