lambda a, *a: a
