x = fu"a"
