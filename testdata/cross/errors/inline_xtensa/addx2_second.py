@micropython.asm_xtensa
def f():
    addx2(a0, a16, a0)
