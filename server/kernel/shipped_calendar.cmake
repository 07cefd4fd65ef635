# Compiles deploy/calendar/cn_holidays.csv into ztc_kernel, so that a bare binary has a calendar.
set(table ${CMAKE_SOURCE_DIR}/deploy/calendar/cn_holidays.csv)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${table})
file(READ ${table} table_text)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/shipped_calendar.cpp CONTENT
[[// Written by server/kernel/shipped_calendar.cmake from deploy/calendar/cn_holidays.csv.
#include "kernel/working_day.hpp"

std::string_view ztc::shipped_calendar_csv()
{
    return R"table(@table_text@)table";
}
]] @ONLY)
target_sources(ztc_kernel PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/shipped_calendar.cpp)
