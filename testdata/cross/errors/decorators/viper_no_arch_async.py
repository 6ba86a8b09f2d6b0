@micropython.viper
async def f(): pass
