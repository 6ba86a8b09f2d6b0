x = rbr"a"
