try:
    x = 1
    1 = x
except: pass
