@micropython.asm_rv32
def f():
    sh(a0, ~4(a0))
