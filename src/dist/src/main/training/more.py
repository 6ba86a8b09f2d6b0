options.defaults(led=1)
for name in ("net",):
    if options.led > 1:
        package(name, base_path="$(MPY_LIB_DIR)/micropython/net")
