o.m(**a, *b)
