return

x = = 1
