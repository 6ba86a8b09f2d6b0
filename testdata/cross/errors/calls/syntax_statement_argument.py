f(pass)
