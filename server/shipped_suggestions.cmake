# Compiles deploy/suggestions/presets.json into ztc_modules_suggestions, so that a bare binary knows them.
set(presets_file ${CMAKE_SOURCE_DIR}/deploy/suggestions/presets.json)
file(READ ${presets_file} presets_text)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${presets_file})
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/shipped_suggestions.cpp CONTENT
[[// Written by server/shipped_suggestions.cmake from deploy/suggestions/presets.json.
#include "modules/suggestions/rules_shipped.hpp"

namespace ztc::suggestions {

std::string_view shipped_presets_json()
{
    return R"presets(@presets_text@)presets";
}

} // namespace ztc::suggestions
]] @ONLY)
target_sources(ztc_modules_suggestions PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/shipped_suggestions.cpp)
