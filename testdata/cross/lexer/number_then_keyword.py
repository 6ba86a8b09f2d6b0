# A keyword right behind a bracket, string or blank.
print(1 if(1)else 2, "a"if 0 else"b", [1]or[2], (1)and(2), 5 in[5], "x"in"xy", not(1), 1 is(1))
