# Compiles the templates, words and style of the pages below /open/ into ztc_app, as the calendar is
# into the kernel: a bare binary can show them.
file(GLOB open_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/app/open/*.mustache
     ${CMAKE_CURRENT_SOURCE_DIR}/app/open/*.json ${CMAKE_CURRENT_SOURCE_DIR}/app/open/*.css)
list(APPEND open_files ${CMAKE_SOURCE_DIR}/web/shared/tokens.css)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${open_files})
set(open_entries "")
foreach(open_file IN LISTS open_files)
  get_filename_component(open_name ${open_file} NAME)
  file(READ ${open_file} open_text)
  string(APPEND open_entries "    {\"${open_name}\", R\"open_file(${open_text})open_file\"},\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/open_files.cpp CONTENT
[[// Written by server/app/open/open.cmake from the files beside it.
#include "app/open_render.hpp"

namespace ztc::app {

std::span<OpenFile const> open_files()
{
    static constexpr OpenFile files[] = {
@open_entries@    };
    return files;
}

} // namespace ztc::app
]] @ONLY)
target_sources(ztc_app PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/open_files.cpp)
