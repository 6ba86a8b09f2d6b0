lambda a, a: a
