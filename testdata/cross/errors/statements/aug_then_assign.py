a += b = c
