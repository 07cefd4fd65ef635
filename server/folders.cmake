ztc_folder(kernel DIR kernel LINKS Boost::json fmt::fmt)
