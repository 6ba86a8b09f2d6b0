@micropython.asm_xtensa
def f():
    addx4(a0, a0, 1)
