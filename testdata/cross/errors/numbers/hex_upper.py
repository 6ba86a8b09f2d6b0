x = 0Xg
