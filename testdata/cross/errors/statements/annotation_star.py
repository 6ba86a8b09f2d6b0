a: *int
