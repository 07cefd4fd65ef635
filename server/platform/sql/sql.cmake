# What this folder adds to its one line: the migrations of the house, fresh databases for the tests
# of everyone, and the SQL that its own tests compile.
add_library(ztc_migrations INTERFACE)
target_link_libraries(ztc_migrations INTERFACE ztc_platform_sql)
ztc_compile_migrations(ztc_migrations DIR migrations NAMESPACE ztc::migrations)

if(ZTC_TESTS)
  ztc_folder(platform_sql_testing DIR platform/sql/testing LINKS ztc_platform_sql GTest::gtest)
  add_executable(test_cluster ${CMAKE_CURRENT_SOURCE_DIR}/platform/sql/testing/test_cluster/main.cpp)
  target_link_libraries(test_cluster PRIVATE ztc_platform_sql_testing)

  add_library(ztc_sql_sample INTERFACE)
  ztc_sql(ztc_sql_sample DIR platform/sql/sample NAMESPACE ztc::sql::sample FILES *.sql)
  ztc_compile_migrations(ztc_sql_sample DIR platform/sql/sample/migrations
                         NAMESPACE ztc::sql::sample_migrations)
endif()
