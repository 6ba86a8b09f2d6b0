@micropython.asm_thumb
def f():
    vmrs(1, FPSCR)
