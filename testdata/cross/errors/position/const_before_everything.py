return
break
A = const(x)
