(None := 2)
