ztc_folder(kernel DIR kernel LINKS Boost::json fmt::fmt)
ztc_folder(platform_proof DIR platform/proof LINKS ztc_kernel OpenSSL::Crypto PkgConfig::SODIUM)
