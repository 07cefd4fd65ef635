# What this folder adds to its one line: a house of one's own for everybody's tests.
if(ZTC_TESTS)
  ztc_folder(platform_log_testing DIR platform/log/testing LINKS ztc_platform_log ztc_platform_sql_testing GTest::gtest)
endif()
