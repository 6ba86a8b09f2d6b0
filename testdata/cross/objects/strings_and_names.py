# A short string that is nowhere a name, and one that is.
x = "alpha"
beta = "beta"
print(x, beta, "alpha" == x, {"gamma": 1}["gamma"])
