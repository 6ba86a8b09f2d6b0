x = 1e_
