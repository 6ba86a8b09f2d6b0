x = [
  a,
  *b
]
