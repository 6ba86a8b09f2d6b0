@micropython.asm_xtensa
def f():
    nop()
    label(a)
    call0(a)
