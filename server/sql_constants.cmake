# SQL lives in .sql files and reaches C++ as constants, made when the file changes:
#
#   ztc_sql(ztc_views_inbox DIR views/inbox NAMESPACE ztc::views::inbox FILES tables.sql queries/*.sql)
#     -> #include "views/inbox/sql.hpp"; ztc::views::inbox::list_by_due is queries/list_by_due.sql
#   ztc_compile_migrations(ztc_migrations DIR migrations NAMESPACE ztc::migrations)
#     -> #include "migrations/sql.hpp"; ztc::migrations::all, in order of number
set(ZTC_GENERATED_DIR ${CMAKE_BINARY_DIR}/generated)

function(ztc_sql target)
  cmake_parse_arguments(ARG "" "DIR;NAMESPACE" "FILES" ${ARGN})
  list(TRANSFORM ARG_FILES PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_DIR}/)
  file(GLOB files CONFIGURE_DEPENDS ${ARG_FILES})
  ztc_generate_sql_header(${target} ${ARG_DIR} ${ARG_NAMESPACE} constants "${files}")
endfunction()

function(ztc_compile_migrations target)
  cmake_parse_arguments(ARG "" "DIR;NAMESPACE" "" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${ARG_DIR}/[0-9]*.sql)
  ztc_generate_sql_header(${target} ${ARG_DIR} ${ARG_NAMESPACE} migrations "${files}")
endfunction()

function(ztc_generate_sql_header target dir namespace shape files)
  set(header ${ZTC_GENERATED_DIR}/${dir}/sql.hpp)
  set(script ${CMAKE_SOURCE_DIR}/server/sql_constants_write.cmake)
  string(REPLACE ";" "|" joined "${files}")
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -DOUT=${header} -DNAMESPACE=${namespace} -DSHAPE=${shape}
            "-DFILES=${joined}" -P ${script}
    DEPENDS ${files} ${script}
    COMMENT "SQL of ${dir}"
    VERBATIM)
  string(REPLACE "/" "_" step ${dir})
  add_custom_target(${target}_sql_${step} DEPENDS ${header})
  add_dependencies(${target} ${target}_sql_${step})
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "INTERFACE_LIBRARY")
    target_include_directories(${target} INTERFACE ${ZTC_GENERATED_DIR})
  else()
    target_include_directories(${target} PUBLIC ${ZTC_GENERATED_DIR})
  endif()
endfunction()
