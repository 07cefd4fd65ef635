# app is a library (the stories and the demo open it too), the verbs, and the program of main.cpp.
file(GLOB app_sources CONFIGURE_DEPENDS app/*.cpp)
list(FILTER app_sources EXCLUDE REGEX "(_test|/main|/sheet_words)\\.cpp$")
# What is drawn from plain structs needs neither views nor the house: its test and its bench are small.
ztc_folder(papers DIR app/papers LINKS ztc_kernel ztc_platform_documents fmt::fmt)
target_sources(ztc_papers PRIVATE app/sheet_words.cpp)
add_library(ztc_app STATIC ${app_sources})
ztc_builds_fast(ztc_app)
target_link_libraries(ztc_app PUBLIC
  ztc_platform_clock ztc_platform_log ztc_platform_http ztc_platform_login ztc_platform_notify
  ztc_platform_jobs ztc_platform_documents ztc_platform_media ztc_platform_backup
  ztc_platform_journal ztc_platform_audit
  ztc_modules_organisation ztc_modules_people ztc_modules_matters ztc_modules_relay
  ztc_modules_reveals ztc_modules_callbacks ztc_modules_policy ztc_modules_files
  ztc_modules_districts ztc_modules_publication ztc_modules_links ztc_modules_handover
  ztc_modules_audit ztc_modules_privacy ztc_modules_receptions ztc_modules_points
  ztc_views_relay ztc_views_reveals ztc_views_callbacks ztc_views_districts ztc_views_files
  ztc_views_figures ztc_views_organisation ztc_views_people ztc_views_inbox ztc_views_matter_page
  ztc_views_my_matters ztc_views_agenda ztc_views_search ztc_views_publication ztc_views_handover
  ztc_views_audit ztc_views_privacy ztc_views_policies ztc_views_receptions ztc_views_points
  ztc_modules_audit ztc_modules_privacy ztc_modules_receptions ztc_modules_record
  ztc_views_relay ztc_views_reveals ztc_views_callbacks ztc_views_districts ztc_views_files
  ztc_views_figures ztc_views_organisation ztc_views_people ztc_views_inbox ztc_views_matter_page
  ztc_views_my_matters ztc_views_agenda ztc_views_search ztc_views_publication ztc_views_handover
  ztc_views_audit ztc_views_privacy ztc_views_policies ztc_views_receptions ztc_views_record
  ztc_modules_stations ztc_modules_talks ztc_modules_ideas ztc_modules_delegations
  ztc_views_stations ztc_views_talks ztc_views_ideas ztc_views_delegations
  ztc_modules_publicity ztc_views_publicity ztc_modules_bulletins ztc_views_bulletins
  ztc_modules_report_meetings ztc_views_report_meetings ztc_platform_ballots
  ztc_modules_activities ztc_views_activities ztc_modules_drafts ztc_views_drafts
  ztc_modules_episodes ztc_views_episodes ztc_modules_suggestions ztc_modules_supervision ztc_views_suggestions
  ztc_modules_commitments ztc_views_commitments
  ztc_processes ztc_papers fmt::fmt)
add_dependencies(ztc_app zhitongche-photo) # found beside the program
include(${CMAKE_CURRENT_SOURCE_DIR}/app/open/open.cmake)
