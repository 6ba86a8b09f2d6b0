x = bR"a"
