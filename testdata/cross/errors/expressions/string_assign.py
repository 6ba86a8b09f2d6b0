"a" = b = c
