a = b += c
