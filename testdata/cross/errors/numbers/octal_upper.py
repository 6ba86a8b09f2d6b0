x = 0O8
