@micropython.asm_xtensa
def f():
    addx8(a0, a0, 1)
