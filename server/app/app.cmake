# app is a library (the stories open it too) and the program of main.cpp.
file(GLOB app_sources CONFIGURE_DEPENDS app/*.cpp app/verbs/*.cpp)
set(app_tests ${app_sources})
list(FILTER app_sources EXCLUDE REGEX "(_test|/main)\\.cpp$")
list(FILTER app_tests INCLUDE REGEX "_test\\.cpp$")
add_library(ztc_app STATIC ${app_sources})
target_link_libraries(ztc_app PUBLIC
  ztc_platform_log ztc_platform_http ztc_platform_login ztc_platform_notify ztc_platform_jobs
  ztc_platform_documents ztc_modules_organisation ztc_modules_people ztc_modules_matters
  ztc_modules_policy ztc_views_organisation ztc_views_people ztc_views_inbox ztc_views_matter_page
  ztc_views_my_matters ztc_views_agenda ztc_processes ztc_demo fmt::fmt spdlog::spdlog)
add_executable(zhitongche app/main.cpp)
target_link_libraries(zhitongche PRIVATE ztc_app)
if(ZTC_TESTS AND app_tests)
  add_executable(app_test ${app_tests})
  target_link_libraries(app_test PRIVATE ztc_app ztc_platform_log_testing GTest::gmock GTest::gtest_main)
  target_compile_definitions(app_test PRIVATE ZTC_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    ZTC_PROGRAM="$<TARGET_FILE:zhitongche>")
  add_dependencies(app_test zhitongche)
  add_test(NAME app_test COMMAND app_test)
endif()
