frieze("x")
