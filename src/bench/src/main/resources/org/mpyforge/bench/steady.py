

def _steady(largest, patience):
    # Prints the best time of a run, in microseconds, once it has not got better for a while, and
    # what the run gave.
    from time import ticks_us, ticks_diff

    size = (0, 0)
    for candidate in bm_params:
        if candidate <= largest and candidate > size:
            size = candidate
    run, result = bm_setup(bm_params[size])
    best = None
    spent = 0
    while best is None or spent < patience:
        start = ticks_us()
        run()
        time = ticks_diff(ticks_us(), start)
        spent += time
        if best is None or time * 100 < best * 99:
            spent = 0
        if best is None or time < best:
            best = time
    print(best, result())


