x = 1
f(
  a=1,
  b
)
