[a for f() in x]
