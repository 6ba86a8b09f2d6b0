@micropython.asm_xtensa
def f():
    addx2(foo, a0, a0)
