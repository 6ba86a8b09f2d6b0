@micropython.asm_thumb
def f():
    ittttt(eq)
