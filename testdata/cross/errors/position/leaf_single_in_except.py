try:
    x = 1
except:

    1 = x
