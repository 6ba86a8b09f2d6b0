@micropython.asm_xtensa
def f():
    addx2(a0, a0, 1)
