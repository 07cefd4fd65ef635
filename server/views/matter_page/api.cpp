// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "views/matter_page/page.hpp"
#include "views/matter_page/sql.hpp"
#include "views/matter_page/view.hpp"
#include "views/matter_page/why.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;

struct Query {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Query, (), (matter))

Result<Page> page(Query const& query, Reading& reading)
{
    auto const stored = find_known(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    note_look(*stored, Surface::page, reading);
    return page_for(*stored, reading);
}

struct SimilarQuery {
    NodeId community;
    CategoryCode category;
};
BOOST_DESCRIBE_STRUCT(SimilarQuery, (), (community, category))

/// Of somebody else's matter a neighbour learns that there is one, and nothing of its words.
struct SimilarMatter {
    MatterId matter;
    Instant raised_at;
    Stage stage{};
    std::string category;
    std::optional<std::int64_t> joined; // how many joined it: said from five on
};
BOOST_DESCRIBE_STRUCT(SimilarMatter, (), (matter, raised_at, stage, category, joined))

struct SimilarMatters {
    std::vector<SimilarMatter> matters;
};
BOOST_DESCRIBE_STRUCT(SimilarMatters, (), (matters))

constexpr std::int64_t many = 5;

Result<SimilarMatters> similar(SimilarQuery const& query, Reading& reading)
{
    auto const read = [](Row const& row) {
        SimilarMatter out{.matter = {std::string(row.text(0))},
                          .raised_at = {row.integer(1)},
                          .category = std::string(row.text(3)),
                          .joined = {}};
        boost::describe::enum_from_string(std::string(row.text(2)).c_str(), out.stage);
        if (row.integer(4) >= many) out.joined = row.integer(4);
        return out;
    };
    return SimilarMatters{reading.tables().rows(list_similar, read, reading.congress(),
                                                query.community, query.category.text,
                                                reading.viewer().person)};
}

struct CategoriesQuery {};
BOOST_DESCRIBE_STRUCT(CategoriesQuery, (), ())

struct CategoryList {
    std::vector<Category> categories;
};
BOOST_DESCRIBE_STRUCT(CategoryList, (), (categories))

Result<CategoryList> categories(CategoriesQuery const&, Reading& reading)
{
    return CategoryList{policy_of<MatterPolicy>(reading).categories};
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/matters/{matter}", &page)
        .says("One matter as the viewer may see it: the line, what was said, who holds it.")
        .needs_sign_in()
        .refuses({"matters.unknown"});
    routes.get("/matters/{matter}/why", &why)
        .says("Why this day: each day from the first to the due one, and whether it counts; of the "
              "clock that runs, or of any that was promised.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matter_page.nothing_due"});
    routes.get("/matters/{matter}/due_if_referred", &due_if_referred)
        .says("By which day the answer would be due if the matter were referred today.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown"});
    routes.get("/similar", &similar)
        .says("Open matters of the same kind in the same community, to join; none of their words.")
        .needs(Right::join_matters);
    routes.get("/categories", &categories).says("The categories in force today.").open_to_anyone();
}

} // namespace ztc::views::matter_page
