# The photo worker: a program of its own, beside zhitongche. Without sanitizers, whose shadow memory
# and reports need what its cell forbids.
pkg_check_modules(VIPS REQUIRED IMPORTED_TARGET vips)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
file(GLOB photo_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/worker/*.cpp)
add_executable(zhitongche-photo ${photo_sources})
target_link_libraries(zhitongche-photo PRIVATE PkgConfig::VIPS PkgConfig::SECCOMP)
target_compile_options(zhitongche-photo PRIVATE -O2 -fno-sanitize=all)
target_link_options(zhitongche-photo PRIVATE -fno-sanitize=all)
if(TARGET platform_media_test)
  add_dependencies(platform_media_test zhitongche-photo)
endif()
