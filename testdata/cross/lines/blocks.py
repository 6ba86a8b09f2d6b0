# Lines in nested blocks, and the line behind them.
def f(n):
    for i in range(n):

        if i:
            pass

        else:

            try:
                n += 1

            except ValueError:

                n = 0

            else:
                pass

            finally:

                n -= 1

        with_ = n

    while n:
        n -= 1


    else:

        n = 5

    return n
print(f(3))
