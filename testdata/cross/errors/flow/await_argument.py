print(await x)
