(a,
 b,
 f()) = x
