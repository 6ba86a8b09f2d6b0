x = 1
f(
  a for 1 in x)
