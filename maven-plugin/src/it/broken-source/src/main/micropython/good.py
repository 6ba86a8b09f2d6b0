good = True
