x = del a
