*(*a, b), *c = x
