x = 1
del (
  a,
  f()
)
