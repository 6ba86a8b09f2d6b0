@micropython.asm_rv32
def f():
    srli(a0, a0, 32)
