x = 1
with a as (
  b,
  1): pass
