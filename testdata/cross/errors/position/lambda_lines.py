x = 1
f = (lambda
     a,
     a:
     0)
