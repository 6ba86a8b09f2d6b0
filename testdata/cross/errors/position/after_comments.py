# one

# three

1 = x
