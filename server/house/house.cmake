# The two tools of ./dev that this folder is for.
foreach(tool house_check house_tally)
  add_executable(${tool} ${CMAKE_CURRENT_SOURCE_DIR}/house/tools/${tool}.cpp)
  target_link_libraries(${tool} PRIVATE ztc_house)
endforeach()
