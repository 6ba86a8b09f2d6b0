if os.path.isdir(convert_path("$(ROOT)/more")):
    freeze("$(ROOT)/more")
freeze("${ROOT}", "a.py", 3)
print(os.path.relpath(convert_path("x")))
