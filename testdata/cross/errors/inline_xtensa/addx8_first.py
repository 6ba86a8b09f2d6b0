@micropython.asm_xtensa
def f():
    addx8(foo, a0, a0)
