ztc_folder(views_sample_name DIR views/sample_name LINKS ztc_kernel ztc_modules_organisation)
ztc_sql(ztc_views_sample_name DIR views/sample_name NAMESPACE ztc::views::sample_name FILES tables.sql queries/*.sql)
