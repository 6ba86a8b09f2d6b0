print("first", options.name)
