# Compiles the sample film and its poster into ztc_demo, so that a bare binary can make a sample town.
foreach(part webm jpg)
  set(film_file ${CMAKE_SOURCE_DIR}/demo/episode.${part})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${film_file})
  file(READ ${film_file} film_hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" film_${part} "${film_hex}")
  string(LENGTH "${film_hex}" film_size_${part})
  math(EXPR film_size_${part} "${film_size_${part}} / 2")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/sample_film.cpp CONTENT
[[// Written by demo/film.cmake from the files beside it.
#include "demo/say.hpp"

namespace ztc::demo {

std::string_view sample_film()
{
    return {"@film_webm@", @film_size_webm@};
}

std::string_view sample_poster()
{
    return {"@film_jpg@", @film_size_jpg@};
}

} // namespace ztc::demo
]] @ONLY)
target_sources(ztc_demo PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/sample_film.cpp)
