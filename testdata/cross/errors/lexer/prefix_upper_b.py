x = B"a"
