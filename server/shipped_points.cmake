# Compiles deploy/points/*.json into ztc_modules_points, so that a bare binary has schemes to begin from.
set(points_dir ${CMAKE_SOURCE_DIR}/deploy/points)
set(points_rows "")
foreach(scheme chunfu huangcheng minhang)
  file(READ ${points_dir}/${scheme}.json scheme_text)
  string(APPEND points_rows "    R\"scheme(${scheme_text})scheme\",\n")
endforeach()
file(READ ${points_dir}/fragments.json fragments_text)
file(GLOB points_files CONFIGURE_DEPENDS ${points_dir}/*.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${points_files})
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/shipped_points.cpp CONTENT
[[// Written by server/shipped_points.cmake from deploy/points.
#include "modules/points/rules_shipped.hpp"

namespace ztc::points {

std::span<std::string_view const> shipped_schemes_json()
{
    static constexpr std::string_view all[] = {
@points_rows@    };
    return all;
}

std::string_view shipped_fragments_json()
{
    return R"fragments(@fragments_text@)fragments";
}

} // namespace ztc::points
]] @ONLY)
target_sources(ztc_modules_points PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/shipped_points.cpp)
