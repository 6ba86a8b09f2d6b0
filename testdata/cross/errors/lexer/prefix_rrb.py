x = rrb"a"
