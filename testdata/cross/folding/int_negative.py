# Division and remainder of negative numbers round down.
print(-7 // 2, 7 // -2, -7 // -2, -7 % 3, 7 % -3, -7 % -3, -7 / 2, -1 >> 3, -9 >> 1, -1 & 255, -8 | 3, -8 ^ 3)
