# Jumps out of exception handlers.
def leave(x):
    for i in x:
        try:
            if i:
                continue
            break
        finally:
            print(i)
