x = F"a"
