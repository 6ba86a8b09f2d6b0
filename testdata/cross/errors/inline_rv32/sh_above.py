@micropython.asm_rv32
def f():
    sh(a0, 2048(a0))
