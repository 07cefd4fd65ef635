# The verbs of the shell, and the program.
file(GLOB verb_sources CONFIGURE_DEPENDS app/verbs/*.cpp)
list(FILTER verb_sources EXCLUDE REGEX "_test\\.cpp$")
file(GLOB verb_tests CONFIGURE_DEPENDS app/*_test.cpp app/verbs/*_test.cpp)
add_library(ztc_verbs STATIC ${verb_sources})
ztc_builds_fast(ztc_verbs)
target_link_libraries(ztc_verbs PUBLIC ztc_app ztc_demo)
add_executable(zhitongche app/main.cpp)
target_link_libraries(zhitongche PRIVATE ztc_verbs)
target_compile_definitions(zhitongche PRIVATE ZTC_VERSION="${PROJECT_VERSION}")
if(ZTC_TESTS)
  add_executable(verbs_test ${verb_tests})
  target_link_libraries(verbs_test PRIVATE ztc_verbs ztc_platform_log_testing GTest::gmock GTest::gtest_main)
  target_compile_definitions(verbs_test PRIVATE ZTC_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                             ZTC_PROGRAM="$<TARGET_FILE:zhitongche>"
                             ZTC_VERSION="${PROJECT_VERSION}")
  add_dependencies(verbs_test zhitongche)
  add_test(NAME verbs_test COMMAND verbs_test)
endif()
