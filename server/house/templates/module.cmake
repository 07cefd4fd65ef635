ztc_folder(modules_sample_name DIR modules/sample_name LINKS ztc_kernel)
