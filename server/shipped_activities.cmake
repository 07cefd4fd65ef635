# Compiles deploy/activities/kinds.json into ztc_modules_activities, so that a bare binary knows them.
set(kinds_file ${CMAKE_SOURCE_DIR}/deploy/activities/kinds.json)
file(READ ${kinds_file} kinds_text)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${kinds_file})
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/shipped_activities.cpp CONTENT
[[// Written by server/shipped_activities.cmake from deploy/activities/kinds.json.
#include "modules/activities/rules_shipped.hpp"

namespace ztc::activities {

std::string_view shipped_kinds_json()
{
    return R"kinds(@kinds_text@)kinds";
}

} // namespace ztc::activities
]] @ONLY)
target_sources(ztc_modules_activities PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/shipped_activities.cpp)
