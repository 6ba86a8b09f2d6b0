try:
    x = 1
finally:

    1 = x
