x = 1
"a string that is long" = x
