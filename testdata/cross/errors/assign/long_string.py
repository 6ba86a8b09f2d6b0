"a string that is long" = x
