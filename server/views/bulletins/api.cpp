// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/bulletins/page_counted.hpp"

namespace ztc::views::bulletins {

struct ListQuery {};
BOOST_DESCRIBE_STRUCT(ListQuery, (), ())

struct BulletinList {
    Date today;
    std::vector<BulletinLine> bulletins; // the latest days first
    std::vector<Body> bodies;            // whose bulletins the viewer writes
};
BOOST_DESCRIBE_STRUCT(BulletinList, (), (today, bulletins, bodies))

struct PageQuery {
    BulletinId bulletin;
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (bulletin))

namespace {

Result<BulletinList> list(ListQuery const&, Reading& reading)
{
    BulletinList out{reading.today(), lines(reading), bodies(reading)};
    std::erase_if(out.bulletins, [&](BulletinLine const& one) {
        return !reading.viewer().may_at(Right::keep_publicity, one.node);
    });
    return out;
}

Result<BulletinPage> page(PageQuery const& query, Reading& reading)
{
    return bulletin_page(query.bulletin, reading);
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/bulletins", &list)
        .says("The performance bulletins of the bodies whose bulletins the viewer writes.")
        .needs(Right::keep_publicity);
    routes.get("/bulletins/{bulletin}", &page)
        .says("A bulletin: its words, its figures (frozen when it was approved, else as of now) "
              "and each fact that they count.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown"});
}

} // namespace ztc::views::bulletins
