ztc_folder(kernel DIR kernel LINKS Boost::json fmt::fmt)
include(${CMAKE_CURRENT_SOURCE_DIR}/kernel/shipped_calendar.cmake)
ztc_folder(platform_proof DIR platform/proof LINKS ztc_kernel OpenSSL::Crypto PkgConfig::SODIUM)
