f(a=1, "text")
