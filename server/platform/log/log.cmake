# What this folder adds to its one line: a house of one's own for everybody's tests, and the server
# that the kill test kills.
if(ZTC_TESTS)
  ztc_folder(platform_log_testing DIR platform/log/testing LINKS ztc_platform_log ztc_platform_sql_testing GTest::gtest)
  add_executable(log_crash_server ${CMAKE_CURRENT_SOURCE_DIR}/platform/log/testing/crash_server/main.cpp)
  target_link_libraries(log_crash_server PRIVATE ztc_platform_log_testing fmt::fmt)
  add_dependencies(platform_log_test log_crash_server)
  target_compile_definitions(platform_log_test PRIVATE ZTC_LOG_CRASH_SERVER="$<TARGET_FILE:log_crash_server>")
endif()
