x = r "a"
