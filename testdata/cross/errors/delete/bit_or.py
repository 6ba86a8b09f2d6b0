del a | b
