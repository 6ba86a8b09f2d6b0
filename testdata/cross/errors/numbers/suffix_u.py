x = 10u
