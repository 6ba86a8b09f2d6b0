@micropython.asm_rv32
def f():
    ecall(1)
