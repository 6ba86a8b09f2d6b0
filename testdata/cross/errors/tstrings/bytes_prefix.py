tb"a"
