# norun: the runtime has no such objects, but the compiler builds the slices
x[1:2, 3]
x[:, ::]
x[a:b, c:d, e]
x[1:2, ...]
x[:,]
x[::2,]
