assert a := 1
