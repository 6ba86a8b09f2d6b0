@micropython.asm_xtensa
def f():
    addx8(a0, a16, a0)
